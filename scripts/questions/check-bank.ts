import type { RecordBan } from '../../components/quiz/generator/list-bans.ts'
import type { Question } from '../../data/schema/types.ts'
import type { Problem } from '../audit/check-chapter.ts'
import { computeAnswer } from '../../components/quiz/answer.ts'
import { lintBank } from './lint-bank.ts'

/** What a bank is held against before it is built. */
export interface BankFrame {
  /** Records on which no question may rest, as listDisputed() gathers them. */
  disputed: ReadonlySet<string>
  /** What source notes forbid, as listBans() gathers it. */
  bans: readonly RecordBan[]
  /** Everything that a question may name, by what it names. */
  known: { records: ReadonlySet<string>, chapters: ReadonlySet<string>, objectives: ReadonlySet<string> }
  /** The text of each file of the bank, by its path, to say where a question stands. */
  sources: Readonly<Record<string, string>>
}

/** Where a fault of the bank as a whole is reported. */
const wholeBank = 'data/questions/index.ts'

/**
 * What would put a broken question before a student: answers that the data do not give, names of what
 * does not exist, breaches of the item-writing rules. Rules are judged only once every answer is
 * sound: several of them need the answer.
 * @returns the problems, each with file, line and the question's id; [] for a sound bank
 */
export function checkBank(bank: Readonly<Record<string, Question>>, { disputed, bans, known, sources }: BankFrame): readonly Problem[] {
  const broken = Object.entries(bank).flatMap(([id, question]) =>
    [...findUnknown(id, question, known), ...findUnsound(id, question)].map(message => ({ ...findPlace(id, sources), message })))
  if (broken.length)
    return broken
  return lintBank(bank, { disputed, bans }).map(({ question: id, rule, message }) => id
    ? { ...findPlace(id, sources), message: `question "${id}" ${message} (${rule})` }
    : { file: wholeBank, line: 1, message: `${message} (${rule})` })
}

/** Why the data give the question no answer; computeAnswer names its id, and so does what else goes wrong. */
function findUnsound(id: string, question: Question): readonly string[] {
  try {
    computeAnswer(id, question)
    return []
  }
  catch (error) {
    const { message } = error as Error
    return [message.includes(`"${id}"`) ? message : `question "${id}": ${message}`]
  }
}

function findUnknown(id: string, { rests, chapter, objective }: Question, known: BankFrame['known']): readonly string[] {
  return [
    ...rests.filter(record => !known.records.has(record)).map(record => `question "${id}" rests on "${record}", which is in no table of data/`),
    ...(known.chapters.has(chapter) ? [] : [`question "${id}" belongs to "${chapter}", which is not in data/chapters.ts`]),
    ...(known.objectives.has(objective) ? [] : [`question "${id}" serves "${objective}", which is not in data/objectives.ts`]),
  ]
}

/** The file and line in which the question's id stands as an answer. */
function findPlace(id: string, sources: BankFrame['sources']): { file: string, line: number } {
  for (const [file, text] of Object.entries(sources)) {
    const line = text.split('\n').findIndex(each => each.trimStart().startsWith(`'${id}':`)) + 1
    if (line)
      return { file, line }
  }
  return { file: wholeBank, line: 1 }
}
