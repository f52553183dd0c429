/** A value as BiDi sends it. */
export interface Remote {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

/** A node as BiDi serialises it, closed shadow roots included. */
export interface Node {
  readonly sharedId: string;
  readonly nodeType: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

export interface RemoteNode extends Remote {
  readonly value: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly nodeValue?: string;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** The plain value of what an evaluation gave; nothing of the page's own is used for it, which may be broken on purpose. */
export function plain({ type, value }: Remote): unknown {
  switch (type) {
    case 'undefined':
      return undefined;
    case 'null':
      return null;
    case 'number':
      return Number(value);
    case 'array':
      return (value as Remote[]).map(plain);
    case 'object':
      return Object.fromEntries((value as [string, Remote][]).map(([key, one]) => [key, plain(one)]));
    default:
      return value;
  }
}

export function readNode({ sharedId = '', value }: RemoteNode): Node {
  const below = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])];
  return {
    sharedId,
    nodeType: value.nodeType,
    tag: value.localName ?? '',
    attributes: value.attributes ?? {},
    text: value.nodeType === 3 ? (value.nodeValue ?? '') : '',
    children: below.filter(({ value: child }) => child !== undefined).map(readNode),
  };
}

/** A node and everything below it, in order. */
export function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* all(child);
}

/** Texts below a node, in order; style sheets left out. */
export const textsOf = (node: Node): readonly string[] =>
  [...all(node)]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');

/** All text below a node, pieces joined by spaces. */
export const textOf = (node: Node): string => textsOf(node).join(' ');
