import { lastCheckJourneys } from '../both/last-check';
import { hands } from './card';
import { launchFirefox } from './launch';

lastCheckJourneys(launchFirefox, () => launchFirefox({ build: null }), hands);
