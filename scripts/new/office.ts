import { Changes, checkName, Refused } from './project';

const office = (id: string): string => `import type { KnownOffice } from '../office';
import { office as elsewhere } from './genel';

/** TODO: the unit, and the notice or letter that says what it demands. Until then all is taken over from what holds elsewhere. */
export const office: KnownOffice = {
  id: '${id}',
  name: { tr: 'TODO', en: 'TODO' },
  choice: {
    tr: { name: 'TODO', more: 'TODO' },
    en: { name: 'TODO', more: 'TODO' },
  },
  province: 'TODO',
  unit: elsewhere.unit,
  renewalWindow: elsewhere.renewalWindow,
  productionMonths: elsewhere.productionMonths,
  coverLetter: elsewhere.coverLetter,
  wetRenewalInTime: elsewhere.wetRenewalInTime,
  renewalAfterExpiry: elsewhere.renewalAfterExpiry,
  lostAsRenewal: elsewhere.lostAsRenewal,
};
`;

/** An office: its file, with its names in both languages. @returns the files that were written */
export function newOffice(root: string, id: string): readonly string[] {
  checkName(id);
  if (id === 'policy') throw new Refused('«policy» is the administrator’s office');
  const changes = new Changes(root);
  changes.add(`lib/offices/known/${id}.ts`, office(id));
  return changes.write();
}
