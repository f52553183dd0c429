import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import type { Case, Stored } from '../../lib/case/schema';
import type { ProcessId } from '../../lib/checklists/checklist';
import type { Office } from '../../lib/offices/office';
import { timeline } from '../../lib/timeline/timeline';
import { whatIf } from '../../lib/timeline/what-if';
import { useSpeech } from '../shared/language';
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
  const { words, today } = useSpeech();
  const say = words.popup.timeline;
  const [asked, setAsked] = useState<Day | null>(null);
  const validUntil = person.certificateValidUntil;
  const renewal = process === 'renewal' || process === 'renewal-after-expiry';
  const shown = validUntil !== null && (renewal || process === 'identity-change');

  return (
    <section class="part" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{say.heading}</h2>
      {shown ? (
        <TimelineView line={timeline({ validUntil, today, whatIf: asked, office, renewal })} />
      ) : (
        <p class="soft">{renewal ? say.noDate : say.atOnce}</p>
      )}
      <WhatIfView day={asked} onDay={setAsked} answer={asked && whatIf(person, office, asked, stored.settings)} />
    </section>
  );
}
