import { type BaseBlock, BaseStringBlock } from 'asn1js';
import { oidOf, partsOf } from './tree';

const COMMON_NAME = '2.5.4.3';
const SURNAME = '2.5.4.4';
const GIVEN_NAME = '2.5.4.42';

/** More is no person's name. */
const LONGEST = 120;

/** One attribute of a distinguished name: «CN=…». */
interface Attribute {
  readonly type: string;
  readonly value: BaseBlock;
}

const attributesOf = (relative: BaseBlock): readonly Attribute[] =>
  partsOf(relative).flatMap((pair) => {
    const [type, value] = partsOf(pair);
    const oid = oidOf(type);
    return oid && value ? [{ type: oid, value }] : [];
  });

/**
 * A distinguished name as a text that is the same for all names that RFC 5280, 7.1, calls equal: letters' case, blanks
 * and the kind of string make no difference.
 */
export const comparableName = (name: BaseBlock): string =>
  JSON.stringify(
    partsOf(name).map((relative) =>
      attributesOf(relative)
        .map(({ type, value }) => `${type}=${comparableValue(value)}`)
        .sort(),
    ),
  );

function comparableValue(value: BaseBlock): string {
  if (!(value instanceof BaseStringBlock)) return [...value.valueBeforeDecodeView].join();
  return value
    .getValue()
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The value of an attribute, the most particular one where there are several; null where there is none. */
export function attributeOf(name: BaseBlock, type: string): string | null {
  const all = partsOf(name).flatMap(attributesOf);
  const value = all.findLast((attribute) => attribute.type === type)?.value;
  return value instanceof BaseStringBlock ? value.getValue() : null;
}

/** Whose certificate it is, fit to be shown: no number of eleven digits, nothing that turns the text around. */
export function personIn(name: BaseBlock): string | null {
  const parts = [attributeOf(name, GIVEN_NAME), attributeOf(name, SURNAME)];
  const text = attributeOf(name, COMMON_NAME) ?? parts.filter((part) => part !== null).join(' ');
  const plain = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/\d{11}/g, '')
    .trim();
  return plain === '' ? null : plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
