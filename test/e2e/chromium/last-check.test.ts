import { lastCheckJourneys } from '../both/last-check';
import { hands } from '../harness/card';
import { launch } from '../harness/index';

lastCheckJourneys(launch, () => launch({ build: null }), hands);
