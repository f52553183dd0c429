import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { BROWSERS, shipped } from './shipped';

/** Names by which code could reach a network, load code from elsewhere or make code of text. */
const REACHING = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'Worker',
  'SharedWorker',
  'eval',
  'connectNative',
]);

/** What in a script could reach out, each with its place; empty where nothing could. */
function reachingIn(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: string[] = [];
  const tell = (what: string, at: number) =>
    found.push(`${path}: ${what}: …${code.slice(Math.max(0, at - 40), at + 60)}…`);
  const isFunction = (node: object) => 'name' in node && node.name === 'Function';
  /** A made object may have what it wants; who takes it from there names it once more. */
  const isMadeKey = new Set<number>();
  new Visitor({
    ObjectExpression({ properties }) {
      for (const property of properties)
        if (property.type === 'Property' && !property.computed && !property.shorthand)
          isMadeKey.add(property.key.start);
    },
    Identifier({ name, start }) {
      if (REACHING.has(name) && !isMadeKey.has(start)) tell(name, start);
    },
    Literal({ value, start }) {
      // `window['fetch']`
      if (typeof value === 'string' && REACHING.has(value)) tell(value, start);
    },
    TemplateElement({ value, start }) {
      // The minifier writes strings as templates.
      if (value.cooked !== null && REACHING.has(value.cooked)) tell(value.cooked, start);
    },
    NewExpression({ callee, start }) {
      if (isFunction(callee)) tell('new Function', start);
    },
    CallExpression({ callee, start }) {
      if (isFunction(callee)) tell('Function()', start);
    },
    ImportExpression({ source, start }) {
      // The minifier writes the path of a chunk as a template without holes.
      const path =
        source.type === 'TemplateLiteral' && source.expressions.length === 0 ? source.quasis[0]?.value.cooked : null;
      const named = source.type === 'Literal' && typeof source.value === 'string' ? source.value : path;
      const isOwn = typeof named === 'string' && /^\.{0,2}\/(?!\/)/.test(named);
      if (!isOwn) tell('import()', start);
    },
    ImportDeclaration({ source, start }) {
      if (!/^\.{0,2}\//.test(source.value)) tell('import', start);
    },
  }).visit(program);
  return found;
}

describe.each(BROWSERS)('what is shipped for %s', (browser) => {
  const files = shipped(browser);
  const texts = (kind: RegExp) =>
    files.filter(({ path }) => kind.test(path)).map(({ path, bytes }) => ({ path, code: bytes.toString('utf8') }));

  it('has no code that can reach a network', () => {
    const scripts = texts(/\.m?js$/);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.flatMap(({ path, code }) => reachingIn(path, code))).toEqual([]);
  });

  it('has no page or style that loads from elsewhere', () => {
    const loading =
      /(?:src|href|action|poster|data)\s*=\s*["']?\s*(?:https?:)?\/\/|url\(\s*["']?\s*(?:https?:)?\/\/|@import/i;
    expect(
      texts(/\.(html|css)$/)
        .filter(({ code }) => loading.test(code))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('has no script inside a page, which the policy would refuse', () => {
    const inline = /<script(?![^>]*\bsrc=)[^>]*>|\son\w+\s*=/i;
    expect(
      texts(/\.html$/)
        .filter(({ code }) => inline.test(code))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('holds only files of known kinds', () => {
    expect(files.filter(({ path }) => !/\.(js|css|html|json|png)$/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the search itself', () => {
  it.each([
    'const f = globalThis.fetch; f("/x")',
    'new WebSocket("wss://x")',
    'navigator["sendBeacon"]("/x")',
    'new Function("return 1")()',
    'import("https://x.example/a.js")',
    'const u = "a"; import(u)',
    `const u = "a"; import(\`./\${u}\`)`,
    'navigator[`sendBeacon`]("/x")',
    'import("//x.example/a.js")',
    'import(`https://x.example/a.js`)',
    'import x from "https://x.example/a.js"',
    'eval("1")',
    'const { fetch: f } = globalThis; f("/x")',
    'let f; ({ fetch: f } = globalThis); f("/x")',
    'const kept = { fetch }',
    'const devtools = { eval: { minArgs: 1 } }; devtools.eval("1")',
  ])('finds %s', (code) => {
    expect(reachingIn('x.js', code)).not.toEqual([]);
  });

  it('lets plain code be', () => {
    expect(
      reachingIn('x.js', 'import a from "./a.js"; import("./b.js"); import(`./c.js`); const prefetch = 1; a(prefetch)'),
    ).toEqual([]);
    // The polyfill's list of what it wraps.
    expect(reachingIn('x.js', 'const wrapped = { inspectedWindow: { eval: { minArgs: 1 } } };')).toEqual([]);
  });
});
