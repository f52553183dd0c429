// `npm run lint:store`: the add-on stores' linter on the Firefox build; every warning must be one that docs/decisions.md explains.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const build = join(root, '.output/firefox-mv3');
if (!existsSync(join(build, 'manifest.json'))) {
  console.error(`No built extension in ${build}: run «npm run build» first.`);
  process.exit(1);
}

/** Warnings that are as they should be; each stands in docs/decisions.md with its reason. */
const EXPLAINED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact sets innerHTML for dangerouslySetInnerHTML, which nothing here uses',
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Firefox for Android knows data_collection_permissions since 142; it is offered for the desktop alone',
};

type Message = { code: string; message: string; file?: string; line?: number };
type Report = { errors: Message[]; warnings: Message[]; notices: Message[] };

const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/web-ext/bin/web-ext.js'),
    'lint',
    '--source-dir',
    build,
    '--output',
    'json',
    '--no-config-discovery',
  ],
  { encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
);
let report: Report;
try {
  report = JSON.parse(stdout);
} catch {
  console.error(`web-ext lint gave no report: ${stderr || stdout}`);
  process.exit(1);
}

const decisions = readFileSync(join(root, 'docs/decisions.md'), 'utf8');
const unexplained = report.warnings.filter(({ code }) => !(code in EXPLAINED) || !decisions.includes(code));
const say = ({ code, message, file, line }: Message) => `  ${code} ${file ?? ''}:${line ?? ''} ${message}`;
for (const warning of report.warnings)
  console.log(`warning${unexplained.includes(warning) ? '' : ' (explained)'}${say(warning)}`);
for (const error of report.errors) console.error(`error${say(error)}`);
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${unexplained.length} unexplained`,
);
process.exitCode = report.errors.length + unexplained.length > 0 ? 1 : 0;
