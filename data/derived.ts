import { parties, timescale } from '../deck.config.ts'
/**
 * Figures that the article does not print but that follow from its records. A count or a span on
 * a slide comes from here, so that it moves with the data.
 */
import { argumentsOf } from './arguments.ts'
import { crises } from './crises.ts'
import { rivalExplanations } from './inquiry.ts'
import { rungs } from './partnership.ts'
import { periods } from './periods.ts'

/** How many periods the article divides the story into. */
export const countPeriods = () => Object.keys(periods).length

/** How many decades the periods run through, the first and the last included. */
export const countDecades = () => Math.floor(timescale.to / 10) - Math.floor(timescale.from / 10) + 1

/** How many crises it sees in Mongolia. */
export const countCrises = () => Object.keys(crises).length

/** How many steps the partnership has. */
export const countRungs = () => Object.keys(rungs).length

/** How many countries hold the ladder. */
export const countParties = () => parties.length

/** How many favourable conditions it names. */
export const countConditions = () => Object.values(argumentsOf).filter(argument => argument.kind === 'condition').length

/** How many explanations the course holds against each other. */
export const countExplanations = () => Object.keys(rivalExplanations).length

/** The nouns before which a text may count what the data hold: "the two countries", "the three periods". */
export const countedNouns: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['countries', 'states', 'presidents', 'leaders', 'parties', 'sides', 'rails'].map(noun => [noun, countParties()])),
  ...Object.fromEntries(['periods', 'stances'].map(noun => [noun, countPeriods()])),
  ...Object.fromEntries(['rungs', 'steps'].map(noun => [noun, countRungs()])),
  ...Object.fromEntries(['explanations', 'letters', 'motives'].map(noun => [noun, countExplanations()])),
  crises: countCrises(),
  conditions: countConditions(),
  decades: countDecades(),
}
