import type { Office, Sourced } from '../offices/office';
import type { optionsIn } from '../words/options';

type Demand = Sourced<Office['coverLetter' | 'wetRenewalInTime' | 'lostAsRenewal']['value']>;

/** What an office demands, in a few words. What it took over is Aksaray's word and a question to the own unit: never «Reddedilir». */
export const sayDemand = ({ office }: Pick<ReturnType<typeof optionsIn>, 'office'>, { value, own }: Demand): string =>
  own ? office.says[value] : office.inAksaray[value];
