// One place to import a test's tools from.
export { all, boxOf, type Heard, hear, middleOf, press, textsOf } from './accessibility';
export { axe } from './axe';
export { type BackupCase, backupFile, restore } from './backup';
export { bundleScript } from './bundle';
export * from './card';
export { inDays, inMonths, today } from './days';
export { type Browser, builtExtension, type LaunchOptions, launch } from './launch';
export { openPortal } from './portals';
export { clearRecord, recordOf, seed, writeRecord } from './record';
export type { Asked, Served, Site } from './serve';
export { until } from './until';
