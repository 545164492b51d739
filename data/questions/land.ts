import type { Question } from '../types.ts'
import { factors } from '../factors.ts'
import { indicators } from '../indicators.ts'
import { relations } from '../relations.ts'
import { askClaims, askRecords, askValue } from './ask.ts'

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
      66.9: 'Too little: it was more than three-quarters.',
      76.9: 'More than three-quarters, by the atlas of that year.',
      86.9: 'Too much: nearly a quarter of the land was left.',
      96.9: 'Far too much: nearly a quarter of the land was left.',
    },
    say: value => `${value}%`,
    holds: (value) => {
      const { quantity, when } = indicators['degraded-share']
      return value === quantity.percent && quantity.of === 'the total territory of Mongolia' && when.from === 2020
    },
    rests: ['degraded-share'],
    hint: 'What was left sound is less than a third, and more than a tenth.',
  }),
  'q-land-human': askRecords(factors, {
    type: 'multiple',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'understanding',
    stem: 'Which of these drivers of land degradation are human?',
    options: {
      'growing-herds': { text: 'Growing herds', why: 'People keep larger herds to supply a flourishing cashmere industry.' },
      'mining-overexploitation': { text: 'Heavy mining', why: 'Mining dominates the economy, and the land is overexploited.' },
      'erosion': { text: 'Wind erosion', why: 'Wind and water wear the land down by themselves: nature.' },
      'drought-flood-alternation': { text: 'Drought and flood', why: 'They take turns in wearing down the land: natural conditions.' },
    },
    holds: ({ kind, crises }) => kind === 'human-driver' && (crises as readonly string[]).includes('land-degradation'),
    rests: ['growing-herds', 'mining-overexploitation', 'erosion', 'drought-flood-alternation'],
    hint: 'Which of them would stop if people stopped?',
  }),
  'q-land-gauges': askClaims({
    type: 'multiple',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'recall',
    stem: 'By which gauges does the UN convention’s science body tell how land is doing?',
    options: {
      'term-land-cover': { text: 'Land cover', why: 'It is the first of the three: what lies on the ground.', holds: () => gauges('land cover') },
      'term-carbon-stocks': { text: 'Carbon stocks', why: 'The third gauge, above and below ground, counted as one.', holds: () => gauges('carbon stocks') },
      'term-land-productivity': { text: 'Land productivity', why: 'The second of the three: what the land yields.', holds: () => gauges('land productivity') },
      'growing-herds': { text: 'Size of herds', why: 'Herds drive degradation; they are no gauge of it.', holds: () => gauges('livestock') },
    },
    rests: ['land-indicators-count', 'unccd-interface'],
    hint: 'There are three in all, and each describes the land itself.',
  }),
  'q-land-shared': askRecords(factors, {
    type: 'single',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'reasoning',
    stem: 'Which driver of land degradation also belongs to the story of the capital’s smoke?',
    options: {
      'urban-expansion': { text: 'Cities that spread fast', why: 'Spreading cities wear out land, and migration has swollen the capital.' },
      'excessive-logging': { text: 'Too much felling of trees', why: 'Felling wears out land; the article ties no smoke to it.' },
      'mining-overexploitation': { text: 'Mining beyond measure', why: 'Raw coal is burnt, but the article ties the smoke to stoves, not to mines.' },
      'growing-herds': { text: 'Herds for the cashmere trade', why: 'Larger herds wear out land; the article does not tie them to the smoke.' },
    },
    holds: ({ crises }) => (['land-degradation', 'pollution'] as const).every(crisis => (crises as readonly string[]).includes(crisis)),
    rests: ['urban-expansion', 'rural-urban-migration'],
    hint: 'Where do herders go who have lost their living?',
  }),
  'q-land-sectors': askClaims({
    type: 'single',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'understanding',
    stem: 'Why does the article ask many sectors to act together against land degradation?',
    options: {
      'many-sided-approach': { text: 'Its causes and effects are tangled', why: 'Nature and people work together, so no single sector can mend it.', holds: () => callsFor('complex causes and effects') && relations.some(({ from, kind, to }) => from === 'many-sided-approach' && kind === 'answers' && to === 'land-degradation') },
      'money': { text: 'No single ministry can pay for all of it', why: 'Money is not the reason that the article gives here.', holds: () => callsFor('financ') },
      'unccd-interface': { text: 'The UN convention obliges all states to', why: 'The convention’s science body proposes gauges; it is not said to oblige.', holds: () => callsFor('Convention') },
      'owners': { text: 'The land has too many owners', why: 'Who owns the land is not a matter of the article.', holds: () => callsFor('owner') },
    },
    rests: ['many-sided-approach'],
    hint: 'Recall how many drivers there are, and of how many kinds.',
  }),
  'q-land-worst-hit': askClaims({
    type: 'multiple',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'recall',
    stem: 'Which kinds of land does the article call the most severely degraded?',
    options: {
      trees: { text: 'Land under trees', why: 'Tree-covered areas are named first.', holds: () => isWorstHit('tree-covered areas') },
      grass: { text: 'Land under grass', why: 'Grasslands are named beside the areas with trees.', holds: () => isWorstHit('grasslands') },
      crops: { text: 'Land under crops', why: 'Cropland is not mentioned; food production is harmed by climate change.', holds: () => isWorstHit('cropland') },
      towns: { text: 'Land under towns', why: 'Spreading towns drive degradation; they are not called worst hit.', holds: () => isWorstHit('urban') },
    },
    rests: ['worst-hit-covers'],
    hint: 'Both are green when they are well.',
  }),
  'q-land-left-alone': askRecords(factors, {
    type: 'multiple',
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'reasoning',
    stem: 'Suppose people let the land rest. Which drivers in the article would go on?',
    options: {
      'erosion': { text: 'Water and wind', why: 'Erosion goes on without people: a natural driver.' },
      'desertification-prone-ground': { text: 'Ground prone to desert', why: 'Where the country lies is a natural condition.' },
      'excessive-logging': { text: 'Too much felling', why: 'Felling would end with the people who fell.' },
      'urban-expansion': { text: 'Cities that spread', why: 'Cities would cease to spread: a human driver.' },
    },
    holds: ({ kind, crises }) => kind === 'natural-driver' && (crises as readonly string[]).includes('land-degradation'),
    rests: ['erosion', 'desertification-prone-ground', 'excessive-logging', 'urban-expansion'],
    hint: 'Ask of each who or what does the wearing.',
  }),
} as const satisfies Record<string, Question>
