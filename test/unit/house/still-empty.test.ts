import { expect, it } from 'vitest';
import { stillEmpty } from '../../../scripts/new/project';
import { root } from './source-files';

it('nothing that `npm run new` wrote is still empty', () => {
  expect(stillEmpty(root).map((place) => `still empty: ${place}`)).toEqual([]);
});
