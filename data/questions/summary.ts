import type { Question } from '../types.ts'
import { argumentsOf } from '../arguments.ts'
import { periods } from '../periods.ts'
import { askClaims, askRecords } from './ask.ts'
import { draws, saysOf } from './edges.ts'

/** Whether Korea's stances follow one another so, by the periods' dates. */
function runs(...stances: readonly string[]) {
  return Object.values(periods)
    .sort((a, b) => a.band.from - b.band.from)
    .every((period, i) => period.stance === stances[i])
}

/** Questions of the chapter "summary". */
export const summaryQuestions = {
  'q-what-set-it-going': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'understanding',
    stem: 'What, in the article’s argument, turned Korea from a bystander into an advocate?',
    options: {
      'domestic-crisis-first': { text: 'Crisis at home made it urgent', why: 'Above all through its domestic crisis Korea perceived the urgency.' },
      'oecd-as-recognition': { text: 'The OECD asked it of members', why: 'Joining was a sign of recognition; no such demand is told.' },
      'gateway-to-russia': { text: 'Mongolia opened a way north', why: 'That explains why Mongolia matters, not why Korea took up the cause.' },
      'faith-weakened': { text: 'Others lost faith in such work', why: 'That belongs to the outlook, at the end of the story.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'from-bystander-to-advocate'),
    rests: ['domestic-crisis-first', 'from-bystander-to-advocate'],
    hint: 'Think of the first of the periods and of how it ended.',
  }),

  'q-order-of-stances': askClaims({
    type: 'single',
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'recall',
    stem: 'In which order does Korea’s stance change through the periods?',
    options: {
      'react-engage-lead': { text: 'It reacts, then engages, then leads', why: 'Growth first, taking part, taking the lead: one stance each.', holds: () => runs('reactive', 'responding and engaging', 'proactive') },
      'engage-react-lead': { text: 'It engages, then reacts, then leads', why: 'Before the 1990s its part was passive and reactive.', holds: () => runs('responding and engaging', 'reactive', 'proactive') },
      'react-lead-engage': { text: 'It reacts, then leads, then engages', why: 'Leading comes last, from green growth onwards.', holds: () => runs('reactive', 'proactive', 'responding and engaging') },
      'lead-engage-react': { text: 'It leads, then engages, then reacts', why: 'The story runs the other way.', holds: () => runs('proactive', 'responding and engaging', 'reactive') },
    },
    rests: ['growth-first', 'taking-part', 'taking-the-lead'],
    hint: 'Each period is named after its stance, or nearly so.',
  }),

  'q-supports-of-thesis': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'reasoning',
    stem: 'Which of these does the article bring up in support of its thesis?',
    options: {
      'three-conditions': { text: 'Conditions that carried the work', why: 'Science, relations and institutions stand in the conclusion as findings.' },
      'middle-power-defined': { text: 'A state neither great nor late', why: 'The thesis is about a middle power, and this says what one is.' },
      'order-fractured': { text: 'An order that appears to break', why: 'That belongs to the outlook and puts the thesis in question.' },
      'mongolia-in-transition': { text: 'A painful change in Mongolia', why: 'That explains why cooperation stayed shallow at first.' },
    },
    holds: (_, id) => draws(id, 'supports', 'thesis'),
    rests: ['thesis', 'three-conditions', 'middle-power-defined', 'order-fractured', 'mongolia-in-transition'],
    hint: 'Leave out what only explains a beginning, and what looks ahead.',
  }),

  'q-thesis': askClaims({
    type: 'single',
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'understanding',
    stem: 'By what, says the thesis, does Korea serve its national interests as best it can?',
    options: {
      multilateralism: { text: 'By multilateralism', why: 'The case of Mongolia is to show this in small.', holds: () => saysOf('thesis', 'multilateralism') },
      coercion: { text: 'By measured coercion', why: 'It is unable, and unwilling, to coerce.', holds: () => saysOf('thesis', 'coerc') },
      regionalism: { text: 'By regional union', why: 'Regionalism is far from formed in Northeast Asia.', holds: () => saysOf('thesis', 'regional') },
      alliance: { text: 'By a single alliance', why: 'American strategy appears in the outlook, not in the thesis.', holds: () => saysOf('thesis', 'alliance') },
    },
    rests: ['thesis'],
    hint: 'The word is defined with the help of Keohane.',
  }),

  'q-part-of-the-case': askClaims({
    type: 'single',
    chapter: 'summary',
    objective: 'retell-the-argument',
    level: 'reasoning',
    stem: 'What part does the case of Mongolia play in the article’s whole argument?',
    options: {
      epitome: { text: 'It shows middle-power diplomacy in small', why: 'The article calls it an epitome of such diplomacy, and builds the thesis on it.', holds: () => saysOf('mongolia-as-epitome', 'epitome') && draws('mongolia-as-epitome', 'supports', 'thesis') },
      exception: { text: 'It is an exception that proves the rule', why: 'The article makes it an epitome, the opposite of an exception.', holds: () => saysOf('mongolia-as-epitome', 'exception') },
      contrast: { text: 'It shows how bilateral ties replace others', why: 'Multilateralism carries the thesis; bilateral relations are one condition.', holds: () => draws('mongolia-as-epitome', 'contrasts-with', 'thesis') },
      origin: { text: 'It is where Korea’s environmentalism began', why: 'That began with crisis at home, in the article’s argument.', holds: () => draws('mongolia-as-epitome', 'leads-to', 'from-bystander-to-advocate') },
    },
    rests: ['mongolia-as-epitome', 'thesis'],
    hint: 'Ask whether the article treats it as a rule, an exception or a beginning.',
  }),
} as const satisfies Record<string, Question>
