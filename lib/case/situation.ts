import type { Day } from '../calendar/day';
import { all, type Edit, onCase } from './edit';
import { type Case, type EOnayState, MOST, type Settings, type Situation, type StepId } from './schema';
import { applicationReturned, pickSteps, tick, untick, without } from './steps';

export interface FirstAnswers {
  readonly situation: Situation;
  readonly certificateValidUntil: Day | null;
  readonly eOnay: EOnayState;
  readonly office?: Settings['office'];
  /** «Son imzacı ya da vekili misiniz?»: the day on which they said so, or that they are not, or not sure. */
  readonly role?: Day | 'not-sure';
}

/** A case with nothing done yet. */
export const newCase = (answers: Pick<FirstAnswers, 'situation' | 'certificateValidUntil' | 'eOnay'>): Case => ({
  situation: answers.situation,
  certificateValidUntil: answers.certificateValidUntil,
  eOnay: answers.eOnay,
  noticeReceivedOn: null,
  steps: {},
  seenOnPage: [],
  returned: [],
});

/** The first-use form. Where another window has meanwhile begun a case, the answers change that one. */
export const startCase =
  ({ office, role, ...answers }: FirstAnswers): Edit =>
  (stored) => {
    const settings = office && office !== stored.settings.office ? { ...stored.settings, office } : stored.settings;
    const { situation, certificateValidUntil, eOnay } = answers;
    const person = stored.case ? { ...moved(stored.case, situation), certificateValidUntil, eOnay } : newCase(answers);
    const started = { ...stored, settings, case: person };
    if (role === undefined) return started;
    return role === 'not-sure' ? untick('role')(started) : tick('role', role)(started);
  };

/** True of the person whatever is applied for. */
const ALWAYS_HOLDS: readonly StepId[] = ['role', 'assignment-record'];

/**
 * Another situation, another process: what is true of the person stays, what belonged to the other application is put
 * away and comes back if the situation was only a slip.
 */
export const changeSituation = (situation: Situation): Edit => onCase((person) => moved(person, situation));

function moved(person: Case, situation: Situation): Case {
  if (person.situation === situation) return person;
  const shelf = person.shelved?.[situation];
  const { certificateValidUntil, noticeReceivedOn, steps } = person;
  // Who has no certificate has no last day and no notice of it; who names another situation keeps theirs.
  const none = situation === 'no-certificate';
  return {
    ...person,
    situation,
    certificateValidUntil: none ? null : (certificateValidUntil ?? shelf?.certificateValidUntil ?? null),
    noticeReceivedOn: none ? null : (noticeReceivedOn ?? shelf?.noticeReceivedOn ?? null),
    steps: { ...shelf?.steps, ...pickSteps(steps, ALWAYS_HOLDS) },
    seenOnPage: person.seenOnPage.filter((step) => ALWAYS_HOLDS.includes(step) || shelf?.steps[step]),
    unticked: (person.unticked ?? []).filter((step) => ALWAYS_HOLDS.includes(step)),
    shelved: {
      ...person.shelved,
      [person.situation]: { certificateValidUntil, noticeReceivedOn, steps: without(steps, ALWAYS_HOLDS) },
    },
  };
}

/**
 * «Kayıp kart için yenileme yapılmıştı»: the renewal came back, and the situation was another all along. The return goes
 * first, so that what was rejected is in the history and not put away to come back with the situation.
 */
export const returnedAsLost = (on: Day): Edit =>
  all(applicationReturned('lost-as-renewal', on), changeSituation('lost-or-stolen'));

/** The certificate's last day. */
export const setValidUntil = (day: Day | null): Edit => onCase((person) => ({ ...person, certificateValidUntil: day }));

/** The day the SMS or e-mail came; null: not yet. */
export const setNotice = (on: Day | null): Edit => onCase((person) => ({ ...person, noticeReceivedOn: on }));

/**
 * «PIN oluşturuldu»: this process is closed and kept, a new cycle begins with the new card.
 *
 * @param newValidUntil the new card's last day, null where it is not known yet
 * @param on the day the PIN was made, where no day is recorded for it
 */
export const finishCycle =
  (newValidUntil: Day | null, on: Day): Edit =>
  (stored) => {
    if (!stored.case) return stored;
    const closed: Case = { ...stored.case, steps: { pin: on, ...stored.case.steps } };
    // E-onay is given once and holds for later applications (Kamu SM guides); who signs last does so next time too.
    const { eOnay, steps, unticked = [] } = stored.case;
    const next = newCase({ situation: 'certificate-in-use', certificateValidUntil: newValidUntil, eOnay });
    return {
      ...stored,
      archive: [...stored.archive, { closedOn: on, case: closed }].slice(-MOST.archive),
      case: {
        ...next,
        steps: pickSteps(steps, ['role']),
        ...(unticked.includes('role') && { unticked: ['role'] }),
      },
    };
  };
