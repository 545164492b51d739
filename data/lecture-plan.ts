import type { LecturePlan, LectureStep } from '../model/types.ts'
import { defineTable } from '../model/define-table.ts'

/** A step in short: slide, minutes, what the class does. */
const step = (slide: string, minutes: number, activity?: string): LectureStep => activity ? { slide, minutes, activity } : { slide, minutes }

/** Ways through the deck for a class: which slides, how many minutes each, and what the class does. */
export const lecturePlans = defineTable<LecturePlan>()({
  'single-hour': {
    label: 'One lecture of 45 minutes: the ladder at its centre',
    minutes: 45,
    steps: [
      step('title', 1),
      step('the-question', 2),
      step('reading-the-plates', 1),
      step('growth-before-all', 2),
      step('price-at-home', 3, 'Guess before the click: what made people demand action?'),
      step('signs-funds-joins', 2),
      step('neighbours', 3),
      step('the-watershed', 2),
      step('paradigm-shift', 2),
      step('check-leadership', 2, 'Vote by show of hands, then see the answer'),
      step('setting-why-mongolia', 2),
      step('climate-dzud', 3),
      step('land-degraded', 2),
      step('pollution-chain', 3),
      step('ladder-explorer', 6, 'In pairs: what would you expect under the next rung? Then open it'),
      step('rungs-office', 2),
      step('three-conditions', 2),
      step('power-diffused', 3),
      step('discuss', 2, 'Take one question home'),
    ],
  },
  'double-hour': {
    label: 'One lecture of 90 minutes: the whole argument',
    minutes: 90,
    steps: [
      step('title', 1),
      step('the-question', 3),
      step('reading-the-plates', 1),
      step('growth-before-all', 4),
      step('price-at-home', 3, 'Guess before the click: what made people demand action?'),
      step('check-growth', 2, 'Everybody writes a figure down, then sees the answer'),
      step('the-door-opens', 2),
      step('signs-funds-joins', 3),
      step('trade-meets-environment', 3),
      step('neighbours', 3),
      step('check-participation', 2, 'Vote, talk to your neighbour, vote again'),
      step('the-watershed', 4),
      step('paradigm-shift', 3),
      step('setting-ground', 2),
      step('setting-why-mongolia', 2),
      step('climate-trend', 1),
      step('climate-dzud', 3),
      step('land-degraded', 3),
      step('pollution-chain', 3),
      step('pollution-threads', 3, 'In pairs: which link is our reading and not the article’s?'),
      step('ladder-explorer', 7, 'In pairs: what would you expect under the next rung? Then open it'),
      step('ladder-self-test', 3, 'The class says each name aloud before it appears'),
      step('rungs-agreements', 2),
      step('rungs-office', 3),
      step('rungs-quiz', 2, 'Show a rung with your fingers, then see the answer'),
      step('character-hands', 2),
      step('three-conditions', 2),
      step('technology-level', 2),
      step('organisation-gap', 3),
      step('power-diffused', 4),
      step('hedged-with-care', 4, 'Find one hedged sentence on an earlier slide'),
      step('discuss', 5, 'Groups of three take one question each'),
    ],
  },
})

/** Key of a lecture plan. */
export type LecturePlanId = keyof typeof lecturePlans
