import { dayAt } from '../calendar/day';
import { governedSettings } from '../case/governed';
import type { Settings, Stored } from '../case/schema';
import type { Office } from '../offices/office';
import { officeOf } from '../offices/offices';
import { readPolicy } from '../offices/policy';
import type { Language } from '../vocabulary/language';
import { spokenLanguage } from './language';
import { managedValues } from './policy';

/** What holds in this browser: the administrator's values, else the person's choice. */
export interface InForce {
  readonly office: Office;
  readonly language: Language;
  /** Puts the administrator's values before the stored ones. */
  readonly govern: (settings: Settings) => Settings;
}

/** @param stored the record, whose settings the policy may overrule */
export async function inForce({ settings }: Pick<Stored, 'settings'>): Promise<InForce> {
  const policy = readPolicy(await managedValues(), dayAt(new Date()));
  const govern = (own: Settings) => governedSettings(own, policy);
  return {
    office: officeOf(settings, policy),
    language: await spokenLanguage(govern(settings).language),
    govern,
  };
}
