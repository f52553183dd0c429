import { lastDayFileJourneys } from '../both/last-day-file';
import { kept } from './kept';

lastDayFileJourneys(kept);
