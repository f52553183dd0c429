// What a person sees on the official pages, as data: run in Chromium and in Firefox alike.
import type { BackupCase } from './harness/backup';
import { inDays, inMonths } from './harness/days';

// Records are made when a test asks for them: a day may have begun since this file was read.

export const inUse = (more: Partial<BackupCase> = {}): BackupCase => ({
  situation: 'certificate-in-use',
  certificateValidUntil: inDays(60),
  eOnay: 'active',
  noticeReceivedOn: inDays(-5),
  steps: { role: inDays(-5) },
  ...more,
});
export const tooEarly = () => inUse({ certificateValidUntil: inMonths(5), noticeReceivedOn: null });
const approved = () => ({ role: inDays(-9), apply: inDays(-8), 'cover-letter': inDays(-8), approved: inDays(-3) });
const renewalApproved = () => inUse({ steps: approved() });
const newCard = () =>
  inUse({ certificateValidUntil: inDays(10), steps: { ...approved(), 'card-received': inDays(-1) } });

export type Act = { readonly press: string } | { readonly choose: string; readonly option: string };

export interface CardJourney {
  readonly portal: 'bp' | 'bs' | 'oi' | 'nb' | 'mebbis';
  readonly name: string;
  /** Of `test/portals`. */
  readonly file: string;
  readonly record: () => BackupCase;
  readonly act?: Act;
  /** An item of the card with this tone, whose text and source fit. */
  readonly says: { readonly tone: string; readonly text: RegExp; readonly source: RegExp };
}

const article = (number: number) => new RegExp(`Madde ${number}\\b`, 'u');

/** Each tone on each portal where the table of findings has one. */
export const CARD_JOURNEYS: readonly CardJourney[] = [
  {
    portal: 'bp',
    name: 'a renewal more than three months before the end is rejected',
    file: 'bp/form-renewal.html',
    record: tooEarly,
    says: { tone: 'Reddedilir', text: /erken/iu, source: article(9) },
  },
  {
    portal: 'bp',
    name: 'a renewal that is to be signed by hand though e-onay is offered is rejected',
    file: 'bp/final-three.html',
    record: inUse,
    act: { press: '#y3' },
    says: { tone: 'Reddedilir', text: /e-onay/iu, source: article(9) },
  },
  {
    portal: 'bp',
    name: 'a renewal without e-onay on offer is rejected, with the way to the activation',
    file: 'bp/final-sign-wet.html',
    record: () => inUse({ eOnay: 'inactive' }),
    says: { tone: 'Reddedilir', text: /e-onay/iu, source: article(9) },
  },
  {
    portal: 'bp',
    name: 'a working certificate declared lost is warned of',
    file: 'bp/form-radio-lost.html',
    record: inUse,
    says: { tone: 'Dikkat', text: /iptal/iu, source: /\S/u },
  },
  {
    portal: 'bp',
    name: 'a reason that can’t be read is told as uncertain',
    file: 'bp/form-unreadable.html',
    record: inUse,
    says: { tone: 'Belirsiz', text: /\S/u, source: /\S/u },
  },
  {
    portal: 'bp',
    name: 'who applies is told at the login',
    file: 'bp/login-table.html',
    record: inUse,
    says: { tone: 'Bilgi', text: /kendiniz/iu, source: article(1) },
  },
  {
    portal: 'bs',
    name: 'a renewal too early is rejected on the old portal too',
    file: 'bs/form-old.html',
    record: tooEarly,
    says: { tone: 'Reddedilir', text: /erken/iu, source: article(9) },
  },
  {
    portal: 'bs',
    name: 'e-onay that is not active is warned of',
    file: 'bs/form-old.html',
    record: () => inUse({ eOnay: 'inactive' }),
    says: { tone: 'Dikkat', text: /e-onay/iu, source: article(5) },
  },
  {
    portal: 'bs',
    name: 'a missing last day is told as uncertain',
    file: 'bs/form-old.html',
    record: () => inUse({ certificateValidUntil: null }),
    says: { tone: 'Belirsiz', text: /bitiş|son gün/iu, source: article(9) },
  },
  {
    portal: 'bs',
    name: 'e-onay of which nothing is known is explained',
    file: 'bs/login-old.html',
    record: () => inUse({ eOnay: 'unknown' }),
    says: { tone: 'Bilgi', text: /E-onaylı Başvuru Onay/iu, source: article(5) },
  },
  {
    portal: 'oi',
    name: 'a renewal too early is rejected in the self-service too',
    file: 'oi/final-combined.html',
    record: tooEarly,
    says: { tone: 'Reddedilir', text: /erken/iu, source: article(9) },
  },
  {
    portal: 'oi',
    name: 'cancelling a working certificate is warned of',
    file: 'oi/cancel.html',
    record: inUse,
    says: { tone: 'Dikkat', text: /iptal/iu, source: /\S/u },
  },
  {
    portal: 'oi',
    name: 'a PIN for the new card is too early while the old one works',
    file: 'oi/pin.html',
    record: newCard,
    says: { tone: 'Dikkat', text: /PIN/u, source: article(11) },
  },
  {
    portal: 'oi',
    name: 'which card a PIN is for is uncertain while the new one is on its way',
    file: 'oi/pin-unlock.html',
    record: renewalApproved,
    says: { tone: 'Belirsiz', text: /kart/iu, source: article(11) },
  },
  {
    portal: 'oi',
    name: 'waiting for the production is told as normal',
    file: 'oi/applications.html',
    record: renewalApproved,
    says: { tone: 'Bilgi', text: /üret/iu, source: article(10) },
  },
  {
    portal: 'nb',
    name: 'a PIN too early is warned of on the old self-service',
    file: 'nb/pin.html',
    record: newCard,
    says: { tone: 'Dikkat', text: /PIN/u, source: article(11) },
  },
  {
    portal: 'mebbis',
    name: 'a missing cover letter is warned of on the main menu',
    file: 'mebbis/main.html',
    record: () => inUse({ steps: { role: inDays(-5), apply: inDays(-3) } }),
    says: { tone: 'Dikkat', text: /üst yazı/iu, source: article(8) },
  },
  {
    portal: 'mebbis',
    name: 'a missing cover letter is warned of on the twin’s common screen',
    file: 'mebbis/common-twin.html',
    record: () => inUse({ steps: { role: inDays(-5), apply: inDays(-3) } }),
    says: { tone: 'Dikkat', text: /üst yazı/iu, source: article(8) },
  },
  {
    portal: 'mebbis',
    name: 'the assignment record of a first application is warned of in e-Personel',
    file: 'mebbis/e-personel.html',
    record: () => ({ situation: 'no-certificate', certificateValidUntil: null, steps: {} }),
    says: { tone: 'Dikkat', text: /görev/iu, source: article(2) },
  },
];

/** Whether a card's item is what the journey waits for. */
export const isSaid = (
  { says }: CardJourney,
  item: { readonly tone: string; readonly text: string; readonly source: string },
): boolean =>
  item.tone === says.tone &&
  item.text.startsWith(says.tone) &&
  says.text.test(item.text) &&
  says.source.test(item.source);

/** A record of which exactly one reminder is due today: the last of the chosen days before the end. */
export const dueToday = (): { readonly record: BackupCase; readonly settings: Readonly<Record<string, unknown>> } => ({
  record: inUse({ certificateValidUntil: inDays(30) }),
  settings: {
    language: 'tr',
    appearance: 'system',
    office: 'aksaray',
    // From midnight on, so that the test holds at every hour.
    reminders: { on: true, hour: 0, daysBefore: [30], quietWhenDone: true },
    badge: true,
    lastCheck: true,
    findingsOff: [],
    dismissed: [],
  },
});
