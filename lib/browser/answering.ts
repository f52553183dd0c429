import { browser } from 'wxt/browser';
import { answerPage, type Known, maySpeak } from '../answer/answer-page';
import { readMemory, withCollapsed, withoutTab, withTab } from '../answer/memory';
import { proved } from '../answer/proved';
import { type Asked, readMessage } from '../answer/read-message';
import { dayAt } from '../calendar/day';
import { dismiss } from '../case/page-edits';
import type { Store } from '../case/store';
import { inForce } from './office';
import { openPage } from './pages';
import { sessionValue } from './session';

const memory = sessionValue('memory', readMemory);

/** Answers the pages: what is said there, and what the card's own buttons ask for. */
export function answerPages(store: Store): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const message = readMessage(raw);
    const { id, url, tab } = sender;
    // Only our own content scripts are answered; an extension page in a tab has no business here.
    if (!message || tab?.id === undefined || id !== browser.runtime.id || !url?.startsWith('https://')) return false;
    answer(message, tab.id, url, store).then(respond, () => respond(null));
    return true;
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void memory.change((value) => ({ value: withoutTab(value, tab), result: undefined }));
  });
}

async function answer(message: Asked, tab: number, url: string, store: Store): Promise<unknown> {
  switch (message.kind) {
    case 'page':
      return answerFacts(message, tab, store);
    case 'glance':
      return maySpeak(url, await memory.get(), await knownOf(tab, store));
    case 'collapse':
      return memory.change((value) => ({
        value: withCollapsed(value, message.page, message.collapsed),
        result: null,
      }));
    case 'mute-tab':
      return memory.change((value) => ({ value: withTab(value, tab, { muted: true }), result: null }));
    case 'dismiss':
      return (await store.edit(dismiss(message.finding))).ok;
    case 'open-record':
      return openPage('popup');
  }
}

async function knownOf(tab: number, store: Store): Promise<Known> {
  const { stored } = await store.load();
  return { stored, ...(await inForce(stored)), today: dayAt(new Date()), tab };
}

async function answerFacts(message: Asked & { kind: 'page' }, tab: number, store: Store): Promise<unknown> {
  const known = await knownOf(tab, store);
  const { reply, muted } = await memory.change((value) => {
    const answered = answerPage(message, value, known);
    const isMuted = answered.memory.tabs[tab]?.muted ?? false;
    return { value: answered.memory, result: { reply: answered.reply, muted: isMuted } };
  });
  const change = message.facts && !muted ? proved(message.facts, known.stored.case, known.today) : null;
  if (change) await store.edit(change);
  return reply;
}
