import type { Diagram } from './schema/pictures.ts'
import { defineTable } from './schema/define-table.ts'

/** Every diagram that a slide may show. */
export const diagrams = defineTable<Diagram>()({
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
})

/** Key of a diagram. */
export type DiagramId = keyof typeof diagrams
