import { cardForEveryone } from './card-access';
import { LIGHT_AND_DARK } from './ways';

cardForEveryone(LIGHT_AND_DARK);
