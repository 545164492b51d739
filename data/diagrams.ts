import type { RecordId } from '../model/types.ts'

/** A drawing of some relations: which records stand in it and how it runs. Its edges are all relations among them. */
export interface Diagram {
  /** What the drawing says, for its caption and for readers who cannot see it. */
  title: string
  nodes: readonly RecordId[]
  direction: 'LR' | 'TB'
  /** Room for the drawing on its slide, in px; it is set as large as the room allows. */
  height: number
  /** false: edges carry no verb, but for a contrast, which always says so. */
  verbs?: false
}

/** Every diagram that a slide may show. */
export const diagrams = {
  'filling-the-gap': {
    title: 'Regional platforms leave a gap; GGGI’s projects and sub-national and non-state actors respond to it',
    nodes: ['regional-platforms-first', 'platforms-criticised', 'organisation-gap-opens', 'green-growth-as-public-good', 'gggi-projects', 'gggi-fills-the-gap', 'actors-below-the-state', 'downsides-avoided'],
    direction: 'LR',
    height: 296,
  },
  'policy-office-work': {
    title: 'What the joint office does: it discusses programmes, six new ones are designed, and it promotes a plan for air quality',
    nodes: ['policy-office', 'policy-office-programmes', 'six-new-programmes', 'air-quality-master-plan'],
    direction: 'LR',
    height: 216,
  },
} as const satisfies Record<string, Diagram>

/** Key of a diagram. */
export type DiagramId = keyof typeof diagrams
