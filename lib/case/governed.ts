import type { Policy } from '../offices/policy';
import type { Settings } from './schema';

/** The settings that hold: what the administrator sets goes before the person's choice, which stays stored. */
export const governedSettings = (settings: Settings, policy: Policy | null): Settings => ({
  ...settings,
  language: policy?.language ?? settings.language,
  reminders: { ...settings.reminders, ...policy?.reminders },
});
