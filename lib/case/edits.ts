/** All edits of the record, for `store.edit`: pure, and each gives a record that the schema allows. */
export { all, type Edit } from './edit';
export { dismiss, seeOnPage, setEOnay } from './page-edits';
export {
  changeReminders,
  changeSettings,
  deleteAll,
  forgetPage,
  namePage,
  putBack,
  switchFinding,
  undismiss,
} from './settings';
export {
  changeSituation,
  type FirstAnswers,
  finishCycle,
  newCase,
  returnedAsLost,
  setNotice,
  setValidUntil,
  startCase,
} from './situation';
export { applicationReturned, clearedByReturn, setStepDay, tick, untick } from './steps';
export { type AppliedEdit, canTakeBack, takeBack } from './take-back';
