import type { Question } from '@deck/questions'
import { askClaims, askRecords } from '@deck/questions'
import { argumentsOf } from '../arguments.ts'
import { crises } from '../crises.ts'

/** Whether the article's question holds all of these words. */
const asks = (...words: string[]) => words.every(word => (argumentsOf['research-question'].anchors as readonly string[]).includes(word))

/** Whether this is one of the crises that the article sees in Mongolia. */
const isCrisis = (id: string) => Object.entries(crises).some(([own, { label }]) => own === id && label !== '')

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
    hint: 'The question has two parts. One part asks about an extent.',
    options: {
      both: { text: 'How far, and in which forms, it has helped', why: 'The article asks to what extent and in which forms it has helped with Mongolia’s dilemma.', holds: () => asks('to what extent', 'in which forms', 'Mongolia') },
      price: { text: 'How much it has cost, and who has paid', why: 'The article does not ask about costs. It asks about extent and forms.', holds: () => asks('cost', 'Mongolia') },
      first: { text: 'Which country began it, and in which year', why: 'The article describes how Korea’s diplomacy developed. It does not ask which country was first.', holds: () => asks('first', 'Mongolia') },
    },
  }),
  'q-opening-crises': askClaims({
    type: 'multiple',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'recall',
    stem: 'Which environmental crises does Mongolia face?',
    rests: ['climate-change', 'land-degradation', 'pollution'],
    hint: 'The article gives each of the three crises a section of its own.',
    options: {
      climate: { text: 'Climate change', why: 'It is the first crisis: Mongolia has become warmer, and precipitation has fallen.', holds: () => isCrisis('climate-change') },
      land: { text: 'Land degradation', why: 'It is the second crisis. Natural conditions and human activities cause it together.', holds: () => isCrisis('land-degradation') },
      air: { text: 'Pollution', why: 'It is the third crisis. Most of its figures are about the air of Ulaanbaatar.', holds: () => isCrisis('pollution') },
      energy: { text: 'Energy shortage', why: 'The article mentions raw coal and green energy, but not a shortage.', holds: () => isCrisis('energy-shortage') },
    },
  }),
  'q-opening-plan': askClaims({
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'understanding',
    stem: 'In which order does the article plan to answer its question?',
    rests: ['plan-of-the-article'],
    hint: 'The article first looks back, and judges later.',
    options: {
      history: { text: 'History, help for Mongolia, analysis, outlook', why: 'The introduction announces evolution and efforts first, then characters, conditions and an outlook.', holds: () => proceeds('evolution', 'efforts', 'characters and favourable conditions', 'outlook') },
      help: { text: 'Help for Mongolia, history, analysis, outlook', why: 'The evolution of Korea’s own diplomacy comes before its help for Mongolia.', holds: () => proceeds('efforts', 'evolution', 'characters and favourable conditions', 'outlook') },
      outlook: { text: 'Outlook, history, help for Mongolia, analysis', why: 'The outlook is the last part. The conclusion provides it.', holds: () => proceeds('outlook', 'evolution', 'efforts', 'characters and favourable conditions') },
      analysis: { text: 'Analysis, outlook, history, help for Mongolia', why: 'The analysis follows after the history and the efforts.', holds: () => proceeds('characters and favourable conditions', 'outlook', 'evolution', 'efforts') },
    },
  }),
  'q-opening-dilemma': askClaims({
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'understanding',
    stem: 'Which two aims are in conflict in Mongolia’s dilemma?',
    rests: ['research-question'],
    hint: 'Korea itself put one of the two first for decades.',
    options: {
      development: { text: 'Environment and development', why: 'The research question speaks of an environment-development dilemma.', holds: () => asks('environment-development dilemma') },
      alliance: { text: 'Independence and alliance', why: 'The article describes a partnership, but no conflict between these two aims.', holds: () => asks('independence-alliance dilemma') },
      city: { text: 'City life and herding life', why: 'Herders without means of production do move to the city, but the dilemma is about environment and development.', holds: () => asks('city-herding dilemma') },
      security: { text: 'Trade and national security', why: 'The conclusion speaks of interdependence and of political and security trust, but of no dilemma.', holds: () => asks('trade-security dilemma') },
    },
  }),
  'q-opening-how-far': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'opening',
    objective: 'state-the-question',
    level: 'reasoning',
    stem: 'The article asks how far Korea’s environmental diplomacy has helped Mongolia. Which statement comes closest to an answer?',
    rests: ['research-question', 'arguable-contribution', 'approaches-widen'],
    hint: 'Look for an effect in Mongolia, not for a way of working.',
    options: {
      'arguable-contribution': { text: 'It arguably helped to ease a crisis', why: 'This is an effect in Mongolia, made careful by the word “arguably”. The article gives no figure.' },
      'approaches-widen': { text: 'It appears to have taken varied forms', why: 'This answers the other part of the question: in which forms it has helped.' },
      'low-profile-country': { text: 'Mongolia appears to be little noticed', why: 'This describes Mongolia’s place in the region. It is no effect of Korea’s diplomacy.' },
      'faith-weakened': { text: 'Belief in multilateralism seems weaker', why: 'This is from the outlook, the last part of the article. It is about the whole world.' },
    },
    holds: step => (step.anchors as readonly string[]).includes('crisis mitigation'),
  }),
} as const satisfies Record<string, Question>
