import type { RecordId } from './types.ts'

/** A drawing of some relations: which records stand in it and how it runs. Its edges are all relations among them. */
export interface Diagram {
  /** What the drawing says, for its caption and for readers who cannot see it. */
  title: string
  nodes: readonly RecordId[]
  direction: 'LR' | 'TB'
}

export const diagrams = {
} as const satisfies Record<string, Diagram>

/** Key of a diagram. */
export type DiagramId = keyof typeof diagrams
