import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles, targetOf } from './source-files';

const files = sourceFiles();
const imports = files.flatMap((file) =>
  file.imports.map(({ from, typesOnly }) => ({ file, target: targetOf(file.path, from), typesOnly })),
);
type Import = (typeof imports)[number];
const say = ({ file, target }: Import) => `${file.path} → ${target}`;
const isInside = (room: string) => (path: string) => path === room || path.startsWith(`${room}/`);
const isOurs = (target: string) => /^(entrypoints|components|lib)(\/|$)/.test(target);
const isBrowserApi = (target: string) =>
  /^(wxt|@wxt-dev|webextension-polyfill)(\/|$)/.test(target) || isInside('lib/browser')(target);

/** What several rooms speak of: every room may use it, it uses none. */
const VOCABULARY = 'lib/vocabulary';
/**
 * What each room of `lib` may use besides, itself apart; `types` only as types. The lowest first: a
 * room may use those whose rows come before. One that is not listed here is new: say what it may use.
 */
const ROOMS: Readonly<Record<string, { uses: readonly string[]; types?: readonly string[] }>> = {
  [VOCABULARY]: { uses: [] },
  'lib/calendar': { uses: [] },
  'lib/words': { uses: [] },
  'lib/certificate-file': { uses: ['lib/calendar'] },
  'lib/pages': { uses: [] },
  'lib/page-report': { uses: ['lib/pages'], types: ['lib/messages'] },
  'lib/offices': { uses: ['lib/calendar', 'lib/visible-text'] },
  'lib/case': { uses: ['lib/calendar', 'lib/offices'] },
  'lib/checklists': {
    uses: ['lib/calendar', 'lib/case', 'lib/offices', 'lib/contact'],
    types: ['lib/pages/facts'],
  },
  'lib/rules': {
    uses: [
      'lib/calendar',
      'lib/case',
      'lib/checklists',
      'lib/offices',
      'lib/pages/chosen',
      'lib/pages/groups',
      'lib/contact',
    ],
    types: ['lib/messages', 'lib/pages/facts'],
  },
  'lib/timeline': {
    uses: ['lib/calendar', 'lib/case', 'lib/checklists', 'lib/offices', 'lib/pages/facts', 'lib/rules'],
  },
  'lib/saying': {
    uses: ['lib/calendar', 'lib/checklists', 'lib/contact', 'lib/words'],
    types: [
      'lib/case',
      'lib/certificate-file/outcome',
      'lib/messages',
      'lib/offices',
      'lib/rules/rule',
      'lib/timeline',
    ],
  },
  'lib/letter': {
    uses: ['lib/calendar', 'lib/case', 'lib/offices', 'lib/saying'],
    types: ['lib/pages/facts'],
  },
  'lib/reminders': {
    uses: ['lib/calendar', 'lib/case', 'lib/checklists', 'lib/contact', 'lib/offices', 'lib/saying', 'lib/words'],
    types: ['lib/pages/facts'],
  },
  'lib/calendar-file': {
    uses: [
      'lib/calendar',
      'lib/case',
      'lib/checklists',
      'lib/contact',
      'lib/offices',
      'lib/reminders',
      'lib/saying',
      'lib/words',
    ],
  },
  'lib/content-script': {
    uses: ['lib/pages/facts', 'lib/pages/chosen', 'lib/pages/dom'],
    types: ['lib/messages', 'lib/pages', 'lib/rules/rule'],
  },
  'lib/page-reply': {
    uses: [
      'lib/calendar',
      'lib/case',
      'lib/checklists',
      'lib/contact',
      'lib/messages',
      'lib/offices',
      'lib/pages',
      'lib/rules',
      'lib/saying',
      'lib/words',
    ],
  },
  'lib/browser': { uses: ['lib'] },
};
const roomOf = (path: string) => Object.keys(ROOMS).find((room) => isInside(room)(path));
/** The room of a path, or the file of `lib` that stands by itself. */
const houseOf = (path: string) => roomOf(path) ?? (/^lib\/[^/]+$/.test(path) ? path.replace(/\.ts$/, '') : null);
const isLoose = (path: string) => /^lib\/[^/]+$/.test(path);

/** What can be reached from itself by imports, of rooms or of files: what `nodeOf` makes of a path. */
function circlesOf(nodeOf: (path: string) => string | null): readonly string[] {
  const targets = new Map<string, Set<string>>();
  for (const { file, target } of imports) {
    const from = nodeOf(file.path);
    const to = nodeOf(target);
    if (from && to && from !== to) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  }
  const reach = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const to of targets.get(from) ?? []) if (!seen.has(to)) reach(to, seen.add(to));
    return seen;
  };
  return [...targets.keys()].filter((node) => reach(node).has(node));
}

describe('the walls between the rooms', () => {
  it('reads the imports at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('hold from entrypoints over components to lib, one way', () => {
    const upward = imports.filter(
      ({ file, target }) =>
        (isInside('lib')(file.path) && /^(components|entrypoints)\//.test(target)) ||
        (isInside('components')(file.path) && /^entrypoints\//.test(target)),
    );
    expect(upward.map(say)).toEqual([]);
  });

  it('keep one entrypoint out of another', () => {
    const entrypoint = (path: string) => path.split('/')[1]?.replace(/\.tsx?$/, '');
    const across = imports.filter(
      ({ file, target }) =>
        file.path.startsWith('entrypoints/') &&
        target.startsWith('entrypoints/') &&
        entrypoint(file.path) !== entrypoint(target),
    );
    expect(across.map(say)).toEqual([]);
  });

  it('let only the entrypoints and lib/browser touch the extension API', () => {
    const mayTouch = (path: string) => isInside('entrypoints')(path) || isInside('lib/browser')(path);
    expect(imports.filter(({ file, target }) => !mayTouch(file.path) && isBrowserApi(target)).map(say)).toEqual([]);
    // The API is also a global in an extension's pages and content scripts.
    const byGlobal = files.filter(
      ({ path, code }) =>
        !mayTouch(path) &&
        /\b(chrome|browser)\.(runtime|storage|tabs|alarms|notifications|action|i18n|permissions)\b/.test(code),
    );
    expect(byGlobal.map(({ path }) => path)).toEqual([]);
  });

  it('let each room of lib use only what its row names', () => {
    const broken = imports.filter(({ file, target, typesOnly }) => {
      const room = roomOf(file.path);
      if (!room || !isOurs(target) || isInside(room)(target)) return false;
      const { uses, types = [] } = ROOMS[room] ?? { uses: [] };
      return ![VOCABULARY, ...uses, ...(typesOnly ? types : [])].some((allowed) => isInside(allowed)(target));
    });
    expect(broken.map(say)).toEqual([]);
  });

  it('leave no room of lib without a row', () => {
    const strangers = files.filter(({ path }) => path.startsWith('lib/') && !isLoose(path) && !roomOf(path));
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  it('stand in one order, from the vocabulary up: no row names a room that comes later', () => {
    const order = Object.keys(ROOMS);
    const upward = Object.entries(ROOMS).flatMap(([room, { uses, types = [] }]) =>
      [...uses, ...types]
        .filter((used) => order.indexOf(roomOf(used) ?? '') > order.indexOf(room))
        .map((used) => `${room} → ${used}`),
    );
    expect(upward).toEqual([]);
  });

  it('have no circle of rooms, of types either', () => {
    expect(circlesOf((path) => houseOf(path))).toEqual([]);
  });

  it('have no circle of files inside a room either', () => {
    const paths = new Set(files.map(({ path }) => path));
    const fileOf = (path: string) =>
      [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => paths.has(one)) ?? null;
    expect(circlesOf(fileOf)).toEqual([]);
  });

  it('keep the words a leaf, which imports nothing but words and the vocabulary', () => {
    const outside = imports.filter(
      ({ file, target }) =>
        isInside('lib/words')(file.path) && !isInside('lib/words')(target) && !isInside(VOCABULARY)(target),
    );
    expect(outside.map(say)).toEqual([]);
  });

  it('keep page recognition free of every package and of every room but the vocabulary', () => {
    const outside = imports.filter(
      ({ file, target }) =>
        isInside('lib/pages')(file.path) && !isInside('lib/pages')(target) && !isInside(VOCABULARY)(target),
    );
    expect(outside.map(say)).toEqual([]);
  });
});

describe('the core', () => {
  /** Rooms at the edge, which are given the real clock to hand it on. */
  const isCore = ({ path }: SourceFile) => path.startsWith('lib/') && !/^lib\/(browser|content-script)\//.test(path);
  const code = (file: SourceFile) => file.code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu, '');

  it.each([
    ['a clock', /\bDate\.now\b|new Date\(\s*\)|(?<![.\w])Date\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/],
    ['dice', /\bMath\.random\b|\bcrypto\.(randomUUID|getRandomValues)\b/],
    ['timers', /\b(setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)\b/],
    [
      'the page it runs in',
      /(?<!\.)\b(document\.(querySelector|getElement|createElement|body|documentElement|title|cookie)|navigator\.|localStorage|sessionStorage|window\.(addEventListener|location|document))/,
    ],
  ])('holds without %s, which are arguments', (_, pattern) => {
    expect(
      files
        .filter(isCore)
        .filter((file) => pattern.test(code(file)))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
