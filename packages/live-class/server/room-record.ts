/** The record of a room: what is asked, in which phase, and what each phone chose. The server has the only one, and counts. */
import type { Command, Lecture, PhoneAnswer, PhoneQuestion, Place, Result, RoomMessage, Run, Sentence, Tally, Vote } from '../protocol/messages.ts'
import * as v from 'valibot'
import { canDo } from '../protocol/can-do.ts'
import { checkChoice, writeCounted } from '../protocol/check-choice.ts'
import { countVoters, foldRare } from '../protocol/fold-rare.ts'
import { isId } from '../protocol/ids.ts'
import { answerSchema, questionSchema, resultSchema, stateSchema, version, voteSchema } from '../protocol/messages.ts'
import { isOwn } from '../protocol/own-question.ts'
import { foldSentence, mostSentences, sentenceLimit } from '../protocol/sentence.ts'

/** Choices of a round as text, by phone. */
type Round = Map<string, string>

const keptRound = v.array(v.tuple([v.custom<string>(isId), v.pipe(v.string(), v.maxLength(2048))]))
const keptSentence = v.tuple([v.custom<string>(isId), v.pipe(v.string(), v.maxLength(sentenceLimit))])
const laidSchema = v.object({ pile: v.nullable(v.string()), isShown: v.boolean() })
/** The record as a file holds it: phones by their random ids, no name and no address; of sentences those that were shown. */
export const keptSchema = v.pipe(v.object({
  state: stateSchema,
  asked: v.nullable(v.string()),
  question: v.nullable(questionSchema),
  answer: v.nullable(answerSchema),
  result: v.nullable(resultSchema),
  votes: v.tuple([keptRound, keptRound]),
  sentences: v.optional(v.array(keptSentence)),
  laid: v.optional(v.array(v.tuple([v.pipe(v.string(), v.maxLength(2 * sentenceLimit)), laidSchema]))),
  // the lecturer's windows read each choice
}), v.check(({ state, question, votes }) =>
  state.ballot === (question?.ballot ?? null)
  && votes.flat().every(([, choice]) => question !== null && checkChoice(question, v.parse(voteSchema.entries.choice, JSON.parse(choice))))))
export type KeptRecord = v.InferOutput<typeof keptSchema>

/** Parts that phones are told of when they change; the state they are told always. */
export type Part = 'question' | 'answer' | 'result' | 'at'

/**
 * Opens a record.
 * @param now a clock in milliseconds that nobody sets
 * @param kept as a file had it
 */
export function openRecord(now: () => number, kept?: KeptRecord) {
  let state: Lecture['state'] = { phase: 'waiting', ballot: null, round: 1 }
  let endsAt: number | undefined
  let asked: string | null = kept?.asked ?? null
  let parts: { question: PhoneQuestion | null, answer: PhoneAnswer | null, result: Result | null } = {
    question: kept?.question ?? null,
    answer: kept?.answer ?? null,
    result: kept?.result ?? null,
  }
  /** The slide that the hall sees; the presenter's window says it again after every break. */
  let at: Place | undefined
  let votes: [Round, Round] = [new Map(kept?.votes[0]), new Map(kept?.votes[1])]
  /** Sentences of the round by phone. They are in memory alone; a file has those that were shown. */
  let sentences: Round = new Map(kept?.sentences)
  /** What the lecturer did with each, by what it says. */
  let laid = new Map(kept?.laid)

  function enter(phase: Lecture['state']['phase'], more: Partial<Lecture['state']> = {}) {
    state = { ballot: state.ballot, round: state.round, ...more, phase }
    endsAt = more.endsInMs === undefined ? undefined : now() + more.endsInMs
  }
  if (kept)
    enter(kept.state.phase, kept.state)

  /** The state as it is told now: how long the phase still lasts goes on while nobody is told. */
  const describeState = (): Lecture['state'] => ({
    phase: state.phase,
    ballot: state.ballot,
    round: state.round,
    ...endsAt !== undefined && { endsInMs: Math.max(0, Math.round(endsAt - now())) },
  })
  const describePhase = () => ({ state, isAnswered: parts.answer !== null, isShown: parts.result !== null })

  function tally(round: Round, isOut: (phone: string) => boolean): Tally {
    const counts: Record<string, number> = {}
    for (const [phone, choice] of round) {
      if (!isOut(phone))
        counts[choice] = (counts[choice] ?? 0) + 1
    }
    return counts
  }

  /** The sentences of the round, once nobody writes any more: the same ones are one, in the words of the first. */
  function listSentences(isOut: (phone: string) => boolean): Sentence[] {
    const merged = new Map<string, Sentence>()
    for (const [phone, text] of canDo(describePhase(), 'lay') ? sentences : []) {
      const key = foldSentence(text)
      if (!isOut(phone))
        merged.set(key, { text, pile: null, isShown: false, ...laid.get(key), ...merged.get(key), count: (merged.get(key)?.count ?? 0) + 1 })
    }
    return [...merged.values()]
  }

  function forgetSentences() {
    sentences = new Map()
    laid = new Map()
  }
  function forgetVotes() {
    votes = [new Map(), new Map()]
    forgetSentences()
  }
  function forget(phase: 'waiting' | 'ended') {
    asked = null
    parts = { question: null, answer: null, result: null }
    forgetVotes()
    enter(phase, { ballot: null, round: 1 })
  }
  function change(command: Command) {
    switch (command.do) {
      case 'forget':
        return forget('waiting')
      case 'ask':
        asked = command.id
        parts = { question: command.question, answer: null, result: null }
        forgetVotes()
        return enter('open', { ballot: command.question.ballot, round: 1 })
      case 'lay':
        return void laid.set(foldSentence(command.sentence), { pile: command.pile, isShown: command.isShown })
      case 'pause':
        return enter('paused')
      case 'resume':
        return enter('open')
      case 'close':
        return enter('closed')
      case 'discuss':
        parts = { ...parts, result: null }
        return enter('discuss', { endsInMs: command.ms })
      case 'second':
        // the counts of the first leave every phone and the wall
        parts = { ...parts, result: null }
        forgetSentences()
        return enter('open', { round: 2 })
      case 'hide':
        parts = { ...parts, result: null }
        return enter(parts.answer ? 'shown' : 'closed')
      case 'show':
        parts = { ...parts, result: command.result }
        return enter('shown')
      case 'answer':
        parts = { ...parts, answer: command.answer, result: command.result ?? parts.result }
        return enter('shown')
    }
  }
  /** Whether a command is about the vote that goes on; one that asks begins another. */
  function fits({ of, command }: Run): boolean {
    const about = command.do === 'show' ? [command.result] : command.do === 'answer' ? [command.answer, command.result] : []
    return of.ballot === state.ballot && of.round === state.round && about.every(each => !each || each.ballot === state.ballot)
  }

  return {
    get state() { return state },
    /** The deck's id of the question that is asked; null while none is. */
    get asked() { return asked },
    /** What phones have of the question; null while nothing is asked. */
    get question() { return parts.question },
    /** Does what a lecturer wants. @returns what changed for phones; null where the command makes no sense now */
    run(run: Run): readonly Part[] | null {
      if (!fits(run) || !canDo(describePhase(), run.command.do))
        return null
      const before = parts
      change(run.command)
      return (['question', 'answer', 'result'] as const).filter(part => before[part] !== parts[part])
    },
    /** The hall sees another slide, or step. @returns whether that is news */
    moveTo(place: Place): boolean {
      const isNew = state.phase !== 'ended' && (place.slide !== at?.slide || place.click !== at.click)
      if (isNew)
        at = place
      return isNew
    },
    /** Takes a phone's vote. It replaces the phone's earlier one in this round. @returns whether it counts */
    vote(phone: string, { ballot, round, choice, because }: Pick<Vote, 'ballot' | 'round' | 'choice' | 'because'>): boolean {
      if (because !== undefined && !parts.question?.because)
        return false
      if (state.phase !== 'open' || ballot !== state.ballot || round !== state.round || !parts.question || !checkChoice(parts.question, choice))
        return false
      votes[round - 1]!.set(phone, writeCounted(parts.question.type, choice))
      because ? sentences.set(phone, because) : sentences.delete(phone)
      return true
    },
    /** What a phone is told: the state, and of the rest what is named. */
    describeRoom: (names: readonly Part[] = ['question', 'answer', 'result', 'at']): RoomMessage => ({
      v: version,
      is: 'room',
      state: describeState(),
      ...Object.fromEntries(names.map(part => [part, part === 'at' ? at : parts[part]])),
    }),
    /** What the lecturer's windows are told. @param isOut which phones' votes do not count @param here how many phones are in */
    describeLecture(isOut: (phone: string) => boolean, here: number): Lecture {
      const all = listSentences(isOut)
      return {
        v: version,
        is: 'lecture',
        ...describePhase(),
        state: describeState(),
        asked,
        own: asked !== null && isOwn(asked) ? parts.question : null,
        tallies: [foldRare(tally(votes[0], isOut)), foldRare(tally(votes[1], isOut))],
        sentences: all.slice(0, mostSentences),
        moreSentences: Math.max(0, all.length - mostSentences),
        here,
      }
    },
    /** How many have voted in the round that goes on, or went on last. */
    countVoters: (isOut: (phone: string) => boolean): number => countVoters(tally(votes[state.round - 1]!, isOut)),
    describeState,
    /** Forgets all: the class is over. */
    end: () => forget('ended'),
    /** The record for a file. @param isOut which phones' votes are left out */
    write(isOut: (phone: string) => boolean): KeptRecord {
      const isLeft = ([phone]: [string, string]) => !isOut(phone)
      const isKept = (text: string) => laid.get(foldSentence(text))?.isShown === true
      return {
        state: describeState(),
        asked,
        ...parts,
        votes: [[...votes[0]].filter(isLeft), [...votes[1]].filter(isLeft)],
        sentences: [...sentences].filter(each => isLeft(each) && isKept(each[1])),
        laid: [...laid].filter(([, { isShown }]) => isShown),
      }
    },
  }
}

export type RoomRecord = ReturnType<typeof openRecord>
