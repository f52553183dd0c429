import { PORTAL_PAGES } from '../../portals';
import { recognised } from './recognition';

recognised(PORTAL_PAGES);
