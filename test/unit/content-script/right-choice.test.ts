import { expect, test } from 'vitest';
import { rightChoice } from '../../../lib/content-script/card/right-choice';
import type { CardItem, CardView } from '../../../lib/messages';
import type { Chosen } from '../../../lib/pages/chosen';
import { sayAction } from '../../../lib/saying/labels';
import { TOP_RIGHT } from '../../../lib/vocabulary/corner';
import { wordsIn } from '../../words-in';

const WORDS = wordsIn('tr');
const E_ONAY = sayAction(WORDS, { do: 'show-field', show: { field: 'signing', right: 'e-onay' } });
const LOST = sayAction(WORDS, { do: 'show-field', show: { field: 'request-type', right: 'lost-or-stolen' } });
const ALL = sayAction(WORDS, { do: 'show-field', show: { field: 'request-type', right: null } });

const item = (id: string, tone: CardItem['tone'], action?: CardItem['actions'][number]): CardItem => ({
  id,
  tone,
  toneWord: '',
  title: '',
  body: '',
  source: '',
  actions: action ? [action] : [],
});
const card = (...items: CardItem[]): CardView => ({
  lang: 'tr',
  appearance: 'system',
  page: 'final-approval',
  collapsed: false,
  corner: TOP_RIGHT,
  items,
  words: { region: '', collapse: '', expand: '', move: '', more: '', pill: '', muteTab: '', muted: '', undo: '' },
});
const signing = (...choosing: Chosen['choosing']): Chosen => ({ request: { state: 'absent' }, choosing });
const reason = (type: 'renewal' | 'lost-or-stolen'): Chosen => ({ request: { state: 'chosen', type }, choosing: [] });
const signsWet = item('renewal-signed-otherwise', 'rejected', E_ONAY);
const lostAsRenewal = item('lost-as-renewal', 'rejected', LOST);

test('the right way to sign is confirmed once its finding has gone', () => {
  expect(rightChoice(card(signsWet), null, signing('e-onay'))).toBe('✓ E-onay seçili');
});

test('the right reason is confirmed, beside what is only warned of', () => {
  const warned = card(item('e-onay-unknown', 'info'));
  expect(rightChoice(card(lostAsRenewal), warned, reason('lost-or-stolen'))).toBe('✓ «Kayıp Çalıntı» seçili');
});

test('another choice, a finding that stays, or one that names no right option confirms nothing', () => {
  expect(rightChoice(card(signsWet), null, signing('e-signature'))).toBeNull();
  expect(rightChoice(card(signsWet), null, signing('e-onay', 'e-signature'))).toBeNull();
  expect(rightChoice(card(signsWet), card(signsWet), signing('e-onay'))).toBeNull();
  expect(rightChoice(card(lostAsRenewal), null, reason('renewal'))).toBeNull();
  expect(rightChoice(card(item('type-unknown', 'uncertain', ALL)), null, reason('renewal'))).toBeNull();
});

test('nothing is confirmed beside what would still be rejected', () => {
  const early = item('renewal-too-early', 'rejected');
  expect(rightChoice(card(lostAsRenewal), card(early), reason('lost-or-stolen'))).toBeNull();
});
