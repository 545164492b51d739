import type { Question, RecordId } from '../types.ts'
import { argumentsOf } from '../arguments.ts'
import { factors } from '../factors.ts'
import { indicators } from '../indicators.ts'
import { relations } from '../relations.ts'
import { askSort } from './ask-form.ts'
import { askClaims, askRecords, askValue } from './ask.ts'

/** Whether the article lets one record lead to another. */
const leads = (from: string, to: RecordId) => relations.some(edge => edge.from === from && edge.kind === 'leads-to' && edge.to === to)

/** Questions of the chapter "climate". */
export const climateQuestions = {
  'q-climate-warming': askValue({
    type: 'single',
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'recall',
    stem: 'By how much did Mongolia’s mean annual temperature rise from 1940 to 2015?',
    values: {
      2.24: 'So it was observed, while precipitation fell over the same years.',
      3.24: 'A whole degree more than the article’s figure.',
      4.24: 'Two degrees more than the article’s figure.',
      5.24: 'Three degrees more than the article’s figure.',
    },
    say: value => `${value} °C`,
    holds: (value) => {
      const { quantity, when } = indicators['temperature-rise']
      return value === quantity.delta && when.from === 1940 && when.to === 2015
    },
    rests: ['temperature-rise'],
    hint: 'It lies towards the lower end of what is offered.',
  }),
  'q-climate-dzud': askRecords(factors, {
    type: 'multiple',
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'recall',
    stem: 'What has to come together, in the article, for a dzud?',
    options: {
      'dry-summer': { text: 'A dry summer', why: 'It is the first half: the dzud is already in the making.' },
      'cold-winter': { text: 'A cold winter', why: 'It is the second half, joined to the summer before it.' },
      'exposed-land': { text: 'Bare, open ground', why: 'Bare ground belongs to the flood: it cannot absorb a downpour.' },
      'sand-and-dust-storms': { text: 'A storm of dust', why: 'Dust storms trouble the whole region; the article does not tie them to dzud.' },
    },
    holds: (_, id) => leads(id, 'dzud'),
    rests: ['dzud', 'dry-summer', 'cold-winter'],
    hint: 'A slow-onset disaster needs more than one season.',
  }),
  'q-climate-flood': askRecords(factors, {
    type: 'single',
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'understanding',
    stem: 'Why, above all, does sudden rain in Mongolia turn to flood?',
    options: {
      'exposed-land': { text: 'Bare land cannot take in so much at once', why: 'Exposed land cannot absorb what falls within a short time.' },
      'cold-winter': { text: 'A cold winter has frozen all the river beds', why: 'The cold winter is half of a dzud; the article ties no flood to it.' },
      'landlocked-position': { text: 'The water finds no way out to a distant sea', why: 'Distance from the sea makes for dry air, not for sudden floods.' },
      'growing-herds': { text: 'Growing herds have trampled the banks', why: 'Herds wear out the land; the article does not tie them to flood.' },
    },
    holds: (_, id) => leads(id, 'flood'),
    rests: ['flood', 'exposed-land'],
    hint: 'Think of the ground on which the rain falls.',
  }),
  'q-climate-harm': askRecords(factors, {
    type: 'multiple',
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'understanding',
    stem: 'Which harm does the article put down to climate change?',
    options: {
      'river-volume-damage': { text: 'Rivers carry less water', why: 'River flow is the first item in the article’s list of damage.' },
      'food-production-damage': { text: 'Food production suffers', why: 'The harm goes on from nature into economy and society.' },
      'health-damage': { text: 'Human health suffers', why: 'Health closes the list: the harm ends with people.' },
      'ger-district-growth': { text: 'A ger district grows up', why: 'That belongs to the chain of pollution: migration made it grow.' },
    },
    holds: (_, id) => leads('climate-change', id as RecordId),
    rests: ['climate-change', 'river-volume-damage', 'food-production-damage', 'health-damage'],
    hint: 'The list runs from nature to people, but it does not reach into the city.',
  }),
  'q-climate-caution': askClaims({
    type: 'single',
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'reasoning',
    stem: 'Which sentence about climate change and Mongolia’s hazards keeps the article’s tone?',
    options: {
      believed: { text: 'It is believed to lie behind many of them', why: 'The causes are complicated, the article grants, and it says “is believed to”.', holds: () => argumentsOf['climate-causality'].strength === 'hedges' && argumentsOf['climate-causality'].anchors.includes('is believed to') },
      proved: { text: 'It is proved to have caused every one of them', why: 'That is too strong: the article grants that causes are complicated.', holds: () => argumentsOf['climate-causality'].strength !== 'hedges' },
      effect: { text: 'It is itself an effect of these many hazards', why: 'That turns the chain round: the hazards follow from the change.', holds: () => leads('extreme-weather', 'climate-change') },
      apart: { text: 'It has no bearing on the hazards', why: 'The article does link them, if with caution.', holds: () => !leads('climate-change', 'extreme-weather') },
    },
    rests: ['climate-causality', 'extreme-weather'],
    hint: 'The article links the two, and it hedges.',
  }),
  'q-climate-no-dzud': askRecords(factors, {
    type: 'single',
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'reasoning',
    stem: 'A bitter winter passes without a dzud. What, by the article, was most likely lacking?',
    options: {
      'dry-summer': { text: 'A dry summer before it', why: 'Dry summer and cold winter together usually lead to a dzud.' },
      'flood': { text: 'A flood to go before it', why: 'A flood is a hazard of its own; the article lets no dzud follow from it.' },
      'sand-and-dust-storms': { text: 'A storm of dust in spring', why: 'Dust storms reach the whole region; they make no dzud.' },
      'growing-herds': { text: 'A herd grown too large', why: 'Growing herds wear out the land; they are no part of this pair.' },
    },
    holds: (_, id) => leads(id, 'dzud'),
    rests: ['dzud', 'dry-summer', 'cold-winter'],
    hint: 'It is slow in coming: begin half a year earlier.',
  }),
  'q-climate-links': askSort(factors, {
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'understanding',
    stem: 'Is each of these a cause, a hazard or a harm in the article’s chain?',
    items: {
      'dry-summer': { why: 'With a cold winter it usually leads to a dzud: it comes before the hazard.' },
      'cold-winter': { why: 'It is the other half of the pair that leads to a dzud.' },
      'dzud': { text: 'A dzud', why: 'It is the slow-onset disaster to which the two seasons lead.' },
      'flood': { text: 'A flood', why: 'It is the other severe hazard, where bare land cannot absorb the rain.' },
      'food-production-damage': { why: 'It stands in the list of damage, between nature and people’s health.' },
    },
    targets: { 'natural-driver': 'A cause', 'mechanism': 'A hazard', 'effect': 'A harm' },
    holds: ({ kind }, target) => kind === target,
    rests: ['dry-summer', 'cold-winter', 'dzud', 'flood', 'food-production-damage'],
    hint: 'A hazard is what strikes; ask of the rest whether it stands before or after.',
  }),
} as const satisfies Record<string, Question>
