/** What a program in the page round a deck needs, in a browser: the platform, and what counts. */
export { makeId, openCmi5, readKept, saveText } from './cmi5.ts'
export {
  chooseState, describeResponse, describeResult, describeRight, describeTally, emptyCourse, fillWords, formatDuration, grade,
  nameInteraction, tallyCourse, visit,
} from './course.ts'
export type { CourseConfig, CourseState, CourseUnit, HandOver, Interaction, Platform, Standing } from './course.ts'
export { openScorm } from './scorm.ts'
