import { popupJourneys } from '../both/popup';
import { kept } from './kept';

// Its wider controls wrap; the button is one turn of the wheel away.
popupJourneys(kept, 700);
