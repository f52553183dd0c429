import { rules } from '../lib/rules/all';
import { TONES } from '../lib/rules/rule';
import type { PageKind } from '../lib/vocabulary/page-kinds';
import { ruleNote } from '../lib/words/say-in';
import { citationNames } from '../lib/words/say-parts';
import { tr as words } from '../lib/words/tr/index';

/** «Kamu SM: Başvuru girişi, Başvuru formu; MEBBİS: Ana menü». */
function places(pages: readonly PageKind[]): string {
  const bySystem = new Map<string, string[]>();
  for (const page of new Set(pages)) {
    const [system = '', name = ''] = words.shared.pages[page].split(' · ');
    bySystem.set(system, [...(bySystem.get(system) ?? []), name]);
  }
  return [...bySystem].map(([system, names]) => `${system}: ${names.join(', ')}`).join('; ');
}

/** The findings as a table in Markdown, gravest first, made from the rule files: the README shows it. */
export function findingsTable(): string {
  const rows = TONES.flatMap((tone) =>
    rules
      .filter((rule) => rule.tone === tone)
      .map(({ id, on, sources }) => {
        const name = ruleNote(words, id)?.name ?? id;
        return `| ${words.shared.tones[tone]} | ${name} | ${places(on)} | ${citationNames(words, sources)} | \`${id}\` |`;
      }),
  );
  return ['| | uyarı | nerede | kaynak | kural |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
