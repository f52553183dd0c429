import { popupJourneys } from '../both/popup';
import { launchFirefox } from './launch';

popupJourneys(launchFirefox);
