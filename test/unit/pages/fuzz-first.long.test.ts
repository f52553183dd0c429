import { fuzz, PAGES_OF_A_LONG_RUN } from './fuzz';

// Two files, so that each core has one.
fuzz(PAGES_OF_A_LONG_RUN / 2, 1);
