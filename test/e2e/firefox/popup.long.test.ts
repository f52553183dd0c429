import { popupJourneys } from '../both/popup';
import { kept } from './kept';

popupJourneys(kept);
