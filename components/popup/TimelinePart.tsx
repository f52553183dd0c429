import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import type { Case, Stored } from '../../lib/case/schema';
import type { ProcessId } from '../../lib/checklists/checklist';
import type { Office } from '../../lib/offices/office';
import { timeline } from '../../lib/timeline/timeline';
import { useSpeech } from '../shared/speech';
import { TimelineView } from './TimelineView';
import { WhatIfView } from './WhatIfView';

interface TimelinePartProps {
  readonly person: Case;
  readonly stored: Stored;
  readonly office: Office;
  readonly process: ProcessId;
}

/** The days as a picture, and «şu gün başvurursam» shown on it. */
export function TimelinePart({ person, stored, office, process }: TimelinePartProps): JSX.Element {
  const { today } = useSpeech();
  const { timeline: say, whatIf } = useSpeech().words.popup;
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<Day | null>(null);
  const validUntil = person.certificateValidUntil;
  const renewal = process === 'renewal' || process === 'renewal-after-expiry';
  const shown = validUntil !== null && (renewal || process === 'identity-change');

  return (
    <>
      {shown ? (
        <TimelineView line={timeline({ validUntil, today, whatIf: asked, office, renewal })} />
      ) : (
        <p class="soft">{renewal ? say.noDate : say.atOnce}</p>
      )}
      {/* In the other processes every day is as good as the next: they are produced at once (article 10). */}
      {renewal && (
        <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{whatIf.ask}</summary>
          {open && (
            <WhatIfView day={asked} onDay={setAsked} person={person} settings={stored.settings} office={office} />
          )}
        </details>
      )}
    </>
  );
}
