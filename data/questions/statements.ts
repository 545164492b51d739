import type { Question } from '@deck/questions'
import { draws } from '@deck/lesson/reasoning'
import { askTruth } from '@deck/questions'
import { places } from '../actors.ts'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'
import { projects } from '../projects.ts'

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const ranks = ['', 'largest', 'second largest', 'third largest']

/** Statements that are true or false. */
export const statementQuestions = {
  'q-truth-first-plan': askTruth({
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'recall',
    stem: 'Korea launched its five-year plans one after another, beginning in 1962.',
    part: '1962',
    truth: () => String(projects['five-year-plans'].when.from),
    why: 'The article dates the five plans from 1962 to 1986.',
    rests: ['five-year-plans', 'five-plans-run'],
    hint: 'It is early in the first period.',
  }),

  'q-truth-gef-after-summit': askTruth({
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'Korea became a partner state of the GEF two years after the Earth Summit.',
    part: 'two years',
    truth: () => `${counts[events['gef-joined'].when.from - events['earth-summit'].when.from]} years`,
    why: 'The Earth Summit was held in 1992, and Korea joined the GEF in 1994.',
    rests: ['gef-joined', 'earth-summit'],
    hint: 'Subtract the year of the Earth Summit from the year in which Korea joined.',
  }),

  'q-truth-fund-seat': askTruth({
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Busan was designated for the permanent headquarters of the Green Climate Fund.',
    part: 'Busan',
    truth: () => places[institutions.gcf.seat].label,
    why: 'Songdo, a smart city, was designated. Busan has NOWPAP’s Regional Coordinating Unit.',
    rests: ['gcf', 'songdo', 'busan'],
    hint: 'The article calls the place a smart city.',
  }),

  'q-truth-second-summit': askTruth({
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Korea held the second P4G summit in 2016.',
    part: '2016',
    truth: () => String(events['p4g-second-summit'].when.from),
    why: 'Korea held the second summit of P4G in 2021.',
    rests: ['p4g-second-summit', 'p4g'],
    hint: 'It is the year of the highest rung.',
  }),

  'q-truth-land-locked': askTruth({
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'recall',
    stem: 'Of all land-locked countries, Mongolia is the second largest.',
    part: 'second largest',
    truth: () => ranks[indicators['landlocked-rank'].quantity.rank] ?? '',
    why: 'The article calls it the second largest, and adds that it is far from the oceans.',
    rests: ['landlocked-rank', 'landlocked-position'],
    hint: 'The article compares Mongolia’s size with that of other countries without a coast.',
  }),

  'q-truth-precipitation': askTruth({
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'recall',
    stem: 'Mongolia’s annual precipitation rose from 1940 to 2015.',
    part: 'rose',
    truth: () => indicators['precipitation-fall'].quantity.delta < 0 ? 'fell' : 'rose',
    why: 'Precipitation fell by 7%. The average temperature rose.',
    rests: ['precipitation-fall', 'warming-observed'],
    hint: 'Drought is one of the hazards.',
  }),

  'q-truth-most-of-the-land': askTruth({
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'recall',
    stem: 'By 2020, more than three quarters of Mongolia’s territory was degraded.',
    part: 'more than three quarters',
    truth: () => indicators['degraded-share'].quantity.percent > 75 ? 'more than three quarters' : 'less than three quarters',
    why: `The article gives ${indicators['degraded-share'].quantity.percent}% of the total territory.`,
    rests: ['degraded-share', 'land-degraded-by-2020'],
    hint: 'Three quarters are 75%.',
  }),

  'q-truth-desertification-reach': askTruth({
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'understanding',
    stem: 'The memorandum of 2006 is meant to reduce the damage of desertification to the region.',
    part: 'to the region',
    truth: () => draws('desertification-memorandum', 'answers', 'desertification-reach') ? 'to the region' : 'to Mongolia alone',
    why: 'Besides combating desertification, the memorandum is to reduce its damage to the region.',
    rests: ['desertification-reach', 'desertification-memorandum'],
    hint: 'What else does the name of this memorandum mention, besides desertification?',
  }),

  'q-truth-ger-district': askTruth({
    chapter: 'pollution',
    objective: 'trace-the-smoke',
    level: 'recall',
    stem: 'Less than half of the capital’s population lives in the ger district.',
    part: 'Less than half',
    truth: () => {
      const { bound, quantity } = indicators['ger-population-share']
      return bound === 'over' && quantity.percent === 50 ? 'Over half' : 'Less than half'
    },
    why: 'The article says that the district accommodates over half of the population.',
    rests: ['ger-population-share', 'ger-district-growth'],
    hint: 'Most of the migrants found no permanent housing.',
  }),

  'q-truth-two-rungs': askTruth({
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'understanding',
    stem: 'Good-Neighbourliness and Friendly Cooperation came before the Complementary Partnership.',
    part: 'before',
    truth: () => rungs['good-neighbourliness'].rank > rungs['complementary-partnership'].rank ? 'after' : 'before',
    why: 'The Complementary Partnership was reached in 1999, and the other rung in 2006.',
    rests: ['good-neighbourliness', 'complementary-partnership'],
    hint: 'One of the two has the 21st century in its full name.',
  }),

  'q-truth-shelterbelt': askTruth({
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'The forest forum NEAFF has been building a shelterbelt in Mongolia since 2006.',
    part: '2006',
    truth: () => String(projects['neaff-shelterbelt'].when.from),
    why: 'NEAFF has been building it since 2000. The Greenbelt project was proposed in 2006.',
    rests: ['neaff-shelterbelt', 'neaff', 'shelterbelt-begun'],
    hint: 'NEAFF began shortly after it was founded in 1998.',
  }),

  'q-truth-ger-sanitation': askTruth({
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'Better sanitary conditions in the ger district are an aim of the office’s new programmes.',
    part: 'the office’s new programmes',
    truth: () => draws('ger-sanitation-programme', 'part-of', 'six-new-programmes') ? 'the office’s new programmes' : 'older programmes',
    why: 'The article names it among the new programmes, with solar power, landfill and air quality.',
    rests: ['ger-sanitation-programme', 'six-new-programmes'],
    hint: 'The older programmes concern biodiversity, meteorology and desertification.',
  }),

  'q-truth-agencies-follow': askTruth({
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'understanding',
    stem: 'Specialised agencies took charge of programmes before government bodies dominated.',
    part: 'before',
    truth: () => draws('agencies-take-charge', 'follows', 'ministries-dominated') ? 'after' : 'before',
    why: 'Government bodies “used to dominate”. The agencies took charge gradually.',
    rests: ['agencies-take-charge', 'ministries-dominated'],
    hint: 'Look for the words “used to”.',
  }),

  'q-truth-technology-level': askTruth({
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'recall',
    stem: 'By its ministry’s investigation, Korea’s environmental technology has reached 60–80% of the level of Western advanced countries.',
    part: '60–80%',
    truth: () => `${indicators['technology-level-2020s'].quantity.low}–${indicators['technology-level-2020s'].quantity.high}%`,
    why: 'The investigation of the environment ministry gives this range. In 1992 the range was 10–30%.',
    rests: ['technology-level-2020s', 'technology-level-1992', 'technology-gained-ground'],
    hint: 'The level was much lower in 1992.',
  }),

  'q-truth-two-states': askTruth({
    chapter: 'middle-power',
    objective: 'define-middle-power',
    level: 'understanding',
    stem: 'By Keohane’s definition, two states are enough for multilateralism.',
    part: 'two states',
    truth: () => `${counts[indicators['multilateral-minimum'].quantity.value]} states`,
    why: 'The definition speaks of groups of three or more states.',
    rests: ['multilateral-minimum', 'multilateralism-defined'],
    hint: 'Remember what bilateral means.',
  }),

  'q-truth-hedged-belief': askTruth({
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'The article says with a hedge that the global belief in multilateralism is weaker.',
    part: 'with a hedge',
    truth: () => argumentsOf['faith-weakened'].strength === 'hedges' ? 'with a hedge' : 'without any hedge',
    why: 'The article writes “seems to be weakened”.',
    rests: ['faith-weakened'],
    hint: 'Look at the verb in the article’s sentence.',
  }),
} as const satisfies Record<string, Question>
