/** What a lecture leaves behind: how long each slide took, beside plan and last time, and how the class voted. */
import type { Locale } from '@deck/words'
import type { Session } from './session.ts'
import { endOf, minute, sumQuestions, sumVisits } from './session.ts'

/** One slide of a report; times in milliseconds, null where there is none. */
export interface TimeRow {
  slide: string
  planned: number | null
  /** In the last session with the same plan. */
  last: number | null
  now: number | null
  /** 'added': shown, though not in the plan. */
  state: 'shown' | 'skipped' | 'missed' | 'added'
}

/**
 * The slides of a session: the plan's in their order, then what else was shown.
 * @param session
 * @param time now, for one that goes on
 * @param last the session before with the same plan
 */
export function listTimes(session: Session, time: number, last?: Session): TimeRow[] {
  const spent = sumVisits(session, time)
  const before = last && sumVisits(last, time)
  const planned = session.steps.map(({ slide }) => slide)
  const added = [...spent.keys()].filter(slide => !planned.includes(slide))
  return [
    ...session.steps.map(({ slide, minutes }) => ({ slide, planned: minutes ? minutes * minute : null })),
    ...added.map(slide => ({ slide, planned: null })),
  ].map((row): TimeRow => ({
    ...row,
    last: before?.get(row.slide) ?? null,
    now: spent.get(row.slide) ?? null,
    state: added.includes(row.slide)
      ? session.steps.length ? 'added' : 'shown'
      : spent.has(row.slide) ? 'shown' : session.skipped.includes(row.slide) ? 'skipped' : 'missed',
  }))
}

/** How long it was planned to last, how long it lasted, and how long questions were taken, in milliseconds. */
export function sumTimes(session: Session, time: number): { planned: number | null, lasted: number, questions: number } {
  return {
    planned: session.endsAt === null ? null : session.endsAt - session.startedAt,
    lasted: endOf(session, time) - session.startedAt,
    questions: sumQuestions(session, time),
  }
}

/** Minutes with one decimal, as a table has them; '' where there are none. */
export const formatMinutes = (time: number | null): string => time === null ? '' : (time / minute).toFixed(1)

/** What a class voted on one question, option by option; null where nobody counted. */
export interface VoteRow { id: string, option: string, first: number | null, second: number | null }

/**
 * The votes of a session.
 * @param session
 * @param optionsOf the question's options, in their order, by what hands went up for; [] where the deck has it no longer
 */
export function listVotes(
  session: Session,
  optionsOf: (question: string, counted: readonly string[]) => readonly { id: string, name: string }[],
): VoteRow[] {
  return Object.entries(session.votes).flatMap(([id, [first, second]]) => {
    const voted = Object.keys({ ...first, ...second })
    const known = optionsOf(id, voted)
    const counted = voted.filter(option => !known.some(each => each.id === option))
    return [
      ...known,
      ...counted.map(option => ({ id: option, name: option })),
    ].map(option => ({ id, option: option.name, first: first?.[option.id] ?? null, second: second?.[option.id] ?? null }))
  })
}

/**
 * What phones voted in a session: for each question how many voted, then what for.
 * @param session
 * @param voters what the row of those who voted is called
 * @param optionsOf the question's options, as in listVotes
 */
export function listPhoneVotes(session: Session, voters: string, optionsOf: Parameters<typeof listVotes>[1]): VoteRow[] {
  return Object.entries(session.phones ?? {}).flatMap(([id, rounds]) => [
    { id, option: voters, first: rounds[0]?.voters ?? null, second: rounds[1]?.voters ?? null },
    ...listVotes({ ...session, votes: { [id]: rounds.map(({ counts }) => counts) } }, optionsOf),
  ])
}

/**
 * The sentences of a session, which are written with the vote after the lesson: how many lay on each pile, then those that were shown.
 * @param session
 * @param nameOf what a pile is called
 */
export function listSentences(session: Session, nameOf: (pile: string) => string): VoteRow[] {
  return Object.entries(session.sentences ?? {}).flatMap(([id, { piles, shown }]) => [
    ...Object.entries(piles).map(([pile, count]) => ({ id, option: nameOf(pile), first: null, second: count })),
    ...shown.map(({ text, count }) => ({ id, option: `“${text}”`, first: null, second: count })),
  ])
}

/**
 * The session with a vote that was taken before the lesson and again after it as first and second vote of one question.
 * @param session
 * @param pair ids of the two
 */
export function joinVotes<T extends Pick<Session, 'votes' | 'phones'>>(session: T, [before, after]: readonly [string, string]): T {
  const join = <Round>(table: Readonly<Record<string, readonly Round[]>>, none: Round) => {
    const { [before]: first, [after]: second, ...others } = table
    // of a vote that was taken twice the last one counts
    return second ? { ...others, [before]: [first?.at(-1) ?? none, second.at(-1) ?? none] } : table
  }
  return { ...session, votes: join(session.votes, {}), ...session.phones && { phones: join(session.phones, { voters: 0, counts: {} }) } }
}

/** A count with its part of all, as "12 (40%)"; '' where nobody counted. */
export function formatShare(count: number | null, all: number): string {
  return count === null ? '' : all ? `${count} (${Math.round(100 * count / all)}%)` : String(count)
}

/** A field of a table; quoted where it must be. What a spreadsheet would take for a formula becomes text. */
function writeField(value: string | number | null): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A report as a table for a spreadsheet (RFC 4180): a line for each slide, then one for each option that was voted on.
 * @param words
 * @param times slides with their titles
 * @param votes with the questions' own words
 */
export function writeReport(words: Locale['lectures'], times: readonly (TimeRow & { title: string })[], votes: readonly (Omit<VoteRow, 'id'> & { question: string })[]): string {
  const { slide, planned, last, now, state, question, option, first, second } = words.columns
  const rows = [
    [slide, planned, last, now, state, question, option, first, second],
    ...times.map(row => [row.title, formatMinutes(row.planned), formatMinutes(row.last), formatMinutes(row.now), words.states[row.state], '', '', '', '']),
    ...votes.map(vote => ['', '', '', '', '', vote.question, vote.option, vote.first, vote.second]),
  ]
  return `${rows.map(row => row.map(writeField).join(',')).join('\r\n')}\r\n`
}
