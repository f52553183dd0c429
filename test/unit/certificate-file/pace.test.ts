import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readCertificateFile } from '../../../lib/certificate-file/read-file';
import { withRevocationList } from '../../samples/cms';
import { sample } from '../../samples/index';

/** How often the page got a turn while something was worked on. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let [turns, isOver] = [0, false];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns += 1;
    if (isOver) port1.close();
    else port2.postMessage(null);
  };
  port2.postMessage(null);
  await work();
  isOver = true;
  return turns;
}

const AYSE = { name: 'Ayşe ÖRNEK', lastDay: '2027-01-21', certainty: 'qualified' };

/** A signed PDF with this many bytes before its signature's document begins anew. */
const largePdf = (size: number): Blob => {
  const signed = sample('signed.pdf');
  // What comes behind the signed part leaves its places as they are.
  return new Blob([signed, Buffer.alloc(size, '/Byte (Range) ')]);
};

describe('long work', () => {
  it('a document of 50 MB leaves the page a turn for each megabyte', async () => {
    const file = largePdf(50_000_000);
    const start = performance.now();
    let result: unknown;
    const turns = await turnsDuring(async () => {
      result = await readCertificateFile(file);
    });
    console.log(`50 MB read in ${(performance.now() - start).toFixed(0)} ms`);
    expect(result).toMatchObject({ kind: 'signers', signers: [AYSE] });
    expect(turns).toBeGreaterThan(50);
  });

  it('a signature with a revocation list of 60,000 entries is read at once', async () => {
    const long = new Blob([Buffer.from(withRevocationList(sample('attached.p7s'), sample('list.crl'), 60_000))]);
    expect(long.size).toBeGreaterThan(2_000_000);
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const start = performance.now();
      expect(await readCertificateFile(long)).toMatchObject({ kind: 'signers', signers: [AYSE] });
      times.push(performance.now() - start);
    }
    // A tree of the whole list takes a second and more, on any machine.
    expect(Math.min(...times)).toBeLessThan(200);
  });

  it('tells the share that is done, rising to all of it', async () => {
    const shares: number[] = [];
    await readCertificateFile(largePdf(12_000_000), { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when it is told to', async () => {
    const giveUp = new AbortController();
    const result = readCertificateFile(largePdf(20_000_000), {
      signal: giveUp.signal,
      onProgress: (share) => share > 0.6 && giveUp.abort(),
    });
    expect(await result).toEqual({ kind: 'stopped' });
  });

  it('a file larger than any document is not even opened', async () => {
    const slice = () => {
      throw new Error('opened');
    };
    expect(await readCertificateFile({ size: LARGEST_FILE + 1, slice })).toEqual({ kind: 'bad', problem: 'too-large' });
  });

  it('a file that the system does not give out, as a folder, is told', async () => {
    const slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('no file', 'NotFoundError')) });
    expect(await readCertificateFile({ size: 4_096, slice })).toEqual({ kind: 'bad', problem: 'unreadable' });
  });
});
