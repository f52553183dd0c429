import type { Outlook } from '../pages/mebbis/outlook';
import type { Send } from './ask';
import type { Hearing } from './follow-page';

export interface GlanceAt {
  readonly outlook: Outlook;
  readonly send: Send;
  hear(listener: Hearing): void;
  /** Reads the page and follows it from here on. */
  follow(): Hearing;
}

/**
 * Reads and follows a page only where there may be something to show, or something is heard. On most pages there never is,
 * and on most main menus not today: those cost one question, and neither read nor keep what follows.
 */
export function glance({ outlook, send, hear, follow }: GlanceAt): void {
  let following: Hearing | null = null;
  const begin = (): Hearing => {
    following ??= follow();
    return following;
  };
  hear((message) => begin()(message));
  if (outlook === 'follow') begin();
  else if (outlook === 'ask')
    // Whatever fails is asked again by what follows, in its own time.
    send({ kind: 'glance' }).then((speaks) => {
      if (speaks !== false) begin();
    }, begin);
}
