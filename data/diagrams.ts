import type { Diagram } from './schema/pictures.ts'
import { defineTable } from './schema/define-table.ts'

/** Every diagram that mermaid draws beforehand (npm run draw), for slides that show one. */
export const diagrams = defineTable<Diagram>()({
  'policy-office-work': {
    title: 'What the joint office does: it discusses programmes, six new ones are designed, and it promotes a plan for air quality',
    nodes: ['policy-office', 'policy-office-programmes', 'six-new-programmes', 'air-quality-master-plan'],
    direction: 'LR',
    height: 216,
  },
})

/** Key of a diagram. */
export type DiagramId = keyof typeof diagrams
