import { PAGE_KINDS, type PageGroup, type PageKind } from '../vocabulary/page-kinds';
import { KAMUSM_PAGES } from './kamusm-pages';
import { MEBBIS_PAGES } from './mebbis-pages';

const ALL = [...KAMUSM_PAGES, ...MEBBIS_PAGES];

/** The page kinds whose files name the group. */
export const pagesIn = (group: PageGroup): readonly PageKind[] =>
  PAGE_KINDS.filter((kind) => ALL.some((page) => page.kind === kind && page.groups.includes(group)));

export const APPLICATION_PAGES = pagesIn('application');
export const LOGIN_AND_FORM = pagesIn('login-and-form');
export const FORM_AND_LATER = pagesIn('form-and-later');
export const LATER_THAN_FORM = pagesIn('later-than-form');
export const FINAL_AND_WET_FORM = pagesIn('final-and-wet-form');
export const MEBBIS_START_PAGES = pagesIn('mebbis-start');
