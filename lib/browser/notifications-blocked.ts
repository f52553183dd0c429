import { browser } from 'wxt/browser';

/** Whether the browser itself blocks our notifications; null where it does not tell (Firefox). A block by the system can't be seen. */
export async function notificationsBlocked(): Promise<boolean | null> {
  const { notifications } = browser;
  if (typeof notifications.getPermissionLevel !== 'function') return null;
  return (await notifications.getPermissionLevel()) === 'denied';
}
