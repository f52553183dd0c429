/// <reference types="vite/client" />
import type { MebbisPage } from './mebbis-page';
import { byRank } from './page-definition';

const files = import.meta.glob<MebbisPage>('./mebbis/*.ts', { eager: true, import: 'page' });

/** Every kind of page of MEBBİS: the files of `mebbis/`, in the order in which they are asked. */
export const MEBBIS_PAGES: readonly MebbisPage[] = Object.values(files).sort(byRank);
