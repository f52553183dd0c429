// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PopupDoors } from '../../../components/popup/popup-doors';
import { RemindersPart } from '../../../components/popup/RemindersPart';
import { SpeechProvider } from '../../../components/shared/speech';
import { dayOf } from '../../../lib/calendar/day';
import { changeReminders } from '../../../lib/case/edits';
import { emptyRecord } from '../../../lib/case/schema';
import { readPolicy } from '../../../lib/offices/policy';
import { wordsIn } from '../../words-in';
import { clearPage } from './clear-page';

const unused = () => Promise.reject(new Error('not asked for here'));
const doors: PopupDoors = {
  lookAtTab: unused,
  onTabChange: () => () => {},
  pageReport: unused,
  unmuteTab: async () => {},
  showOnTab: async () => {},
  calendarAsked: false,
  reloadTab: unused,
  allowAccess: unused,
  openOptions() {},
  chooseFileElsewhere: null,
  reportsTo: null,
  openLetter() {},
  saveCalendar: unused,
  keepDraft: unused,
  notificationsBlocked: async () => false,
};

afterEach(clearPage);

async function shown(own: boolean, managed: unknown): Promise<string> {
  render(
    <SpeechProvider value={{ words: wordsIn('tr'), language: 'tr', today: dayOf(2026, 11, 23) }}>
      <RemindersPart
        stored={changeReminders({ on: own })(emptyRecord())}
        policy={readPolicy(managed)}
        edit={unused}
        doors={doors}
      />
    </SpeechProvider>,
    document.body,
  );
  await vi.waitFor(() => expect(document.body.textContent).toContain('Henüz hatırlatma gelmedi.'));
  return document.body.textContent ?? '';
}

describe('the popup calls the reminders off', () => {
  test('where the person has switched them off, and says where to switch them on', async () => {
    expect(await shown(false, {})).toContain('Hatırlatmalar kapalı. Ayarlardan açabilirsiniz.');
    expect(await shown(true, {})).not.toMatch(/kapalı|kapattı/u);
  });

  test('not where the administrator keeps them on', async () => {
    expect(await shown(false, { reminders: { on: true } })).not.toMatch(/kapalı|kapattı/u);
  });

  test('where the administrator has, and sends nobody to settings that can not be changed', async () => {
    const text = await shown(true, { reminders: { on: false } });
    expect(text).toContain('Hatırlatmaları kurumunuz kapattı.');
    expect(text).not.toContain('Ayarlardan');
  });
});
