import type { reminders as tr } from '../tr/reminders';

export const reminders: typeof tr = {};
