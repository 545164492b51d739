import type { Question } from '../types.ts'
import { argumentsOf } from '../arguments.ts'
import { crises } from '../crises.ts'
import { askClaims, askRecords } from './ask.ts'

/** Whether the article's question holds all of these words. */
const asks = (...words: string[]) => words.every(word => (argumentsOf['research-question'].anchors as readonly string[]).includes(word))

/** Whether the article sees a crisis of this name in Mongolia. */
const isCrisis = (label: string) => Object.values(crises).some(crisis => crisis.label === label)

/** Whether the article announces its parts in this order. */
const proceeds = (...parts: string[]) => argumentsOf['plan-of-the-article'].anchors.every((anchor, i) => anchor === parts[i])

/** Questions of the chapter "opening". */
export const openingQuestions = {
  'q-opening-question': askClaims({
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'recall',
    stem: 'What does the article ask about Korea’s environmental diplomacy?',
    rests: ['research-question'],
    hint: 'It has two halves; one is about an extent.',
    options: {
      both: { text: 'How far, and in which forms, it has helped', why: 'The question has an extent and forms, for a dilemma that Mongolia faces.', holds: () => asks('to what extent', 'in which forms', 'Mongolia') },
      price: { text: 'What it has cost, and who has paid for it', why: 'Cost is not asked; the article looks at extent and forms.', holds: () => asks('cost', 'Mongolia') },
      first: { text: 'Which country thought of it first, and when', why: 'Priority is not asked; the evolution is told to answer how far and how.', holds: () => asks('first', 'Mongolia') },
    },
  }),
  'q-opening-crises': askClaims({
    type: 'multiple',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'recall',
    stem: 'Which of these does the article treat as crises of Mongolia?',
    rests: ['climate-change', 'land-degradation', 'pollution'],
    hint: 'Each of the article’s crises has a passage of its own, with causes and effects.',
    options: {
      climate: { text: 'Climate change', why: 'The first crisis: the country warms and dries.', holds: () => isCrisis('Climate change') },
      land: { text: 'Land degradation', why: 'The second crisis, with natural and human causes.', holds: () => isCrisis('Land degradation') },
      air: { text: 'Pollution', why: 'The third crisis, told above all for the capital’s air.', holds: () => isCrisis('Pollution') },
      energy: { text: 'Energy shortage', why: 'The article tells of raw coal and green energy, not of a shortage.', holds: () => isCrisis('Energy shortage') },
    },
  }),
  'q-opening-plan': askClaims({
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'understanding',
    stem: 'In which order does the article set about its question?',
    rests: ['plan-of-the-article'],
    hint: 'It looks back before it judges.',
    options: {
      history: { text: 'History, help for Mongolia, analysis, outlook', why: 'So it announces: evolution and efforts first, then characters and conditions.', holds: () => proceeds('evolution', 'efforts', 'characters and favourable conditions', 'outlook') },
      help: { text: 'Help for Mongolia, history, analysis, outlook', why: 'Korea’s own history comes first, as the ground of the help.', holds: () => proceeds('efforts', 'evolution', 'characters and favourable conditions', 'outlook') },
      outlook: { text: 'Outlook, history, help for Mongolia, analysis', why: 'The outlook belongs to the conclusion.', holds: () => proceeds('outlook', 'evolution', 'efforts', 'characters and favourable conditions') },
      analysis: { text: 'Analysis, outlook, history, help for Mongolia', why: 'The analysis needs the story that stands before it.', holds: () => proceeds('characters and favourable conditions', 'outlook', 'evolution', 'efforts') },
    },
  }),
  'q-opening-dilemma': askClaims({
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'understanding',
    stem: 'Between which two goods does the article see Mongolia’s dilemma?',
    rests: ['research-question'],
    hint: 'One of the two is what Korea itself put first for decades.',
    options: {
      development: { text: 'Environment and development', why: 'The question speaks of an environment-development dilemma.', holds: () => asks('environment-development dilemma') },
      alliance: { text: 'Independence and alliance', why: 'Partnership is told of, but no choice between such goods.', holds: () => asks('independence-alliance dilemma') },
      city: { text: 'City life and herders’ life', why: 'Herders do move to the city; the question is a wider one.', holds: () => asks('city-herding dilemma') },
      security: { text: 'Trade and national security', why: 'Trade without trust is said of the region, in the conclusion.', holds: () => asks('trade-security dilemma') },
    },
  }),
  'q-opening-how-far': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'reasoning',
    stem: 'Which statement answers the half of the article’s question that asks “to what extent”?',
    rests: ['research-question', 'arguable-contribution', 'approaches-widen'],
    hint: 'Look for a result, not for a way of working.',
    options: {
      'arguable-contribution': { text: 'Mongolia’s crisis was arguably eased', why: 'It speaks of an effect, and hedges it; the article gives no measure.' },
      'approaches-widen': { text: 'Korea’s means appear to have widened', why: 'That answers the other half: in which forms.' },
      'low-profile-country': { text: 'Mongolia appears to keep a low profile', why: 'That sets the scene; it tells of no effect.' },
      'faith-weakened': { text: 'Faith in multilateralism seems weaker', why: 'That belongs to the outlook on the whole world.' },
    },
    holds: step => (step.anchors as readonly string[]).includes('crisis mitigation'),
  }),
} as const satisfies Record<string, Question>
