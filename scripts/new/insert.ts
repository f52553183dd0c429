import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

/** What a node holds under a key. */
const under = (node: Node, key: string): unknown => (Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined);
const nodes = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

/** The expression inside `as const` and `satisfies …`. */
function bare(node: Node): Node {
  const [inner] = /^TS(?:As|Satisfies)Expression$/.test(node.type) ? nodes(under(node, 'expression')) : [];
  return inner ? bare(inner) : node;
}

const nameOf = (node: Node | undefined): unknown => node && (under(node, 'name') ?? under(node, 'value'));

function variable(statements: readonly Node[], name: string): Node | undefined {
  const declarations = statements.flatMap((statement) =>
    [statement, ...nodes(under(statement, 'declaration'))].flatMap((one) => nodes(under(one, 'declarations'))),
  );
  const [init] = nodes(
    under(declarations.find((one) => nameOf(nodes(under(one, 'id'))[0]) === name) ?? NOTHING, 'init'),
  );
  return init && bare(init);
}

const NOTHING: Node = { type: '', start: 0, end: 0 };

function property(object: Node, name: string): Node | undefined {
  const found = nodes(under(object, 'properties')).find((one) => nameOf(nodes(under(one, 'key'))[0]) === name);
  const [value] = found ? nodes(under(found, 'value')) : [];
  return value && bare(value);
}

/**
 * A TypeScript file with one more entry at the end of a list or an object.
 *
 * @param path the variable's name, then the keys below it
 * @param entry whole lines, a comma at their end
 */
export function insertAtEnd(code: string, [name = '', ...keys]: readonly string[], entry: string): string {
  const { program, errors } = parseSync('file.ts', code);
  if (errors[0]) throw new Error(errors[0].message);
  let place = variable(nodes(program.body), name);
  for (const key of keys) place = place && property(place, key);
  if (!place || !/^(?:Array|Object)Expression$/.test(place.type)) throw new Error(`no ${[name, ...keys].join('.')}`);
  const before = code.slice(0, place.end - 1);
  const kept = before.trimEnd();
  const isOpen = /[,[{]$/.test(kept);
  const indent = before.slice(kept.length).replace(/^\n*/, '');
  return `${kept}${isOpen ? '' : ','}\n${entry.trimEnd()}\n${indent}${code.slice(place.end - 1)}`;
}
