import type { Question, RecordId, RelationKind } from '../types.ts'
import { argumentsOf } from '../arguments.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { relations } from '../relations.ts'
import { askClaims, askRecords } from './ask.ts'
import { draws } from './edges.ts'

/** Where an edge of this kind leads from a record. */
const goalsOf = (from: RecordId, kind: RelationKind) => relations.filter(edge => edge.from === from && edge.kind === kind).map(edge => edge.to)

/** Whether the ministry's range for the first year is the one between these percentages. */
function stoodAt(low: number, high: number) {
  const { quantity, when } = indicators['technology-level-1992']
  return when.from === 1992 && quantity.low === low && quantity.high === high
}

/** Whether the cooperation starts with these steps, in this order. */
const proceeds = (...steps: readonly string[]) => steps.every((step, i) => argumentsOf['monitoring-to-research'].anchors[i] === step)

/** Whether regional platforms are criticised for this. */
const isCriticised = (term: string) => argumentsOf['platforms-criticised'].anchors.some(anchor => anchor.includes(term))

/** Questions of the chapter "conditions". */
export const conditionsQuestions = {
  'q-three-conditions': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'recall',
    stem: 'Which of these are among the favourable conditions that the article names?',
    options: {
      'condition-science': { text: 'Strengths in science', why: 'The first condition: know-how that supports cooperation in depth.' },
      'condition-bilateral-relations': { text: 'Promising relations', why: 'The second: good relations secure consensus and willingness.' },
      'character-diversified': { text: 'More varied partners', why: 'That is a mark of what the cooperation became, not of what carried it.' },
      'reason-proximity': { text: 'Geographical nearness', why: 'That is one reason why Mongolia matters to Korea, given at the outset.' },
    },
    holds: argument => argument.kind === 'condition',
    rests: ['condition-science', 'condition-bilateral-relations', 'character-diversified', 'reason-proximity'],
    hint: 'One names something that a state has, another what lies between two states.',
  }),

  'q-technology-1992': askClaims({
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'recall',
    stem: 'Where did Korea’s environmental technology stand in 1992, if the advanced West is 100?',
    options: {
      'at-10-30': { text: '10–30', why: 'So the environment ministry’s white paper puts it for that year.', holds: () => stoodAt(10, 30) },
      'at-30-50': { text: '30–50', why: 'No survey in the article gives this range.', holds: () => stoodAt(30, 50) },
      'at-60-80': { text: '60–80', why: 'That is where a later survey, without a year, puts it.', holds: () => stoodAt(60, 80) },
      'at-80-100': { text: '80–100', why: 'Even the later survey stays below this.', holds: () => stoodAt(80, 100) },
    },
    order: 'listed',
    rests: ['technology-level-1992'],
    hint: 'Much of the distance was still to be closed.',
  }),

  'q-ground-of-relations': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Which of these steps upholds the second condition, good relations between the states?',
    options: {
      'willingness-decides': { text: 'The will of governments can decide', why: 'Willingness decides how well problems across borders are met.' },
      'independent-science-counts': { text: 'Independent research prepares the way', why: 'This upholds the first condition, strengths in science.' },
      'not-solved-alone': { text: 'Nobody settles such a crisis alone', why: 'This upholds the third condition, multilateral institutions.' },
      'policy-and-demand': { text: 'Policy and demand at home drive it', why: 'This explains how Korean technology gained ground.' },
    },
    holds: (_, id) => draws(id, 'supports', 'condition-bilateral-relations'),
    rests: ['willingness-decides', 'condition-bilateral-relations', 'independent-science-counts', 'not-solved-alone', 'policy-and-demand'],
    hint: 'Ask of each whether it speaks of governments towards one another.',
  }),

  'q-filling-the-gap': askRecords(institutions, {
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Whose projects, in the article’s argument, fill the “organisation gap”?',
    options: {
      gggi: { text: 'GGGI', why: 'Projects that it supports became integral to Korea’s diplomacy and fill the gap.' },
      neaspec: { text: 'NEASPEC', why: 'It is one of the platforms that, to their critics, leave the gap open.' },
      temm: { text: 'TEMM', why: 'A meeting of environment ministers; the argument does not call on it.' },
      gcf: { text: 'GCF', why: 'A fund for developing countries; the argument does not call on it.' },
    },
    holds: (_, id) => goalsOf(id, 'carries-out').some(project => goalsOf(project, 'enables').some(step => draws(step, 'answers', 'organisation-gap-opens'))),
    rests: ['gggi-fills-the-gap', 'organisation-gap-opens', 'gggi-projects'],
    hint: 'Think of Korea’s turn from taking part to founding.',
  }),

  'q-why-approachable': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'What, to the author, made the environment an easy field for two states with young relations?',
    options: {
      'world-concern-rises': { text: 'Concern in the world was growing fast', why: 'The first of the reasons: the global crisis drew more and more concern.' },
      'capacity-to-aid': { text: 'Korea could give aid and technology', why: 'The last of the reasons: Korea’s fiscal and technological capability.' },
      'mediator-of-two-koreas': { text: 'Mongolia could mediate in Korea', why: 'That explains Mongolia’s strategic weight, not the ease of this field.' },
      'challenges-in-common': { text: 'Mongolia and the region had like troubles', why: 'The second of the reasons: challenges that the two have in common.' },
    },
    holds: (_, id) => draws(id, 'supports', 'approachable-field'),
    rests: ['approachable-field', 'world-concern-rises', 'capacity-to-aid', 'challenges-in-common', 'mediator-of-two-koreas'],
    hint: 'Look for what made it easy to begin, not for what made it worth while.',
  }),

  'q-science-in-order': askClaims({
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'In which order does scientific cooperation between the two generally proceed?',
    options: {
      devices: { text: 'Devices, data, sharing, analysis', why: 'Monitoring devices come first; data are gathered, shared, then analysed.', holds: () => proceeds('monitoring devices', 'collecting data', 'open for sharing', 'analyze data') },
      sharing: { text: 'Sharing, devices, analysis, data', why: 'There is nothing to share before devices have measured.', holds: () => proceeds('open for sharing', 'monitoring devices', 'analyze data', 'collecting data') },
      analysis: { text: 'Analysis, sharing, data, devices', why: 'Analysis needs data, and data need devices.', holds: () => proceeds('analyze data', 'open for sharing', 'collecting data', 'monitoring devices') },
      data: { text: 'Data, analysis, devices, sharing', why: 'Data come from the devices that are put to work first.', holds: () => proceeds('collecting data', 'analyze data', 'monitoring devices', 'open for sharing') },
    },
    rests: ['monitoring-to-research'],
    hint: 'What has to stand in the field before anything is known?',
  }),

  'q-why-the-gap': askClaims({
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'For what, in the article, have the regional platforms long been criticised?',
    options: {
      states: { text: 'State actors dominate', why: 'The first reproach: state actors have the upper hand.', holds: () => isCriticised('dominated by state actors') },
      consulting: { text: 'Consultation binds nobody', why: 'They work by consultation without compulsion.', holds: () => isCriticised('non-coercive consultation') },
      firms: { text: 'Large firms set the terms', why: 'Of firms the critics say nothing.', holds: () => isCriticised('firms') },
      secrecy: { text: 'Findings are kept secret', why: 'Secrecy is not among the reproaches.', holds: () => isCriticised('secre') },
    },
    rests: ['platforms-criticised', 'organisation-gap-opens'],
    hint: 'Ask who decides there, and what a decision is worth.',
  }),

  'q-help-runs-back': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Good relations carry this diplomacy. Which step says that it carries them in turn?',
    options: {
      'drives-relations-in-turn': { text: 'It seems one of the forces behind them', why: 'The article turns the arrow round, and hedges twice.' },
      'stable-relations-help': { text: 'It has gained much from their steadiness', why: 'Here relations help diplomacy, as the condition has it.' },
      'two-paths-in-step': { text: 'It has kept to the path they took', why: 'It keeps in step with relations: nothing is said of a push back.' },
      'willingness-decides': { text: 'It works only as far as states are willing', why: 'That makes the will of governments the cause.' },
    },
    holds: (_, id) => draws('experience-and-trust', 'supports', id),
    rests: ['drives-relations-in-turn', 'experience-and-trust', 'stable-relations-help'],
    hint: 'Experience and trust have grown: what may they move?',
  }),

  'q-why-strategic': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'From what does the article conclude that Mongolia has had strategic weight since 1990?',
    options: {
      'gateway-to-russia': { text: 'It is the way to Russia', why: 'It furthers the new northern policy: the first ground.' },
      'mediator-of-two-koreas': { text: 'It can mediate in Korea', why: 'It keeps good partnerships with the two Koreas: the second ground.' },
      'challenges-in-common': { text: 'It shares the same troubles', why: 'That made the environment an easy field; it is no strategic ground.' },
      'experience-and-trust': { text: 'It has come to trust Korea', why: 'Trust grew out of the cooperation and came after it.' },
    },
    holds: (_, id) => argumentsOf['strategic-since-1990'].anchors.includes('1990') && draws(id, 'leads-to', 'strategic-since-1990'),
    rests: ['strategic-since-1990', 'gateway-to-russia', 'mediator-of-two-koreas'],
    hint: 'A strategic ground looks beyond Mongolia itself.',
  }),

  'q-why-nobody-alone': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Which steps carry the conclusion that nobody solves an environmental crisis alone?',
    options: {
      'crises-cross-borders': { text: 'Crises reach across borders', why: 'Most are cross-border, regional, even global: the first ground.' },
      'sustainability-widens-view': { text: 'The view has become wider', why: 'Sustainable development makes the world see issues as a whole.' },
      'state-gives-form': { text: 'States give talks their form', why: 'That explains the part of the state, in the second condition.' },
      'technology-and-training': { text: 'Experts are being trained', why: 'That belongs to the first condition, on science.' },
    },
    holds: (_, id) => draws(id, 'supports', 'not-solved-alone'),
    rests: ['not-solved-alone', 'crises-cross-borders', 'sustainability-widens-view'],
    hint: 'Leave out what belongs to the other two conditions.',
  }),
} as const satisfies Record<string, Question>
