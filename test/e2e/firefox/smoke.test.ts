import { describe } from 'vitest';
import { lastCheckSmoke } from '../both/last-check';
import { smoke } from '../both/smoke';
import { hands } from './card';
import { kept } from './kept';

// Each with what it prepares for its own tests.
describe('each part', () => smoke(kept, hands));
describe('the last check', () => lastCheckSmoke(kept, hands));
