import type { OfficeDemand } from '../offices/office';
import type { Action } from '../vocabulary/findings';
import { article, type Citation } from '../vocabulary/sources';
import type { ChecklistStepId, ProcessId } from './checklist';

/** One step of a process, as the notice has it; its words are in the catalogue (`checklists`). */
export interface StepDefinition {
  readonly id: ChecklistStepId;
  readonly sources: readonly [Citation, ...Citation[]];
  /** The office's value that its words rest on. */
  readonly restsOn?: OfficeDemand;
  /** Where it is done and what to take along. */
  readonly actions: readonly Action[];
}

const ROLE: StepDefinition = { id: 'role', sources: [{ source: 'ebys-principles' }], actions: [] };

const APPLICATION: Action = { do: 'open', page: 'application' };
const SELF_SERVICE: Action = { do: 'open', page: 'self-service' };
const MEBBIS: Action = { do: 'open', page: 'mebbis' };
const CALL: Action = { do: 'copy', what: 'call-centre' };
const ADDRESS: Action = { do: 'copy', what: 'postal-address' };

const apply = (...sources: StepDefinition['sources']): StepDefinition => ({
  id: 'apply',
  sources,
  actions: [APPLICATION],
});
const postForm = (source: Citation): StepDefinition => ({ id: 'post-form', sources: [source], actions: [ADDRESS] });
const coverLetter = (...sources: StepDefinition['sources']): StepDefinition => ({
  id: 'cover-letter',
  sources,
  restsOn: 'coverLetter',
  actions: [],
});
const APPROVED: StepDefinition = { id: 'approved', sources: [article(1)], actions: [] };
const CARD_RECEIVED: StepDefinition = { id: 'card-received', sources: [article(10)], actions: [] };
/** Only a renewed card waits for its production. */
const RENEWED_CARD: StepDefinition = { ...CARD_RECEIVED, restsOn: 'productionMonths' };
const PIN: StepDefinition = { id: 'pin', sources: [article(11)], actions: [SELF_SERVICE] };

/** The five processes, each step in its order. */
export const PROCESSES: Readonly<Record<ProcessId, readonly StepDefinition[]>> = {
  first: [
    ROLE,
    { id: 'assignment-record', sources: [article(2)], actions: [MEBBIS] },
    apply(article(1)),
    postForm(article(2)),
    coverLetter(article(1), article(8)),
    APPROVED,
    CARD_RECEIVED,
    PIN,
  ],
  renewal: [
    ROLE,
    { id: 'notice', sources: [article(4)], actions: [CALL] },
    { id: 'e-onay', sources: [article(5)], actions: [SELF_SERVICE] },
    { ...apply(article(4), article(9)), restsOn: 'wetRenewalInTime' },
    // Only where it is ticked: for a last day that was corrected since.
    postForm(article(7)),
    coverLetter(article(8)),
    APPROVED,
    RENEWED_CARD,
    { id: 'old-expired', sources: [article(11)], actions: [] },
    PIN,
  ],
  'renewal-after-expiry': [
    ROLE,
    { ...apply(article(6), article(7)), restsOn: 'renewalAfterExpiry' },
    { ...postForm(article(7)), restsOn: 'renewalAfterExpiry' },
    coverLetter(article(8)),
    APPROVED,
    RENEWED_CARD,
    PIN,
  ],
  // Whether a cover letter is wanted too is the unit's word: article 3 has its own letter.
  'identity-change': [
    ROLE,
    { id: 'unit-letter', sources: [article(3)], actions: [] },
    { id: 'unit-told', sources: [article(3)], actions: [] },
    { id: 'old-ends-known', sources: [article(3)], actions: [] },
    apply(article(3)),
    APPROVED,
    CARD_RECEIVED,
    PIN,
  ],
  // Who has lost a card does not wait for the question of their role.
  'lost-or-stolen': [
    { id: 'cancel', sources: [{ source: 'kamusm-guides' }], actions: [CALL, SELF_SERVICE] },
    { ...apply(article(9)), restsOn: 'lostAsRenewal' },
    coverLetter(article(1), article(8)),
    APPROVED,
    CARD_RECEIVED,
    PIN,
  ],
};
