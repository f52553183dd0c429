import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { watchLeftovers } from '../harness/leftovers';
import { type Bidi, connect } from './bidi';
import { launchFirefox } from './launch';

const NOTHING = { folders: [], processes: [] };

it.each(['session.new', 'session.subscribe', 'network.addIntercept', 'webExtension.install'])(
  'a Firefox whose start fails at %s leaves no process and no folder behind',
  async (step) => {
    const leftovers = watchLeftovers();
    let seen: ReturnType<typeof leftovers> = NOTHING;
    const connectAndFail = async (url: string): Promise<Bidi> => {
      const bidi = await connect(url);
      return {
        ...bidi,
        send: (method, params) => {
          if (method !== step) return bidi.send(method, params);
          seen = leftovers();
          return Promise.reject(new Error(`${step} refused`));
        },
      };
    };
    await expect(launchFirefox({ parts: { connect: connectAndFail } })).rejects.toThrow(`${step} refused`);
    expect(seen.processes).not.toEqual([]);
    await expect.poll(leftovers).toEqual(NOTHING);
  },
);

it('a Firefox that died by a signal is taken for ended, and its folders are removed', async () => {
  const leftovers = watchLeftovers();
  const firefox = await launchFirefox();
  const [main = ''] = leftovers().processes.filter((line) => line.includes('--remote-debugging-port'));
  const profile = / --profile (\S+)/.exec(main)?.[1] ?? '?';
  execFileSync('pkill', ['-KILL', '-f', '--', `--profile ${profile}`]);
  await firefox.close();
  // What helps it to end may outlive it for a moment.
  await expect.poll(leftovers).toEqual(NOTHING);
});
