import { fuzz, PAGES_OF_A_LONG_RUN } from './fuzz';

fuzz(PAGES_OF_A_LONG_RUN / 2, 2);
