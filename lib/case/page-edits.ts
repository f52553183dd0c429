import type { Day } from '../calendar/day';
import { type Edit, onCase } from './edit';
import { type EOnayState, LONGEST_FINDING_ID, MOST, type StepId } from './schema';

/** A page showed that a step is done («sayfada görüldü»). Never over the person's own tick or untick. */
export const seeOnPage = (step: StepId, on: Day): Edit =>
  onCase((person) => {
    if (person.steps[step] || person.unticked?.includes(step)) return person;
    return {
      ...person,
      steps: { ...person.steps, [step]: on },
      seenOnPage: [...person.seenOnPage.filter((seen) => seen !== step), step],
    };
  });

export const setEOnay = (eOnay: EOnayState): Edit => onCase((person) => ({ ...person, eOnay }));

/** «Bir daha gösterme»: a finding that was read for good. */
export const dismiss = (finding: string): Edit => listed('dismissed', finding, true);

/** A finding's id put into a list of the settings, or taken out of it. */
export function listed(list: 'dismissed' | 'findingsOff', finding: string, inside: boolean): Edit {
  return (stored) => {
    const before = stored.settings[list];
    if (before.includes(finding) === inside) return stored;
    if (inside && finding.length > LONGEST_FINDING_ID) return stored;
    // There are never so many findings: in a full list stand ids that are none, and they must not keep out a real one.
    const after = inside ? [...before, finding].slice(-MOST.findingIds) : before.filter((id) => id !== finding);
    return { ...stored, settings: { ...stored.settings, [list]: after } };
  };
}
