import { popupJourneys } from '../both/popup';
import { launch } from '../harness/index';

popupJourneys(launch);
