import type { Question, RecordId } from '../types.ts'
import { actors } from '../actors.ts'
import { argumentsOf } from '../arguments.ts'
import { askMatch, askSort } from './ask-form.ts'
import { askRecords } from './ask.ts'
import { bearsOn, draws } from './edges.ts'

/** How firmly the article puts a step. */
const tones = { states: 'Stated as a fact', argues: 'Put as an argument', hedges: 'Hedged' } as const

/** Questions on steps of the analysis and the conclusion that the chapters' own questions pass by. */
export const reasoningQuestions = {
  'q-sort-under-conditions': askSort(argumentsOf, {
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Under which of the three conditions does each step stand?',
    items: {
      'depth-in-three-fields': { text: 'There is depth in particular fields', why: 'It upholds strengths in science: scientific cooperation has gone deep.' },
      'technology-and-training': { text: 'Experts are trained along the way', why: 'Training goes with technology, in that cooperation in depth.' },
      'two-paths-in-step': { text: 'Two paths have kept in step', why: 'They are environmental diplomacy and relations as a whole.' },
      'environment-guaranteed-domain': { text: 'The environment can be counted on', why: 'It became a guaranteed domain of the partnership between the two.' },
      'green-growth-as-public-good': { text: 'Green growth was offered to the world', why: 'That enabled an institute to fill the gap which platforms had left.' },
    },
    targets: { 'condition-science': 'Science', 'condition-bilateral-relations': 'Relations', 'condition-multilateral-institutions': 'Institutions' },
    holds: (_, target, id) => bearsOn(id, target as RecordId),
    rests: ['depth-in-three-fields', 'technology-and-training', 'two-paths-in-step', 'environment-guaranteed-domain', 'green-growth-as-public-good', 'condition-science', 'condition-bilateral-relations', 'condition-multilateral-institutions'],
    hint: 'Ask of each whether it needs a laboratory, two governments, or a body of many.',
  }),

  'q-match-ground-and-conclusion': askMatch(argumentsOf, {
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Which conclusion does each ground support, in the article’s reasoning?',
    items: {
      'deepening-is-rational': { text: 'Deeper ties are rational for Korea', why: 'From this the article goes on to Korea’s will as cornerstone.' },
      'challenges-in-common': { text: 'Mongolia and the region share challenges', why: 'It is the second of three reasons for that ease.' },
      'state-hardly-replaceable': { text: 'Nobody can stand in for the state', why: 'If it has to be states, their will decides.' },
      'policy-and-demand': { text: 'Policy and demand at home lend support', why: 'They strengthened the advance of technology.' },
    },
    targets: {
      'approachable-field': 'The environment was easy to begin with',
      'technology-gained-ground': 'Korea’s technology gained ground',
      'willingness-as-cornerstone': 'Korea’s wish for close relations carries it all',
      'willingness-decides': 'Readiness to cooperate can be decisive',
      'not-solved-alone': 'No crisis is settled by one alone',
    },
    holds: (_, target, id) => draws(id, 'supports', target as RecordId),
    rests: ['deepening-is-rational', 'willingness-as-cornerstone', 'challenges-in-common', 'approachable-field', 'state-hardly-replaceable', 'willingness-decides', 'policy-and-demand', 'technology-gained-ground'],
    hint: 'One conclusion stays over: it rests on crises that cross borders.',
  }),

  'q-what-the-state-gives': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Why can others hardly take the place of the state, where environmental issues cross borders?',
    options: {
      'state-gives-form': { text: 'It turns talks and consensus into forms', why: 'It formalises negotiation, makes institutions and sees to action below.' },
      'independent-science-counts': { text: 'It carries out independent research', why: 'Independent research upholds the first condition, and is no task of the state there.' },
      'capacity-to-aid': { text: 'It has money and technology to give away', why: 'That made the environment an easy field for the two to begin with.' },
      'actors-below-the-state': { text: 'It steers resources by its communities', why: 'Communities are brought in beside the state, by projects of GGGI.' },
    },
    holds: (_, id) => draws(id, 'supports', 'state-hardly-replaceable'),
    rests: ['state-gives-form', 'state-hardly-replaceable'],
    hint: 'Think of what a treaty has that a conversation lacks.',
  }),

  'q-below-the-state': askRecords(actors, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'recall',
    stem: 'Who, in the third condition, is brought in to gather resources of many sides?',
    options: {
      'communities': { text: 'Communities', why: 'They are named with the others who help to mobilise resources.' },
      'non-state-actors': { text: 'Non-state actors', why: 'They help to avoid the drawbacks of a politics that states dominate.' },
      'major-powers': { text: 'Major powers', why: 'They appear in the conclusion, as those who are able to coerce.' },
      'sub-national-bodies': { text: 'Local authorities', why: 'Bodies below the nation’s government are named first.' },
    },
    holds: actor => (argumentsOf['actors-below-the-state'].anchors as readonly string[]).includes(actor.name.en) && draws('actors-below-the-state', 'leads-to', 'downsides-avoided'),
    rests: ['actors-below-the-state', 'downsides-avoided', 'communities', 'non-state-actors', 'sub-national-bodies'],
    hint: 'The critics had found that states dominate.',
  }),

  'q-what-critics-question': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Which step of the third condition do the critics of regional platforms call in question?',
    options: {
      'regional-platforms-first': { text: 'Korea turned first to regional bodies', why: 'NEASPEC and its like were “supposed to” supply effort and resources.' },
      'gggi-fills-the-gap': { text: 'An institute’s projects came to fill the gap', why: 'That answers what the critics say, and comes after it.' },
      'crises-cross-borders': { text: 'Most crises reach across borders', why: 'The critics say nothing against that; it is why anyone works together.' },
      'green-growth-as-public-good': { text: 'Green growth became a public good', why: 'That enables the answer to the critics.' },
    },
    holds: (_, id) => draws('platforms-criticised', 'contrasts-with', id),
    rests: ['regional-platforms-first', 'platforms-criticised', 'neaspec'],
    hint: 'Put the steps in order: what was there before the critics spoke?',
  }),

  'q-ground-of-institutions': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Which of these steps uphold the third condition, better multilateral institutions?',
    options: {
      'mongolias-troubles-are-common': { text: 'Mongolia’s troubles are everyone’s', why: 'They are common concerns of Northeast Asia and of the world.' },
      'downsides-avoided': { text: 'Weak sides of politics are avoided', why: 'That is the gain from bringing in actors below the state.' },
      'stable-relations-help': { text: 'Steady relations are of great help', why: 'This upholds the second condition, promising bilateral relations.' },
      'technology-is-central': { text: 'Protection hinges on technology', why: 'This upholds the first condition, strengths in science.' },
    },
    holds: (_, id) => draws(id, 'supports', 'condition-multilateral-institutions'),
    rests: ['condition-multilateral-institutions', 'mongolias-troubles-are-common', 'downsides-avoided', 'stable-relations-help', 'technology-is-central'],
    hint: 'Leave out what concerns two states alone, or what concerns know-how.',
  }),

  'q-credit-for-effect': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Which conditions does the article credit with more effective work on problems across borders?',
    options: {
      'condition-science': { text: 'Strengths in science', why: 'They bolster cooperation in depth; of effectiveness the article does not speak there.' },
      'condition-bilateral-relations': { text: 'Promising relations', why: 'They secure consensus and willingness, and “further promote the effectiveness”.' },
      'condition-multilateral-institutions': { text: 'Better institutions', why: 'Projects that fill the gap are “improving the effectiveness of cooperation”.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'effectiveness-furthered'),
    rests: ['effectiveness-furthered', 'condition-science', 'condition-bilateral-relations', 'condition-multilateral-institutions'],
    hint: 'To go deep is one thing; to get something done is another.',
  }),

  'q-sort-by-tone': askSort(argumentsOf, {
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'How firmly does the article put each of these claims about Korea?',
    items: {
      'korea-becomes-leader': { text: 'It became a proactive leader', why: 'The world “has witnessed” it: no hedge, and no evidence at that place either.' },
      'domestic-crisis-first': { text: 'Crisis at home made diplomacy urgent', why: '“It is argued here”: the article’s own claim, marked as one.' },
      'pragmatic-turn': { text: 'A new administration grew practical', why: 'It “appeared to march” towards sustainable development.' },
      'leaving-developing-mindset': { text: 'It put growth behind the environment', why: '“It has tended to” do so: a tendency, and no more.' },
    },
    targets: tones,
    holds: (step, target) => step.strength === target,
    rests: ['korea-becomes-leader', 'domestic-crisis-first', 'pragmatic-turn', 'leaving-developing-mindset'],
    hint: 'Two are hedged; look in the passages for verbs that hold back.',
  }),

  'q-sort-tone-on-mongolia': askSort(argumentsOf, {
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'reasoning',
    stem: 'In a paper on Korea and Mongolia, how may each claim be attributed to the article?',
    items: {
      'became-a-priority': { text: 'The environment became a priority', why: 'It “has gradually become one of the priorities”: no hedge.' },
      'deepening-is-rational': { text: 'It was rational to deepen relations', why: '“It would be rational”: the article reasons, and says “thus”.' },
      'transition-heralded': { text: 'The upgrade of 2011 announced a change', why: 'It “seems to herald” a transition.' },
      'promising-field': { text: 'Environmental governance is promising', why: 'Steadily growing it is, and “arguably” promising.' },
    },
    targets: { states: 'The article states it', argues: 'The article argues it', hedges: 'The article hedges it' },
    holds: (step, target) => step.strength === target,
    rests: ['became-a-priority', 'deepening-is-rational', 'transition-heralded', 'promising-field'],
    hint: 'Results that anybody could see are stated; what they may mean is put with more care.',
  }),
} as const satisfies Record<string, Question>
