import type { ComponentChildren, JSX } from 'preact';
import type { Tone } from '../../lib/vocabulary/findings';
import { Icon } from './Icon';

interface NoticeProps {
  /** `rejected` is told at once (role alert), the others politely (role status). `still`: part of the page, not announced. */
  readonly tone: Tone | 'done';
  readonly still?: boolean;
  readonly children: ComponentChildren;
}

/** One thing the page tells by itself: a problem, or what has just been done. */
export function Notice({ tone, still = false, children }: NoticeProps): JSX.Element {
  const role = still ? undefined : tone === 'rejected' ? 'alert' : 'status';
  return (
    <div class="notice" data-tone={tone} {...(role ? { role } : {})}>
      <Icon name={tone} />
      <div>{children}</div>
    </div>
  );
}
