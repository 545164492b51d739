import type { RecordId } from '@deck/article'
import type { Question } from '@deck/questions'
import { draws } from '@deck/lesson/reasoning'
import { askMatch, askNumber, askOrder, askRecords } from '@deck/questions'
import { people } from '../actors.ts'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { indicators } from '../indicators.ts'

/** Whether words of a passage are a person's name. */
const isPerson = (anchor: string) => Object.hasOwn(people, anchor.toLowerCase().replaceAll(' ', '-'))

/** Questions on the steps of reasoning, from the introduction to the green turn, that the chapters' own questions pass by. */
export const historyQuestions = {
  'q-opening-stockholm': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'understanding',
    stem: 'In 1972 the environment moved to the centre of diplomacy. What did this indicate, in the article’s view?',
    options: {
      'era-of-balance': { text: 'A new era of balance', why: 'It indicated “a new era for balancing” human development with environmental protection.' },
      'symbiosis-awareness': { text: 'A first awareness of symbiosis', why: 'This awareness emerged earlier, in the mid-nineteenth century.' },
      'growth-priority': { text: 'A priority for growth', why: 'This was Korea’s own priority at home. The new era was global.' },
      'cold-war-opening': { text: 'A new international order', why: 'The new order came later, with the end of the Cold War.' },
    },
    holds: (_, id) => draws('stockholm-turn', 'supports', id),
    rests: ['stockholm-turn', 'era-of-balance', 'symbiosis-awareness'],
    hint: 'Leave out what existed before 1972 and what came after 1990.',
  }),

  'q-opening-and-thesis': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'reasoning',
    stem: 'The thesis is about Korea’s national interests. Which earlier claim of the article mentions them too?',
    options: {
      'strategic-instrument': { text: 'Diplomacy is a strategic instrument', why: 'The instrument strengthens relationships and advances national interests.' },
      'korea-becomes-leader': { text: 'Korea became a proactive leader', why: 'This is about Korea’s role. It does not mention interests.' },
      'reason-severity': { text: 'Mongolia’s concerns are severe', why: 'This is about Mongolia’s needs. It does not mention Korea’s interests.' },
      'symbiosis-awareness': { text: 'People became aware of symbiosis', why: 'This is about the whole world. It does not mention Korea’s interests.' },
    },
    holds: step => (step.anchors as readonly string[]).includes('national interests'),
    rests: ['strategic-instrument', 'thesis', 'korea-becomes-leader', 'reason-severity'],
    hint: 'Which step is about what Korea gains?',
  }),

  'q-growth-borne-out': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'recall',
    stem: 'What do Korea’s five-year plans show?',
    options: {
      'growth-priority': { text: 'Growth was a priority for decades', why: 'The plans placed emphasis on industries such as steel, coal energy and petrochemistry.' },
      'technology-at-home': { text: 'Research became a key capacity', why: 'A master plan and a law of the 1990s show this.' },
      'industry-as-engine': { text: 'Green industry was to be an engine', why: 'Research programmes of the third period were to develop an environmental industry.' },
      'harm-shared-by-region': { text: 'Asian states had similar problems', why: 'Korea noticed this later, in the second period.' },
    },
    holds: (_, id) => draws('five-year-plans', 'supports', id),
    rests: ['five-year-plans', 'growth-priority'],
    hint: 'Think of the industries that the plans supported.',
  }),

  'q-number-five-plans': askNumber(indicators['five-plans-count'], {
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'recall',
    stem: 'How many five-year plans did Korea launch from 1962 to 1986?',
    why: 'The article says that five plans were launched successively in these years.',
    rests: ['five-plans-count', 'five-year-plans'],
    hint: 'Think of how many years one plan has, and how many years there are.',
  }),

  'q-participation-persons': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'reasoning',
    stem: '“The state alone showed Korea’s commitment.” Which step of the second period speaks against this?',
    options: {
      'figures-on-the-stage': { text: 'Koreans held high international offices', why: 'The article names Ban Ki-moon and Han Seung-soo “apart from the state-level action”.' },
      'donor-devotion': { text: 'Korea supported the GEF as a donor', why: 'Support for the GEF is an action of the state.' },
      'trade-meets-environment': { text: 'Korea became a member of the WTO', why: 'Membership of the WTO is an action of the state.' },
      'initiative-among-neighbours': { text: 'Korea promoted regional mechanisms', why: 'The regional mechanisms are an action of the state.' },
    },
    holds: step => step.anchors.some(isPerson),
    rests: ['figures-on-the-stage', 'ban-ki-moon', 'han-seung-soo', 'donor-devotion', 'trade-meets-environment', 'initiative-among-neighbours'],
    hint: 'Ask of each step who acts in it.',
  }),

  'q-participation-donor': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'What did Korea show by its support for the Global Environment Facility, in the article’s view?',
    options: {
      'donor-devotion': { text: 'Devotion to international goals', why: 'As a donor Korea demonstrated devotion to international environmental goals.' },
      'appetite-for-leadership': { text: 'Interest in taking a lead', why: 'The article finds an increasing interest in taking a lead in the third period.' },
      'interests-diversify': { text: 'Diverse national interests', why: 'The diversification of interests stands behind the two principles of the period.' },
      'trade-meets-environment': { text: 'Awareness of trade issues', why: 'As a member of WTO and OECD Korea became increasingly aware of how trade and environment are connected.' },
    },
    holds: step => draws('korea', 'supports', 'gef') && (step.anchors as readonly string[]).includes('GEF'),
    rests: ['donor-devotion', 'gef'],
    hint: 'The GEF is for climate, pollution, land and biodiversity.',
  }),

  'q-participation-insight': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'understanding',
    stem: 'What did Korea recognise when it formed the two principles of the second period?',
    options: {
      'interests-diversify': { text: 'Its national interests had become diverse', why: 'Korea recognised that its interests and its fields of negotiation had diversified.' },
      'harm-shared-by-region': { text: 'Its neighbours had similar problems', why: 'This was part of the background of the period. The article does not connect it with the principles.' },
      'philosophy-upgraded': { text: 'Its environmental philosophy was better', why: 'The article places this upgrade in the third period.' },
      'technology-at-home': { text: 'Its research had become a key strength', why: 'This is about national capacity at home. The article does not connect it with the principles.' },
    },
    holds: (_, id) => (['principle-environment-and-industry', 'principle-cooperation-and-society'] as const).every(principle => draws(id, 'supports', principle)),
    rests: ['interests-diversify', 'principle-environment-and-industry', 'principle-cooperation-and-society'],
    hint: 'The principles include industry, other states and non-governmental organisations.',
  }),

  'q-participation-research': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'reasoning',
    stem: 'A plan and a law of the 1990s laid a foundation for technologies. Which later step do we connect with them?',
    options: {
      'technology-gained-ground': { text: 'Environmental technology has neared the West’s', why: 'They laid a foundation for the growth of technologies. That the new level rests on it is our reading.' },
      'willingness-decides': { text: 'Willing governments can be decisive', why: 'This follows from the role of the state, in the second condition.' },
      'gggi-fills-the-gap': { text: 'GGGI-supported projects fill the regional gap', why: 'This follows from green growth, in the third condition.' },
      'approachable-field': { text: 'The environment was an approachable field', why: 'This follows from global concern, common challenges and Korea’s ability to help.' },
    },
    holds: (_, id) => draws('technology-at-home', 'enables', id),
    rests: ['technology-at-home', 'technology-gained-ground', 'condition-science'],
    hint: 'The result belongs to the first of the three conditions.',
  }),

  'q-leadership-appetite': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'With what does the article compare Korea’s increasing interest in taking a lead?',
    options: {
      'two-postures': { text: 'Korea responds and engages', why: 'The article compares it with the previous period, which had these two postures.' },
      'growth-priority': { text: 'Korea puts growth first', why: 'This belongs to the first period. The comparison is with the second.' },
      'still-multilateral': { text: 'Korea remains multilateral', why: 'This happens in the same period as taking the lead.' },
      'awareness-without-diplomacy': { text: 'Korea is aware but passive', why: 'This belongs to the first period. The comparison is with the second.' },
    },
    holds: (_, id) => draws('appetite-for-leadership', 'contrasts-with', id),
    rests: ['appetite-for-leadership', 'two-postures'],
    hint: 'The comparison is with the previous period.',
  }),

  'q-match-cause-and-effect': askMatch(argumentsOf, {
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'understanding',
    stem: 'What does each step lead to, in the article’s account of Korea?',
    items: {
      'growth-priority': { text: 'Growth is the priority', why: 'Growth came at the expense of the environment.' },
      'trade-meets-environment': { text: 'Trade and environment are seen together', why: 'Korea integrated its principles into trade negotiation.' },
      'industry-as-engine': { text: 'Research for environmental industry', why: 'As a result, technologies were developed for air, water and recycling.' },
      'philosophy-upgraded': { text: 'The environmental philosophy is upgraded', why: 'The upgrade led to a shift in the paradigm.' },
    },
    targets: {
      'growth-at-a-price': 'Air, water and noise pollution',
      'benefit-at-home-and-abroad': 'Benefits at home and abroad',
      'paradigm-shift': 'A shift in the paradigm',
      'principles-into-trade': 'Principles brought into trade negotiation',
      'era-of-balance': 'A new era for the world',
    },
    holds: (_, target, id) => draws(id, 'leads-to', target as RecordId),
    rests: ['growth-priority', 'growth-at-a-price', 'trade-meets-environment', 'principles-into-trade', 'industry-as-engine', 'benefit-at-home-and-abroad', 'philosophy-upgraded', 'paradigm-shift'],
    hint: 'One target is left over. It belongs to the Stockholm Conference.',
  }),

  'q-order-story': askOrder(events, {
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'recall',
    stem: 'In which order did these events happen?',
    items: {
      'stockholm-conference': { why: 'Korea attended it in 1972 and remained reactive for two decades.' },
      'rung-1990-opened': { text: 'Korea and Mongolia establish relations', why: 'Diplomatic relations were established in 1990.' },
      'earth-summit': { why: 'It was held in 1992. The article calls it the first step of Korea’s environmental diplomacy in a new era.' },
      'gggi-launched': { why: 'It was launched in 2010. The article calls it a watershed.' },
      'rung-2021-declared': { text: 'The Strategic Partnership is agreed', why: 'It was agreed in September 2021.' },
    },
    when: event => event.when,
    rests: ['stockholm-conference', 'rung-1990-opened', 'earth-summit', 'gggi-launched', 'rung-2021-declared'],
    hint: 'One event belongs to the first period, and two belong to each of the others.',
  }),
} as const satisfies Record<string, Question>
