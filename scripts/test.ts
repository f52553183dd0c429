// `npm test`: what must hold before a change lands, one stage after the other, and how many tests passed and failed.
// `npm run test:long`: what repeats and so takes longer. `npm test -- unit lint` runs the named stages only.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, readyBrowser } from '../test/browsers.ts';
import { openRunFolder } from './run-folder.ts';

type Command = readonly string[];
type Stage = {
  readonly name: string;
  readonly commands: readonly Command[];
  /** Counts by tests, not by commands. */
  readonly project?: true;
  readonly needs?: BrowserName;
};

const project = (name: string, needs?: BrowserName): Stage => ({
  name,
  commands: [['vitest', 'run', '--project', name]],
  project: true,
  ...(needs ? { needs } : {}),
});

// `wxt prepare` writes the types that everything else is read with.
const TYPES: Stage = {
  name: 'types',
  commands: [
    ['wxt', 'prepare'],
    ['tsc', '--noEmit'],
  ],
};
const BUILDS: Stage = {
  name: 'builds',
  commands: [
    ['wxt', 'build'],
    ['wxt', 'build', '-b', 'firefox'],
  ],
};

const SHORT: readonly Stage[] = [
  TYPES,
  { name: 'lint', commands: [['biome', 'ci']] },
  project('unit'),
  BUILDS,
  project('built'),
  { name: 'store', commands: [['node', 'scripts/lint-store.ts']] },
  project('chromium', 'chromium'),
  project('firefox', 'firefox'),
];
const LONG: readonly Stage[] = [
  TYPES,
  BUILDS,
  project('unit-long'),
  { name: 'reproducible', commands: [['node', 'scripts/reproducible.ts']] },
  project('chromium-long', 'chromium'),
  project('firefox-long', 'firefox'),
];

const bin = join(import.meta.dirname, '../node_modules/.bin');
const folder = openRunFolder();
let passed = 0;
let failed = 0;

/** Adds a Vitest report to the count; a run that wrote none counts as one failure. */
function count(report: string): boolean {
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    // A file that can't even be loaded has no failed test, yet the run is no success.
    failed += success ? numFailedTests : Math.max(1, numFailedTests);
    return success;
  } catch {
    failed += 1;
    return false;
  }
}

async function runCommand([program = '', ...args]: Command, report: string | null): Promise<boolean> {
  const reporters = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const child = spawn(program === 'node' ? process.execPath : join(bin, program), [...args, ...reporters], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Children find this Node first too, whatever called us, and leave what they must in the run's own folder.
    env: {
      ...process.env,
      ...folder.environment,
      PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  });
  const [status] = await once(child, 'close');
  if (report) return count(report) && status === 0;
  if (status === 0) passed += 1;
  else failed += 1;
  return status === 0;
}

async function runStage({ name, commands, project: counts }: Stage): Promise<boolean> {
  let ok = true;
  for (const command of commands) ok &&= await runCommand(command, counts ? folder.file(`${name}.json`) : null);
  const left = folder.clear();
  for (const one of left) console.error(`Left behind by ${name}, now ended: ${one}`);
  if (left.length > 0) failed += 1;
  return ok && left.length === 0;
}

/** All browsers that the stages need, seen before the first of them runs. */
function readyAll(stages: readonly Stage[]): void {
  for (const name of new Set(stages.flatMap(({ needs }) => needs ?? []))) console.log(readyBrowser(name));
}

async function runAll(stages: readonly Stage[]): Promise<void> {
  const took: string[] = [];
  const broken: string[] = [];
  for (const stage of stages) {
    const start = Date.now();
    console.log(`\n── ${stage.name}`);
    const ok = await runStage(stage);
    if (!ok) broken.push(stage.name);
    took.push(`${String(Math.round((Date.now() - start) / 1000)).padStart(5)} s  ${stage.name}${ok ? '' : ' FAILED'}`);
    // Without builds there is nothing to try in a browser.
    if (!ok && stage === BUILDS) break;
  }
  console.log(`\n${took.join('\n')}`);
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
}

const wanted = process.argv.slice(2);
const all = wanted.includes('--long') ? LONG : SHORT;
const named = wanted.filter((one) => one !== '--long');
const stages = named.length === 0 ? all : [...new Set([...SHORT, ...LONG])].filter(({ name }) => named.includes(name));
try {
  readyAll(stages);
  await runAll(stages);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed += 1;
} finally {
  folder.remove();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
