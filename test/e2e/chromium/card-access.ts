import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { NOTHING_SHOWN, type OverlayState } from '../../../lib/content-script/card/overlay';
import type { CardItem, CardView, HoldView } from '../../../lib/messages';
import { sayAction } from '../../../lib/saying/labels';
import { TOP_RIGHT } from '../../../lib/vocabulary/corner';
import { TONES } from '../../../lib/vocabulary/findings';
import type { Language } from '../../../lib/vocabulary/language';
import { wordsIn } from '../../words-in';
import { axe, type Browser, bundleScript } from '../harness/index';
import { kept } from './kept';
import type { Way } from './ways';

// axe can't look into a closed root. The same drawing and style sheet stand here in an open one, in a page of its own.
const PICTURES = join(import.meta.dirname, '../../../.output/card-access');

function bundlePainter(): Promise<string> {
  const overlay = `${import.meta.dirname}/../../../components/card`;
  const source = `import cardCss from '${overlay}/card.css?inline';
    import { paint } from '${overlay}/paint.tsx';
    export const show = (state) => {
      const host = document.body.appendChild(document.createElement('div'));
      const shadow = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cardCss);
      shadow.adoptedStyleSheets = [sheet];
      const root = shadow.appendChild(document.createElement('div'));
      paint(root, {})(state);
    };`;
  return bundleScript('painter', source);
}

function everyTone(lang: Language): readonly CardItem[] {
  const words = wordsIn(lang);
  const actions: CardItem['actions'] = [
    { do: 'open', label: words.findings.actions.application, href: 'https://portal.kamusm.gov.tr/bp/meb.go' },
    {
      do: 'copy',
      label: words.findings.actions['call-centre'],
      text: '444 5 576',
      copied: words.findings.actions.copied,
    },
    sayAction(words, { do: 'show-field', show: { field: 'signing', right: 'e-onay' } }),
    { do: 'dismiss', label: words.findings.actions.dismiss, done: words.card.dismissed('') },
  ];
  return TONES.map((tone) => ({
    id: tone,
    tone,
    toneWord: words.labels.tones[tone],
    title: words.findings.rules['lost-as-renewal'].says.plain.title,
    body: words.findings.rules['lost-as-renewal'].says.plain.body,
    source: words.labels.source(words.labels.article(9)),
    actions,
  }));
}

function cardIn(lang: Language, appearance: CardView['appearance']): CardView {
  const words = wordsIn(lang);
  const { collapse, expand, move, more, muteTab, muted, undo, pill } = words.card;
  return {
    lang,
    appearance,
    page: 'final-approval',
    collapsed: false,
    corner: TOP_RIGHT,
    items: everyTone(lang),
    words: {
      region: words.labels.product,
      collapse,
      expand,
      move,
      more,
      muteTab,
      muted,
      undo,
      pill: pill(4, words.labels.tones.rejected),
    },
  };
}

function holdIn(lang: Language, appearance: CardView['appearance']): HoldView {
  const words = wordsIn(lang);
  const { giveUp, sendAnyway, pressAgain } = words.card;
  const { title, body } = words.findings.rules['lost-as-renewal'].says.plain;
  return {
    lang,
    appearance,
    toneWord: words.labels.tones.rejected,
    title,
    body,
    source: words.labels.source(words.labels.article(9)),
    giveUp,
    sendAnyway,
    pressAgain,
  };
}

const STATES: Readonly<Record<string, (card: CardView, hold: HoldView) => OverlayState>> = {
  card: (card) => ({ ...NOTHING_SHOWN, card }),
  note: ({ lang, appearance, words }) => ({
    ...NOTHING_SHOWN,
    note: { lang, appearance, region: words.region, text: words.muted, undo: words.undo },
  }),
  chosen: (card) => ({
    ...NOTHING_SHOWN,
    card,
    note: { ...card, region: card.words.region, text: wordsIn(card.lang).card.chosen('E-onay'), undo: null },
  }),
  pill: (card) => ({ ...NOTHING_SHOWN, card, collapsed: true }),
  dialog: (card, hold) => ({ ...NOTHING_SHOWN, card, hold }),
};

/** What axe says of card, pill and dialog, with every tone in them. */
export function cardForEveryone(ways: readonly Way[]): void {
  let painter: string;
  let browser: Browser;
  beforeAll(async () => {
    painter = await bundlePainter();
    await mkdir(PICTURES, { recursive: true });
  });
  kept.beforeEach((fresh) => {
    browser = fresh;
  });

  const seen = ways.flatMap((way) =>
    Object.entries(STATES).flatMap(([what, stateOf]) =>
      (['tr', 'en'] as const).map((lang) => ({ way, what, stateOf, lang, seen: way.name })),
    ),
  );
  it.each(seen)('the $what, $seen, $lang: axe complains of nothing and it never scrolls sideways', async (one) => {
    const { way, what, stateOf, lang } = one;
    const page = await browser.newTab();
    // Colours are measured at rest, not while the card fades in.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await way.turn(page);
    await page.setContent(
      `<!doctype html><html lang="${lang}"><title>e-imza</title><body><main><h1>e-imza</h1></main>`,
    );
    const state = stateOf(cardIn(lang, way.appearance), holdIn(lang, way.appearance));
    await page.evaluate(`${painter}; painter.show(${JSON.stringify(state)})`);
    await page.screenshot({ path: join(PICTURES, `${way.name.replace(/\W+/g, '-')}-${what}-${lang}.png`) });
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
}
