import { showNotice } from './notifications';
import { notificationsBlocked } from './notifications-blocked';

/** «Bildirim dene»: `denied` where the browser itself blocks them; `sent` is not yet seen. */
export async function testNotification(said: {
  readonly title: string;
  readonly message: string;
}): Promise<'sent' | 'failed' | 'denied'> {
  if (await notificationsBlocked()) return 'denied';
  // A new id each time: the same one would only update a notification that is still up, silently.
  const shown = await showNotice({ id: `test-${Date.now()}`, ...said, target: 'options' });
  return shown ? 'sent' : 'failed';
}
