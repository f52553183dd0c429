import type { checklists as tr } from '../tr/checklists';

export const checklists: typeof tr = {};
