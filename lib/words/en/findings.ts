import type { findings as tr } from '../tr/findings';

export const findings: typeof tr = {};
