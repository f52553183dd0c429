/** All edits of the record, for `store.edit`: pure, and each gives a record that the schema allows. */
export { all, type Edit } from './edit';
export {
  changeReminders,
  changeSettings,
  deleteAll,
  dismiss,
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
  setEOnay,
  setNotice,
  setValidUntil,
  startCase,
} from './situation';
export { applicationReturned, seeOnPage, setStepDay, tick, untick } from './steps';
