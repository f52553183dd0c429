/// <reference types="vite/client" />
import type { KnownOffice, Office } from './office';
import { readPhone } from './phone';

const files = import.meta.glob<KnownOffice>('./known/*.ts', { eager: true, import: 'office' });

const place = ({ holds }: KnownOffice): number => ['at-first', undefined, 'elsewhere'].indexOf(holds);

/** The offices that come with the product, as they are offered: the files of `known/`. */
export const OFFICES: readonly KnownOffice[] = Object.values(files).sort((one, other) => place(one) - place(other));

export const OFFICE_IDS: readonly string[] = OFFICES.map(({ id }) => id);

const holding = (when: KnownOffice['holds']): KnownOffice => {
  const found = OFFICES.find(({ holds }) => holds === when);
  if (!found) throw new Error(`no file of lib/offices/known holds ${when}`);
  return found;
};

/** The office that holds until the person chooses. */
export const FIRST_OFFICE = holding('at-first');
/** What holds in a province without a file of its own. */
export const ELSEWHERE = holding('elsewhere');

export const officeNamed = (id: string): KnownOffice | null => OFFICES.find((office) => office.id === id) ?? null;

/** The office that holds, with its unit's number: the administrator's where there is one, else the person's choice. */
export function officeOf(
  settings: { readonly office: string; readonly unitPhone?: string | undefined },
  policy: { readonly office: Office | null; readonly unitPhone?: string } | null,
): Office {
  const office = policy?.office ?? officeNamed(settings.office) ?? FIRST_OFFICE;
  const phone = policy?.unitPhone ?? readPhone(settings.unitPhone ?? '');
  return phone ? { ...office, phone } : office;
}
