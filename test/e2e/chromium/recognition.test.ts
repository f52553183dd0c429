import { PORTAL_PAGES, type PortalPage } from '../../portals';
import { recognised } from './recognition';

/** One page of each kind, and one that becomes another. */
const kindOf = ({ expected, later }: PortalPage): string =>
  [expected?.page, later === undefined ? 'stays' : 'becomes'].join(' ');
const samples = new Map(PORTAL_PAGES.map((page) => [kindOf(page), page]));

recognised([...samples.values()]);
