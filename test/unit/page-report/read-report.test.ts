import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseReport } from '../../../components/popup/tab-sight';
import { EMPTY_DRAFT, readFirstUseDraft } from '../../../lib/first-use';
import type { PageReport } from '../../../lib/messages';
import { readFrameReport, readReport } from '../../../lib/page-reply/read-report';

const report = (host: string, facts: PageReport['facts'] = null): PageReport => ({
  place: { host, path: '/', heading: '' },
  facts,
  texts: [],
});
const FROM = 'https://portal.kamusm.gov.tr/bp/onay.go';
const recognised = report('portal.kamusm.gov.tr', {
  page: 'final-approval',
  portal: 'bp',
  settled: true,
  request: { state: 'open' },
  signing: { offered: { 'e-onay': 'yes', 'e-signature': 'no', 'wet-signature': 'no' }, choosing: [] },
  lacksRenewal: false,
  newest: null,
  outcome: null,
  validUntil: null,
  named: false,
});

describe('what a page reports to the popup', () => {
  it('is taken as it is where it is whole', () => {
    expect(readReport(recognised, FROM)).toEqual(recognised);
    expect(readFrameReport({ kind: 'frame-report', nonce: 'a', report: recognised }, 'a', FROM)).toEqual(recognised);
  });

  it('is nothing where it answers another question', () => {
    expect(readFrameReport({ kind: 'frame-report', nonce: 'b', report: recognised }, 'a', FROM)).toBeNull();
  });

  it('is nothing where it speaks of another page than the one it comes from', () => {
    const elsewhere = 'https://onlineislemler.kamusm.gov.tr/';
    expect(readReport(recognised, elsewhere)).toBeNull();
    expect(readFrameReport({ kind: 'frame-report', nonce: 'a', report: recognised }, 'a', elsewhere)).toBeNull();
    const nameless = report('mebbis.meb.gov.tr');
    expect(readReport(nameless, FROM)).toBeNull();
  });

  it('is nothing where it says more than a page is read for', () => {
    const texts = (count: number) => Array.from({ length: count }, (_, i) => ({ as: 'label' as const, text: `${i}` }));
    expect(readReport({ ...recognised, texts: texts(1_200) }, FROM)?.texts).toHaveLength(1_200);
    expect(readReport({ ...recognised, texts: texts(100_000) }, FROM)).toBeNull();
  });

  it('never throws, whatever it is', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    for (const raw of [trap, { place: trap }, null, undefined, 7, 'x', []]) {
      expect(readReport(raw, FROM)).toBeNull();
      expect(readFrameReport(raw, 'a', FROM)).toBeNull();
    }
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        readReport(raw, FROM);
        readFrameReport({ kind: 'frame-report', nonce: 'a', report: raw }, 'a', FROM);
      }),
    );
  });

  it('a recognised frame speaks before the page around it, the page before unknown frames', () => {
    const top = report('top');
    const frame = report('frame');
    expect(chooseReport(top, [frame, recognised])).toBe(recognised);
    expect(chooseReport(top, [frame])).toBe(top);
    expect(chooseReport(null, [frame])).toBe(frame);
    expect(chooseReport(null, [])).toBeNull();
  });
});

describe('the first-use form as the session kept it', () => {
  it('comes back as it was typed, and empty where it is no draft', () => {
    const draft = { office: 'genel', situation: 'lost-or-stolen', end: '21 oca', eOnay: 'active' } as const;
    expect(readFirstUseDraft(draft)).toEqual(draft);
    expect(readFirstUseDraft({ ...draft, begun: true })).toEqual({ ...draft, begun: true });
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(readFirstUseDraft({ odd: raw })).toEqual(EMPTY_DRAFT);
      }),
    );
  });
});
