import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../lib/offices/policy';
import { root } from './source-files';

const sample = (name: string) => readFileSync(join(root, 'docs/policy', name), 'utf8');

/** The values of a `.reg` file's keys, as Chrome and Edge read them: a string beside an object of the schema is JSON. */
function registryValues(text: string): Record<string, unknown>[] {
  return text
    .split(/^\[/mu)
    .slice(1)
    .map((part) =>
      Object.fromEntries(
        [...part.matchAll(/^"(\w+)"=(.+)$/gmu)].map(([, name = '', raw = '']) => {
          if (raw.startsWith('dword:')) return [name, Number.parseInt(raw.slice(6), 16) === 1];
          const value = raw.slice(1, -1).replace(/\\(["\\])/gu, '$1');
          return [name, value.startsWith('{') ? JSON.parse(value) : value];
        }),
      ),
    );
}

const samples: [string, unknown][] = [
  ['Linux', JSON.parse(sample('linux-chrome-edge-chromium.json'))['3rdparty'].extensions.UZANTI_KIMLIGI],
  [
    'Firefox',
    JSON.parse(sample('firefox-policies.json')).policies['3rdparty'].Extensions['eimza-asistani@eimza-asistani'],
  ],
  ...registryValues(sample('windows-chrome-edge.reg')).map((values, index): [string, unknown] => [
    `Windows ${index + 1}`,
    values,
  ]),
];

describe('the sample policies for administrators', () => {
  it('are there for Linux, Firefox, Chrome and Edge on Windows', () => expect(samples).toHaveLength(4));

  it.each(samples)('hold without a complaint: %s', (_, values) => {
    const policy = readPolicy(values);
    expect(policy.problems).toEqual([]);
    expect(policy).toMatchObject({ language: 'tr', hideWelcome: true, reminders: { hour: 9 } });
    expect(policy).toMatchObject({ unitPhone: '0000 000 00 00', reports: { name: 'Örnek İl MEM' } });
    expect(policy.office?.coverLetter).toMatchObject({ value: 'not-needed', own: true });
  });
});
