import type { Settings } from '../case/schema';
import { aksaray } from './aksaray';
import { genel } from './genel';
import type { Office, OfficeId } from './office';
import type { Policy } from './policy';

/** The offices that come with the product, the default first. */
export const OFFICES: Readonly<Record<OfficeId, Office>> = { aksaray, genel };

/** The office that holds: the administrator's where there is one, else the person's choice. */
export const officeOf = (settings: Pick<Settings, 'office'>, policy: Pick<Policy, 'office'> | null): Office =>
  policy?.office ?? OFFICES[settings.office];
