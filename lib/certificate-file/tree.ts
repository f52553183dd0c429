import { type BaseBlock, Constructed, fromBER, ObjectIdentifier, OctetString } from 'asn1js';

/** Of one certificate or one name; a larger one is none. */
const LIMITS = { maxDepth: 50, maxNodes: 10_000, parseEmbedded: false, copyInput: false };

const CONTEXT_SPECIFIC = 3;

/** The ASN.1 value at the beginning of some bytes, as a tree; null where there is none. */
export function treeOf(bytes: Uint8Array<ArrayBuffer>): BaseBlock | null {
  try {
    const { offset, result } = fromBER(bytes, LIMITS);
    return offset < 0 ? null : result;
  } catch {
    // The library throws on a GeneralizedTime that is none.
    return null;
  }
}

/** What stands in a sequence, a set or an explicit tag; nothing where it is none. */
export const partsOf = (node: BaseBlock | undefined | null): readonly BaseBlock[] =>
  node instanceof Constructed ? node.valueBlock.value : [];

export const isTagged = (node: BaseBlock | undefined, tag: number): boolean =>
  node?.idBlock.tagClass === CONTEXT_SPECIFIC && node.idBlock.tagNumber === tag;

/** «2.5.4.3»; null where it is no object identifier. */
export const oidOf = (node: BaseBlock | undefined | null): string | null =>
  node instanceof ObjectIdentifier ? node.getValue() : null;

/** What is wrapped in an octet string, as a tree. */
export const wrappedIn = (node: BaseBlock | undefined): BaseBlock | null =>
  node instanceof OctetString ? treeOf(new Uint8Array(node.getValue())) : null;
