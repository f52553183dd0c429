import { type Day, dayOf } from './calendar/day';
import type { Article, SourceId } from './vocabulary/sources';

export const ARTICLES: readonly Article[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

export interface Source {
  readonly id: SourceId;
  /** The day we last read it. */
  readonly checkedOn: Day;
  readonly url: string | null;
}

const READ_ON = dayOf(2026, 11, 23);

/** Every source of the product, the notice first. Their names are in the catalogue (`articles.sourceTitles`). */
export const SOURCES: readonly Source[] = [
  { id: 'notice', checkedOn: READ_ON, url: null },
  { id: 'application-guide', checkedOn: READ_ON, url: 'https://www.meb.gov.tr/eimza/eimzabasvuru.php' },
  { id: 'kamusm-guides', checkedOn: READ_ON, url: 'https://kamusm.bilgem.tubitak.gov.tr/SSS/?info=6' },
  { id: 'kamusm-meb-page', checkedOn: READ_ON, url: 'https://kamusm.bilgem.tubitak.gov.tr/basvurular/nes/' },
  // Known only from copies that other public bodies publish.
  { id: 'kamusm-directive', checkedOn: READ_ON, url: null },
  { id: 'ebys-principles', checkedOn: READ_ON, url: null },
];
