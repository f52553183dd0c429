import { portalAt } from '../../lib/pages/address';
import type { Portal } from '../../lib/vocabulary/place';
import { insertAtEnd } from './insert';
import { Changes, checkName, LANGUAGES, Refused } from './project';
import { type Report, readReport, reportAsHtml } from './report';

const kamuSmPage = (kind: string, portal: Portal): string => `import type { KamuSmPage } from '../kamusm-page';
import { HEADING, type Look, TITLE } from '../signs';

/** TODO: where it is met, and how it looks. */
const look: Look = {
  portals: ['${portal}'],
  signs: [[HEADING + TITLE, /TODO/]],
  enough: 2,
};

export const page: KamuSmPage = {
  kind: '${kind}',
  groups: [],
  looks: [look],
};
`;

const mebbisPage = (kind: string): string => `import type { MebbisPage } from '../mebbis-page';

/** TODO: where it is met, and how it looks. */
export const page: MebbisPage = {
  kind: '${kind}',
  groups: [],
  read: { path: /^\\/TODO\\.aspx$/, signs: ['#TODO'] },
};
`;

const EMPTY_EXAMPLE = `<!DOCTYPE html>
<html lang="tr">
  <head>
    <meta charset="utf-8">
    <title>TODO</title>
  </head>
  <body>
    <h1>TODO</h1>
  </body>
</html>
`;

/**
 * A kind of page: its file, its id, its names in both languages, an example; of a kind that is there already one more
 * example, from a report. @returns the files that were written
 *
 * @param copied the text of a page report («Sayfa raporu»), where the example is made from one
 */
export function newPage(root: string, kind: string, copied: string | null): readonly string[] {
  checkName(kind);
  const report = copied === null ? null : readReport(copied);
  const isMebbis = kind.startsWith('mebbis-');
  const portal = portalFor(kind, isMebbis, report);
  const changes = new Changes(root);
  const file = isMebbis ? `lib/pages/mebbis/${kind.replace('mebbis-', '')}.ts` : `lib/pages/kamusm/${kind}.ts`;
  if (!report || !changes.has(file))
    addKind(changes, kind, file, isMebbis ? mebbisPage(kind) : kamuSmPage(kind, portal));
  addExample(changes, kind, portal, report);
  return changes.write();
}

function portalFor(kind: string, isMebbis: boolean, report: Report | null): Portal {
  const portal = report ? portalAt(`https://${report.host}/`) : isMebbis ? 'mebbis' : 'bp';
  if (!portal) throw new Refused(`${report?.host} is none of the official pages`);
  if ((portal === 'mebbis') !== isMebbis)
    throw new Refused(`${report?.host} has no page «${kind}»: those of MEBBİS begin with mebbis-`);
  return portal;
}

function addKind(changes: Changes, kind: string, file: string, code: string): void {
  changes.add(file, code);
  const [list, system] = kind.startsWith('mebbis-')
    ? (['MEBBIS_KINDS', 'MEBBİS'] as const)
    : (['KAMUSM_KINDS', 'Kamu SM'] as const);
  changes.change('lib/vocabulary/page-kinds.ts', (text) => insertAtEnd(text, [list], `  '${kind}',`));
  for (const language of LANGUAGES)
    changes.change(`lib/words/${language}/pages/shared.ts`, (text) =>
      insertAtEnd(text, ['shared', 'pages'], `    '${kind}': '${system} · TODO',`),
    );
}

function addExample(changes: Changes, kind: string, portal: Portal, report: Report | null): void {
  const path = (at: number): string =>
    `${portal}/${kind}-${report ? 'reported' : 'example'}${at > 1 ? `-${at}` : ''}.html`;
  let at = 1;
  while (changes.has(`test/portals/${path(at)}`)) at += 1;
  changes.add(`test/portals/${path(at)}`, report ? reportAsHtml(report) : EMPTY_EXAMPLE);
  const url = report ? `https://${report.host}${report.path}` : 'https://TODO/';
  const about = report ? `made from a page report of version ${report.version}` : 'TODO';
  changes.change('test/portals/lists/reported.ts', (text) =>
    insertAtEnd(
      text,
      ['REPORTED'],
      `  {\n    file: '${path(at)}',\n    url: '${url}',\n    about: '${about}',\n    expected: {\n      // TODO: what else a right reading tells (portal-page.ts), if anything.\n      page: '${kind}',\n    },\n  },`,
    ),
  );
}
