import { execFileSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import { watchLeftovers } from '../harness/leftovers';
import { type Bidi, connect } from './bidi';
import { launchFirefox } from './launch';

vi.mock('./bidi', { spy: true });

const NOTHING = { folders: [], processes: [] };

it.each(['session.new', 'session.subscribe', 'network.addIntercept', 'webExtension.install'])(
  'a Firefox whose start fails at %s leaves no process and no folder behind',
  async (step) => {
    const leftovers = watchLeftovers();
    const { connect: connectReally } = await vi.importActual<{ connect: typeof connect }>('./bidi');
    let seen: ReturnType<typeof leftovers> = NOTHING;
    vi.mocked(connect).mockImplementationOnce(async (url): Promise<Bidi> => {
      const bidi = await connectReally(url);
      return {
        ...bidi,
        send: (method, params) => {
          if (method !== step) return bidi.send(method, params);
          seen = leftovers();
          return Promise.reject(new Error(`${step} refused`));
        },
      };
    });
    await expect(launchFirefox()).rejects.toThrow(`${step} refused`);
    expect(seen.processes).not.toEqual([]);
    expect(leftovers()).toEqual(NOTHING);
  },
);

it('a Firefox that died by a signal is taken for ended, and its folders are removed', async () => {
  const leftovers = watchLeftovers();
  const firefox = await launchFirefox();
  const [main = ''] = leftovers().processes.filter((line) => line.includes('--remote-debugging-port'));
  const profile = / --profile (\S+)/.exec(main)?.[1] ?? '?';
  execFileSync('pkill', ['-KILL', '-f', '--', `--profile ${profile}`]);
  await firefox.close();
  expect(leftovers()).toEqual(NOTHING);
});
