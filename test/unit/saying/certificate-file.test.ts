import { describe, expect, it } from 'vitest';
import { FILE_PROBLEMS, REFUSALS } from '../../../lib/certificate-file/outcome';
import { sayProblem, sayRefused } from '../../../lib/saying/certificate-file';
import { catalogueIn } from '../../../lib/words/catalogue';

describe.each(['tr', 'en'] as const)('what is wrong with a file, in %s', async (language) => {
  const { words } = await catalogueIn(language);

  it('has a sentence of its own for each problem, which ends with what to try', () => {
    const sentences = FILE_PROBLEMS.map((problem) => sayProblem(words, problem));
    expect(new Set(sentences).size).toBe(FILE_PROBLEMS.length);
    const orders = language === 'tr' ? /(seçin|deneyin|indirin|yazın)\.$/ : /(choose|try|copy|download|type)\b.*\.$/i;
    expect(sentences.filter((sentence) => !orders.test(sentence))).toEqual([]);
  });

  it('names what was refused where it has a name', () => {
    for (const why of REFUSALS) {
      expect(sayRefused(words, { why, name: 'Örnek Kurum' })).toMatch(/^Örnek Kurum: /);
      expect(sayRefused(words, { why, name: null })).toMatch(/^(Bu|This is) (?!null)/);
    }
  });
});
