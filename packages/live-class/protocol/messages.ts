/** What is said in a room, as valibot reads it. Whatever comes over the network is read here before anything uses it. */
import type { Answer, PhoneForm, PhoneIds, Question } from '@deck/questions'
import { kindOf, layoutQuestion } from '@deck/questions'
import * as v from 'valibot'
import { isBallot, isId } from './ids.ts'
import { cleanSentence, mostSentences, sentenceLimit } from './sentence.ts'

/**
 * What stands for the deck's ids on phones: letters for options, figures for targets, in the order in which its slide shows them. The deck's
 * own would give answers away: that of a place on a map is its name.
 * @param id of the question
 * @param question of the bank, or built from the data
 * @param seed with which the deck lays it out
 * @throws Error where the question is broken, as computeAnswer does
 */
export const namePhoneIds = (id: string, question: Question, seed: number): PhoneIds => kindOf(question).phone.ids(layoutQuestion(id, question, seed))

/** The same answer with other ids; one that has none stays as it is. */
function rename(answer: Answer | Choice, option: ReadonlyMap<string, string>, target: ReadonlyMap<string, string>): Answer {
  if (typeof answer === 'string')
    return option.get(answer) ?? answer
  if (Array.isArray(answer))
    return answer.map(each => option.get(each) ?? each)
  return Object.fromEntries(Object.entries(answer).map(([item, to]) => [option.get(item) ?? item, target.get(to) ?? to]))
}

const turn = (pairs: PhoneIds['options']) => new Map(pairs.map(([phone, deck]) => [deck, phone]))

/**
 * A phone's answer as the deck's grading takes it.
 * @param ids as namePhoneIds gives them
 * @param choice one that checkChoice has let through
 */
export const readChoice = (ids: PhoneIds, choice: Choice): Answer => rename(choice, new Map(ids.options), new Map(ids.targets))

/** An answer of the deck with the phone's ids. */
export const writeChoice = (ids: PhoneIds, answer: Answer): Choice => rename(answer, turn(ids.options), turn(ids.targets)) as Choice

/** The version of every message; a message of another version is not read. */
export const version = 1
/** The longest messages, in bytes: of a phone, and of the lecturer (a map takes most). */
export const longest = { phone: 2048, lecturer: 98_304 } as const

/** How many questions that were asked before can be asked for again, with their votes. */
export const mostEarlier = 20

/** With which a connection is ended, and why: who asked may not come in; another tab has the phone's place; the server goes. */
export const closeCodes = { refused: 4401, elsewhere: 4409, gone: 1001 } as const

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
const px = v.pipe(v.number(), v.minValue(-2000), v.maxValue(2000))
const versioned = { v: v.literal(version) }
const head = { ...versioned, ballot: v.custom<string>(isBallot) }
/** What somebody does, as every message to the server says it. */
const does = <Name extends string>(name: Name) => ({ ...versioned, do: v.literal(name) })
/** What a message from the server is. */
const tells = <Name extends string>(name: Name) => ({ ...versioned, is: v.literal(name) })
const lang = v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)))
/** The language that it is in, where that is not the deck's own. A phone asks for one; what the class does not have is the deck's own. */
const language = v.optional(text(35))
const round = v.picklist([1, 2])
/** The form with which it is answered: several types of question may share one. */
const type = v.picklist(['single', 'multiple', 'ordering', 'matching', 'sorting', 'number', 'true-false', 'point'] as const satisfies readonly PhoneForm[])
/** Ids on phones are letters and figures: the deck's own ids could give the answer away. */
const id = v.pipe(v.string(), v.regex(/^(?:[A-Z]|\d{1,2}|true|false)$/))

/** An answer as a phone gives it, in the shapes that the deck's grading takes, with the ids of the phone's question. */
const choice = v.union([
  v.pipe(v.array(id), v.maxLength(26)),
  v.pipe(text(40)),
  v.pipe(v.record(id, id), v.check(pairs => Object.keys(pairs).length <= 26)),
])

export const stateSchema = v.object({
  phase: v.picklist(['waiting', 'open', 'paused', 'discuss', 'closed', 'shown', 'ended']),
  ballot: v.nullable(head.ballot),
  round,
  /** How long the phase still lasts, in milliseconds, from when this arrives. */
  endsInMs: v.optional(whole(3_600_000)),
})

const option = v.object({
  id,
  /** What the option says; '' for a spot, whose name the answer tells. */
  text: text(500),
  /** The same in full, where the text is a short name. */
  more: v.optional(text(500)),
  lang,
  /** Of a spot: where its letter stands on the picture, in px of the picture. */
  x: v.optional(px),
  y: v.optional(px),
  /** Of a spot: where it lies, for the ear. */
  said: v.optional(text(200)),
})

/** Strokes and fills of a picture, by what they show: the page gives each its colour. */
const role = v.picklist(['land', 'left-land', 'right-land', 'border', 'coast', 'left-rail', 'right-rail', 'rung', 'lead', 'dot'])

const picture = v.object({
  surface: v.picklist(['ladder', 'map']),
  width: px,
  height: px,
  paths: v.pipe(v.array(v.object({ role, d: v.pipe(text(60_000), v.regex(/^[MLHVZACmlhvzac\d\s.,e-]*$/)) })), v.maxLength(200)),
  /** The names of the two rails. */
  sides: v.optional(v.object({ left: text(60), right: text(60) })),
})

/** What a phone needs to show and answer a question; never the right answer. */
export const questionSchema = v.object({
  ...head,
  type,
  stem: text(500),
  options: v.optional(v.pipe(v.array(option), v.maxLength(26))),
  targets: v.optional(v.pipe(v.array(v.object({ id, text: text(500), lang })), v.maxLength(26))),
  unit: v.optional(text(40)),
  /** The least and the greatest figure that can be an answer. */
  within: v.optional(v.object({ from: v.number(), to: v.number() })),
  /** A stance or a guess: nobody is told whether it was right. */
  isPoll: v.optional(v.literal(true)),
  /** A sentence may stand beside the choice: why. */
  because: v.optional(v.literal(true)),
  /** It is our reading and not the article's: a sign says so. */
  isOurs: v.optional(v.literal(true)),
  picture: v.optional(picture),
  language,
})

/** The right answer with its reasons, once it is shown. */
export const answerSchema = v.object({
  ...head,
  type,
  right: choice,
  /** The right answer in words. */
  said: text(2000),
  /** The options in the question's order, each with its name and its reason. */
  options: v.optional(v.pipe(v.array(v.object({ id, text: text(500), lang, why: text(800), isRight: v.optional(v.boolean()) })), v.maxLength(26))),
  /** The reason of a question that has one as a whole. */
  why: v.optional(text(800)),
  /** The reason is our reading: a sign says so. */
  isOurs: v.optional(v.literal(true)),
  /** Passages of the article on which it rests, in words: the first is the one that matters most. */
  sources: v.pipe(v.array(text(1000)), v.maxLength(10)),
  /** Where the question can be studied on; null without a deck on the web. */
  link: v.nullable(v.pipe(text(300), v.regex(/^https?:\/\//))),
  language,
})

/** Counts of the rounds taken, once they are shown. `id` is that of an option, or a text for what is counted as a whole. */
export const resultSchema = v.object({
  ...head,
  rounds: v.pipe(v.array(v.object({
    round,
    /** How many voted, hands included. */
    voters: whole(99_999),
    counts: v.pipe(v.array(v.object({ id: text(60), label: text(500), count: whole(99_999) })), v.maxLength(40)),
  })), v.maxLength(2)),
  language,
})

/** What somebody says first: a phone, a window that shows how many have voted, a window of the lecturer's, or the lecturer's own phone as remote. */
export const helloSchema = v.variant('do', [
  v.strictObject({ ...does('join'), room: v.custom<string>(isId), phone: v.custom<string>(isId), language }),
  v.strictObject({ ...does('watch'), room: v.custom<string>(isId) }),
  v.strictObject({ ...versioned, do: v.picklist(['lead', 'remote']), secret: text(200) }),
])

/** A sentence, cleaned; one that is too long is no sentence. */
const sentence = v.pipe(text(sentenceLimit), v.transform(cleanSentence), text(sentenceLimit))
/** A phone's vote, with a sentence where the question takes one. `id` is random for each sending, and comes back with the answer. */
export const voteSchema = v.strictObject({
  ...does('vote'),
  id: text(32),
  ballot: head.ballot,
  round,
  choice,
  because: v.optional(sentence),
})
/** A phone's reader has chosen another language. */
export const languageSchema = v.strictObject({ ...does('language'), language })
/** Asks whether the server is still there. */
export const pingSchema = v.strictObject(does('ping'))

/** Where the hall is: a slide by its name, which is never an address, and its step. */
const place = v.object({ slide: v.pipe(text(100), v.regex(/^[\w-]+$/)), click: whole(999) })

/** The deck's id of a question. */
const deckId = v.pipe(text(200), v.minLength(1))
/** What the lecturer does. */
const commandSchema = v.variant('do', [
  v.strictObject({ do: v.literal('ask'), id: deckId, question: questionSchema }),
  // a question that was asked before, with all that was voted and written
  v.strictObject({ do: v.literal('restore'), id: deckId }),
  v.strictObject({ do: v.picklist(['pause', 'resume', 'close', 'second', 'hide', 'forget']) }),
  // a sentence is laid on a pile, or shown, or both are taken back
  v.strictObject({ do: v.literal('lay'), sentence: text(sentenceLimit), pile: v.nullable(text(60)), isShown: v.boolean() }),
  v.strictObject({ do: v.literal('discuss'), ms: whole(3_600_000) }),
  v.strictObject({ do: v.literal('show'), result: resultSchema }),
  // a figure that was guessed is seen among the guesses
  v.strictObject({ do: v.literal('answer'), answer: answerSchema, result: v.optional(resultSchema) }),
])
/** The same as it is sent, with the vote that the lecturer's window had in view: a press that comes too late changes no other. */
export const runSchema = v.strictObject({
  ...does('run'),
  of: v.object({ ballot: v.nullable(head.ballot), round }),
  command: commandSchema,
})

/** What the presenter's window shows a remote: where the lecture stands, and what can be pressed there. */
export const deskSchema = v.object({
  title: text(300),
  place: text(60),
  /** What is said at this step, then what is asked and how to move on. */
  notes: v.pipe(v.array(text(4000)), v.maxLength(6)),
  pace: text(200),
  isBlack: v.boolean(),
  actions: v.pipe(v.array(v.object({ id: text(40), label: text(120) })), v.maxLength(16)),
  /** The slide that the hall sees, for phones that follow; one that has no such name is followed by none. */
  at: v.fallback(v.optional(place), undefined),
})
/** Where the lecture stands. It names the window, which may come on another connection after a break. */
export const deskMessageSchema = v.strictObject({ ...does('desk'), desk: deskSchema, window: v.optional(text(32)) })
/** What a remote presses: a key, or one of those actions. */
export const pressSchema = v.strictObject({ ...does('press'), key: text(40) })
/** What the server hands on: of the presenter's window to a remote, null where none is open; and of a remote to that window. */
export const remoteSchema = v.variant('is', [
  v.object({ ...tells('desk'), desk: v.nullable(deskSchema) }),
  v.object({ ...tells('press'), key: text(40) }),
])

/** What the server tells a phone of the room: the state, and what else has changed; null for what was taken back. The first message has all. */
export const roomSchema = v.object({
  ...tells('room'),
  state: stateSchema,
  question: v.optional(v.nullable(questionSchema)),
  answer: v.optional(v.nullable(answerSchema)),
  result: v.optional(v.nullable(resultSchema)),
  at: v.optional(place),
})
/** What it answers a phone: whether a vote counts, and that it is there. */
export const replySchema = v.variant('is', [
  v.object({ ...tells('vote'), id: text(32), counts: v.boolean() }),
  v.object(tells('here')),
])
const sentences = v.pipe(
  v.array(v.object({ text: text(sentenceLimit), count: whole(99_999), pile: v.nullable(text(60)), isShown: v.boolean() })),
  v.maxLength(mostSentences),
)
/** How often each choice was made, by its text in JSON. Nobody can tell who made it. */
const tally = v.record(text(2048), whole(99_999))
/** What it tells the lecturer's windows. */
export const lectureSchema = v.object({
  ...tells('lecture'),
  state: stateSchema,
  /** The deck's id of the question that is asked. */
  asked: v.nullable(deckId),
  /** The question itself, where it is one of the lecturer's own, which no deck has. */
  own: v.nullable(questionSchema),
  isAnswered: v.boolean(),
  isShown: v.boolean(),
  /** First vote and second. */
  tallies: v.tuple([tally, tally]),
  /** The sentences of the round that goes on, or went on last, the same ones once; nobody can tell who wrote them. */
  sentences,
  /** How many different ones more there are. */
  moreSentences: whole(99_999),
  /** Questions that were asked before and have votes, by the deck's id. */
  earlier: v.optional(v.pipe(v.array(deckId), v.maxLength(mostEarlier)), []),
  /** How many phones are in. */
  here: whole(99_999),
})
/** What it tells a window that shows how many have voted. */
export const countSchema = v.object({ ...tells('count'), state: stateSchema, voters: whole(99_999), here: whole(99_999) })

export type Choice = v.InferOutput<typeof choice>
export type State = v.InferOutput<typeof stateSchema>
export type PhoneQuestion = v.InferOutput<typeof questionSchema>
export type PhonePicture = v.InferOutput<typeof picture>
export type PhoneAnswer = v.InferOutput<typeof answerSchema>
export type Result = v.InferOutput<typeof resultSchema>
export type Hello = v.InferOutput<typeof helloSchema>
export type Vote = v.InferOutput<typeof voteSchema>
export type Place = v.InferOutput<typeof place>
export type Desk = v.InferOutput<typeof deskSchema>
export type Command = v.InferOutput<typeof commandSchema>
export type Run = v.InferOutput<typeof runSchema>
export type RoomMessage = v.InferOutput<typeof roomSchema>
export type Lecture = v.InferOutput<typeof lectureSchema>
export type Count = v.InferOutput<typeof countSchema>
export type Sentence = Lecture['sentences'][number]
export type Tally = v.InferOutput<typeof tally>

/**
 * Reads a message. Never throws.
 * @param schema which message it must be
 * @param payload as it came
 * @param most the longest that is read, in characters
 * @returns null for what is empty, too long, no JSON, or no such message of this version
 */
export function readMessage<S extends v.GenericSchema>(schema: S, payload: string, most: number = longest.lecturer): v.InferOutput<S> | null {
  if (payload === '' || payload.length > most)
    return null
  try {
    const found = v.safeParse(schema, JSON.parse(payload))
    return found.success ? found.output : null
  }
  catch {
    return null
  }
}
