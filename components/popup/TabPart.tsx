import type { JSX } from 'preact';
import type { Day } from '../../lib/calendar/day';
import { dismiss, type Edit, forgetPage, namePage, setValidUntil, undismiss } from '../../lib/case/edits';
import type { Stored } from '../../lib/case/schema';
import type { Office } from '../../lib/offices/office';
import { assess } from '../../lib/rules/assess';
import type { Finding } from '../../lib/rules/rule';
import { useSpeech } from '../shared/speech';
import type { PopupDoors } from './popup-doors';
import { ThisTab } from './ThisTab';
import { linkOfTab, type TabSight } from './tab-sight';
import type { Tab } from './use-tab';

interface TabPartProps {
  readonly stored: Stored;
  readonly office: Office;
  readonly edit: (change: Edit) => Promise<boolean>;
  readonly tab: Tab;
  readonly doors: PopupDoors;
}

/** «Bu sekmede»: what stands on the tab as soon as the tab has answered, with the record's edits behind its buttons. */
export function TabPart({ stored, office, edit, tab, doors }: TabPartProps): JSX.Element {
  const { words, today } = useSpeech();
  const { sight, look } = tab;
  return (
    <section class="part tab-part" id="this-tab" aria-labelledby="this-tab-heading" tabIndex={-1}>
      <h2 id="this-tab-heading">{words.popup.tabHeading}</h2>
      <ThisTab
        sight={sight}
        findings={findingsOn(sight, stored, office, today)}
        recordedEnd={stored.case ? stored.case.certificateValidUntil : undefined}
        onAllow={() => doors.allowAccess().then(look)}
        onReload={() => doors.reloadTab()}
        putAway={findingsOn(sight, showingAll(stored), office, today).filter(({ id }) =>
          stored.settings.dismissed.includes(id),
        )}
        acts={{
          onDismiss: (finding) => edit(dismiss(finding)),
          onShow: (action) => void doors.showOnTab(action),
          onLetter: doors.openLetter,
          onCalendar: () => void doors.saveCalendar(),
          linkOfTab: linkOfTab(sight),
          // Without a record the questions stand right here.
          ...(stored.case && { onCorrect: { label: words.popup.tab.correct, act: () => doors.openOptions('record') } }),
        }}
        onUnmute={() => void doors.unmuteTab().then(look)}
        onShowAgain={(finding) => edit(undismiss(finding))}
        onSaveDate={(day) => edit(setValidUntil(day))}
        onName={({ place: { host, path, heading } }, page) =>
          edit(namePage({ host, path, heading, page, namedOn: today }))
        }
        onForgetName={({ place }) => edit(forgetPage(place))}
        askReport={doors.pageReport}
        reportsTo={doors.reportsTo}
      />
    </section>
  );
}

const showingAll = (stored: Stored): Stored => ({ ...stored, settings: { ...stored.settings, dismissed: [] } });

/** What the rules say of the tab, judged here: the popup waits for no one. */
export function findingsOn(sight: TabSight, stored: Stored, office: Office, today: Day): readonly Finding[] {
  if (sight.is !== 'read' || !sight.report.facts) return [];
  return assess({
    facts: sight.report.facts,
    case: stored.case,
    office,
    today,
    chosenEarlier: sight.chosenEarlier,
    // Said here every time: this is where the record is kept.
    noCaseShown: false,
    findingsOff: stored.settings.findingsOff,
    dismissed: stored.settings.dismissed,
  });
}
