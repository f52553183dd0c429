import { FILE_PROBLEMS, REFUSALS } from '../../../lib/certificate-file/outcome';
import { readCertificateFile } from '../../../lib/certificate-file/read-file';
import { SAMPLE_FILES, sample } from '../../samples/index';

/** Numbers that look random and are the same in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Numbers = ReturnType<typeof numbersFrom>;

/** Lengths, tags, counts and signs that readers trip over. */
const TELLING = [0x00, 0x01, 0x30, 0x80, 0x81, 0x84, 0x88, 0xff, 0x7f, 0x28, 0x3c, 0x5b];

const MUTATIONS: readonly ((bytes: Buffer, number: Numbers) => Buffer)[] = [
  (bytes, number) => {
    for (let count = 1 + number(8); count > 0; count -= 1) bytes[number(bytes.length)] = number(256);
    return bytes;
  },
  (bytes, number) => {
    for (let count = 1 + number(8); count > 0; count -= 1)
      bytes[number(bytes.length)] = TELLING[number(TELLING.length)] ?? 0;
    return bytes;
  },
  // Where lengths and counts stand.
  (bytes, number) => {
    for (let count = 1 + number(4); count > 0; count -= 1) bytes[number(Math.min(64, bytes.length))] = number(256);
    return bytes;
  },
  (bytes, number) => {
    const end = Math.min(64, bytes.length);
    for (let count = 1 + number(4); count > 0; count -= 1) bytes[bytes.length - 1 - number(end)] = number(256);
    return bytes;
  },
  (bytes, number) => bytes.subarray(0, number(bytes.length)),
  (bytes, number) => bytes.subarray(number(bytes.length)),
  (bytes, number) => {
    const at = number(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + number(40))]);
  },
  (bytes, number) => {
    const [at, from] = [number(bytes.length), number(bytes.length)];
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + number(400)), bytes.subarray(at)]);
  },
];

export interface Read {
  readonly what: string;
  readonly result: unknown;
  readonly milliseconds: number;
}

/** Reads mutated samples, each in turn. */
export async function* readMutated(count: number, seed: number): AsyncGenerator<Read, void, undefined> {
  const number = numbersFrom(seed);
  const files = SAMPLE_FILES.map((name) => [name, sample(name)] as const).filter(([, bytes]) => bytes.length > 0);
  for (let index = 0; index < count; index += 1) {
    const [name, whole] = files[index % files.length] ?? ['', Buffer.alloc(1)];
    const kind = number(MUTATIONS.length);
    const mutated = MUTATIONS[kind]?.(Buffer.from(whole), number) ?? whole;
    const start = performance.now();
    const result = await readCertificateFile(new Blob([Buffer.from(mutated)]));
    yield { what: `${name}, mutation ${index} (${kind})`, result, milliseconds: performance.now() - start };
  }
}

/** Whether something is one of the answers that the reader promises. */
export function isAnswer(result: unknown): boolean {
  if (typeof result !== 'object' || result === null || !('kind' in result)) return false;
  if (result.kind === 'bad') return 'problem' in result && FILE_PROBLEMS.some((problem) => problem === result.problem);
  if (result.kind !== 'refused' && result.kind !== 'signers') return false;
  const { refused, signers } = { refused: [], signers: [], ...result };
  const isDay = (one: object) => 'lastDay' in one && /^20\d\d-\d\d-\d\d$/.test(String(one.lastDay));
  return (
    refused.every(({ why }) => REFUSALS.includes(why)) &&
    [...signers].every(isDay) &&
    (result.kind === 'signers' ? signers.length > 0 : refused.length > 0)
  );
}
