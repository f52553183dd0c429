import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../house/source-files';

const run = promisify(execFile);
const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Istanbul', 'Pacific/Kiritimati'];

/** Prints where the computer stands and what the calendar says there. */
const SCRIPT = 'test/unit/calendar/print-digest.ts';

async function inZone(zone: string): Promise<{ zone: string; digest: string }> {
  const { stdout } = await run(process.execPath, ['scripts/run.mjs', SCRIPT], {
    cwd: root,
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout.trim());
}

test('the calendar says the same wherever the computer’s clock is set', async () => {
  const said: { zone: string; digest: string }[] = [];
  for (const zone of ZONES) said.push(await inZone(zone));
  // Each run really stood in its zone.
  expect(said.map(({ zone }) => zone)).toEqual(ZONES);
  expect(new Set(said.map(({ digest }) => digest)).size).toBe(1);
}, 120_000);
