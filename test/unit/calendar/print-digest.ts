import { calendarDigest } from './digest';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ zone: timeZone, digest: calendarDigest() }));
