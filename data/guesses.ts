import type { Guess } from './schema/types.ts'
import { defineTable } from './schema/define-table.ts'

/** Figures that readers guess before they see them: those that surprise, and that the article gives without a contradiction. */
export const guesses = defineTable<Guess>()({
  'guess-coal-share': {
    record: 'coal-share',
    asks: 'For how much of Ulaanbaatar’s air pollution in winter is the raw coal in the stoves of the gers responsible?',
    scale: { from: 0, to: 100, step: 1 },
    why: 'Over half of the capital’s people live in the ger district, where they burn raw coal in traditional stoves. “Up to” makes the figure a maximum.',
    behind: ['ger-population-share', 'coal-stoves'],
    isOurs: true,
  },
  'guess-degraded-share': {
    record: 'degraded-share',
    asks: 'How much of Mongolia’s territory was degraded by 2020?',
    scale: { from: 0, to: 100, step: 1 },
    why: 'The article names natural conditions together with human activities: drought and flood alternate, while livestock, logging, mining and growing cities wear out the land.',
    behind: ['drought-flood-alternation', 'growing-herds', 'excessive-logging', 'mining-overexploitation', 'urban-expansion'],
  },
  'guess-temperature-rise': {
    record: 'temperature-rise',
    asks: 'By how many degrees did Mongolia’s mean annual temperature rise from 1940 to 2015?',
    scale: { from: 0, to: 5, step: 0.1 },
    why: 'Because of its location and natural conditions Mongolia is among the countries most susceptible to climate change. The article does not explain why the rise is as large as this.',
    behind: ['climate-susceptibility'],
    isOurs: true,
  },
  'guess-technology-level': {
    record: 'technology-level-2020s',
    asks: 'Korea’s environmental technology stood at 10–30% of the advanced Western level in 1992. What per cent has it reached since?',
    scale: { from: 0, to: 100, step: 1 },
    why: 'The article credits policy support and demand on the domestic market. A plan of 1992, a law of 1994 and two state programmes supported environmental technology.',
    behind: ['technology-level-2020s', 'technology-plan-made', 'technology-law-enacted', 'state-rd-programmes'],
  },
  'guess-gggi-projects': {
    record: 'gggi-project-count',
    asks: 'How many projects does GGGI, the Global Green Growth Institute, have in Mongolia, running or completed?',
    scale: { from: 0, to: 50, step: 1 },
    why: 'The count holds projects of many kinds, from reducing greenhouse gas emissions to creating green jobs. The article gives no results and no budgets for them.',
    behind: ['gggi-project-count'],
  },
})

/** Key of a guess. */
export type GuessId = keyof typeof guesses
