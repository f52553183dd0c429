// `npm test`: everything that must hold before a change lands, one stage after the other, and how many tests passed and failed.
// `node scripts/test.ts unit lint` runs the named stages only.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, browserPath } from '../test/browsers.ts';

type Stage = { name: string; run: readonly (readonly string[])[]; vitest?: true; needs?: BrowserName };

const STAGES: readonly Stage[] = [
  // `wxt prepare` writes the types that everything else is read with.
  {
    name: 'types',
    run: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'lint', run: [['biome', 'ci']] },
  { name: 'unit', run: [['vitest', 'run']], vitest: true },
  {
    name: 'builds',
    run: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  { name: 'house', run: [['vitest', 'run', '-c', 'vitest.built.config.ts']], vitest: true },
  { name: 'store', run: [['node', 'scripts/lint-store.ts']] },
  { name: 'reproducible', run: [['node', 'scripts/reproducible.ts']] },
  {
    name: 'chromium',
    run: [['vitest', 'run', '-c', 'vitest.e2e.config.ts', 'test/e2e/chromium']],
    vitest: true,
    needs: 'chromium',
  },
  {
    name: 'firefox',
    run: [['vitest', 'run', '-c', 'vitest.e2e.config.ts', 'test/e2e/firefox']],
    vitest: true,
    needs: 'firefox',
  },
];

const bin = join(import.meta.dirname, '../node_modules/.bin');
const reports = mkdtempSync(join(tmpdir(), 'eimza-test-'));
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

function runStage({ name, run, vitest, needs }: Stage): boolean {
  if (needs) browserPath(needs);
  for (const [program = '', ...args] of run) {
    const report = join(reports, `${name}.json`);
    const extra = vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
    const { status } = spawnSync(program === 'node' ? process.execPath : join(bin, program), [...args, ...extra], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      // Children find this Node first too, whatever called us.
      env: { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
    });
    if (vitest) {
      if (!count(report) || status !== 0) return false;
    } else if (status === 0) passed += 1;
    else {
      failed += 1;
      return false;
    }
  }
  return true;
}

const wanted = process.argv.slice(2);
const stages = STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const broken: string[] = [];
for (const stage of stages) {
  const start = Date.now();
  console.log(`\n── ${stage.name}`);
  let ok = false;
  try {
    ok = runStage(stage);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  }
  if (!ok) broken.push(stage.name);
  console.log(`── ${stage.name}: ${ok ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s`);
  // Without builds there is nothing to try in a browser.
  if (!ok && stage.name === 'builds') break;
}
rmSync(reports, { recursive: true, force: true });
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
