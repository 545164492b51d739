import type { RecordId } from '@deck/article'
import type { Question } from '@deck/questions'
import { bearsOn, draws } from '@deck/lesson/reasoning'
import { askMatch, askRecords, askSort } from '@deck/questions'
import { actors } from '../actors.ts'
import { argumentsOf } from '../arguments.ts'

/** How firmly the article puts a step. */
const tones = { states: 'Stated as a fact', argues: 'Put as an argument', hedges: 'Hedged' } as const

/** Questions on steps of the analysis and the conclusion that the chapters' own questions pass by. */
export const reasoningQuestions = {
  'q-sort-under-conditions': askSort(argumentsOf, {
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Which of the three conditions does each step belong to?',
    items: {
      'depth-in-three-fields': { text: 'Cooperation is in-depth', why: 'The two countries have developed in-depth scientific and technological cooperation.' },
      'technology-and-training': { text: 'Experts are trained', why: 'Training usually accompanies the scientific and technological cooperation.' },
      'two-paths-in-step': { text: 'Diplomacy develops with relations', why: 'Environmental diplomacy has not deviated from the path of bilateral relations.' },
      'environment-guaranteed-domain': { text: 'The environment is a guaranteed domain', why: 'The article calls it a guaranteed domain in the partnership between Korea and Mongolia.' },
      'green-growth-as-public-good': { text: 'Korea gave public goods to the world', why: 'The article connects these public goods with green growth, and then with GGGI-supported projects.' },
    },
    targets: { 'condition-science': 'Science', 'condition-bilateral-relations': 'Relations', 'condition-multilateral-institutions': 'Institutions' },
    holds: (_, target, id) => bearsOn(id, target as RecordId),
    rests: ['depth-in-three-fields', 'technology-and-training', 'two-paths-in-step', 'environment-guaranteed-domain', 'green-growth-as-public-good', 'condition-science', 'condition-bilateral-relations', 'condition-multilateral-institutions'],
    hint: 'Is the step about knowledge, about two governments, or about many partners?',
  }),

  'q-match-ground-and-conclusion': askMatch(argumentsOf, {
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Which reason supports which conclusion?',
    heads: ['Reason', 'Conclusion'],
    items: {
      'deepening-is-rational': { text: 'Deeper partnerships would be rational', why: '“In other words”, willingness is the cornerstone.' },
      'challenges-in-common': { text: 'Shared challenges', why: 'Common challenges are one reason why the field was approachable.' },
      'state-hardly-replaceable': { text: 'States are hardly replaceable', why: '“In this sense”, the article continues, governments’ willingness can decide.' },
      'policy-and-demand': { text: 'Policy and demand help', why: 'They bolstered the progress of Korea’s technology.' },
    },
    targets: {
      'approachable-field': 'Approachable field',
      'technology-gained-ground': 'Technological progress',
      'willingness-as-cornerstone': 'Willingness as cornerstone',
      'willingness-decides': 'Willingness can decide',
      'gggi-fills-the-gap': 'Projects fill a gap',
    },
    holds: (_, target, id) => draws(id, 'supports', target as RecordId),
    rests: ['deepening-is-rational', 'willingness-as-cornerstone', 'challenges-in-common', 'approachable-field', 'state-hardly-replaceable', 'willingness-decides', 'policy-and-demand', 'technology-gained-ground'],
    hint: 'One conclusion is left over. It is about an institute.',
  }),

  'q-what-the-state-gives': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Why is the state hardly replaceable in environmental issues that cross borders, says the article?',
    options: {
      'state-gives-form': { text: 'It gives negotiation a formal frame', why: 'The state normally works to formalise negotiation and to institutionalise consensus between states.' },
      'independent-science-counts': { text: 'It conducts independent research', why: 'Independent investigations support the first condition. They are no task of the state here.' },
      'capacity-to-aid': { text: 'It has money and technology to give', why: 'Korea’s capability to help explains why the environment was an approachable field.' },
      'actors-below-the-state': { text: 'It mobilises resources by communities', why: 'Communities help mobilise resources in GGGI-supported projects, beside the state.' },
    },
    holds: (_, id) => draws(id, 'supports', 'state-hardly-replaceable'),
    rests: ['state-gives-form', 'state-hardly-replaceable'],
    hint: 'Think of the difference between a conversation and a treaty.',
  }),

  'q-below-the-state': askRecords(actors, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'recall',
    stem: 'In projects that GGGI supports, who helps to mobilise and coordinate resources from many sides?',
    options: {
      'communities': { text: 'Communities', why: 'The article names communities as one of three groups.' },
      'non-state-actors': { text: 'Non-state actors', why: 'The article names non-state actors as one of three groups.' },
      'major-powers': { text: 'Major powers', why: 'The conclusion mentions major powers. They do not belong to these groups.' },
      'sub-national-bodies': { text: 'Sub-national bodies', why: 'The article names them as one of three groups. Cities or provinces are examples of ours.' },
    },
    holds: actor => (argumentsOf['actors-below-the-state'].anchors as readonly string[]).includes(actor.anchors[0]!) && draws('actors-below-the-state', 'leads-to', 'downsides-avoided'),
    rests: ['actors-below-the-state', 'downsides-avoided', 'communities', 'non-state-actors', 'sub-national-bodies'],
    hint: 'The critics said that state actors dominate the platforms.',
  }),

  'q-what-critics-question': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'With what does the article contrast the criticism of regional platforms?',
    options: {
      'regional-platforms-first': { text: 'Korea first used regional institutions', why: 'Korea initially used NEASPEC and others. The article continues with “however” and the criticism.' },
      'gggi-fills-the-gap': { text: 'GGGI-supported projects fill the gap', why: 'This step comes after the criticism. It is the answer to it.' },
      'crises-cross-borders': { text: 'Environmental crises cross borders', why: 'This step supports the need for cooperation. The criticism does not contradict it.' },
      'green-growth-as-public-good': { text: 'Korea gave public goods to the world', why: 'This step comes after the criticism. It prepares the answer to it.' },
    },
    holds: (_, id) => draws('platforms-criticised', 'contrasts-with', id),
    rests: ['regional-platforms-first', 'platforms-criticised', 'neaspec'],
    hint: 'Which step comes directly before the criticism?',
  }),

  'q-ground-of-institutions': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Which of these steps support the third condition, improvements in multilateral institutions?',
    options: {
      'mongolias-troubles-are-common': { text: 'The challenges are common', why: 'Mongolia’s challenges are basically common concerns in Northeast Asia and in the world.' },
      'downsides-avoided': { text: 'The downsides are avoided', why: 'Sub-national and non-state actors help to avoid the downsides of the region’s environmental politics.' },
      'stable-relations-help': { text: 'Relations are stable', why: 'This supports the second condition, promising bilateral relations.' },
      'technology-is-central': { text: 'Technology is central', why: 'This supports the first condition, strengths in science.' },
    },
    holds: (_, id) => draws(id, 'supports', 'condition-multilateral-institutions'),
    rests: ['condition-multilateral-institutions', 'mongolias-troubles-are-common', 'downsides-avoided', 'stable-relations-help', 'technology-is-central'],
    hint: 'Leave out the steps about two states and about technology.',
  }),

  'q-credit-for-effect': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Which conditions make work or cooperation on environmental issues more effective, says the article?',
    options: {
      'condition-science': { text: 'Strengths in science', why: 'They support in-depth cooperation. The article does not mention effectiveness here.' },
      'condition-bilateral-relations': { text: 'Promising relations', why: 'The conclusion says that these relations make work on transnational issues more effective.' },
      'condition-multilateral-institutions': { text: 'Better institutions', why: 'GGGI-supported projects are “improving the effectiveness of cooperation”.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'effectiveness-furthered'),
    rests: ['effectiveness-furthered', 'condition-science', 'condition-bilateral-relations', 'condition-multilateral-institutions'],
    hint: 'The article uses the word “effectiveness” for two of the three conditions.',
  }),

  'q-sort-by-tone': askSort(argumentsOf, {
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'In our sorting, how firmly does the article make each of these claims about Korea?',
    items: {
      'korea-becomes-leader': { text: 'It became a proactive leader', why: '“The global society has witnessed” it. There is no hedge.' },
      'domestic-crisis-first': { text: 'A domestic crisis made diplomacy urgent', why: '“It is argued here”. The article marks this as its own argument.' },
      'pragmatic-turn': { text: 'Its new administration was pragmatic', why: 'It “appeared to march towards sustainable development”. This is a hedge.' },
      'leaving-developing-mindset': { text: 'It has tended to shift away from growth', why: '“Has tended to” says how often Korea did so, and not how sure the author is. We count it as stated.' },
    },
    targets: tones,
    holds: (step, target) => step.strength === target,
    rests: ['korea-becomes-leader', 'domestic-crisis-first', 'pragmatic-turn', 'leaving-developing-mindset'],
    hint: 'One claim is hedged. “Tended” tells how often, and not how surely.',
  }),

  'q-sort-tone-on-mongolia': askSort(argumentsOf, {
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'reasoning',
    stem: 'You write about Korea and Mongolia. In our sorting, how may you attribute each claim to the article?',
    items: {
      'became-a-priority': { text: 'Diplomacy became one of the priorities', why: 'It “has gradually become one of the priorities”. There is no hedge.' },
      'better-relations-more-work': { text: 'Better relations furthered diplomacy', why: 'The decade “thus” saw a welcome development. The article draws a conclusion.' },
      'transition-heralded': { text: 'The upgrade of 2011 heralds a transition', why: 'It “seems to herald a transition”. This is a hedge.' },
      'promising-field': { text: 'Environmental governance is promising', why: 'It is “arguably” promising. This is a hedge.' },
    },
    targets: { states: 'The article states it', argues: 'The article argues it', hedges: 'The article hedges it' },
    holds: (step, target) => step.strength === target,
    rests: ['became-a-priority', 'better-relations-more-work', 'transition-heralded', 'promising-field'],
    hint: 'Think of words such as “thus”, “seems” and “arguably”.',
  }),
} as const satisfies Record<string, Question>
