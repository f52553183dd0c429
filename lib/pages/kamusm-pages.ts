/// <reference types="vite/client" />
import type { KamuSmPage } from './kamusm-page';
import { byRank } from './page-definition';

const files = import.meta.glob<KamuSmPage>('./kamusm/*.ts', { eager: true, import: 'page' });

/** Every kind of page of Kamu SM: the files of `kamusm/`, in the order in which they are asked. */
export const KAMUSM_PAGES: readonly KamuSmPage[] = Object.values(files).sort(byRank);
