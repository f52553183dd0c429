import type { Day } from '../calendar/day';
import { type Edit, onCase } from './edit';
import { type Case, MOST, type ReturnReason, type StepId } from './schema';

/** The person says that a step is done. Impossible orders are warned of elsewhere, never refused. */
export const tick = (step: StepId, on: Day): Edit =>
  onCase((person) => ({ ...withoutMark(person, step), steps: { ...person.steps, [step]: on } }));

/** The person says that a step is not done: no page ticks it again by itself. */
export const untick = (step: StepId): Edit =>
  onCase((person) => {
    const unticked = person.unticked ?? [];
    return {
      ...withoutMark(person, step),
      steps: without(person.steps, [step]),
      unticked: unticked.includes(step) ? unticked : [...unticked, step],
    };
  });

/** Another day for a step, whoever ticked it; a step that was open is ticked. */
export const setStepDay = (step: StepId, on: Day): Edit =>
  onCase((person) => ({ ...withoutUntick(person, [step]), steps: { ...person.steps, [step]: on } }));

/**
 * What belongs to one application and goes with it when the unit returns it. Who has posted the signed form has applied by
 * it, and it carries that application's number: the next one has a form of its own (articles 2, 7).
 */
const OF_THE_APPLICATION = ['apply', 'post-form', 'cover-letter', 'approved'] as const satisfies readonly StepId[];
export type StepOfApplication = (typeof OF_THE_APPLICATION)[number];

/** The steps that a return opens again: those of the application that are done. */
export const clearedByReturn = (steps: Case['steps']): readonly StepOfApplication[] =>
  OF_THE_APPLICATION.filter((step) => steps[step]);

/** «Başvurum reddedildi / iade edildi»: the application starts over, what it had is kept in `returned`. */
export const applicationReturned = (reason: ReturnReason, on: Day): Edit =>
  onCase((person) => {
    const steps = without(person.steps, OF_THE_APPLICATION);
    return {
      ...withoutUntick(person, OF_THE_APPLICATION),
      steps,
      seenOnPage: person.seenOnPage.filter((step) => steps[step]),
      returned: [...person.returned, { on, reason, cleared: pickSteps(person.steps, OF_THE_APPLICATION) }].slice(
        -MOST.returned,
      ),
    };
  });

/** The steps without some of them. */
export function without(steps: Case['steps'], gone: readonly StepId[]): Case['steps'] {
  const left = { ...steps };
  for (const step of gone) delete left[step];
  return left;
}

/** Some of the steps, those that are ticked. */
export function pickSteps(steps: Case['steps'], wanted: readonly StepId[]): Case['steps'] {
  const kept: Case['steps'] = {};
  for (const step of wanted) {
    const on = steps[step];
    if (on) kept[step] = on;
  }
  return kept;
}

const withoutUntick = (person: Case, steps: readonly StepId[]): Case =>
  person.unticked ? { ...person, unticked: person.unticked.filter((step) => !steps.includes(step)) } : person;

/** Neither ticked by a page nor held open by the person. */
const withoutMark = (person: Case, step: StepId): Case => ({
  ...withoutUntick(person, [step]),
  seenOnPage: person.seenOnPage.filter((seen) => seen !== step),
});
