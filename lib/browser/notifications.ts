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

/** Whether the browser itself blocks our notifications; null where it does not tell (Firefox). A block by the system can't be seen. */
export async function notificationsBlocked(): Promise<boolean | null> {
  const { notifications } = browser;
  if (typeof notifications.getPermissionLevel !== 'function') return null;
  return (await notifications.getPermissionLevel()) === 'denied';
}

/** «Deneme bildirimi gönder»: `denied` where the browser itself blocks them; `sent` is not yet seen. */
export async function testNotification(text: {
  readonly title: string;
  readonly message: string;
}): Promise<'sent' | 'failed' | 'denied'> {
  if (await notificationsBlocked()) return 'denied';
  // A new id each time: the same one would only update a notification that is still up, silently.
  const shown = await showNotice({ id: `test-${Date.now()}`, ...text, target: 'options' });
  return shown ? 'sent' : 'failed';
}
