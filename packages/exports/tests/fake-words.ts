/** Words of made-up exports: short, and each other than the next. */
import type { CourseWords } from '../course/course.ts'
import type { ExchangeWords } from '../exchange-words.ts'

const types = { 'single': 'one', 'multiple': 'several', 'matching': 'match', 'sorting': 'sort', 'ordering': 'order', 'true-false': 'judge', 'number': 'figure', 'point': 'spot', 'year': 'year' }

export const fakeWords: ExchangeWords = {
  inArticle: ({ gist, section, paragraph }) => `In the article (${section}, ${paragraph}): ${gist}`,
  usedInArticle: ({ section, paragraph }) => `Used in ${section}, ${paragraph}.`,
  ourDefinition: ({ definition }) => `We say: ${definition}`,
  linked: 'See the slide.',
  spot: ({ letter, name }) => `${letter} (${name})`,
  pair: ({ item, target }) => `${item}: ${target}`,
  corrected: ({ part, truth }) => `Not “${part}” but “${truth}”.`,
  true: 'True',
  false: 'False',
  right: 'Yes.',
  partly: 'Partly.',
  wrong: 'No.',
  answer: ({ answer }) => `The answer: ${answer}`,
  marker: 'Here',
  unit: ({ unit }) => `In ${unit}, which you leave out.`,
  ask: { ...types, ordering: 'First to last.' },
  types,
  changes: { 'sorting-as-matching': 'c1', 'spot-as-letter': 'c2', 'whole-order': 'c3', 'own-credit': 'c4', 'original-only': 'c5', 'new-quizzes': 'c6', 'spare-dropped': 'c7', 'as-card': 'c8' },
  losses: { 'no-form': 'l1', 'no-picture': 'l2', 'stem-too-long': 'l3', 'option-too-long': 'l4', 'too-many-options': 'l5' },
  anki: {
    kinds: { question: 'question', rung: 'rung', term: 'term', body: 'body' },
    decks: { rung: '90 Rungs', term: '91 Terms', body: '92 Bodies' },
    tasks: { rung: 'When was it?', term: 'What is it?', body: 'What does it do?' },
  },
  heads: { id: 'id', chapter: 'chapter', type: 'type', level: 'level', question: 'question', option: ({ letter }) => `option ${letter}`, partner: ({ number }) => `partner ${number}`, answer: 'answer', inWords: 'in words', tolerance: 'tolerance', reasons: 'reasons', hint: 'hint', passage: 'passage', slide: 'slide' },
}

export const fakeCourseWords: CourseWords = {
  frame: 'The course',
  noPlatform: 'No platform.',
  notBegun: 'Not begun: {what}.',
  unsaved: 'It waits.',
  saved: 'Handed over.',
  refused: 'Refused: {what}.',
  look: 'To look at.',
  lookUnkept: 'To look at, unkept.',
  ended: 'Ended.',
  slides: 'Slides: {seen} of {all}, {needed} needed.',
  points: 'Points: {seen} of {all}, {needed} needed.',
  open: 'Open.',
  allSeen: 'All seen.',
  enoughSeen: 'Enough seen.',
  done: 'Done.',
  passed: 'Passed.',
  leave: 'Leave',
}
