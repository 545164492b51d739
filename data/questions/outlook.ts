import type { Question, RecordId } from '../types.ts'
import { actors, people } from '../actors.ts'
import { argumentsOf } from '../arguments.ts'
import { findRecord } from '../index.ts'
import { askClaims, askRecords } from './ask.ts'
import { draws } from './edges.ts'

/** Whether the passage behind a record holds a figure among the words to look for. */
const hasFigure = (id: RecordId) => findRecord(id).record.anchors.some(anchor => /\d/.test(anchor))

/** Whether the article puts the new role so: as a break or as none, and how firmly. */
function judges(strength: string, ...words: readonly string[]) {
  const step = argumentsOf['not-a-departure']
  return step.strength === strength && words.every(word => step.anchors.some(anchor => anchor.includes(word)))
}

/** Questions of the chapter "outlook". */
export const outlookQuestions = {
  'q-which-are-hedged': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'What does the article say of this diplomacy only with a hedge, as “arguably” or “seems”?',
    options: {
      'arguable-contribution': { text: 'That it eased Mongolia’s crisis', why: 'It is “arguably” contributing, in the abstract and in the conclusion.' },
      'drives-relations-in-turn': { text: 'That it drives relations in turn', why: '“It seems” to be, “somehow”, one of the forces behind them.' },
      'technology-is-central': { text: 'That technology is central to it', why: 'Advanced technology “is central”, and cooperation “no exception”: stated outright.' },
      'government-still-supervises': { text: 'That Korea’s state supervises it', why: 'That the government plays important roles in supervising is stated as a fact.' },
    },
    holds: argument => argument.strength === 'hedges',
    rests: ['arguable-contribution', 'drives-relations-in-turn', 'technology-is-central', 'government-still-supervises'],
    hint: 'A hedge stands where results and causes are at stake.',
  }),

  'q-pivotal-state-whose': askRecords({ ...actors, ...people }, {
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'recall',
    stem: 'Which administration committed Korea to becoming a “Global Pivotal State”?',
    options: {
      'lee-administration': { why: 'It proposed the strategy for green growth, long before.' },
      'moon-jae-in': { text: 'The Moon administration', why: 'Under it the Strategic Partnership was agreed; it is among the predecessors.' },
      'yoon-administration': { why: 'It departed in this from predecessors who spoke of a middle power.' },
    },
    holds: (_, id) => draws(id, 'proposed', 'global-pivotal-state'),
    rests: ['global-pivotal-state', 'yoon-administration'],
    hint: 'Date the other two by the rungs that were reached in their time.',
  }),

  'q-no-departure': askClaims({
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'What does the new strategy mean for Korea’s identity as a middle power, to the author?',
    options: {
      'need-not-end': { text: 'It need not mean that it is given up', why: '“Does not necessarily suggest”: the author leaves it at that.', holds: () => judges('hedges', 'does not necessarily suggest', 'departure') },
      'ends': { text: 'It proves that it has been given up', why: 'The article says that it does not necessarily suggest a departure.', holds: () => judges('states', 'departure') },
      'grows': { text: 'It proves that it has grown stronger', why: 'The article claims no strengthening of that identity.', holds: () => judges('states', 'stronger') },
      'untouched': { text: 'It leaves it untouched beyond doubt', why: 'Without doubt, to the author, is only the move towards American strategy.', holds: () => judges('states', 'does not', 'departure') },
    },
    rests: ['not-a-departure', 'global-pivotal-state'],
    hint: 'Mind how firmly it is said.',
  }),

  'q-where-is-no-figure': askClaims({
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'reasoning',
    stem: 'Which of these does the article leave WITHOUT any figure?',
    options: {
      'help': { text: 'How far the crisis in Mongolia was eased', why: 'It asks to what extent, and answers with “arguably” alone.', holds: () => !hasFigure('arguable-contribution') },
      'know-how': { text: 'How far Korea’s know-how has come', why: 'It gives a range for 1992 and a later one.', holds: () => !hasFigure('technology-gained-ground') },
      'land': { text: 'How much of the land is degraded', why: 'It gives a share of the whole territory by 2020.', holds: () => !hasFigure('degraded-share') },
      'projects': { text: 'How many projects GGGI supports in Mongolia', why: 'It gives a number, though no date for it.', holds: () => !hasFigure('gggi-project-count') },
    },
    rests: ['arguable-contribution', 'technology-gained-ground', 'degraded-share', 'gggi-project-count'],
    hint: 'It is the very thing that the research question asks.',
  }),

  'q-firm-word': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'reasoning',
    stem: 'Which of these may be quoted as the article’s firm word, without a hedge?',
    options: {
      'chiming-with-washington': { text: 'Korea moves in step with American strategy', why: '“It is unquestionable”, says the article: no hedge here.' },
      'not-a-departure': { text: 'Korea stays a middle power all the same', why: 'It “does not necessarily suggest” a departure: that is a hedge.' },
      'faith-weakened': { text: 'Faith in multilateralism has weakened', why: 'It “seems to be weakened”: a hedge.' },
      'approachable-field': { text: 'The environment was an easy field to enter', why: 'It was “probably” among the most approachable: a hedge.' },
    },
    holds: argument => argument.strength === 'states',
    rests: ['chiming-with-washington', 'not-a-departure', 'faith-weakened', 'approachable-field'],
    hint: 'Listen for “seems”, “probably” and “necessarily”.',
  }),

  'q-why-faith-weakens': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'On what does the article base its remark that faith in multilateralism seems weaker?',
    options: {
      'order-fractured': { text: 'An order that appears to be fractured', why: 'The change of strategy appears to break the order after the war.' },
      'trade-without-trust': { text: 'A region whose trade outgrew its trust', why: 'That concerns Northeast Asia and its regionalism.' },
      'platforms-criticised': { text: 'Platforms that were long criticised', why: 'That concerns regional bodies and the organisation gap.' },
      'neither-state-ready': { text: 'Two states that were hardly ready', why: 'That concerns the cooperation of the 1990s.' },
    },
    holds: (_, id) => draws(id, 'supports', 'faith-weakened'),
    rests: ['faith-weakened', 'order-fractured'],
    hint: 'It concerns the world, and an administration far from the region.',
  }),

  'q-open-question': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'recall',
    stem: 'With which open question does the article close?',
    options: {
      'what-matters-next': { text: 'How Korea will steer through new politics', why: 'Power politics changes, with challenges abroad and at home.' },
      'became-a-priority': { text: 'How the environment became a priority', why: 'That is a finding of the article, and no longer open to it.' },
      'arena-for-middle-powers': { text: 'Where middle powers can take the lead', why: 'Multilateralism is that arena, in the article’s view.' },
      'capacity-gap-in-mongolia': { text: 'What it is that holds back Mongolia’s government', why: 'Limits of implementation and finance do; that is told earlier.' },
    },
    holds: (_, id) => draws(id, 'follows', 'not-a-departure'),
    rests: ['what-matters-next', 'not-a-departure'],
    hint: 'It looks ahead.',
  }),
} as const satisfies Record<string, Question>
