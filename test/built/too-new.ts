import bcd from '@mdn/browser-compat-data/forLegacyNode';
import { type CssNode, parse, walk } from 'css-tree';
import { parseSync, Visitor } from 'vite';

/** The oldest browsers that the manifests let in. */
export const OLDEST = { chrome: 116, firefox: 140 } as const;

/** As much of MDN's data as is read here; a tree by names. */
interface Node {
  readonly __compat?: { readonly support: Readonly<Record<string, unknown>> };
  readonly [name: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const childrenOf = (node: Node): [string, Node][] =>
  Object.entries(node).flatMap(([name, child]) => (name !== '__compat' && isNode(child) ? [[name, child]] : []));
function at(...path: readonly string[]): Node {
  let node: unknown = bcd;
  for (const name of path) node = isNode(node) ? node[name] : undefined;
  if (!isNode(node)) throw new Error(`MDN's data has no ${path.join('.')}`);
  return node;
}

/** Which of the oldest browsers got it later; one that never got it is no matter of age. */
function lateIn(node: Node): string[] {
  return Object.entries(OLDEST).flatMap(([browser, oldest]) => {
    const told: unknown = node.__compat?.support[browser];
    const statements: unknown[] = Array.isArray(told) ? told : [told];
    const plain = statements
      .filter(isNode)
      .filter(
        ({ flags, prefix, alternative_name, version_removed }) =>
          !flags && !prefix && !alternative_name && !version_removed,
      );
    const added = plain.map(({ version_added }) => version_added).filter((version) => typeof version === 'string');
    const isThere = added.some((version) =>
      version === 'preview' ? false : Number.parseFloat(version.replace('≤', '')) < oldest + 1,
    );
    const [first] = added;
    return isThere || first === undefined ? [] : [`${browser} ${first}`];
  });
}

/** A name to the browsers that got it late; a name that something older has as well is none of them. */
type Names = ReadonlyMap<string, string>;

function namesIn(nodes: readonly (readonly [string, Node])[]): Names {
  const late = new Map<string, string>();
  const old = new Set<string>();
  for (const [name, node] of nodes) {
    if (!node.__compat) continue;
    const browsers = lateIn(node);
    if (browsers.length > 0) late.set(name, browsers.join(', '));
    else old.add(name);
  }
  for (const name of old) late.delete(name);
  return late;
}

const plainName = (name: string): string => name.replace(/_(?:static|event)$/, '');
const membersOf = (owners: readonly (readonly [string, Node])[]) =>
  owners.flatMap(([, owner]) => childrenOf(owner).map(([name, node]) => [plainName(name), node] as const));

const INTERFACES = [...childrenOf(at('javascript', 'builtins')), ...childrenOf(at('api'))];
const EXTENSION_APIS = childrenOf(at('webextensions', 'api'));
const GLOBALS = namesIn([...INTERFACES, ...membersOf([['Window', at('api', 'Window')]])]);
const MEMBERS = namesIn([
  ...membersOf(INTERFACES),
  ...membersOf(EXTENSION_APIS),
  ...membersOf(EXTENSION_APIS.flatMap(([, api]) => childrenOf(api))),
]);
/** `Object.groupBy`: known with its owner, whatever else has a member of that name. */
const STATICS = new Map(
  INTERFACES.flatMap(([owner, node]) =>
    childrenOf(node).flatMap(([name, member]) => {
      const browsers = member.__compat ? lateIn(member) : [];
      return browsers.length > 0 ? [[`${owner}.${plainName(name)}`, browsers.join(', ')] as const] : [];
    }),
  ),
);

function programOf(path: string, code: string) {
  const { program, errors } = parseSync(path, code, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program;
}

/** The names that a script gives to what it makes itself: read from there they are no browser's. */
export function ownNames(path: string, code: string): Set<string> {
  const own = new Set<string>();
  new Visitor({
    ObjectExpression({ properties }) {
      for (const property of properties)
        if (property.type === 'Property' && !property.computed && property.key.type === 'Identifier')
          own.add(property.key.name);
    },
  }).visit(programOf(path, code));
  return own;
}

/** What a script names that the oldest browsers lack, each with where it came. */
export function tooNewInScript(path: string, code: string, own = ownNames(path, code)): Names {
  const found = new Map<string, string>();
  const look = (name: string, names: Names) => {
    const late = names.get(name);
    if (late !== undefined) found.set(name, late);
  };
  new Visitor({
    MemberExpression({ object, property, computed }) {
      if (computed || property.type !== 'Identifier') return;
      if (!own.has(property.name)) look(property.name, MEMBERS);
      if (object.type === 'Identifier') look(`${object.name}.${property.name}`, STATICS);
      if (object.type === 'Identifier' && /^(?:globalThis|window|self)$/.test(object.name))
        look(property.name, GLOBALS);
    },
    NewExpression({ callee }) {
      if (callee.type === 'Identifier') look(callee.name, GLOBALS);
    },
    CallExpression({ callee }) {
      if (callee.type === 'Identifier') look(callee.name, GLOBALS);
    },
  }).visit(programOf(path, code));
  return found;
}

const PROPERTIES = childrenOf(at('css', 'properties'));
const TYPES = childrenOf(at('css', 'types'));
const CSS_PROPERTIES = namesIn(PROPERTIES);
const CSS_FUNCTIONS = namesIn([...TYPES, ...TYPES.flatMap(([, type]) => childrenOf(type))]);
const CSS_SELECTORS = namesIn(childrenOf(at('css', 'selectors')));
const CSS_AT_RULES = namesIn(childrenOf(at('css', 'at-rules')));

/** What a style sheet uses that the oldest browsers lack: properties, their own values, functions, selectors, at-rules. */
export function tooNewInStyle(css: string): Names {
  const found = new Map<string, string>();
  const look = (name: string, said: string, names: Names) => {
    const late = names.get(name);
    if (late !== undefined) found.set(said, late);
  };
  walk(parse(css, { parseCustomProperty: true }), {
    enter(node: CssNode) {
      if (node.type === 'Atrule') look(node.name, `@${node.name}`, CSS_AT_RULES);
      if (node.type === 'PseudoClassSelector') look(node.name, `:${node.name}`, CSS_SELECTORS);
      if (node.type === 'PseudoElementSelector') look(node.name, `::${node.name}`, CSS_SELECTORS);
      if (node.type === 'NestingSelector') look('nesting', '&', CSS_SELECTORS);
      if (node.type === 'Function') look(node.name, `${node.name}()`, CSS_FUNCTIONS);
      if (node.type !== 'Declaration') return;
      const { property } = node;
      look(property, property, CSS_PROPERTIES);
      const values = namesIn(childrenOf(PROPERTIES.find(([name]) => name === property)?.[1] ?? {}));
      walk(node.value, (part) => {
        if (part.type === 'Identifier') look(part.name, `${property}: ${part.name}`, values);
      });
    },
  });
  return found;
}
