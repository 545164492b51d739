/** What tests of a deck's own questions need: all formats read back, answers with the deck's grades, and a platform. */
export { writeXml } from '../format-tools.ts'
export { writeCourseManifest } from '../manifests.ts'
export { describeFormats } from './exchange/describe-formats.ts'
export { planAnswers } from './exchange/plan-answers.ts'
export type { Given } from './exchange/plan-answers.ts'
export { readApkg, readRows } from './exchange/read-anki.ts'
export { plainText } from './exchange/read-markup.ts'
export { handInAll, listAlike } from './exchange/report-answer.ts'
