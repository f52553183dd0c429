/// <reference types="vite/client" />
import type { PageGroup, PageKind } from '../vocabulary/page-kinds';
import type { KamuSmPage } from './kamusm-page';
import { byRank } from './page-definition';

const files = import.meta.glob<KamuSmPage>('./kamusm/*.ts', { eager: true, import: 'page' });

/** Every kind of page of Kamu SM: the files of `kamusm/`, in the order in which they are asked. */
export const KAMUSM_PAGES: readonly KamuSmPage[] = Object.values(files).sort(byRank);

const kindsIn = (group: PageGroup): readonly PageKind[] =>
  KAMUSM_PAGES.filter(({ groups }) => groups.includes(group)).map(({ kind }) => kind);

// Read in the page, where the kinds of the other portal have no business.
export const PAGES_WITH_REQUEST = kindsIn('shows-request');
export const SENDING_PAGES = kindsIn('sends');
