import type { Question } from '../types.ts'
import { actors } from '../actors.ts'
import { argumentsOf } from '../arguments.ts'
import { projects } from '../projects.ts'
import { askClaims, askRecords } from './ask.ts'
import { draws } from './edges.ts'

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
    stem: 'Which are marks by which the article characterises this diplomacy?',
    options: {
      'character-comprehensive': { text: 'From single issues to the whole', why: 'First mark: from single domains to sustainable development.' },
      'character-diversified': { text: 'More participants, more approaches', why: 'Second mark: more hands take part, in more ways.' },
      'condition-bilateral-relations': { text: 'Promising relations between states', why: 'That is a favourable condition, not a mark of the diplomacy itself.' },
      'condition-multilateral-institutions': { text: 'Better multilateral institutions', why: 'That too is one of the conditions that carried it.' },
    },
    holds: argument => argument.kind === 'character',
    rests: ['character-comprehensive', 'character-diversified'],
    hint: 'A mark says what the diplomacy is like; a condition says what favoured it.',
  }),

  'q-who-took-charge': askRecords(actors, {
    type: 'single',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'recall',
    stem: 'Which of these is among those who gradually took direct charge of programmes?',
    options: {
      'environment-corporation': { why: 'It is one of the three specialised agencies that the article names.' },
      'environment-ministry': { text: 'Ministry of Environment', why: 'It is named first among those who used to dominate.' },
      'forest-service': { why: 'It signed a memorandum early on, and is named among those who dominated.' },
      'meteorological-administration': { text: 'Meteorological Administration', why: 'It too belonged to the government bodies of the beginning.' },
    },
    holds: (_, id) => (projects['agency-programmes'].actors as readonly string[]).includes(id),
    rests: ['agency-programmes', 'ministries-dominated'],
    hint: 'The newcomers are specialised agencies.',
  }),

  'q-where-widening-starts': askClaims({
    type: 'single',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'understanding',
    stem: 'Korea’s means appear to have widened. With which does the article’s series begin?',
    options: {
      aid: { text: 'Giving aid and loans', why: 'The series runs from aid and loans to lasting channels of information.', holds: () => comesFirst('aid and loans') },
      experts: { text: 'Sending experts', why: 'Experts are the second step in the series.', holds: () => comesFirst('dispatching experts') },
      technology: { text: 'Bringing technologies', why: 'Technologies come third, after experts.', holds: () => comesFirst('introducing technologies') },
      channels: { text: 'Setting up channels', why: 'Channels of information close the series; they need institutions.', holds: () => comesFirst('institutionalising channels') },
    },
    rests: ['approaches-widen'],
    hint: 'The series closes with channels of information; what stands at its head?',
  }),

  'q-how-a-system-arises': askClaims({
    type: 'single',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'reasoning',
    stem: 'From what does the article infer that this diplomacy became a system?',
    options: {
      both: { text: 'A wider view, with more hands and more ways of working', why: 'Both marks together lead to it; the article says that it “seems” so.', holds: () => draws('character-comprehensive', 'leads-to', 'character-systematised') && draws('character-diversified', 'leads-to', 'character-systematised') },
      back: { text: 'Ministries that took back what agencies had been running', why: 'The movement went the other way: agencies followed on ministries.', holds: () => draws('ministries-dominated', 'follows', 'agencies-take-charge') },
      single: { text: 'Single problems that were each taken up and settled', why: 'One by one was the early way; the system lies in joining them.', holds: () => draws('one-issue-at-a-time', 'leads-to', 'character-systematised') },
      retreat: { text: 'A government that ceased to supervise all the programmes', why: 'Korea’s government still has the supervision.', holds: () => !draws('government-of-korea', 'supports', 'government-still-supervises') },
    },
    rests: ['character-systematised', 'character-comprehensive', 'character-diversified'],
    hint: 'Look for the step that joins what went before.',
  }),

  'q-state-withdrawn': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'reasoning',
    stem: '“Agencies run it now, so the state has withdrawn.” Which step of the article refutes this?',
    options: {
      'government-still-supervises': { text: 'The government still supervises', why: '“Still”, it keeps an important part: it oversees how the diplomacy is conducted.' },
      'ministries-dominated': { text: 'Ministries used to dominate', why: 'That is about the past, and would not refute a withdrawal.' },
      'approaches-widen': { text: 'Means of many kinds are now in use', why: 'That says how the work is done, not who oversees it.' },
      'integrated-with-development': { text: 'Issues became one with development', why: 'That is the other mark, on what the work is about.' },
    },
    holds: (_, id) => draws(id, 'contrasts-with', 'agencies-take-charge'),
    rests: ['government-still-supervises', 'agencies-take-charge', 'ministries-dominated'],
    hint: 'A withdrawal is refuted by something that the state goes on doing.',
  }),

  'q-single-domains': askClaims({
    type: 'multiple',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'recall',
    stem: 'Which single domains does the article name, from which the projects moved on?',
    options: {
      desert: { text: 'Desertification', why: 'It is named first of the three examples.', holds: () => isSingleDomain('desertification') },
      air: { text: 'Air pollution', why: 'It is the second example, before climate change.', holds: () => isSingleDomain('air pollution') },
      housing: { text: 'Urban housing', why: 'Want of housing is told of the capital; it was no domain of projects.', holds: () => isSingleDomain('housing') },
      trade: { text: 'Foreign trade', why: 'Trade is told of in Korea’s own second period.', holds: () => isSingleDomain('trade') },
    },
    rests: ['character-comprehensive'],
    hint: 'The article gives three, and sets against them a domain that takes in all.',
  }),

  'q-one-by-one': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'character',
    objective: 'characterise-the-change',
    level: 'understanding',
    stem: 'What does the article set against the early habit of taking problems one by one?',
    options: {
      'integrated-with-development': { text: 'Issues joined with development', why: 'Once green growth reached into diplomacy, the two became organically one.' },
      'familiar-fields-first': { text: 'Fields known from experience', why: 'That is how Korea began, and goes with the early habit.' },
      'ministries-dominated': { text: 'Ministries in command of all', why: 'That concerns who took part, not how problems were taken.' },
      'technology-exported': { text: 'Technology brought to Mongolia', why: 'Export of technology belongs to that same early decade.' },
    },
    holds: (_, id) => draws(id, 'contrasts-with', 'one-issue-at-a-time'),
    rests: ['one-issue-at-a-time', 'integrated-with-development', 'familiar-fields-first'],
    hint: 'It came about once a national strategy reached into diplomacy.',
  }),
} as const satisfies Record<string, Question>
