import type { RecordId } from '@deck/article'
import type { Question } from '@deck/questions'
import { askClaims, askMatch, askRecords, askValue } from '@deck/questions'
import { factors } from '../factors.ts'
import { indicators } from '../indicators.ts'
import { relations } from '../relations.ts'

/** Whether the article lets one record lead to another. */
const leads = (from: string, to: RecordId) => relations.some(edge => edge.from === from && edge.kind === 'leads-to' && edge.to === to)

/** Questions of the chapter "pollution". */
export const pollutionQuestions = {
  'q-pollution-coal': askValue({
    type: 'single',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'recall',
    stem: 'For up to what share of Ulaanbaatar’s winter air pollution is coal in ger stoves responsible?',
    values: {
      20: 'This is too low. The article says “up to 80%”.',
      40: 'This is half of the article’s figure.',
      60: 'This is below the article’s figure.',
      80: 'The article, which cites the World Health Organization, says “up to 80%” for the capital in winter.',
    },
    format: value => `${value}%`,
    holds: (value) => {
      const { quantity, bound } = indicators['coal-share']
      return value === quantity.percent && bound === 'up to'
    },
    rests: ['coal-share'],
    hint: 'It is more than half.',
  }),
  'q-pollution-loss': askRecords(factors, {
    type: 'multiple',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'understanding',
    stem: 'Why did the herders who moved to cities lose their means of production?',
    options: {
      'natural-disasters': { text: 'Natural disasters', why: 'The article names natural disasters as one of two causes.' },
      'social-transformation': { text: 'Social transformation', why: 'The article names social transformation as the other cause.' },
      'informal-settlement': { text: 'Informal settlement', why: 'This came later, after the herders had moved to the city.' },
      'winter-smog': { text: 'Smog in the capital', why: 'This stands at the end of the chain, not at its beginning.' },
    },
    holds: (_, id) => leads(id, 'lost-livelihoods'),
    rests: ['lost-livelihoods', 'natural-disasters', 'social-transformation'],
    hint: 'What happened before the move to the city?',
  }),
  'q-pollution-settlement': askRecords(factors, {
    type: 'single',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'understanding',
    stem: 'Why did the ger district form in the north of the capital?',
    options: {
      'informal-settlement': { text: 'Most migrants had no permanent housing', why: 'Most migrants had access only to informal settlements. As a result, the district formed.' },
      'coal-stoves': { text: 'Raw coal was cheap for the stoves', why: 'The article gives no price. The coal stoves come later in the chain.' },
      'social-transformation': { text: 'Herders wanted to keep their customs', why: 'The article does not mention their wishes.' },
      'democratization-turn': { text: 'Democratization brought new housing', why: 'Pollution has become worse since democratization. The article mentions no new housing.' },
    },
    holds: (_, id) => leads(id, 'ger-district-growth'),
    rests: ['ger-district-growth', 'informal-settlement', 'rural-urban-migration'],
    hint: 'What does a person need after arriving in a city?',
  }),
  'q-pollution-fine-dust': askValue({
    type: 'single',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'recall',
    stem: 'What was the average of PM2.5 in Ulaanbaatar in 2020, in µg/m³?',
    values: {
      26.6: 'This is 20 µg/m³ below the article’s figure.',
      [indicators['pm25-ulaanbaatar'].quantity.value]: 'The article gives this average for 2020.',
      66.6: 'This is 20 µg/m³ above the article’s figure.',
      86.6: 'This is 40 µg/m³ above the article’s figure.',
    },
    format: value => `${value} µg/m³`,
    holds: (value) => {
      const { quantity, when, unit } = indicators['pm25-ulaanbaatar']
      return value === quantity.value && unit === 'µg/m³' && when.from === 2020
    },
    rests: ['pm25-ulaanbaatar'],
    hint: 'It is less than seventy.',
  }),
  'q-pollution-silence': askClaims({
    type: 'single',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'reasoning',
    stem: 'Which link does the article NOT state?',
    sought: 'unstated',
    options: {
      'lost-livelihoods': { text: 'The dzud drove herders away', why: 'The article names “natural disasters”. It does not say that the dzud was one of them.', holds: () => !leads('dzud', 'lost-livelihoods') && !leads('dzud', 'rural-urban-migration') },
      'natural-disasters': { text: 'Disasters cost herders their living', why: 'The article states this, together with social transformation.', holds: () => !leads('natural-disasters', 'lost-livelihoods') },
      'dry-summer': { text: 'Dry summer, cold winter, then dzud', why: 'The article states that this combination usually leads to a dzud.', holds: () => !leads('dry-summer', 'dzud') || !leads('cold-winter', 'dzud') },
      'coal-stoves': { text: 'Coal stoves pollute winter air', why: 'The article states this, with the figure “up to 80%”.', holds: () => !leads('coal-stoves', 'winter-smog') },
    },
    rests: ['dzud', 'natural-disasters', 'lost-livelihoods', 'coal-stoves'],
    hint: 'The article states three of them. One names more than the article does.',
  }),
  'q-pollution-housing': askRecords(factors, {
    type: 'single',
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'reasoning',
    stem: 'Suppose migrants found permanent housing. Which link from herders to smoke would break first?',
    options: {
      'ger-district-growth': { text: 'The growth of the ger district', why: 'The district formed because most migrants had only informal settlements.' },
      'lost-livelihoods': { text: 'The loss of livelihoods', why: 'This comes before the move to the city, so it would continue.' },
      'rural-urban-migration': { text: 'The move to the capital', why: 'Migration comes before housing in the chain, so it would continue.' },
      'winter-smog': { text: 'The air pollution in winter', why: 'In the chain the winter air comes last. The district comes before it.' },
    },
    holds: (_, id) => leads('informal-settlement', id as RecordId),
    rests: ['informal-settlement', 'ger-district-growth', 'rural-urban-migration', 'winter-smog'],
    hint: 'Find the link that directly follows the lack of permanent housing.',
  }),
  'q-pollution-chain': askMatch(factors, {
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'understanding',
    stem: 'What does each link of the chain from herders to smoke lead to?',
    items: {
      'lost-livelihoods': { text: 'Loss of means of production', why: 'Herders without means of production searched for a new livelihood in the cities.' },
      'rural-urban-migration': { text: 'Migration to the capital', why: 'Most of the migrants found no permanent housing.' },
      'informal-settlement': { text: 'Informal settlements', why: 'As a result, the ger district formed in the north of Ulaanbaatar.' },
      'coal-stoves': { text: 'Raw coal in stoves', why: 'In winter up to 80% of Ulaanbaatar’s air pollution is put down to the coal.' },
    },
    targets: {
      'dzud': 'A dzud',
      'ger-district-growth': 'The ger district',
      'informal-settlement': 'Lack of housing',
      'rural-urban-migration': 'Migration',
      'winter-smog': 'Winter smoke',
    },
    holds: (_, target, id) => leads(id, target as RecordId),
    rests: ['lost-livelihoods', 'rural-urban-migration', 'informal-settlement', 'ger-district-growth', 'coal-stoves', 'winter-smog'],
    hint: 'One effect belongs to another crisis and is left over.',
  }),
} as const satisfies Record<string, Question>
