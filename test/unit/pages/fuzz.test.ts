import { fuzz } from './fuzz';

fuzz(500);
