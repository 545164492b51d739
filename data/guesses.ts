import type { Guess } from '@deck/article'
import { defineTable } from '@deck/article'

/** Figures that readers guess before they see them: those that surprise, and that the article gives without a contradiction. */
export const guesses = defineTable<Guess>()({
  'guess-coal-share': {
    record: 'coal-share',
    asks: 'For how much of Ulaanbaatar’s air pollution in winter is the raw coal in the stoves of the gers responsible, at most?',
    scale: { from: 0, to: 100, step: 1 },
    why: 'Over half of the capital’s people live in the ger district, where raw coal burns in traditional stoves. “Up to” marks a maximum.',
    behind: ['ger-population-share', 'coal-stoves'],
    isOurs: true,
  },
  'guess-degraded-share': {
    record: 'degraded-share',
    asks: 'How much of Mongolia’s territory was degraded by 2020?',
    scale: { from: 0, to: 100, step: 1 },
    why: 'Drought and flood alternate, while livestock, logging, mining and growing cities wear out the land.',
    behind: ['drought-flood-alternation', 'growing-herds', 'excessive-logging', 'mining-overexploitation', 'urban-expansion'],
  },
  'guess-temperature-rise': {
    record: 'temperature-rise',
    asks: 'By how many degrees did Mongolia’s mean temperature rise from 1940 to 2015?',
    scale: { from: 0, to: 5, step: 0.1 },
    why: 'Mongolia is among the countries most susceptible to climate change.',
    behind: ['climate-susceptibility'],
    isOurs: true,
  },
  'guess-technology-level': {
    record: 'technology-level-2020s',
    asks: 'By its ministry, Korea’s environmental technology stood at 10–30% of the advanced Western level in 1992. And since?',
    scale: { from: 0, to: 100, step: 1 },
    why: 'Policy support and demand at home strengthened it, as the article says.',
    behind: ['policy-and-demand', 'technology-level-2020s', 'technology-plan-made', 'technology-law-enacted', 'state-rd-programmes'],
  },
  'guess-gggi-projects': {
    record: 'gggi-project-count',
    asks: 'How many projects has the Global Green Growth Institute in Mongolia, running or completed?',
    scale: { from: 0, to: 50, step: 1 },
    why: 'They range from lower emissions to green jobs. No results are given.',
    behind: ['gggi-project-count'],
  },
})

/** Key of a guess. */
export type GuessId = keyof typeof guesses
