/** The question bank, its records and the whole deck for other programs. README.md says what each is for. */
import type { CourseOptions } from './write-course.ts'

export type { CourseUnit, Edition } from './course/course.ts'
export { documentFile, formats, listNotes, sumTally, writeDocument, writeFormat } from './formats.ts'
export type { WrittenFormat } from './formats.ts'
export { bank, chooseQuestions, chooseRecords, describeDeck, gatherItems, mostGenerated } from './gather-items.ts'
export type { ChosenQuestions } from './gather-items.ts'
export type { ExchangeAbout, ExchangeItem } from './item.ts'
export type { CoursePlan } from './write-course.ts'

/**
 * Packs a students' build as a course. Only this loads what bundles a program for the browser.
 * @param deck folder of the build
 * @param options what counts in the course, and in which edition
 */
export async function writeCourse(deck: string, options: CourseOptions): Promise<{ name: string, bytes: Uint8Array }> {
  return (await import('./write-course.ts')).writeCourse(deck, options)
}
