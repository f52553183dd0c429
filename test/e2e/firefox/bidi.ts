import { within } from '../harness/within';

/** A message of WebDriver BiDi, as far as we look into it. */
type Message = { id?: number; method?: string; params?: never; result?: never; error?: string; message?: string };

/** A connection to Firefox by WebDriver BiDi: commands and events, nothing hidden (Puppeteer's own waits hang on `moz-extension:` pages). */
export interface Bidi {
  send<T = unknown>(method: string, params: unknown): Promise<T>;
  on(method: string, listener: (params: never) => void): void;
  close(): void;
}

/** @param url e.g. `ws://127.0.0.1:9222/session` */
export async function connect(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const opened = new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`no answer from ${url}`)), { once: true });
  });
  await within(`opening ${url}`, opened);
  let last = 0;
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (reason: Error) => void }>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id === undefined) {
      if (message.params !== undefined)
        for (const listener of listeners.get(message.method ?? '') ?? []) listener(message.params);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(`${message.error}: ${message.message}`));
    else if (message.result !== undefined) asked?.resolve(message.result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  return {
    send: <T>(method: string, params: unknown) => {
      const answer = new Promise<T>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
      return within(method, answer);
    },
    on: (method, listener) => void listeners.set(method, [...(listeners.get(method) ?? []), listener]),
    close: () => socket.close(),
  };
}
