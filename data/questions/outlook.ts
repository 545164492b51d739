import type { Question, RecordId, RelationKind } from '../types.ts'
import { actors } from '../actors.ts'
import { argumentsOf } from '../arguments.ts'
import { findRecord } from '../index.ts'
import { relations } from '../relations.ts'
import { askClaims, askRecords } from './ask.ts'

/** Whether the article draws this edge. */
const draws = (from: RecordId, kind: RelationKind, to: RecordId) => relations.some(edge => edge.from === from && edge.kind === kind && edge.to === to)

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
    stem: 'Which of these does the article put with a hedge, such as “arguably” or “seems”?',
    options: {
      'arguable-contribution': { text: 'That it eased Mongolia’s crisis', why: 'It is “arguably” contributing, in the abstract and in the conclusion.' },
      'drives-relations-in-turn': { text: 'That it drives relations in turn', why: '“It seems” to be, “somehow”, one of the forces behind them.' },
      'state-hardly-replaceable': { text: 'That states have no substitute', why: 'Of issues across borders this is stated outright, as a fact.' },
      'power-is-diffused': { text: 'That many share what few held', why: 'That multilateralism spreads power is stated as a fact.' },
    },
    holds: argument => argument.strength === 'hedges',
    rests: ['arguable-contribution', 'drives-relations-in-turn', 'state-hardly-replaceable', 'power-is-diffused'],
    hint: 'A hedge stands where results and causes are at stake.',
  }),

  'q-pivotal-state-whose': askRecords(actors, {
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'recall',
    stem: 'Which administration committed Korea to becoming a “Global Pivotal State”?',
    options: {
      'lee-administration': { why: 'It proposed the strategy for green growth, long before.' },
      'trump-administration': { why: 'It is not Korean; its change of strategy appears to fracture the order.' },
      'yoon-administration': { why: 'It departed in this from predecessors who spoke of a middle power.' },
    },
    holds: (_, id) => draws(id, 'proposed', 'global-pivotal-state'),
    rests: ['global-pivotal-state', 'yoon-administration'],
    hint: 'Its strategy of 2023 says so.',
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
      'projects': { text: 'How many projects GGGI has in Mongolia', why: 'It gives a number, though no date for it.', holds: () => !hasFigure('gggi-project-count') },
    },
    rests: ['arguable-contribution', 'technology-gained-ground', 'degraded-share', 'gggi-project-count'],
    hint: 'It is the very thing that the research question asks.',
  }),
} as const satisfies Record<string, Question>
