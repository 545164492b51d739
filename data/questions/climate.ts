import type { RecordId } from '@deck/article'
import type { Question } from '@deck/questions'
import { askClaims, askRecords, askSort, askValue } from '@deck/questions'
import { argumentsOf } from '../arguments.ts'
import { factors } from '../factors.ts'
import { indicators } from '../indicators.ts'
import { relations } from '../relations.ts'

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
      [indicators['temperature-rise'].quantity.delta]: 'The article says so. Precipitation fell by 7% in the same years.',
      3.24: 'This is one degree more than the article’s figure.',
      4.24: 'This is two degrees more than the article’s figure.',
      5.24: 'This is three degrees more than the article’s figure.',
    },
    format: value => `${value} °C`,
    holds: (value) => {
      const { quantity, when } = indicators['temperature-rise']
      return value === quantity.delta && when.from === 1940 && when.to === 2015
    },
    rests: ['temperature-rise'],
    hint: 'It is less than four degrees.',
  }),
  'q-climate-dzud': askRecords(factors, {
    type: 'multiple',
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'recall',
    stem: 'Which conditions together usually lead to a dzud?',
    options: {
      'dry-summer': { text: 'A dry summer', why: 'Together with a cold winter it usually leads to a dzud.' },
      'cold-winter': { text: 'A cold winter', why: 'Together with a dry summer it usually leads to a dzud.' },
      'exposed-land': { text: 'Exposed land', why: 'The article uses exposed land to explain floods.' },
      'sand-and-dust-storms': { text: 'A dust storm', why: 'Dust storms affect the whole region. The article does not connect them with the dzud.' },
    },
    holds: (_, id) => leads(id, 'dzud'),
    rests: ['dzud', 'dry-summer', 'cold-winter'],
    hint: 'The article calls a dzud a “slow-onset” disaster. Think of seasons.',
  }),
  'q-climate-flood': askRecords(factors, {
    type: 'single',
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'understanding',
    stem: 'What mainly explains floods in Mongolia?',
    options: {
      'exposed-land': { text: 'Exposed land absorbs too little', why: 'The article says that exposed land cannot absorb all the precipitation in a short time.' },
      'cold-winter': { text: 'Cold winters freeze the rivers', why: 'A cold winter is one part of a dzud. The article does not connect it with floods.' },
      'landlocked-position': { text: 'Rivers never reach the sea', why: 'The article mentions interior drainage, but it does not use it to explain floods.' },
      'growing-herds': { text: 'Large herds destroy river banks', why: 'Livestock contributes to land degradation. The article does not connect it with floods.' },
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
    stem: 'What does climate change damage, according to the article?',
    options: {
      'river-volume-damage': { text: 'The flow of rivers', why: 'River flow volume stands first in the article’s list of damage.' },
      'food-production-damage': { text: 'Food production', why: 'Food production is in the article’s list of damage.' },
      'health-damage': { text: 'Human health', why: 'Human health stands last in the article’s list of damage.' },
      'mining-overexploitation': { text: 'The mining industry', why: 'The article names mining among the drivers of land degradation.' },
    },
    holds: (_, id) => leads('climate-change', id as RecordId),
    rests: ['climate-change', 'river-volume-damage', 'food-production-damage', 'health-damage'],
    hint: 'The list goes from nature to people.',
  }),
  'q-climate-caution': askClaims({
    type: 'single',
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'reasoning',
    stem: 'How is climate change connected with Mongolia’s hazards, in words as careful as the article’s?',
    options: {
      believed: { text: 'It is believed to have caused many of them', why: 'The article says that the causes are complicated, and writes “is believed to”.', holds: () => argumentsOf['climate-causality'].strength === 'hedges' && argumentsOf['climate-causality'].anchors.includes('is believed to') },
      proved: { text: 'It is proved to have caused every hazard', why: 'This is too strong. The article writes “is believed to”.', holds: () => argumentsOf['climate-causality'].strength !== 'hedges' },
      effect: { text: 'It is caused by these very hazards', why: 'This reverses cause and effect.', holds: () => leads('extreme-weather', 'climate-change') },
      apart: { text: 'It has no connection with these hazards', why: 'The article does connect them, with caution.', holds: () => !leads('climate-change', 'extreme-weather') },
    },
    rests: ['climate-causality', 'extreme-weather'],
    hint: 'The article connects the two, and it hedges.',
  }),
  'q-climate-no-dzud': askRecords(factors, {
    type: 'single',
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'reasoning',
    stem: 'A cold winter passes without a dzud. What was probably missing?',
    options: {
      'dry-summer': { text: 'A dry summer before it', why: 'The article says that the two seasons together usually lead to a dzud.' },
      'flood': { text: 'A flood before the winter', why: 'A flood is a hazard of its own. The article does not say that it leads to a dzud.' },
      'sand-and-dust-storms': { text: 'A dust storm in spring', why: 'The article does not connect dust storms with the dzud.' },
      'growing-herds': { text: 'An increase in livestock', why: 'The article connects livestock with land degradation, not with the dzud.' },
    },
    holds: (_, id) => leads(id, 'dzud'),
    rests: ['dzud', 'dry-summer', 'cold-winter'],
    hint: 'A dzud starts slowly. Think of the season before the winter.',
  }),
  'q-climate-links': askSort(factors, {
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'understanding',
    stem: 'In our sorting, is each of these a cause, a hazard or a harm?',
    items: {
      'dry-summer': { why: 'Together with a cold winter it usually leads to a dzud, so it comes before the hazard.' },
      'cold-winter': { why: 'Together with a dry summer it usually leads to a dzud, so it comes before the hazard.' },
      'dzud': { text: 'A dzud', why: 'The article counts this slow-onset disaster among the natural hazards.' },
      'flood': { text: 'A flood', why: 'The article calls it a severe hazard.' },
      'food-production-damage': { why: 'It is in the article’s list of damage.' },
    },
    targets: { 'natural-driver': 'A cause', 'mechanism': 'A hazard', 'effect': 'A harm' },
    holds: ({ kind }, target) => kind === target,
    rests: ['dry-summer', 'cold-winter', 'dzud', 'flood', 'food-production-damage'],
    hint: 'The sorting is ours. A cause comes before the hazard, and a harm comes after it.',
  }),
} as const satisfies Record<string, Question>
