import type { Question, RecordId } from '../types.ts'
import { factors } from '../factors.ts'
import { indicators } from '../indicators.ts'
import { relations } from '../relations.ts'
import { askMatch } from './ask-form.ts'
import { askClaims, askRecords, askValue } from './ask.ts'

/** Whether the article lets one record lead to another. */
const leads = (from: string, to: RecordId) => relations.some(edge => edge.from === from && edge.kind === 'leads-to' && edge.to === to)

/** Questions of the chapter "pollution". */
export const pollutionQuestions = {
  'q-pollution-coal': askValue({
    type: 'single',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'recall',
    stem: 'Up to what share of Ulaanbaatar’s winter air pollution is put down to coal in ger stoves?',
    values: {
      20: 'Too little: the stoves are the main source in winter.',
      40: 'Half of the article’s upper bound.',
      60: 'Still short of the article’s upper bound.',
      80: 'As an upper bound, for the capital and for winter.',
    },
    say: value => `${value}%`,
    holds: (value) => {
      const { quantity, bound } = indicators['coal-share']
      return value === quantity.percent && bound === 'up to'
    },
    rests: ['coal-share'],
    hint: 'The stoves weigh far more than everything else together.',
  }),
  'q-pollution-loss': askRecords(factors, {
    type: 'multiple',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'understanding',
    stem: 'What cost Mongolian herders the means of their living?',
    options: {
      'natural-disasters': { text: 'Natural disasters', why: 'They are one of the two causes that the article names.' },
      'social-transformation': { text: 'Social transformation', why: 'It is the other cause: society itself was being remade.' },
      'informal-settlement': { text: 'Informal settlement', why: 'It comes later in the chain, after they had moved.' },
      'winter-smog': { text: 'Smog in the capital', why: 'It is the end of the chain, not its beginning.' },
    },
    holds: (_, id) => leads(id, 'lost-livelihoods'),
    rests: ['lost-livelihoods', 'natural-disasters', 'social-transformation'],
    hint: 'Ask of each whether it came before the move to the city.',
  }),
  'q-pollution-settlement': askRecords(factors, {
    type: 'single',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'understanding',
    stem: 'What turned migration to the capital into a growing ger district?',
    options: {
      'informal-settlement': { text: 'Most newcomers found no permanent housing', why: 'Only informal settlements were open to them; there the district grew.' },
      'coal-stoves': { text: 'Raw coal was cheap to burn in the stoves', why: 'Coal comes after the district in the chain; no price is given.' },
      'social-transformation': { text: 'Herders wished to keep their old customs', why: 'Social transformation cost them their means of production; of wishes nothing is said.' },
      'democratization-turn': { text: 'Democracy brought new housing for herders', why: 'Most had no access to permanent housing; democratization only dates the worsening.' },
    },
    holds: (_, id) => leads(id, 'ger-district-growth'),
    rests: ['ger-district-growth', 'informal-settlement', 'rural-urban-migration'],
    hint: 'What does somebody need who arrives in a city?',
  }),
  'q-pollution-fine-dust': askValue({
    type: 'single',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'recall',
    stem: 'What average of fine particles (PM2.5) does the article give for Ulaanbaatar in 2020?',
    values: {
      26.6: 'Twenty micrograms below the article’s figure.',
      46.6: 'That is the average for the year, in micrograms per cubic metre.',
      66.6: 'Twenty micrograms above the article’s figure.',
      86.6: 'Forty micrograms above the article’s figure.',
    },
    say: value => `${value} µg/m³`,
    holds: (value) => {
      const { quantity, when, unit } = indicators['pm25-ulaanbaatar']
      return value === quantity.value && unit === 'µg/m³' && when.from === 2020
    },
    rests: ['pm25-ulaanbaatar'],
    hint: 'It is nearer to fifty than to a hundred.',
  }),
  'q-pollution-silence': askClaims({
    type: 'single',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'reasoning',
    stem: 'Which link between climate and smoke does the article leave UNSAID?',
    options: {
      'lost-livelihoods': { text: 'Dzud drove the herders to the city', why: 'It writes “natural disasters”, and never says that dzud was among them.', holds: () => !leads('dzud', 'lost-livelihoods') && !leads('dzud', 'rural-urban-migration') },
      'natural-disasters': { text: 'Natural disasters cost herders their living', why: 'The article says so, beside social transformation.', holds: () => !leads('natural-disasters', 'lost-livelihoods') },
      'dry-summer': { text: 'A dry summer and a cold winter make a dzud', why: 'The article says that the two usually lead to it.', holds: () => !leads('dry-summer', 'dzud') || !leads('cold-winter', 'dzud') },
      'coal-stoves': { text: 'Stoves fill the winter air with particles', why: 'It says so, and gives a figure with “up to”.', holds: () => !leads('coal-stoves', 'winter-smog') },
    },
    rests: ['dzud', 'natural-disasters', 'lost-livelihoods', 'coal-stoves'],
    hint: 'One of these needs a word that the article did not write.',
  }),
  'q-pollution-housing': askRecords(factors, {
    type: 'single',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'reasoning',
    stem: 'If newcomers found permanent housing, which link of the chain would fail first?',
    options: {
      'ger-district-growth': { text: 'The growth of the ger district', why: 'The district grew because only informal settlements were open to them.' },
      'lost-livelihoods': { text: 'The loss of herders’ livelihoods', why: 'That lies before the move to the city and would go on.' },
      'rural-urban-migration': { text: 'The move from steppe to city', why: 'Housing comes after the move in the article’s chain.' },
      'winter-smog': { text: 'The smoke in the winter air', why: 'It would clear in the end, but only after the links before it.' },
    },
    holds: (_, id) => leads('informal-settlement', id as RecordId),
    rests: ['informal-settlement', 'ger-district-growth', 'rural-urban-migration', 'winter-smog'],
    hint: 'Follow the chain from the door that stays shut.',
  }),
  'q-pollution-chain': askMatch(factors, {
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'understanding',
    stem: 'To what does each link of the chain lead, in the article?',
    items: {
      'lost-livelihoods': { text: 'Herders lose their living', why: 'Without means of production they looked for a new livelihood elsewhere.' },
      'rural-urban-migration': { text: 'They move to the capital', why: 'Most of them found no permanent housing there.' },
      'informal-settlement': { text: 'They settle informally', why: 'So the district in the north of the city took shape.' },
      'coal-stoves': { text: 'Raw coal is burnt in stoves', why: 'In winter it fills the air with particles.' },
    },
    targets: {
      'dzud': 'Dzud',
      'ger-district-growth': 'A district of gers',
      'informal-settlement': 'Want of a lasting home',
      'rural-urban-migration': 'A move to the city',
      'winter-smog': 'Thick winter air',
    },
    holds: (_, target, id) => leads(id, target as RecordId),
    rests: ['lost-livelihoods', 'rural-urban-migration', 'informal-settlement', 'ger-district-growth', 'coal-stoves', 'winter-smog'],
    hint: 'One of the effects belongs to another crisis, and stays over.',
  }),
} as const satisfies Record<string, Question>
