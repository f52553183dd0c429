import { bare, oneLine } from './plain-text';

/**
 * Whether what stands as the district names the province's centre («Merkez», or the province itself): the institution
 * there is the governor's, and there is no district directorate between it and the province.
 */
export function isCentre(district: string, province: string): boolean {
  const typed = bare(oneLine(district));
  const own = bare(oneLine(province));
  if (typed !== '' && typed === own) return true;
  const rest = own !== '' && typed.startsWith(`${own} `) ? typed.slice(own.length + 1) : typed;
  return /^(?:il )?merkezi?(?: ilce(?:si)?)?$/.test(rest);
}

/** The district under whose governor (kaymakam) the institution stands; empty in the province's centre. */
export const ownDistrict = (district: string, province: string): string =>
  isCentre(district, province) ? '' : oneLine(district);

/** The endings that an office has in its letters' heading. */
const OFFICE = /(mudurlugu|baskanligi|kaymakamligi|valiligi|bakanligi|rektorlugu|dekanligi|mufettisligi)$/;

/**
 * A school is «Örnek Ortaokulu», the office that writes «Örnek Ortaokulu Müdürlüğü».
 *
 * @returns the name with «Müdürlüğü», to be asked about; null where it names an office, or nothing is typed
 */
export function withDirectorate(typed: string): string | null {
  const text = oneLine(typed);
  if (text === '' || OFFICE.test(bare(text))) return null;
  return `${text} Müdürlüğü`;
}
