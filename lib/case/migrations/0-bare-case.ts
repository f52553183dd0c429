import type { Plain } from './plain';

/** The earliest record was a bare case, as the backup file still has it: no version, no settings, no history. */
export const isVersion0 = (raw: Plain): boolean => !('version' in raw) && 'situation' in raw && !('case' in raw);

/** Version 1 puts the case beside the settings and the history; what the case lacks takes its default when it is read. */
export const fromVersion0 = (bare: Plain): Plain => ({ version: 1, case: bare });
