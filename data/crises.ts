import type { Crisis } from '@deck/article'
import { defineTable } from '@deck/article'
import { crisisTones } from '../deck.config.ts'

/** The three crises that, in the article, threaten Mongolia's environmental security. Their causes and effects stand in factors.ts. */
export const crises = defineTable<Crisis>()({
  'climate-change': {
    label: 'Climate change',
    gist: 'Mongolia’s climate grows warmer and drier. Drought, dzud and flood are among its hazards. Its impacts range from nature to the economy and society.',
    glyph: 'sun',
    tone: crisisTones['climate-change'],
    cite: { section: 'contributions/crises/climate-change', paragraph: 1, works: ['state-great-khural-2022', 'unfccc-2018', 'world-bank-adb-2021'] },
    readOn: 'climate-trend',
    anchors: ['most susceptible countries to climate change', 'Drought', 'dzud', 'Flood'],
  },
  'land-degradation': {
    label: 'Land degradation',
    gist: 'Most of Mongolia’s land is degraded. Natural conditions and human activities cause this together.',
    glyph: 'cracks',
    tone: crisisTones['land-degradation'],
    cite: { section: 'contributions/crises/land-degradation', paragraph: 1, works: ['desertification-atlas-2020', 'orr-2017'] },
    readOn: 'land-degraded',
    anchors: ['second crisis', 'land degradation', 'natural conditions combined with human activities'],
  },
  'pollution': {
    label: 'Pollution',
    gist: 'Air and water pollution has become much worse ever since democratization. In the ger district of the capital, people burn raw coal.',
    glyph: 'smoke',
    tone: crisisTones.pollution,
    cite: { section: 'contributions/crises/pollution', paragraph: 1, works: ['who-2019', 'iqair-2020', 'who-2018'] },
    anchors: ['air and water pollution', 'democratization', 'raw coal'],
  },
})

/** Key of a crisis. */
export type CrisisId = keyof typeof crises
