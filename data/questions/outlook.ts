import type { RecordId } from '@deck/article'
import type { Question } from '@deck/questions'
import { draws } from '@deck/lesson/reasoning'
import { findRecord } from '@deck/lesson/records'
import { askClaims, askRecords } from '@deck/questions'
import { actors, people } from '../actors.ts'
import { argumentsOf } from '../arguments.ts'
import { indicators } from '../indicators.ts'

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
    stem: 'Which claims does the article hedge with careful words?',
    sought: 'hedged',
    options: {
      'arguable-contribution': { text: 'It eased Mongolia’s crisis', why: 'The article writes “arguably contributing”, in the abstract and in the conclusion.' },
      'drives-relations-in-turn': { text: 'It drives bilateral relations', why: 'The article writes “it seems” and “somehow”.' },
      'technology-is-central': { text: 'Technology is central to it', why: 'The article says without a hedge that advanced technology is central.' },
      'government-still-supervises': { text: 'The government supervises it', why: 'The article states that the government plays important roles in supervising.' },
    },
    holds: argument => argument.strength === 'hedges',
    rests: ['arguable-contribution', 'drives-relations-in-turn', 'technology-is-central', 'government-still-supervises'],
    hint: 'Which of these claims are about an effect that is hard to measure?',
  }),

  'q-pivotal-state-whose': askRecords({ ...actors, ...people }, {
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'recall',
    stem: 'Which administration committed Korea to becoming a “Global Pivotal State”?',
    options: {
      'lee-administration': { why: 'It proposed the National Strategy for Green Growth.' },
      'moon-jae-in': { text: 'The Moon administration', why: 'It is the administration of the Strategic Partnership of 2021.' },
      'yoon-administration': { why: 'The article says that it diverged from its predecessors, who claimed a middle-power identity.' },
    },
    holds: (_, id) => draws(id, 'proposed', 'global-pivotal-state'),
    rests: ['global-pivotal-state', 'yoon-administration'],
    hint: 'The National Security Strategy of 2023 uses this term.',
  }),

  'q-no-departure': askClaims({
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'What does the new strategy mean for Korea’s middle-power identity, according to the author?',
    options: {
      'need-not-end': { text: 'It need not mean a departure from it', why: 'The article writes “does not necessarily suggest a departure”.', holds: () => judges('hedges', 'does not necessarily suggest', 'departure') },
      'ends': { text: 'It means a departure from this identity', why: 'The article writes that it does not necessarily suggest a departure.', holds: () => judges('states', 'departure') },
      'grows': { text: 'It makes this identity even stronger', why: 'The article does not say that the identity has become stronger.', holds: () => judges('states', 'stronger') },
      'untouched': { text: 'It keeps this identity for all times', why: 'The article is more careful: it only says that the strategy need not mean a departure.', holds: () => judges('states', 'does not', 'departure') },
    },
    rests: ['not-a-departure', 'global-pivotal-state'],
    hint: 'Look at how firmly each sentence is put.',
  }),

  'q-where-is-no-figure': askClaims({
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'reasoning',
    stem: 'Which of these does the article leave WITHOUT any figure?',
    options: {
      'help': { text: 'How far Mongolia’s crisis was eased', why: 'The article asks “to what extent”, and writes “arguably contributing”. It gives no figure.', holds: () => !hasFigure('arguable-contribution') },
      'know-how': { text: 'How far Korea’s technology has come', why: 'The article gives 10–30% for 1992 and 60–80% as the level reached.', holds: () => !hasFigure('technology-gained-ground') },
      'land': { text: 'How much of Mongolia’s land is degraded', why: `The article gives ${indicators['degraded-share'].quantity.percent}% of the total territory by 2020.`, holds: () => !hasFigure('degraded-share') },
      'projects': { text: 'How many projects GGGI has in Mongolia', why: 'The article gives 13 projects, without a date.', holds: () => !hasFigure('gggi-project-count') },
    },
    rests: ['arguable-contribution', 'technology-gained-ground', 'degraded-share', 'gggi-project-count'],
    hint: 'The research question asks for it.',
  }),

  'q-firm-word': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'reasoning',
    stem: 'Which claim does the article make without a hedge, that is, without a careful word?',
    options: {
      'chiming-with-washington': { text: 'Korea moves closer to the strategy of the U.S.', why: 'The article writes that it is “unquestionable” that Korea relocates itself to chime with U.S. strategy.' },
      'not-a-departure': { text: 'Korea remains a middle power in any case', why: 'The article writes “does not necessarily suggest a departure”. This is a hedge.' },
      'faith-weakened': { text: 'Belief in multilateralism has weakened', why: 'The article writes “seems to be weakened”. This is a hedge.' },
      'approachable-field': { text: 'The environment was an approachable field', why: 'The article writes “probably”. This is a hedge.' },
    },
    holds: argument => argument.strength !== 'hedges',
    rests: ['chiming-with-washington', 'not-a-departure', 'faith-weakened', 'approachable-field'],
    hint: 'Think of “seems”, “probably” and “not necessarily”.',
  }),

  'q-why-faith-weakens': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'understanding',
    stem: 'Why does the world’s belief in multilateralism seem to be weaker, according to the article?',
    options: {
      'order-fractured': { text: 'The post-war order appears fractured', why: 'A strategic adjustment of the Trump administration appears to fracture the post-war order.' },
      'trade-without-trust': { text: 'Interdependence grows without trust', why: 'This is about Northeast Asia and its lack of regionalism.' },
      'platforms-criticised': { text: 'Regional platforms have been criticised', why: 'This is about regional bodies and the “organisation gap”.' },
      'neither-state-ready': { text: 'Two states were not ready to cooperate', why: 'This is about the cooperation of the 1990s.' },
    },
    holds: (_, id) => draws(id, 'supports', 'faith-weakened'),
    rests: ['faith-weakened', 'order-fractured'],
    hint: 'The reason concerns the whole world.',
  }),

  'q-open-question': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'outlook',
    objective: 'judge-the-claims',
    level: 'recall',
    stem: 'Which question does the article leave open at its end?',
    options: {
      'what-matters-next': { text: 'How Korea will navigate power politics', why: 'The article says that this matters, with challenges on the international and domestic front.' },
      'became-a-priority': { text: 'How the diplomacy became a priority', why: 'This is a result of the article. It is not an open question.' },
      'arena-for-middle-powers': { text: 'Where middle powers can exercise leadership', why: 'The article answers this: multilateralism is their arena.' },
      'capacity-gap-in-mongolia': { text: 'What limits the government of Mongolia', why: 'The article answers this earlier: limited implementation and financing.' },
    },
    holds: (_, id) => draws(id, 'follows', 'not-a-departure'),
    rests: ['what-matters-next', 'not-a-departure'],
    hint: 'The question is about the future.',
  }),
} as const satisfies Record<string, Question>
