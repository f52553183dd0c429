import type { Settings } from '../case/schema';
import type { Office } from '../offices/office';
import { officeOf } from '../offices/offices';
import { readPolicy } from '../offices/policy';
import { managedValues } from './policy';

/** The office whose rules hold in this browser: the administrator's, else the person's choice. */
export async function currentOffice(settings: Settings): Promise<Office> {
  return officeOf(settings, readPolicy(await managedValues()));
}
