import type { Question } from '../types.ts'
import { argumentsOf } from '../arguments.ts'
import { crises } from '../crises.ts'
import { askClaims } from './ask.ts'

/** Whether the article's question holds all of these words. */
const asks = (...words: string[]) => words.every(word => (argumentsOf['research-question'].anchors as readonly string[]).includes(word))

/** Whether the article sees a crisis of this name in Mongolia. */
const isCrisis = (label: string) => Object.values(crises).some(crisis => crisis.label === label)

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
    hint: 'Only one of the four is not among them.',
    options: {
      climate: { text: 'Climate change', why: 'The first crisis: the country warms and dries.', holds: () => isCrisis('Climate change') },
      land: { text: 'Land degradation', why: 'The second crisis, with natural and human causes.', holds: () => isCrisis('Land degradation') },
      air: { text: 'Pollution', why: 'The third crisis, told above all for the capital’s air.', holds: () => isCrisis('Pollution') },
      energy: { text: 'Energy shortage', why: 'The article tells of raw coal and green energy, not of a shortage.', holds: () => isCrisis('Energy shortage') },
    },
  }),
} as const satisfies Record<string, Question>
