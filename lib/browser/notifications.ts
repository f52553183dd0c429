import { browser } from 'wxt/browser';

/** What a click on a notification opens; it travels in the notification's id, since the worker may have stopped meanwhile. */
export const TARGETS = ['popup', 'application', 'self-service', 'mebbis', 'options'] as const;
export type Target = (typeof TARGETS)[number];

export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly target: Target;
}

/** Shows a notification. @returns whether the browser took it; that the system shows it can't be known */
export async function showNotice({ id, title, message, target }: Notice): Promise<boolean> {
  try {
    await browser.notifications.create(`${target}|${id}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
    });
    return true;
  } catch {
    return false;
  }
}

/** What a clicked notification opens; `popup` for an id that is not ours. */
export const targetOf = (notificationId: string): Target =>
  TARGETS.find((target) => notificationId.startsWith(`${target}|`)) ?? 'popup';
