import { cardForEveryone } from './card-access';
import { OTHER_WAYS } from './ways';

cardForEveryone(OTHER_WAYS);
