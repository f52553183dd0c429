import { afterAll, expect, test } from 'vitest';
import { addDays, type Day, dayAt, dayOf, daysBetween, hourAt } from '../../../lib/calendar/day';
import {
  applicationReturned,
  changeSituation,
  type Edit,
  finishCycle,
  setEOnay,
  setNotice,
  setValidUntil,
  startCase,
  tick,
  untick,
} from '../../../lib/case/edits';
import { openStore } from '../../../lib/case/open-store';
import { readRecord } from '../../../lib/case/read-record';
import { emptyRecord, SITUATIONS, STEP_IDS, type Stored } from '../../../lib/case/schema';
import type { Lock, StorageArea } from '../../../lib/case/store';
import { deliver } from '../../../lib/reminders/deliver';
import { plan } from '../../../lib/reminders/plan';
import { snooze } from '../../../lib/reminders/snooze';
import { office } from './aksaray-like';

const SEEDS = 200;
const DAYS = 400;
const HOUR = 3_600_000;
const BEGIN = Date.parse('2026-03-01T06:00:00Z');
const ZONES = ['Europe/Istanbul', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];

const zoneBefore = process.env.TZ;
afterAll(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

/** Mulberry32: small, and the same on every machine. */
function dice(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const chance = (p: number): boolean => next() < p;
  function pick<T>(from: readonly [T, ...T[]]): T {
    return from[below(from.length)] ?? from[0];
  }
  return { below, chance, pick };
}
type Dice = ReturnType<typeof dice>;

const alone: Lock = (work) => work();

/**
 * One computer with a worker that can be killed at any touch of storage or of the notification: before it took
 * effect or right after.
 */
class Computer {
  items: Record<string, unknown> = {};
  /** Touches until the kill; infinite where none comes. */
  private left = Number.POSITIVE_INFINITY;
  private afterEffect = false;
  private dead: () => void = () => {};
  storageFails = false;
  history: Stored['history'] = [];

  armKill(touches: number, afterEffect: boolean): Promise<'killed'> {
    this.left = touches;
    this.afterEffect = afterEffect;
    return new Promise((resolve) => {
      this.dead = () => resolve('killed');
    });
  }
  disarm(): void {
    this.left = Number.POSITIVE_INFINITY;
  }
  /** What follows a kill never runs. */
  async touch<T>(effect: () => T): Promise<T> {
    const last = --this.left === 0;
    if (last && !this.afterEffect) return this.die();
    const result = effect();
    return last ? this.die() : result;
  }
  private die(): Promise<never> {
    this.dead();
    return new Promise(() => {});
  }
  readonly area: StorageArea = {
    get: () => this.touch(() => ({ ...this.items })),
    set: (more) =>
      this.touch(() => {
        if (this.storageFails) throw new Error('QUOTA_BYTES quota exceeded');
        this.items = { ...this.items, ...more };
        this.history = this.record().history;
      }),
    remove: () => Promise.resolve(),
    onChanged: () => () => {},
  };
  record(): Stored {
    const read = readRecord(this.items.record);
    if (read.state !== 'read' || read.broken.length > 0) throw new Error('the record is broken');
    return read.stored;
  }
}

/** What a person does of a day, on the day that their clock shows. */
function someEdit({ below, chance, pick }: Dice, today: Day, stored: Stored): Edit {
  if (!stored.case || chance(0.02)) {
    return startCase({
      situation: chance(0.7) ? 'certificate-in-use' : pick([...SITUATIONS]),
      certificateValidUntil: addDays(today, below(300) - 30),
      eOnay: pick(['active', 'inactive', 'unknown']),
    });
  }
  const day = addDays(today, -below(4));
  const last = stored.history.at(-below(5) - 1);
  switch (below(14)) {
    case 0:
      return setEOnay(pick(['active', 'inactive', 'unknown']));
    case 1:
      return setNotice(day);
    case 2:
      return chance(0.3) ? setValidUntil(addDays(today, below(200) - 20)) : setNotice(null);
    case 3:
      return chance(0.3) ? changeSituation(pick([...SITUATIONS])) : tick('approved', day);
    case 4:
      return untick(pick([...STEP_IDS]));
    case 5:
      return applicationReturned('not-e-onay', day);
    case 6:
      return stored.case.steps.pin ? finishCycle(addDays(today, 200), day) : tick('card-received', day);
    case 7:
      return chance(0.2) ? tick('pin', day) : tick('unit-letter', day);
    case 8:
    case 9:
      return last ? snooze(last.id, addDays(today, below(6))) : tick('apply', day);
    case 10:
    case 11:
      return tick('apply', day);
    default:
      return tick(pick([...STEP_IDS]), day);
  }
}

interface Tally {
  wakes: number;
  kills: number;
  notified: number;
  refused: number;
  snoozes: number;
}

async function live(seed: number, tally: Tally): Promise<void> {
  const random = dice(seed);
  const { below, chance, pick } = random;
  const computer = new Computer();
  computer.items = { record: emptyRecord() };
  const store = openStore(computer.area, alone, () => new Date(BEGIN));
  /** How often each reminder was really put before the browser, how often shown, and how often it was allowed to be. */
  const put = new Map<string, number>();
  const shown = new Map<string, number>();
  const allowed = new Map<string, number>();
  /** Told before it stood in the history. */
  const unwritten: string[] = [];
  let drift = 0;

  const wake = async (now: Date): Promise<'killed' | 'woke'> => {
    tally.wakes++;
    const refuses = chance(0.1);
    computer.storageFails = chance(0.03);
    const killed = chance(0.15) ? computer.armKill(1 + below(6), chance(0.5)) : null;
    const woken = deliver({
      store,
      office,
      language: chance(0.5) ? 'tr' : 'en',
      now,
      notify: ({ reminders }) =>
        computer.touch(() => {
          const written = new Set(computer.history.map((one) => one.id));
          for (const id of reminders) {
            if (!written.has(id)) unwritten.push(id);
            put.set(id, (put.get(id) ?? 0) + 1);
            if (!refuses) shown.set(id, (shown.get(id) ?? 0) + 1);
          }
          tally.notified++;
          if (refuses) tally.refused++;
          return !refuses;
        }),
    }).then(() => 'woke' as const);
    const how = killed ? await Promise.race([killed, woken]) : await woken;
    computer.disarm();
    computer.storageFails = false;
    if (how === 'killed') tally.kills++;
    return how;
  };

  /** After a wake without a fault nothing that is due is missing from the history. */
  const settle = async (now: Date): Promise<void> => {
    await deliver({ store, office, language: 'tr', now, notify: async () => true });
    const stored = computer.record();
    const today = dayAt(now);
    const known = new Set(stored.history.map(({ id }) => id));
    const due = plan(stored, office, dayOf(2000, 1, 1), today);
    const latest = new Map<string, Day>();
    for (const { series, dueOn } of due) latest.set(series, dueOn);
    for (const { id, series, dueOn } of due) {
      if (latest.get(series) !== dueOn) continue;
      if (dueOn === today && hourAt(now) < stored.settings.reminders.hour) continue;
      expect(known.has(id), `${id} was lost on ${today} (seed ${seed})`).toBe(true);
    }
  };

  for (let date = 0; date < DAYS; date++) {
    // Weekends, holidays, a broken computer: nothing runs, over days on which something falls due.
    if (chance(0.3)) continue;
    if (chance(0.03)) drift = pick([0, -1, -3, -20, 1, 5, 40]);
    if (chance(0.02)) process.env.TZ = pick(['UTC', ...ZONES]);
    const start = BEGIN + (date + drift) * 24 * HOUR + below(10) * HOUR;
    for (let n = 1 + below(2); n > 0; n--) {
      const now = new Date(start + n * HOUR);
      if (chance(0.15)) {
        const edit = someEdit(random, dayAt(now), computer.record());
        const before = computer.record();
        await store.edit(edit);
        for (const { id, snoozedUntil } of computer.record().history) {
          const had = before.history.find((one) => one.id === id);
          if (!snoozedUntil || had?.snoozedUntil === snoozedUntil) continue;
          allowed.set(id, (allowed.get(id) ?? 1) + 1);
          tally.snoozes++;
        }
      }
      await wake(now);
    }
    if (chance(0.05)) await settle(new Date(start + 4 * HOUR));
  }
  await settle(new Date(BEGIN + (DAYS + 1) * 24 * HOUR));
  expect(unwritten, `seed ${seed}`).toEqual([]);
  for (const [id, times] of put) {
    const allowedOf = allowed.get(id) ?? 1;
    expect(shown.get(id) ?? 0, `${id} was shown too often (seed ${seed})`).toBeLessThanOrEqual(allowedOf);
    // What the browser refused it is asked once more.
    expect(times, `${id} was tried too often (seed ${seed})`).toBeLessThanOrEqual(allowedOf * 2);
  }
  const ids = computer.record().history.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(daysBetween(dayAt(new Date(BEGIN)), dayAt(new Date(BEGIN + DAYS * 24 * HOUR)))).toBe(DAYS);
}

test(`${DAYS} days with faults of every kind, ${SEEDS} times: each due reminder once, or in the history`, {
  timeout: 120_000,
}, async () => {
  const tally: Tally = { wakes: 0, kills: 0, notified: 0, refused: 0, snoozes: 0 };
  for (let seed = 1; seed <= SEEDS; seed++) await live(seed, tally);
  // The faults did happen.
  expect(tally.kills).toBeGreaterThan(SEEDS);
  expect(tally.refused).toBeGreaterThan(SEEDS);
  expect(tally.notified).toBeGreaterThan(SEEDS * 10);
  expect(tally.snoozes).toBeGreaterThan(SEEDS / 4);
});
