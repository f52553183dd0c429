import { insertAtEnd } from './insert';
import { Changes, checkName, LANGUAGES } from './project';

const rule = (name: string): string => `import { article } from '../../sources';
import type { Rule } from '../rule';

/** TODO: which article, and what it says. */
export const rule: Rule = {
  id: '${name}',
  // TODO: the pages it speaks on, or a group of lib/pages/groups.ts.
  on: [],
  tone: 'info',
  // TODO: where it comes from.
  sources: [article(1)],
  judge(ground) {
    // TODO: when it has nothing to say.
    if (ground.case === null) return null;
    return { variant: 'plain', values: {} };
  },
};
`;

const examples = `import type { Examples } from '../ask';

export const examples: Examples = {
  fires: [{ that: 'TODO', ask: { on: 'application-form' }, variant: 'plain' }],
  silent: [{ that: 'TODO', ask: { on: 'application-form', person: null } }],
};
`;

/** A rule: its file, its examples, its words in both languages. @returns the files that were written */
export function newRule(root: string, name: string): readonly string[] {
  checkName(name);
  const changes = new Changes(root);
  changes.add(`lib/rules/findings/${name}.ts`, rule(name));
  changes.add(`test/unit/rules/examples/${name}.ts`, examples);
  for (const language of LANGUAGES) {
    changes.change(`lib/words/${language}/spoken/findings.ts`, (code) =>
      insertAtEnd(
        code,
        ['findings', 'rules'],
        `    '${name}': {\n      says: { plain: { title: 'TODO', body: () => 'TODO' } },\n    },`,
      ),
    );
    changes.change(`lib/words/${language}/pages/finding-notes.ts`, (code) =>
      insertAtEnd(code, ['findingNotes'], `  '${name}': {\n    name: 'TODO',\n    why: 'TODO',\n  },`),
    );
  }
  return changes.write();
}
