import type { Office, Sourced } from './office';
import { ELSEWHERE, OFFICE_IDS, officeNamed } from './offices';
import { knownKeys, type PolicyProblem, type Readings } from './policy-values';

const KEYS = [
  'name',
  'base',
  'unit',
  'renewalWindow',
  'productionMonths',
  'coverLetter',
  'wetRenewalInTime',
  'renewalAfterExpiry',
  'lostAsRenewal',
] as const;

/**
 * The administrator's office: each value with its source and the day that was read; what is not given, or can't be used,
 * is taken from `base`, a known office; from what holds elsewhere where none is named.
 *
 * @returns null where no value of it can be used
 */
export function readOffice(read: Readings, problems: PolicyProblem[], raw: unknown): Office | null {
  const values = read.object('office', raw);
  if (!values) return null;
  knownKeys(problems, 'office', values, KEYS);

  const sourced = <T>(key: keyof Office, value: (path: string, raw: unknown) => T | null): Sourced<T> | null =>
    values[key] === undefined ? null : readSourced(read, problems, `office.${key}`, values[key], value);
  const base = values.base === undefined ? null : read.oneOf('office.base', values.base, OFFICE_IDS);
  const name = values.name === undefined ? null : read.text('office.name', values.name, 80);
  const given = {
    unit: sourced('unit', (path, unit) => readUnit(read, problems, path, unit)),
    renewalWindow: sourced('renewalWindow', (path, window) => readWindow(read, problems, path, window)),
    productionMonths: sourced('productionMonths', (path, months) => read.whole(path, months, 0, 12)),
    coverLetter: sourced('coverLetter', (path, raw) => read.oneOf(path, raw, ['demanded', 'not-needed'])),
    wetRenewalInTime: sourced('wetRenewalInTime', (path, raw) => read.oneOf(path, raw, ['rejected', 'accepted'])),
    renewalAfterExpiry: sourced('renewalAfterExpiry', (path, raw) =>
      read.oneOf(path, raw, ['e-onay-or-wet', 'wet-only']),
    ),
    lostAsRenewal: sourced('lostAsRenewal', (path, raw) => read.oneOf(path, raw, ['rejected', 'accepted'])),
  };
  const nothingGiven = Object.values(given).every((value) => value === null);
  if (nothingGiven && name === null && base === null) return null;

  const from = (base && officeNamed(base)) || ELSEWHERE;
  const called = name ?? given.unit?.value.name ?? null;
  return {
    id: 'policy',
    name: called === null ? from.name : { tr: called, en: called },
    unit: given.unit ?? from.unit,
    renewalWindow: given.renewalWindow ?? from.renewalWindow,
    productionMonths: given.productionMonths ?? from.productionMonths,
    coverLetter: given.coverLetter ?? from.coverLetter,
    wetRenewalInTime: given.wetRenewalInTime ?? from.wetRenewalInTime,
    renewalAfterExpiry: given.renewalAfterExpiry ?? from.renewalAfterExpiry,
    lostAsRenewal: given.lostAsRenewal ?? from.lostAsRenewal,
  };
}

/** A value without a source can't carry a «Reddedilir»: it is not taken at all. */
function readSourced<T>(
  read: Readings,
  problems: PolicyProblem[],
  path: string,
  raw: unknown,
  readValue: (path: string, raw: unknown) => T | null,
): Sourced<T> | null {
  const values = read.object(path, raw);
  if (!values) return null;
  knownKeys(problems, path, values, ['value', 'source', 'checkedOn']);
  const value = readValue(`${path}.value`, values.value);
  const source = values.source === undefined ? null : read.text(`${path}.source`, values.source, 200);
  if (values.source === undefined) problems.push({ path: `${path}.source`, why: 'no-source' });
  const checkedOn = read.readOn(`${path}.checkedOn`, values.checkedOn);
  if (value === null || source === null || checkedOn === null) return null;
  return { value, source: { policy: source }, checkedOn, own: true };
}

function readUnit(
  read: Readings,
  problems: PolicyProblem[],
  path: string,
  raw: unknown,
): Office['unit']['value'] | null {
  const values = read.object(path, raw);
  if (!values) return null;
  knownKeys(problems, path, values, ['name', 'address']);
  const name = read.text(`${path}.name`, values.name, 120);
  const address = values.address === undefined ? null : read.text(`${path}.address`, values.address, 300);
  return name === null ? null : { name, address };
}

/**
 * Months and days are two readings of one time, so that a pair that lies far apart is a slip of the pen
 * (3 months are 89 to 92 days).
 */
function readWindow(
  read: Readings,
  problems: PolicyProblem[],
  path: string,
  raw: unknown,
): Office['renewalWindow']['value'] | null {
  const values = read.object(path, raw);
  if (!values) return null;
  knownKeys(problems, path, values, ['months', 'days']);
  const months = read.whole(`${path}.months`, values.months, 1, 12);
  const days = read.whole(`${path}.days`, values.days, 1, 370);
  if (months === null || days === null) return null;
  if (Math.abs(days - months * 30.4) > 5) {
    problems.push({ path: `${path}.days`, why: 'out-of-range' });
    return null;
  }
  return { months, days };
}
