import type { RecordId, RelationKind } from '@deck/article'
import type { Question } from '@deck/questions'
import { draws } from '@deck/lesson/reasoning'
import { askClaims, askRecords } from '@deck/questions'
import { argumentsOf } from '../arguments.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { relations } from '../relations.ts'

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
    stem: 'Which of these are favourable conditions that the article names?',
    options: {
      'condition-science': { text: 'Strengths in science', why: 'The first condition is that Korea’s strengths in science support in-depth cooperation.' },
      'condition-bilateral-relations': { text: 'Promising relations', why: 'The second condition is that promising relations guarantee consensus and willingness.' },
      'character-diversified': { text: 'Varied participants', why: 'This is a feature of the diplomacy. It is not one of the conditions that helped it.' },
      'reason-proximity': { text: 'Geographical nearness', why: 'This is a reason why Mongolia is hard to replace. It is not one of the three conditions.' },
    },
    holds: argument => argument.kind === 'condition',
    rests: ['condition-science', 'condition-bilateral-relations', 'character-diversified', 'reason-proximity'],
    hint: 'One condition belongs to Korea, and one lies between two states.',
  }),

  'q-technology-1992': askClaims({
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'recall',
    stem: 'Take the technology of advanced Western countries as 100. Where did Korea’s environmental technology stand in 1992?',
    options: {
      'at-10-30': { text: '10–30', why: 'The investigation of Korea’s environment ministry gives 10–30% for 1992.', holds: () => stoodAt(10, 30) },
      'at-30-50': { text: '30–50', why: 'The article does not give this range.', holds: () => stoodAt(30, 50) },
      'at-60-80': { text: '60–80', why: 'This is the level that Korea has reached since then. The article gives no year for it.', holds: () => stoodAt(60, 80) },
      'at-80-100': { text: '80–100', why: 'This is above both ranges in the article.', holds: () => stoodAt(80, 100) },
    },
    order: 'listed',
    rests: ['technology-level-1992'],
    hint: 'Most of the progress came after 1992.',
  }),

  'q-ground-of-relations': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Which of these steps supports the second condition, promising bilateral relations?',
    options: {
      'willingness-decides': { text: 'Willing governments can be decisive', why: 'The willingness of governments can determine how effectively they address the issues.' },
      'independent-science-counts': { text: 'Independent investigations play a role', why: 'This supports the first condition, strengths in science.' },
      'not-solved-alone': { text: 'A crisis cannot be solved independently', why: 'This supports the third condition, multilateral institutions.' },
      'policy-and-demand': { text: 'Policy and home demand help technology', why: 'This explains the progress of Korea’s technology. It belongs to the first condition.' },
    },
    holds: (_, id) => draws(id, 'supports', 'condition-bilateral-relations'),
    rests: ['willingness-decides', 'condition-bilateral-relations', 'independent-science-counts', 'not-solved-alone', 'policy-and-demand'],
    hint: 'Which step is about governments and their relations?',
  }),

  'q-filling-the-gap': askRecords(institutions, {
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Whose projects fill the “organisation gap” that regional platforms leave, in the article’s argument?',
    options: {
      gggi: { text: 'GGGI', why: 'GGGI-supported projects became part of Korea’s diplomacy towards Mongolia, and fill the gap.' },
      neaspec: { text: 'NEASPEC', why: 'It is one of the platforms that, according to the critics, leave the gap.' },
      temm: { text: 'TEMM', why: 'The article does not mention this ministerial meeting in the argument about the gap.' },
      gcf: { text: 'GCF', why: 'The article does not mention this fund in the argument about the gap.' },
    },
    holds: (_, id) => goalsOf(id, 'supports').some(project => goalsOf(project, 'enables').some(step => draws(step, 'answers', 'organisation-gap-opens'))),
    rests: ['gggi-fills-the-gap', 'organisation-gap-opens', 'gggi-projects'],
    hint: 'Think of green growth.',
  }),

  'q-why-approachable': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Why was the environment probably one of the most approachable fields for developing new relations?',
    options: {
      'world-concern-rises': { text: 'Global concern was increasing', why: 'The article names the increasing concern about the global environmental crisis.' },
      'capacity-to-aid': { text: 'Korea could offer aid', why: 'The article names Korea’s capability to provide fiscal and technological aid.' },
      'mediator-of-two-koreas': { text: 'Mongolia could mediate', why: 'The mediation between the two Koreas explains Mongolia’s strategic significance.' },
      'challenges-in-common': { text: 'The challenges were common', why: 'The article names the common challenges of Mongolia and the region.' },
    },
    holds: (_, id) => draws(id, 'supports', 'approachable-field'),
    rests: ['approachable-field', 'world-concern-rises', 'capacity-to-aid', 'challenges-in-common', 'mediator-of-two-koreas'],
    hint: 'Ask what made this field easy to approach.',
  }),

  'q-science-in-order': askClaims({
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'In which order does the scientific cooperation of the two countries generally proceed?',
    options: {
      devices: { text: 'Devices, data, sharing, analysis', why: 'The article begins with monitoring devices. Then come data, sharing and analysis.', holds: () => proceeds('monitoring devices', 'collecting data', 'open for sharing', 'analyze data') },
      sharing: { text: 'Sharing, devices, analysis, data', why: 'The article begins with devices. Data have to be collected before they are shared.', holds: () => proceeds('open for sharing', 'monitoring devices', 'analyze data', 'collecting data') },
      analysis: { text: 'Analysis, sharing, data, devices', why: 'The article begins with devices. The analysis comes after the sharing of data.', holds: () => proceeds('analyze data', 'open for sharing', 'collecting data', 'monitoring devices') },
      data: { text: 'Data, analysis, devices, sharing', why: 'The article begins with devices. They have to work before data are collected.', holds: () => proceeds('collecting data', 'analyze data', 'monitoring devices', 'open for sharing') },
    },
    rests: ['monitoring-to-research'],
    hint: 'What is needed first to collect data?',
  }),

  'q-why-the-gap': askClaims({
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'What have critics said about regional platforms such as NEASPEC?',
    options: {
      states: { text: 'State actors dominate', why: 'The critics say that state actors dominate the platforms.', holds: () => isCriticised('dominated by state actors') },
      consulting: { text: 'Consultation is non-coercive', why: 'The critics say that non-coercive tactics of consultation guide the platforms.', holds: () => isCriticised('non-coercive consultation') },
      firms: { text: 'Large firms dominate', why: 'The article mentions no criticism of firms here.', holds: () => isCriticised('firms') },
      secrecy: { text: 'Findings are kept secret', why: 'The article mentions no criticism of secrecy here.', holds: () => isCriticised('secre') },
    },
    rests: ['platforms-criticised', 'organisation-gap-opens'],
    hint: 'Ask who decides there, and how.',
  }),

  'q-help-runs-back': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Good relations with Mongolia help Korea’s environmental diplomacy. Which step says that the diplomacy also helps the relations?',
    options: {
      'drives-relations-in-turn': { text: 'It seems to be a driving force behind them', why: 'The article says so with two hedges, “it seems” and “somehow”.' },
      'stable-relations-help': { text: 'It has benefited from their stability', why: 'Here the relations help the diplomacy. This is the opposite direction.' },
      'two-paths-in-step': { text: 'It has not deviated from their path', why: 'The two developed in step. The article names no influence on the relations here.' },
      'willingness-decides': { text: 'Willing governments can decide success', why: 'Here the willingness of governments is the cause.' },
    },
    holds: (_, id) => draws('experience-and-trust', 'supports', id),
    rests: ['drives-relations-in-turn', 'experience-and-trust', 'stable-relations-help'],
    hint: 'Think of the experience and trust that both sides have gained.',
  }),

  'q-why-strategic': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'understanding',
    stem: 'Which roles give Mongolia strategic significance in Korea’s geopolitical policies?',
    options: {
      'gateway-to-russia': { text: 'It is a gateway to Russia', why: 'The article names its role as the gateway to Korea-Russia cooperation.' },
      'mediator-of-two-koreas': { text: 'It mediates between Koreas', why: 'The article names its role as a mediator in inter-Korea relations.' },
      'challenges-in-common': { text: 'It shares the challenges', why: 'Common challenges made the environment an approachable field.' },
      'experience-and-trust': { text: 'It has trust in Korea', why: 'Trust is a result of the cooperation.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'strategic-since-1990'),
    rests: ['strategic-since-1990', 'gateway-to-russia', 'mediator-of-two-koreas'],
    hint: 'Each of these roles concerns a third state.',
  }),

  'q-why-nobody-alone': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'conditions',
    objective: 'weigh-three-conditions',
    level: 'reasoning',
    stem: 'Which steps support the conclusion that an environmental crisis needs cooperation?',
    options: {
      'crises-cross-borders': { text: 'Crises cross borders', why: 'In most cases the crisis is cross-border, regional or even global.' },
      'sustainability-widens-view': { text: 'The world’s view is wider', why: 'With “sustainable development”, the world tends to see environmental issues comprehensively.' },
      'state-gives-form': { text: 'States formalise talks', why: 'This is about the role of the state, in the second condition.' },
      'technology-and-training': { text: 'Experts receive training', why: 'This is part of the scientific cooperation, in the first condition.' },
    },
    holds: (_, id) => draws(id, 'supports', 'not-solved-alone'),
    rests: ['not-solved-alone', 'crises-cross-borders', 'sustainability-widens-view'],
    hint: 'Leave out the steps that belong to the other two conditions.',
  }),
} as const satisfies Record<string, Question>
