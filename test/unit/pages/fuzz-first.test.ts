import { fuzz } from './fuzz';

fuzz(0);
