/** All that the popup changes in a case: loaded after the first paint, since nothing is pressed before it. */
export {
  applicationReturned,
  finishCycle,
  returnedAsLost,
  setValidUntil,
  takeBack,
  untick,
} from '../../lib/case/edits';
export { stepEdit } from '../shared/step-edit';
