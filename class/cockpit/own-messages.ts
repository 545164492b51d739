/** What the lecturer's windows tell one another in a room. Phones read none of it. */
import * as v from 'valibot'
import { isBallot } from '../protocol/topics.ts'

const version = 1
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80))

/** Who leads the class: a tab, which a reload keeps, and one loading of it. */
const leadSchema = v.object({ v: v.literal(version), tab: name, load: name })

/** How often each choice was made, by its text in JSON. Nobody can tell who made it. */
const tally = v.record(v.pipe(v.string(), v.maxLength(2048)), whole(99_999))

/** What a window that leads must find again: which question is asked, and what was counted when a round ended. */
const deskSchema = v.object({
  v: v.literal(version),
  ballot: v.custom<string>(isBallot),
  /** The deck's id of the question. */
  question: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** By round; null for one that has not ended. */
  closed: v.tuple([v.nullable(tally), v.nullable(tally)]),
})

export const ownSchemas = { lead: leadSchema, desk: deskSchema } as const
export type OwnKind = keyof typeof ownSchemas

export type Lead = v.InferOutput<typeof leadSchema>
export type Desk = v.InferOutput<typeof deskSchema>
export type Tally = v.InferOutput<typeof tally>

/** The topic of such a message. */
export const ownTopic = (room: string, kind: OwnKind): string => `room/${room}/${kind}`

/** Which of these messages a topic has; null for any other topic. */
export function readOwnTopic(room: string, topic: string): OwnKind | null {
  return (Object.keys(ownSchemas) as OwnKind[]).find(kind => ownTopic(room, kind) === topic) ?? null
}
