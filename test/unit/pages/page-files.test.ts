import { describe, expect, it } from 'vitest';
import { pagesIn } from '../../../lib/pages/groups';
import { KAMUSM_PAGES } from '../../../lib/pages/kamusm-pages';
import { MEBBIS_PAGES } from '../../../lib/pages/mebbis-pages';
import { KAMUSM_KINDS, MEBBIS_KINDS, PAGE_GROUPS } from '../../../lib/vocabulary/page-kinds';

const files = Object.entries(
  import.meta.glob<{ page?: { kind: string } }>('../../../lib/pages/{kamusm,mebbis}/*.ts', { eager: true }),
);
const idOf = (path: string) => path.replace(/^.*\//, '').replace(/\.ts$/, '');
const prefixOf = (path: string) => (path.includes('/mebbis/') ? 'mebbis-' : '');

describe('the files of the page kinds', () => {
  it('each describe the kind that they are named after', () => {
    expect(files.map(([, { page }]) => page?.kind)).toEqual(files.map(([path]) => prefixOf(path) + idOf(path)));
  });

  it('are one for each id, and each id has one', () => {
    expect(KAMUSM_PAGES.map(({ kind }) => kind).toSorted()).toEqual(KAMUSM_KINDS.toSorted());
    expect(MEBBIS_PAGES.map(({ kind }) => kind).toSorted()).toEqual(MEBBIS_KINDS.toSorted());
  });

  it('each say how the kind is told', () => {
    expect(KAMUSM_PAGES.filter(({ looks }) => looks.length === 0).map(({ kind }) => kind)).toEqual([]);
    expect(MEBBIS_PAGES.filter(({ address, read }) => !address && !read).map(({ kind }) => kind)).toEqual([]);
  });

  it('leave no group without a page', () => {
    expect(PAGE_GROUPS.filter((group) => pagesIn(group).length === 0)).toEqual([]);
  });
});
