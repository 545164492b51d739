import type { Diagram } from '@deck/article'
import { defineTable } from '@deck/article'

/** Arguments that mermaid draws beforehand (npm run draw), each under the name of the slide below which the reading page and paper show it. */
export const diagrams = defineTable<Diagram>()({
  'whole-argument': {
    title: 'What leads to the thesis that Korea, as a middle power, maximises its national interests through multilateralism. Each arrow runs from a reason or a part to what it supports.',
    nodes: [
      'growth-first',
      'taking-part',
      'taking-the-lead',
      'from-bystander-to-advocate',
      'technology-is-central',
      'technology-gained-ground',
      'condition-science',
      'willingness-decides',
      'stable-relations-help',
      'condition-bilateral-relations',
      'not-solved-alone',
      'gggi-fills-the-gap',
      'condition-multilateral-institutions',
      'three-conditions',
      'familiar-fields-first',
      'integrated-with-development',
      'character-comprehensive',
      'agencies-take-charge',
      'approaches-widen',
      'character-diversified',
      'character-systematised',
      'middle-power-defined',
      'soft-power-used',
      'power-is-diffused',
      'northeast-asia-complicated',
      'multilateral-cooperation-central',
      'mongolia-as-epitome',
      'thesis',
    ],
  },
})
