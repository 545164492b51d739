import type { Question } from '@deck/questions'
import { askClaims, askRecords, askValue } from '@deck/questions'
import { factors } from '../factors.ts'
import { indicators } from '../indicators.ts'
import { relations } from '../relations.ts'

/** Whether the article measures land by this. */
const gauges = (term: string) => indicators['land-indicators-count'].anchors.some(anchor => anchor.includes(term))

/** Whether the article names this among the causes for which many sectors must act. */
const callsFor = (term: string) => factors['many-sided-approach'].anchors.some(anchor => anchor.includes(term))

/** Whether the article names this cover among those that are worst hit. */
const isWorstHit = (cover: string) => factors['worst-hit-covers'].anchors.some(anchor => anchor.includes(cover))

/** Questions of the chapter "land". */
export const landQuestions = {
  'q-land-share': askValue({
    type: 'single',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'recall',
    stem: 'What share of Mongolia’s whole territory was degraded by 2020?',
    values: {
      66.9: 'This is too low. The article’s figure is more than three quarters.',
      [indicators['degraded-share'].quantity.percent]: 'The article gives this share of the whole territory, by 2020.',
      86.9: 'This is ten points more than the article’s figure.',
      96.9: 'This is twenty points more than the article’s figure.',
    },
    format: value => `${value}%`,
    holds: (value) => {
      const { quantity, when, anchors } = indicators['degraded-share']
      return value === quantity.percent && anchors.includes('total territory') && when.from === 2020
    },
    rests: ['degraded-share'],
    hint: 'It is more than three quarters.',
  }),
  'q-land-human': askRecords(factors, {
    type: 'multiple',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'understanding',
    stem: 'Which of these drivers of land degradation are human, in our sorting?',
    options: {
      'growing-herds': { text: 'More livestock', why: 'More livestock supports the growing cashmere industry.' },
      'mining-overexploitation': { text: 'Overexploitation', why: 'The article names overexploitation, because mining dominates the economy.' },
      'erosion': { text: 'Erosion by wind', why: 'Water and wind cause it, so we sort it as natural.' },
      'drought-flood-alternation': { text: 'Drought and flood', why: 'They alternate, and we sort them as natural.' },
    },
    holds: ({ kind, crises }) => kind === 'human-driver' && (crises as readonly string[]).includes('land-degradation'),
    rests: ['growing-herds', 'mining-overexploitation', 'erosion', 'drought-flood-alternation'],
    hint: 'Which of them are activities of people?',
  }),
  'q-land-gauges': askClaims({
    type: 'multiple',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'recall',
    stem: 'Which indicators of land does the science body of the UN convention against desertification propose?',
    options: {
      'term-land-cover': { text: 'Land cover', why: 'Land cover is one of the three indicators.', holds: () => gauges('land cover') },
      'term-carbon-stocks': { text: 'Carbon stocks', why: 'Carbon stocks, above and below ground, are one of the three indicators.', holds: () => gauges('carbon stocks') },
      'term-land-productivity': { text: 'Land productivity', why: 'Land productivity is one of the three indicators.', holds: () => gauges('land productivity') },
      'growing-herds': { text: 'Size of herds', why: 'More livestock is a driver of land degradation. It is no indicator.', holds: () => gauges('livestock') },
    },
    rests: ['land-indicators-count', 'unccd-interface'],
    hint: 'There are three indicators, and each describes the land itself.',
  }),
  'q-land-shared': askRecords(factors, {
    type: 'single',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'reasoning',
    stem: 'Which driver of land degradation do we also place in the chain that ends with smoke in the capital?',
    options: {
      'urban-expansion': { text: 'Fast urban expansion', why: 'The article names it for the land, and the capital’s growth for the smoke. Joining them is our reading.' },
      'excessive-logging': { text: 'Excessive logging', why: 'The article names logging only for the land.' },
      'mining-overexploitation': { text: 'Overexploitation', why: 'The article names mining only for the land. It connects the smoke with stoves.' },
      'growing-herds': { text: 'More cashmere livestock', why: 'The article names more livestock only for the land.' },
    },
    holds: ({ crises }) => (['land-degradation', 'pollution'] as const).every(crisis => (crises as readonly string[]).includes(crisis)),
    rests: ['urban-expansion', 'rural-urban-migration'],
    hint: 'Where did herders without means of production go?',
  }),
  'q-land-sectors': askClaims({
    type: 'single',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'understanding',
    stem: 'Why does land degradation need cooperation among many sectors, according to the article?',
    options: {
      'many-sided-approach': { text: 'Its causes and effects are complex', why: 'The article gives this reason for comprehensive approaches and for cooperation among various sectors.', holds: () => callsFor('complex causes and effects') && relations.some(({ from, kind, to }) => from === 'many-sided-approach' && kind === 'answers' && to === 'land-degradation') },
      'money': { text: 'No ministry can pay for all of it', why: 'The article does not mention money here.', holds: () => callsFor('financ') },
      'unccd-interface': { text: 'The UN convention requires it', why: 'The article mentions no such requirement.', holds: () => callsFor('Convention') },
      'owners': { text: 'The land has too many owners', why: 'The article does not mention who owns the land.', holds: () => callsFor('owner') },
    },
    rests: ['many-sided-approach'],
    hint: 'Think of the many drivers of land degradation.',
  }),
  'q-land-worst-hit': askClaims({
    type: 'multiple',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'recall',
    stem: 'Which kinds of land in Mongolia have experienced the most severe degradation?',
    options: {
      trees: { text: 'Areas with trees', why: 'The article names tree-covered areas and grasslands.', holds: () => isWorstHit('tree-covered areas') },
      grass: { text: 'Areas with grass', why: 'The article names grasslands together with tree-covered areas.', holds: () => isWorstHit('grasslands') },
      crops: { text: 'Areas with crops', why: 'The article does not mention cropland here.', holds: () => isWorstHit('cropland') },
      towns: { text: 'Areas with towns', why: 'Urban expansion is a driver of degradation. The article does not say that towns suffer most.', holds: () => isWorstHit('urban') },
    },
    rests: ['worst-hit-covers'],
    hint: 'Both are covered by plants.',
  }),
  'q-land-left-alone': askRecords(factors, {
    type: 'multiple',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'reasoning',
    stem: 'Suppose people left the land alone. Which drivers would continue, in our sorting?',
    options: {
      'erosion': { text: 'Water and wind', why: 'Water and wind erosion continues without people. We sort it as natural.' },
      'desertification-prone-ground': { text: 'The location', why: 'The country’s location would stay the same. We sort it as natural.' },
      'excessive-logging': { text: 'Excessive logging', why: 'Logging is a human activity, so it would stop.' },
      'urban-expansion': { text: 'Urban expansion', why: 'The growth of cities is a human activity, so it would stop.' },
    },
    holds: ({ kind, crises }) => kind === 'natural-driver' && (crises as readonly string[]).includes('land-degradation'),
    rests: ['erosion', 'desertification-prone-ground', 'excessive-logging', 'urban-expansion'],
    hint: 'Ask of each driver whether people cause it.',
  }),
} as const satisfies Record<string, Question>
