import { rules } from '../lib/rules/all';
import { ruleNote } from '../lib/saying/finding';
import { citationNames } from '../lib/saying/labels';
import { TONES } from '../lib/vocabulary/findings';
import type { PageKind } from '../lib/vocabulary/page-kinds';
import { words } from '../lib/words/tr/index';

/** «Kamu SM: Başvuru girişi, Başvuru formu; MEBBİS: Ana menü». */
function places(pages: readonly PageKind[]): string {
  const bySystem = new Map<string, string[]>();
  for (const page of new Set(pages)) {
    const [system = '', name = ''] = words.shared.pages[page].split(' · ');
    bySystem.set(system, [...(bySystem.get(system) ?? []), name]);
  }
  return [...bySystem].map(([system, names]) => `${system}: ${names.join(', ')}`).join('; ');
}

/** The findings as a table in Markdown, gravest first, made from the rule files: docs/findings.md shows it. */
export function findingsTable(): string {
  const rows = TONES.flatMap((tone) =>
    rules
      .filter((rule) => rule.tone === tone)
      .map(({ id, on, sources }) => {
        const name = ruleNote(words, id)?.name ?? id;
        return `| ${words.labels.tones[tone]} | ${name} | ${places(on)} | ${citationNames(words, sources)} | \`${id}\` |`;
      }),
  );
  return ['| | uyarı | nerede | kaynak | kural |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
