import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardItem, CardView, HoldView } from '../../../lib/messages';
import { NOTHING_SHOWN, type OverlayState } from '../../../lib/page-side/overlay';
import { TONES } from '../../../lib/rules/rule';
import { type Language, wordsIn } from '../../../lib/words/index';
import { axe, type Browser, bundleScript, type LaunchOptions, launch } from '../harness/index';

// axe can't look into a closed root. The same drawing and style sheet stand here in an open one, in a page of its own.
const PICTURES = join(import.meta.dirname, '../../../.output/card-access');

let painter: string;

beforeAll(async () => {
  const overlay = `${import.meta.dirname}/../../../components/overlay`;
  const source = `import cardCss from '${overlay}/card.css?inline';
    import checksCss from '${overlay}/checks.css?inline';
    import { paintAll } from '${overlay}/paint-all.tsx';
    export const show = (state) => {
      const host = document.body.appendChild(document.createElement('div'));
      const shadow = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cardCss + checksCss);
      shadow.adoptedStyleSheets = [sheet];
      const root = shadow.appendChild(document.createElement('div'));
      paintAll(root, {})(state);
    };`;
  painter = await bundleScript('painter', source);
  await mkdir(PICTURES, { recursive: true });
});

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
    { do: 'show-field', label: words.findings.actions.signing, field: 'signing' },
    { do: 'dismiss', label: words.findings.actions.dismiss },
  ];
  return TONES.map((tone) => ({
    id: tone,
    tone,
    toneWord: words.shared.tones[tone],
    title: words.findings.rules['lost-as-renewal'].says.plain.title,
    body: words.findings.rules['lost-as-renewal'].says.plain.body,
    source: words.shared.source(words.shared.article(9)),
    actions,
  }));
}

function cardIn(lang: Language, appearance: CardView['appearance']): CardView {
  const words = wordsIn(lang);
  const { collapse, expand, muteTab, pill } = words.card;
  return {
    lang,
    appearance,
    page: 'final-approval',
    collapsed: false,
    items: everyTone(lang),
    words: { region: words.shared.product, collapse, expand, muteTab, pill: pill(4, words.shared.tones.rejected) },
  };
}

function holdIn(lang: Language, appearance: CardView['appearance']): HoldView {
  const words = wordsIn(lang);
  const { giveUp, sendAnyway, pressAgain } = words.card;
  const { title, reason } = words.findings.rules['lost-as-renewal'].says.plain;
  return {
    lang,
    appearance,
    toneWord: words.shared.tones.rejected,
    title,
    body: reason,
    source: words.shared.source(words.shared.article(9)),
    giveUp,
    sendAnyway,
    pressAgain,
  };
}

const WAYS: readonly [string, CardView['appearance'], LaunchOptions][] = [
  ['light', 'light', {}],
  ['dark', 'dark', { colorScheme: 'dark' }],
  ['forced colours', 'system', { forcedColors: 'active' }],
  ['360 px wide', 'system', { viewport: { width: 360, height: 740 } }],
  ['200 % zoom', 'system', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
];

describe.each(WAYS)('the card in every tone, %s', (name, appearance, options) => {
  let browser: Browser;
  afterAll(() => browser?.close());

  it('has nothing for axe to complain of as card, pill and dialog, in both languages', async () => {
    // Colours are measured at rest, not while the card fades in.
    browser = await launch({ ...options, build: null, reducedMotion: 'reduce' });
    const page = await browser.context.newPage();
    for (const lang of ['tr', 'en'] as const) {
      const card = cardIn(lang, appearance);
      const states: Readonly<Record<string, OverlayState>> = {
        card: { ...NOTHING_SHOWN, card },
        pill: { ...NOTHING_SHOWN, card, collapsed: true },
        dialog: { ...NOTHING_SHOWN, card, hold: holdIn(lang, appearance) },
      };
      for (const [what, state] of Object.entries(states)) {
        await page.goto('about:blank');
        await page.setContent(
          `<!doctype html><html lang="${lang}"><title>e-imza</title><body><main><h1>e-imza</h1></main>`,
        );
        await page.evaluate(`${painter}; painter.show(${JSON.stringify(state)})`);
        await page.screenshot({ path: join(PICTURES, `${name.replace(/\W+/g, '-')}-${what}-${lang}.png`) });
        expect(await axe(page), `${what}, ${lang}`).toEqual([]);
        const width = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(width).toBeLessThanOrEqual(0);
      }
    }
  });
});
