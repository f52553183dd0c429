import { describe, expect, test } from 'vitest';
import { stepEdit } from '../../../components/shared/edits';
import { dayOf } from '../../../lib/calendar/day';
import { startCase } from '../../../lib/case/edits';
import { E_ONAY_STATES, emptyRecord, type Stored } from '../../../lib/case/schema';
import type { ChecklistStepId } from '../../../lib/checklists/checklist';
import { checklist } from '../../../lib/checklists/checklist-of';
import { office as aksaray } from '../../../lib/offices/known/aksaray';

const today = dayOf(2026, 11, 23);
const someone = (eOnay: (typeof E_ONAY_STATES)[number] = 'unknown'): Stored =>
  startCase({ situation: 'certificate-in-use', certificateValidUntil: dayOf(2027, 1, 21), eOnay })(emptyRecord());

/** The step of the list, ticked or unticked there. */
function press(stored: Stored, id: ChecklistStepId, ticks: boolean): Stored {
  const step = stored.case && checklist(stored.case, aksaray, today).steps.find((each) => each.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return stepEdit(step, ticks ? today : null)(stored);
}

describe('the step «e-onay»', () => {
  test('ticked, e-onay is active', () => {
    expect(press(someone(), 'e-onay', true).case?.eOnay).toBe('active');
  });

  test.each(E_ONAY_STATES)(
    'ticked by a slip and unticked claims of nobody that e-onay is absent (%s before)',
    (before) => {
      const slipped = press(press(someone(before), 'e-onay', true), 'e-onay', false);
      expect(slipped.case?.eOnay).toBe('unknown');
    },
  );
});

test('any other step that is ticked and unticked is open as before', () => {
  for (const id of ['notice', 'role', 'apply'] as const) {
    const slipped = press(press(someone(), id, true), id, false);
    expect([slipped.case?.noticeReceivedOn, slipped.case?.steps]).toEqual([null, {}]);
  }
});
