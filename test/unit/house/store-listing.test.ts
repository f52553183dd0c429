import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files';

describe('what the stores show', () => {
  const messages = (language: string) =>
    JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'));

  it.each(['tr', 'en'])(
    'the manifest and the listing (%s) say the same within the stores’ 132 characters',
    (language) => {
      const summary = messages(language).description.message;
      expect(summary.length).toBeLessThanOrEqual(132);
      expect(readFileSync(join(root, `store/${language}.md`), 'utf8')).toContain(summary);
    },
  );
});
