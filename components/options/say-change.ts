import type { Change } from '../../lib/case/backup';
import type { Settings } from '../../lib/case/schema';
import { longDay } from '../../lib/saying/dates';
import { optionsIn } from '../../lib/words/options';
import type { Speech } from '../shared/speech';

/** One line of the restore's preview: what becomes what. */
export function sayChange(change: Change, { words, language }: Speech): string {
  const say = optionsIn(language).data.change;
  const { situations, eOnays } = words.shared.firstUse;

  if ('step' in change) {
    const day = (on: typeof change.from) => (on === null ? say.open : longDay(on, language));
    return say.fromTo(say.step(words.checklists.steps[change.step].title), day(change.from), day(change.to));
  }
  switch (change.field) {
    case 'situation': {
      const name = (of: typeof change.from) => (of === null ? say.none : situations[of].label);
      return say.fromTo(say.situation, name(change.from), name(change.to));
    }
    case 'eOnay': {
      const name = (of: typeof change.from) => (of === null ? say.none : eOnays[of]);
      return say.fromTo(say.eOnay, name(change.from), name(change.to));
    }
    case 'certificateValidUntil':
    case 'noticeReceivedOn': {
      const day = (on: typeof change.from) => (on === null ? say.none : longDay(on, language));
      return say.fromTo(say[change.field], day(change.from), day(change.to));
    }
    case 'marks':
      return say.marks;
    case 'returned':
    case 'archive':
    case 'history':
    case 'namedPages':
      return change.from === change.to
        ? say.same(say[change.field], change.to)
        : say.fromTo(say[change.field], String(change.from), String(change.to));
    default:
      return say.settings(optionsIn(language).data.settingNames[settingOf(change.field)]);
  }
}

function settingOf(field: `settings.${keyof Settings}`): keyof Settings {
  switch (field) {
    case 'settings.language':
      return 'language';
    case 'settings.appearance':
      return 'appearance';
    case 'settings.office':
      return 'office';
    case 'settings.reminders':
      return 'reminders';
    case 'settings.badge':
      return 'badge';
    case 'settings.unitPhone':
      return 'unitPhone';
    case 'settings.letter':
      return 'letter';
    case 'settings.lastCheck':
      return 'lastCheck';
    case 'settings.findingsOff':
      return 'findingsOff';
    case 'settings.dismissed':
      return 'dismissed';
  }
}
