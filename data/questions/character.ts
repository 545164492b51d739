import type { Question } from '@deck/questions'
import { draws } from '@deck/lesson/reasoning'
import { askClaims, askRecords } from '@deck/questions'
import { actors } from '../actors.ts'
import { argumentsOf } from '../arguments.ts'
import { projects } from '../projects.ts'

/** Where in the article's series of means each stands: its sentence runs from the earliest to the latest. */
const means = ['aid and loans', 'dispatching experts', 'introducing technologies', 'institutionalising channels'] as const
function comesFirst(mean: typeof means[number]): boolean {
  const series: readonly string[] = argumentsOf['approaches-widen'].anchors
  return series.includes(mean) && means.every(other => series.indexOf(mean) <= series.indexOf(other))
}

/** Whether the article names this among the single domains of the beginning. */
const isSingleDomain = (term: string) => argumentsOf['character-comprehensive'].anchors.some(anchor => anchor.startsWith('desertification') && anchor.includes(term))

/** Questions of the chapter "character". */
export const characterQuestions = {
  'q-marks-of-character': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'understanding',
    stem: 'Which features does the article use to characterise Korea’s environmental diplomacy towards Mongolia?',
    options: {
      'character-comprehensive': { text: 'From single issues to the whole', why: 'The projects moved from single domains to sustainable development.' },
      'character-diversified': { text: 'More participants, more approaches', why: 'The article calls the diversification of participants and approaches another feature.' },
      'condition-bilateral-relations': { text: 'Promising relations between states', why: 'This is a favourable condition. It is not a feature of the diplomacy itself.' },
      'condition-multilateral-institutions': { text: 'Better multilateral institutions', why: 'This is a favourable condition too.' },
    },
    holds: argument => argument.kind === 'character',
    rests: ['character-comprehensive', 'character-diversified'],
    hint: 'A feature says what the diplomacy is like. A condition says what helped it.',
  }),

  'q-who-took-charge': askRecords(actors, {
    type: 'single',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'recall',
    stem: 'Which of these has gradually taken charge of programmes in Mongolia?',
    options: {
      'environment-corporation': { why: 'It is one of three specialised agencies that the article names.' },
      'environment-ministry': { text: 'Ministry of Environment', why: 'It is one of the government bodies that used to dominate.' },
      'forest-service': { why: 'It signed a memorandum, and it is one of the government bodies that used to dominate.' },
      'meteorological-administration': { text: 'Meteorological Administration', why: 'It is one of the government bodies that used to dominate.' },
    },
    holds: (_, id) => (projects['agency-programmes'].actors as readonly string[]).includes(id),
    rests: ['agency-programmes', 'ministries-dominated'],
    hint: 'Look for a specialised agency.',
  }),

  'q-where-widening-starts': askClaims({
    type: 'single',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'understanding',
    stem: 'Korea’s approaches appear to have varied. Which approach does the article name first?',
    options: {
      aid: { text: 'Giving aid and loans', why: 'The article starts with aid and loans and ends with channels of information.', holds: () => comesFirst('aid and loans') },
      experts: { text: 'Dispatching experts', why: 'The article names experts second.', holds: () => comesFirst('dispatching experts') },
      technology: { text: 'Bringing technology', why: 'The article names technologies third.', holds: () => comesFirst('introducing technologies') },
      channels: { text: 'Opening channels', why: 'The article names channels of information and communication last.', holds: () => comesFirst('institutionalising channels') },
    },
    rests: ['approaches-widen'],
    hint: 'The article ends with channels of information. What comes first?',
  }),

  'q-how-a-system-arises': askClaims({
    type: 'single',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'reasoning',
    stem: 'Why does this diplomacy “seem” to be a system?',
    options: {
      both: { text: 'Wider view, more actors and approaches', why: 'The article names a comprehensive perspective and more diverse participants and approaches.', holds: () => draws('character-comprehensive', 'leads-to', 'character-systematised') && draws('character-diversified', 'leads-to', 'character-systematised') },
      back: { text: 'Ministries that took programmes back', why: 'It was the other way round: agencies took charge after the government bodies.', holds: () => draws('ministries-dominated', 'follows', 'agencies-take-charge') },
      single: { text: 'Problems addressed one by one', why: 'This was the early way. Later, environmental issues were integrated with development.', holds: () => draws('one-issue-at-a-time', 'leads-to', 'character-systematised') },
      retreat: { text: 'Government without supervision', why: 'The Korean government still supervises.', holds: () => !draws('government-of-korea', 'supports', 'government-still-supervises') },
    },
    rests: ['character-systematised', 'character-comprehensive', 'character-diversified'],
    hint: 'The conclusion joins both features.',
  }),

  'q-state-withdrawn': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'reasoning',
    stem: '“Agencies run the programmes, so the state has withdrawn.” What speaks against this?',
    options: {
      'government-still-supervises': { text: 'The government still supervises', why: 'The Korean government still supervises this diplomacy and has an important role in it.' },
      'ministries-dominated': { text: 'Government bodies dominated', why: 'This is about the past. It does not show what the state does now.' },
      'approaches-widen': { text: 'Approaches have become varied', why: 'This is about how the work is done, not about who supervises it.' },
      'integrated-with-development': { text: 'Issues became integrated', why: 'This is about the topics of the work, not about the state.' },
    },
    holds: (_, id) => draws(id, 'contrasts-with', 'agencies-take-charge'),
    rests: ['government-still-supervises', 'agencies-take-charge', 'ministries-dominated'],
    hint: 'Look for something that the state still does.',
  }),

  'q-single-domains': askClaims({
    type: 'multiple',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'recall',
    stem: 'Projects moved from single domains to a comprehensive one. Which of these were single domains?',
    options: {
      desert: { text: 'Desertification', why: 'The article names it first of three examples.', holds: () => isSingleDomain('desertification') },
      air: { text: 'Air pollution', why: 'The article names it second of three examples.', holds: () => isSingleDomain('air pollution') },
      housing: { text: 'Urban housing', why: 'The lack of permanent housing is in the section on pollution. The article does not name it as a domain of projects.', holds: () => isSingleDomain('housing') },
      trade: { text: 'Foreign trade', why: 'Trade is in the section on Korea’s second period.', holds: () => isSingleDomain('trade') },
    },
    rests: ['character-comprehensive'],
    hint: 'The article names three examples. All of them are environmental problems.',
  }),

  'q-one-by-one': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'understanding',
    stem: 'In the early 21st century Korea tended to address environmental issues one by one. What does the article contrast with this?',
    options: {
      'integrated-with-development': { text: 'Issues integrated with development', why: 'With green growth, environmental issues are “organically integrated with development”.' },
      'familiar-fields-first': { text: 'Fields that Korea knew from experience', why: 'These fields belong to the same early time.' },
      'ministries-dominated': { text: 'Government bodies that dominated', why: 'This is about the participants, not about how issues are addressed.' },
      'technology-exported': { text: 'Technology exported to Mongolia', why: 'The export of technology belongs to the same early time.' },
    },
    holds: (_, id) => draws(id, 'contrasts-with', 'one-issue-at-a-time'),
    rests: ['one-issue-at-a-time', 'integrated-with-development', 'familiar-fields-first'],
    hint: 'It came with the National Strategy for Green Growth.',
  }),
} as const satisfies Record<string, Question>
