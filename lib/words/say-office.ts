import type { Office, Sourced } from '../offices/office';
import type { Words } from './index';

type Demand = Sourced<Office['coverLetter' | 'wetRenewalInTime' | 'lostAsRenewal']['value']>;

/** What an office demands, in a few words. What it took over is Aksaray's word and a question to the own unit: never «Reddedilir». */
export const sayDemand = ({ options }: Pick<Words, 'options'>, { value, own }: Demand): string =>
  own ? options.office.says[value] : options.office.inAksaray[value];
