import type { Question, RecordId } from '../types.ts'
import { people } from '../actors.ts'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { indicators } from '../indicators.ts'
import { askMatch, askNumber, askOrder } from './ask-form.ts'
import { askRecords } from './ask.ts'
import { draws } from './edges.ts'

const names: readonly string[] = Object.values(people).map(person => person.name.en)

/** Questions on the steps of reasoning, from the introduction to the green turn, that the chapters' own questions pass by. */
export const historyQuestions = {
  'q-opening-stockholm': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'understanding',
    stem: 'What followed, in the introduction, once the environment had moved to the centre of diplomacy?',
    options: {
      'era-of-balance': { text: 'An age of balance for nature and people', why: 'Stockholm opened an era in which both were to be weighed together.' },
      'symbiosis-awareness': { text: 'A first awareness of symbiosis with nature', why: 'That had come a century earlier; it was action that lagged behind.' },
      'growth-priority': { text: 'A time of growth before all else', why: 'That is what Korea went on with at home; the new era was the world’s.' },
      'cold-war-opening': { text: 'A time of fresh openness across all borders', why: 'That came with the end of the Cold War, two decades later.' },
    },
    holds: (_, id) => draws('stockholm-turn', 'leads-to', id),
    rests: ['stockholm-turn', 'era-of-balance', 'symbiosis-awareness'],
    hint: 'Leave out what was there before 1972 and what had to wait for another turn.',
  }),

  'q-opening-and-thesis': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'reasoning',
    stem: 'The thesis speaks of what Korea gains. Which step of the introduction prepares the reader for it?',
    options: {
      'strategic-instrument': { text: 'Diplomacy serves as a tool of strategy', why: 'It is to strengthen relations and advance national interests, as in the thesis.' },
      'korea-becomes-leader': { text: 'Korea has grown into a proactive leader', why: 'That says what Korea has become; of its gain nothing is said there.' },
      'reason-severity': { text: 'Mongolia’s concerns are severe ones', why: 'That says why Mongolia matters: the need there, rather than the gain here.' },
      'symbiosis-awareness': { text: 'People have long known of their symbiosis', why: 'That sets the scene for the whole world, a century before.' },
    },
    holds: step => (step.anchors as readonly string[]).includes('national interests'),
    rests: ['strategic-instrument', 'thesis', 'korea-becomes-leader', 'reason-severity'],
    hint: 'Ask of each whose good it speaks of.',
  }),

  'q-growth-borne-out': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'recall',
    stem: 'What do Korea’s five-year plans bear out, in the article’s account?',
    options: {
      'growth-priority': { text: 'Growth was put first for decades', why: 'Steel, coal, petrochemistry and roads: the plans show where the weight lay.' },
      'technology-at-home': { text: 'Research became a national strength', why: 'That is borne out by a plan and a law of the 1990s.' },
      'industry-as-engine': { text: 'Green industry became an engine', why: 'That belongs to the research programmes of the third period.' },
      'harm-shared-by-region': { text: 'Other Asian states suffered alike', why: 'Korea came to notice that later, in the second period.' },
    },
    holds: (_, id) => draws('five-year-plans', 'supports', id),
    rests: ['five-year-plans', 'growth-priority'],
    hint: 'Think of the industries on which they placed the weight.',
  }),

  'q-number-five-plans': askNumber(indicators['five-plans-count'], {
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'recall',
    stem: 'How many plans for growth did Korea launch, one after another, from 1962 to 1986?',
    why: 'Each ran for five years, and together they fill the quarter of a century.',
    rests: ['five-plans-count', 'five-year-plans'],
    hint: 'Count the years, and recall what the plans are called.',
  }),

  'q-participation-persons': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'reasoning',
    stem: '“Korea’s standing was the work of the state alone.” Which step of the second period speaks against this?',
    options: {
      'figures-on-the-stage': { text: 'Koreans rose to high international office', why: 'The article sets them beside the state: Ban Ki-moon and Han Seung-soo.' },
      'donor-devotion': { text: 'Korea gave as a donor to the world’s facility', why: 'Giving to the GEF is itself an act of the state.' },
      'trade-meets-environment': { text: 'Korea joined bodies with a committee', why: 'Joining the trade bodies is itself an act of the state.' },
      'initiative-among-neighbours': { text: 'Korea took the initiative among its neighbours', why: 'That initiative is told of the state, in three mechanisms.' },
    },
    holds: step => (step.anchors as readonly string[]).some(anchor => names.includes(anchor)),
    rests: ['figures-on-the-stage', 'ban-ki-moon', 'han-seung-soo', 'donor-devotion', 'trade-meets-environment', 'initiative-among-neighbours'],
    hint: 'Ask of each step who acts in it.',
  }),

  'q-participation-donor': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'What does the article read out of Korea’s giving to the Global Environment Facility?',
    options: {
      'donor-devotion': { text: 'That it meant the world’s goals', why: 'As a donor Korea showed devotion to goals of the world and of its region.' },
      'appetite-for-leadership': { text: 'That it wished to lead the world', why: 'A growing wish to lead is told of the third period.' },
      'interests-diversify': { text: 'That its interests had multiplied', why: 'That insight stands behind the principles of the period.' },
      'trade-meets-environment': { text: 'That it tied nature to its trade', why: 'Membership in trade bodies made it aware of that.' },
    },
    holds: step => draws('korea', 'supports', 'gef') && (step.anchors as readonly string[]).includes('GEF'),
    rests: ['donor-devotion', 'gef'],
    hint: 'The fund serves climate, land and living things everywhere.',
  }),

  'q-participation-insight': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'understanding',
    stem: 'On which insight do the two principles of the second period rest?',
    options: {
      'interests-diversify': { text: 'National interests had become more varied', why: 'Interests and fields of negotiation had multiplied; the principles follow from it.' },
      'harm-shared-by-region': { text: 'Neighbours in Asia had suffered similar harm', why: 'That set the stage for the period; the principles have another ground.' },
      'philosophy-upgraded': { text: 'Thinking on the environment had risen', why: 'The article places that upgrade in the third period.' },
      'technology-at-home': { text: 'Research had become a strength of the nation', why: 'That concerns the nation’s capacity at home.' },
    },
    holds: (_, id) => (['principle-environment-and-industry', 'principle-cooperation-and-society'] as const).every(principle => draws(id, 'supports', principle)),
    rests: ['interests-diversify', 'principle-environment-and-industry', 'principle-cooperation-and-society'],
    hint: 'One principle adds industry, the other society: what calls for so many parties?',
  }),

  'q-participation-research': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'reasoning',
    stem: 'Which later finding does Korea’s research at home make possible, in the article’s reasoning?',
    options: {
      'technology-gained-ground': { text: 'Its technology has come nearer the West’s', why: 'The capacity of the 1990s carries the advance that upholds the first condition.' },
      'willingness-decides': { text: 'The will of governments can be decisive', why: 'That is reasoned from the part of the state, under the second condition.' },
      'gggi-fills-the-gap': { text: 'Projects of an institute close the region’s gap', why: 'That is reasoned from green growth, under the third condition.' },
      'approachable-field': { text: 'The environment was an easy field to begin with', why: 'That is reasoned from concern, common challenges and the power to aid.' },
    },
    holds: (_, id) => draws('technology-at-home', 'enables', id),
    rests: ['technology-at-home', 'technology-gained-ground', 'condition-science'],
    hint: 'Follow the first of the three conditions back to its beginnings.',
  }),

  'q-leadership-appetite': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'Against what does the article hold Korea’s growing wish to lead?',
    options: {
      'two-postures': { text: 'Answering the world and joining neighbours', why: 'It compares with the period before: a positive posture and active engagement.' },
      'growth-priority': { text: 'Putting the growth of industry before all else', why: 'That is two periods back; the article compares with the one before.' },
      'still-multilateral': { text: 'Going on in what many states share', why: 'That goes along with leading, in the same period.' },
      'awareness-without-diplomacy': { text: 'Being aware of harm and yet acting passively', why: 'That sums up the first period; the article compares with the second.' },
    },
    holds: (_, id) => draws('appetite-for-leadership', 'contrasts-with', id),
    rests: ['appetite-for-leadership', 'two-postures'],
    hint: 'The comparison goes back by one period.',
  }),

  'q-match-cause-and-effect': askMatch(argumentsOf, {
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'understanding',
    stem: 'To what does each step lead, in the article’s account of Korea?',
    items: {
      'growth-priority': { text: 'Growth comes before all', why: 'Growth came at the expense of the environment.' },
      'trade-meets-environment': { text: 'Trade and environment are seen to be tied', why: 'Korea answered by minding the environment when it negotiates trade.' },
      'industry-as-engine': { text: 'Green industry is raised by research', why: 'Technologies for air, water and waste came of it.' },
      'philosophy-upgraded': { text: 'Thinking on the environment rises', why: 'The new thinking led to a new paradigm.' },
    },
    targets: {
      'growth-at-a-price': 'Air, water and quiet suffer',
      'benefit-at-home-and-abroad': 'The public has the use, at home and abroad',
      'paradigm-shift': 'Diplomacy takes another pattern',
      'principles-into-trade': 'Principles enter negotiations',
      'era-of-balance': 'A new era opens for the world',
    },
    holds: (_, target, id) => draws(id, 'leads-to', target as RecordId),
    rests: ['growth-priority', 'growth-at-a-price', 'trade-meets-environment', 'principles-into-trade', 'industry-as-engine', 'benefit-at-home-and-abroad', 'philosophy-upgraded', 'paradigm-shift'],
    hint: 'One effect is left over: it came of a conference, before any of these.',
  }),

  'q-order-story': askOrder(events, {
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'recall',
    stem: 'In what order does the whole story pass these turning points?',
    items: {
      'stockholm-conference': { why: 'Korea attended, and went on reacting for two decades.' },
      'rung-1990-opened': { text: 'Relations with Mongolia begin', why: 'The first rung stands at the head of the second period.' },
      'earth-summit': { why: 'Korea’s first step in environmental diplomacy in a new era.' },
      'gggi-launched': { why: 'The watershed: from taking part to initiating.' },
      'rung-2021-declared': { text: 'The Strategic Partnership is agreed', why: 'The highest rung so far, with green aims in its declaration.' },
    },
    when: event => event.when,
    rests: ['stockholm-conference', 'rung-1990-opened', 'earth-summit', 'gggi-launched', 'rung-2021-declared'],
    hint: 'One belongs to the first period, two to each of the others.',
  }),
} as const satisfies Record<string, Question>
