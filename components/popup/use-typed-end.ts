import { useEffect, useState } from 'preact/hooks';
import { EMPTY_DRAFT, type FirstUseDraft } from '../../lib/first-use';
import type { PopupDoors } from './popup-doors';

/**
 * The last day as it was typed so far, kept for the session: closing the popup loses nothing.
 *
 * @returns null until the session has answered
 */
export function useTypedEnd(doors: PopupDoors): {
  readonly typed: string | null;
  readonly keep: (text: string) => void;
  readonly forget: () => void;
} {
  const [draft, setDraft] = useState<FirstUseDraft | null>(null);
  useEffect(() => {
    doors.readDraft().then(setDraft);
  }, [doors]);
  const put = (next: FirstUseDraft) => {
    setDraft(next);
    void doors.keepDraft(next);
  };
  return {
    typed: draft?.end ?? null,
    keep: (end) => put({ ...(draft ?? EMPTY_DRAFT), end }),
    forget: () => put(EMPTY_DRAFT),
  };
}
