/** What pictures take from the data: drawings of relations, lines of an argument, groups of actors, a scene. */
import type { ActorId, FactorId, RecordId } from './article-ids.ts'
import type { ActorKind } from './types.ts'

/** A colour family that styles/tokens.css keeps for periods. */
export type PeriodTone = 'p1' | 'p2' | 'p3' | 'p4' | 'p5'

/** A colour family of styles/tokens.css; `ink` is the text's own colour. */
export type Tone = PeriodTone | 'celadon' | 'dust' | 'ink' | 'ochre' | 'sky' | 'soot'

/** A lane of the timeline, and the colour families of the two halves of its dots. */
export interface Lane { label: string, tones: readonly [Tone, Tone] }

/** A drawing of an argument. Its arrows are the relations among its records. */
export interface Diagram {
  /** What the drawing says, for its caption and for readers who cannot see it. */
  title: string
  /** In the order in which they are listed; what all lead to is the last. */
  nodes: readonly RecordId[]
}

/** One column of the author's case: a part of the argument, from what it rests on to where it leads. */
export interface ArgumentColumn {
  head: string
  /** The record behind the column as a whole. */
  id: RecordId
  /** When it is told, from 1: in the author's order, not from left to right. */
  told: number
  /** The author's verb on the arrow to the next column. */
  leads?: string
  /** `says` is a reason or what follows; `becomes` what took the place of the head. */
  parts: readonly { id: RecordId, and?: readonly RecordId[], tone?: Tone, head: string, says?: string, becomes?: string }[]
}

/** A kind of actor at work in the picture of who works with whom. */
export interface ActorGroup {
  label: string
  /** Kinds of actor that belong to it whole. */
  kinds: readonly ActorKind[]
  /** Groups that belong to it. */
  groups: readonly ActorId[]
  /** Bodies that carry out work of their own belong here. */
  bodies?: true
}

/** A link that is our reading and not the article's: drawn dashed, and said to be ours. */
export interface Bridge {
  from: FactorId
  to: FactorId
  /** What the article says at either end, and what it leaves unsaid. */
  says: string
}

/** What is engraved on the openers. */
export interface OpenerScene {
  /** What readers who cannot see it are told, as a sentence; '' where nothing but rails and rungs is engraved. */
  says: string
  /** What lies under the ladder: hills with mountains behind them, level water, or nothing. */
  ground: 'hills' | 'water' | 'none'
  /** The dwelling on the ground, as SVG round the middle of its floor, in colours of styles/tokens.css; '' for none. */
  dwelling: string
}
