/** The record of a room: what is asked, in which phase, and what each phone chose. The server has the only one, and counts. */
import type { Command, Lecture, PhoneAnswer, PhoneQuestion, Place, Result, RoomMessage, Run, Sentence, Tally, Vote } from '../protocol/messages.ts'
import * as v from 'valibot'
import { canDo } from '../protocol/can-do.ts'
import { checkChoice, writeCounted } from '../protocol/check-choice.ts'
import { countVoters, foldRare } from '../protocol/fold-rare.ts'
import { isId } from '../protocol/ids.ts'
import { answerSchema, mostEarlier, questionSchema, resultSchema, stateSchema, version, voteSchema } from '../protocol/messages.ts'
import { isOwn } from '../protocol/own-question.ts'
import { foldSentence, mostSentences, sentenceLimit } from '../protocol/sentence.ts'

/** Choices of a round as text, by phone. */
type Round = Map<string, string>

const keptRound = v.array(v.tuple([v.custom<string>(isId), v.pipe(v.string(), v.maxLength(2048))]))
const keptSentence = v.tuple([v.custom<string>(isId), v.pipe(v.string(), v.maxLength(sentenceLimit))])
const pileSchema = v.nullable(v.pipe(v.string(), v.maxLength(60)))
const laidSchema = v.object({ pile: v.nullable(v.string()), isShown: v.boolean() })
const keptBallot = v.object({
  state: stateSchema,
  asked: v.nullable(v.string()),
  question: v.nullable(questionSchema),
  answer: v.nullable(answerSchema),
  result: v.nullable(resultSchema),
  votes: v.tuple([keptRound, keptRound]),
  sentences: v.optional(v.array(keptSentence)),
  laid: v.optional(v.array(v.tuple([v.pipe(v.string(), v.maxLength(2 * sentenceLimit)), laidSchema]))),
  owed: v.optional(v.array(v.tuple([v.custom<string>(isId), pileSchema]))),
})
type KeptBallot = v.InferOutput<typeof keptBallot>
/** The lecturer's windows read each choice. */
function isSound({ state, question, votes }: KeptBallot) {
  return state.ballot === (question?.ballot ?? null)
    && votes.flat().every(([, choice]) => question !== null && checkChoice(question, v.parse(voteSchema.entries.choice, JSON.parse(choice))))
}
/** The record as a file holds it: phones by their random ids, no name and no address; of sentences those that were shown. */
export const keptSchema = v.pipe(
  v.object({ ...keptBallot.entries, earlier: v.optional(v.pipe(v.array(keptBallot), v.maxLength(mostEarlier))) }),
  v.check(({ earlier = [], ...current }) => [current, ...earlier].every(isSound)),
)
export type KeptRecord = v.InferOutput<typeof keptSchema>

/** Parts that phones are told of when they change; the state they are told always. */
export type Part = 'question' | 'answer' | 'result' | 'at'

/** A question that was asked, with all that belongs to it. */
interface Ballot {
  /** The deck's id of the question; null while nothing is asked. */
  asked: string | null
  state: Lecture['state']
  endsAt?: number | undefined
  parts: { question: PhoneQuestion | null, answer: PhoneAnswer | null, result: Result | null }
  votes: [Round, Round]
  /** Sentences of the round by phone. They are in memory alone; a file has those that were shown. */
  sentences: Round
  /** What the lecturer did with each, by what it says. */
  laid: Map<string, v.InferOutput<typeof laidSchema>>
  /** Phones whose sentence went with a server that was stopped, and its pile: each still has its own, and may send it once. */
  owed: Map<string, string | null>
}

function openBallot({ state, asked, votes: [first, second], sentences, laid, owed, ...parts }: KeptBallot): Ballot {
  return { asked, state, parts, votes: [new Map(first), new Map(second)], sentences: new Map(sentences), laid: new Map(laid), owed: new Map(owed) }
}
/** A ballot on which nobody has voted yet. */
function beginBallot(phase: 'waiting' | 'open' | 'ended', asked: string | null = null, question: PhoneQuestion | null = null): Ballot {
  return openBallot({ state: { phase, ballot: question?.ballot ?? null, round: 1 }, asked, question, answer: null, result: null, votes: [[], []] })
}

/**
 * Opens a record.
 * @param now a clock in milliseconds that nobody sets
 * @param kept as a file had it
 */
export function openRecord(now: () => number, kept?: KeptRecord) {
  let current = beginBallot('waiting')
  /** Questions that were asked before, by the deck's id, the one asked last at the end: each comes back with its votes and sentences. */
  const earlier = new Map<string, Ballot>()
  /** The slide that the hall sees; the presenter's window says it again after every break. */
  let at: Place | undefined

  function enter(phase: Lecture['state']['phase'], more: Partial<Lecture['state']> = {}) {
    const { ballot, round } = current.state
    current.state = { ballot, round, ...more, phase }
    current.endsAt = more.endsInMs === undefined ? undefined : now() + more.endsInMs
  }
  if (kept) {
    const { earlier: before = [], ...last } = kept
    before.forEach(each => each.asked !== null && earlier.set(each.asked, openBallot(each)))
    current = openBallot(last)
    enter(last.state.phase, last.state)
  }

  /** The state as it is told now: how long the phase still lasts goes on while nobody is told. */
  const describeState = ({ state: { phase, ballot, round }, endsAt }: Ballot = current): Lecture['state'] => ({
    phase,
    ballot,
    round,
    ...endsAt !== undefined && { endsInMs: Math.max(0, Math.round(endsAt - now())) },
  })
  const describePhase = () => ({ state: current.state, isAnswered: current.parts.answer !== null, isShown: current.parts.result !== null })

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
    for (const [phone, text] of canDo(describePhase(), 'lay') ? current.sentences : []) {
      const key = foldSentence(text)
      if (!isOut(phone))
        merged.set(key, { text, pile: null, isShown: false, ...current.laid.get(key), ...merged.get(key), count: (merged.get(key)?.count ?? 0) + 1 })
    }
    return [...merged.values()]
  }

  /** Sets aside what was asked, where somebody voted. A vote that was under way waits, so that it can go on. */
  function setAside() {
    const { asked, state: { phase }, votes } = current
    if (asked === null || !votes.some(({ size }) => size))
      return
    enter(phase === 'open' ? 'paused' : phase === 'discuss' ? 'closed' : phase)
    earlier.set(asked, current)
    if (earlier.size > mostEarlier)
      earlier.delete(earlier.keys().next().value!)
  }
  function forget(phase: 'waiting' | 'ended') {
    current = beginBallot(phase)
    earlier.clear()
  }
  function change(command: Command) {
    const { parts, laid } = current
    switch (command.do) {
      case 'forget':
        return forget('waiting')
      case 'ask':
        setAside()
        earlier.delete(command.id)
        current = beginBallot('open', command.id, command.question)
        return
      case 'restore':
        setAside()
        current = earlier.get(command.id)!
        earlier.delete(command.id)
        return
      case 'lay':
        return void laid.set(foldSentence(command.sentence), { pile: command.pile, isShown: command.isShown })
      case 'pause':
        return enter('paused')
      case 'resume':
        return enter('open')
      case 'close':
        return enter('closed')
      case 'discuss':
        current.parts = { ...parts, result: null }
        return enter('discuss', { endsInMs: command.ms })
      case 'second':
        // the counts of the first leave every phone and the wall
        Object.assign(current, { parts: { ...parts, result: null }, sentences: new Map(), laid: new Map(), owed: new Map() })
        return enter('open', { round: 2 })
      case 'hide':
        current.parts = { ...parts, result: null }
        return enter(parts.answer ? 'shown' : 'closed')
      case 'show':
        current.parts = { ...parts, result: command.result }
        return enter('shown')
      case 'answer':
        current.parts = { ...parts, answer: command.answer, result: command.result ?? parts.result }
        return enter('shown')
    }
  }
  /** Whether a command is about the vote that goes on; one that asks begins another. */
  function fits({ of, command }: Run): boolean {
    const { ballot, round } = current.state
    const about = command.do === 'show' ? [command.result] : command.do === 'answer' ? [command.answer, command.result] : []
    return of.ballot === ballot && of.round === round && about.every(each => !each || each.ballot === ballot)
      && (command.do !== 'restore' || earlier.has(command.id))
  }

  function writeBallot(ballot: Ballot, isOut: (phone: string) => boolean): KeptBallot {
    const { asked, parts, votes, sentences, laid, owed } = ballot
    const isLeft = ([phone]: readonly [string, unknown]) => !isOut(phone)
    const find = (text: string) => laid.get(foldSentence(text))
    const lost = [...sentences].filter(([, text]) => !find(text)?.isShown).map(([phone, text]): [string, string | null] => [phone, find(text)?.pile ?? null])
    return {
      state: describeState(ballot),
      asked,
      ...parts,
      votes: [[...votes[0]].filter(isLeft), [...votes[1]].filter(isLeft)],
      sentences: [...sentences].filter(each => isLeft(each) && find(each[1])?.isShown),
      laid: [...laid].filter(([, { isShown }]) => isShown),
      owed: [...owed, ...lost].filter(isLeft),
    }
  }

  return {
    get state() { return current.state },
    /** The deck's id of the question that is asked; null while none is. */
    get asked() { return current.asked },
    /** What phones have of the question; null while nothing is asked. */
    get question() { return current.parts.question },
    /** Does what a lecturer wants. @returns what changed for phones; null where the command makes no sense now */
    run(run: Run): readonly Part[] | null {
      if (!fits(run) || !canDo(describePhase(), run.command.do))
        return null
      const before = current.parts
      change(run.command)
      return (['question', 'answer', 'result'] as const).filter(part => before[part] !== current.parts[part])
    },
    /** The hall sees another slide, or step. @returns whether that is news */
    moveTo(place: Place): boolean {
      const isNew = current.state.phase !== 'ended' && (place.slide !== at?.slide || place.click !== at.click)
      if (isNew)
        at = place
      return isNew
    },
    /**
     * Takes a phone's vote. It replaces the phone's earlier one in this round. Once the round is over, it takes only the sentence that was lost
     * with a server that was stopped.
     * @returns whether it counts
     */
    vote(phone: string, { ballot, round, choice, because }: Pick<Vote, 'ballot' | 'round' | 'choice' | 'because'>): boolean {
      const { state, parts: { question }, votes, sentences, laid, owed } = current
      if (!question || ballot !== state.ballot || round !== state.round || (because !== undefined && !question.because) || !checkChoice(question, choice))
        return false
      const pile = owed.get(phone)
      if (state.phase === 'open')
        votes[round - 1]!.set(phone, writeCounted(question.type, choice))
      else if (pile === undefined || !because)
        return false
      owed.delete(phone)
      because ? sentences.set(phone, because) : sentences.delete(phone)
      if (because && pile && !laid.has(foldSentence(because)))
        laid.set(foldSentence(because), { pile, isShown: false })
      return true
    },
    /** What a phone is told: the state, and of the rest what is named. */
    describeRoom: (names: readonly Part[] = ['question', 'answer', 'result', 'at']): RoomMessage => ({
      v: version,
      is: 'room',
      state: describeState(),
      ...Object.fromEntries(names.map(part => [part, part === 'at' ? at : current.parts[part]])),
    }),
    /** What the lecturer's windows are told. @param isOut which phones' votes do not count @param here how many phones are in */
    describeLecture(isOut: (phone: string) => boolean, here: number): Lecture {
      const all = listSentences(isOut)
      const { asked, parts, votes } = current
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
        earlier: [...earlier.keys()],
        here,
      }
    },
    /** How many have voted in the round that goes on, or went on last. */
    countVoters: (isOut: (phone: string) => boolean): number => countVoters(tally(current.votes[current.state.round - 1]!, isOut)),
    describeState,
    /** Forgets all: the class is over. */
    end: () => forget('ended'),
    /** The record for a file. @param isOut which phones' votes are left out */
    write: (isOut: (phone: string) => boolean): KeptRecord =>
      ({ ...writeBallot(current, isOut), earlier: [...earlier.values()].map(each => writeBallot(each, isOut)) }),
  }
}
