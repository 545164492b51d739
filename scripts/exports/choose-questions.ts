/** Which questions somebody wants exported: read from a command line. */
import type { Question, QuestionType } from '../../data/schema/types.ts'
import { readChapters } from '../../components/handout/options.ts'
import { typesInOrder } from './verdicts.ts'

/** The options as they were given. */
export interface RawChoice { chapters?: string, types?: string, generated?: string, seed?: string }

/** Questions of the bank, and how many are built besides. */
export interface ChosenQuestions {
  /** In the bank's order. */
  ids: readonly string[]
  chapters: readonly string[]
  types: readonly QuestionType[]
  generated: number
  seed: number
}

/** An option that is wrong, or leaves no question. */
export interface ChoiceFault { field: keyof RawChoice | 'none', wanted: string }

/** How many questions may be built at once. */
export const mostGenerated = 500

function readWhole(text: string, most: number): number | undefined {
  return /^\d{1,6}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}

function readTypes(text: string | undefined): readonly QuestionType[] | undefined {
  const wanted = (text ?? typesInOrder.join()).split(',').map(each => each.trim())
  return wanted.every(each => (typesInOrder as readonly string[]).includes(each)) ? typesInOrder.filter(type => wanted.includes(type)) : undefined
}

/**
 * Reads the options.
 * @param raw as they were given
 * @param bank every question
 * @param chapterIds the chapters that there are, in order
 * @param planned chapters and objectives of a plan's slides; null where no plan was asked for
 * @returns the questions, or the first option that is wrong
 */
export function chooseQuestions(raw: RawChoice, bank: Readonly<Record<string, Pick<Question, 'chapter' | 'type' | 'objective'>>>, chapterIds: readonly string[], planned: ReadonlySet<string> | null): { chosen: ChosenQuestions } | { fault: ChoiceFault } {
  const read = { chapters: readChapters(raw.chapters ?? '', chapterIds), types: readTypes(raw.types), generated: readWhole(raw.generated ?? '0', mostGenerated), seed: readWhole(raw.seed ?? '1', 999_999) }
  for (const [field, value] of Object.entries(read)) {
    if (value === undefined)
      return { fault: { field: field as ChoiceFault['field'], wanted: raw[field as keyof RawChoice] ?? '' } }
  }
  const { chapters, types, generated, seed } = read as Required<Omit<ChosenQuestions, 'ids'>>
  const ids = Object.keys(bank).filter(id => chapters.includes(bank[id]!.chapter) && types.includes(bank[id]!.type) && (!planned || planned.has(bank[id]!.objective)))
  return ids.length || generated ? { chosen: { ids, chapters, types, generated, seed } } : { fault: { field: 'none', wanted: '' } }
}
