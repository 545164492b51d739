import type { Question } from '@deck/questions'
import { askClaims, askRecords, askValue } from '@deck/questions'
import { rungs } from '../partnership.ts'

/** Years of the rungs from the lowest to the highest, read anew each time. */
const yearsOfRungs = () => Object.values(rungs).sort((a, b) => a.rank - b.rank).map(rung => rung.when.from)
const says = (word: string) => rungs['strategic-partnership'].anchors.some(anchor => anchor.includes(word))

/** The rung that stood highest in a year, by its id. */
const rungIn = (year: number) => Object.entries(rungs).filter(([, rung]) => rung.when.from <= year).sort(([, a], [, b]) => b.rank - a.rank)[0]?.[0]

/** Whether these are the years of two neighbouring rungs, and no other step is as long. */
function isWidestGap(from: number, to: number): boolean {
  const years: readonly number[] = yearsOfRungs()
  const gaps = years.slice(1).map((year, i) => year - years[i]!)
  return years[years.indexOf(from) + 1] === to && years.includes(from) && to - from === Math.max(...gaps)
}

/** Questions of the chapter "ladder". */
export const ladderQuestions = {
  'q-rung-of-2006': askRecords(rungs, {
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'Which rung did the two countries reach in 2006?',
    options: {
      'complementary-partnership': { why: 'This rung was reached earlier, in 1999.' },
      'good-neighbourliness': { text: 'Good-Neighbourliness', why: 'In full, the third rung is called Good-Neighbourliness and Friendly Cooperation.' },
      'comprehensive-partnership': { why: 'This rung is one higher. The presidents declared it in August 2011.' },
      'strategic-partnership': { why: 'This is the highest rung so far. It was agreed in September 2021.' },
    },
    holds: rung => rung.when.from === 2006,
    rests: ['good-neighbourliness'],
    hint: 'It is the third of the five rungs.',
  }),

  'q-first-rung-year': askValue({
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'In which year did Korea and Mongolia establish diplomatic relations?',
    values: {
      1989: 'In 1989 four countries asked UNEP for new plans. Mongolia was not one of them.',
      1990: 'The article says that diplomatic relations were established in 1990.',
      1993: 'NEASPEC was initiated in 1993. Diplomatic relations already existed then.',
      1999: 'In 1999 relations already existed, and they were raised to the second rung.',
    },
    holds: year => year === rungs['diplomatic-relations'].when.from,
    rests: ['diplomatic-relations'],
    hint: 'Diplomatic relations are older than NEACEC and NEASPEC.',
  }),

  'q-korean-name-of-1999': askRecords(rungs, {
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'What is the Korean name of the rung of 1999?',
    options: {
      'complementary-partnership': { text: rungs['complementary-partnership'].name.ko, lang: 'ko', why: 'The article gives it for the Complementary Partnership for the 21st Century.' },
      'good-neighbourliness': { text: rungs['good-neighbourliness'].name.ko, lang: 'ko', why: 'This is the name of 2006. The article gives it for Good-Neighbourliness and Friendly Cooperation.' },
      'comprehensive-partnership': { text: rungs['comprehensive-partnership'].name.ko, lang: 'ko', why: 'This is the name of 2011. It is in a title of the reference list.' },
      'strategic-partnership': { text: rungs['strategic-partnership'].name.ko, lang: 'ko', why: 'This is the name of 2021. It is in a title of the reference list.' },
    },
    holds: rung => rung.when.from === 1999,
    rests: ['complementary-partnership'],
    hint: 'The name mentions the next century.',
  }),

  'q-rungs-in-new-century': askRecords(rungs, {
    type: 'multiple',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'understanding',
    stem: 'Which rungs were reached in the 21st century?',
    options: {
      'complementary-partnership': { why: 'Its name mentions the 21st century, but it was reached in 1999.' },
      'good-neighbourliness': { text: 'Good-Neighbourliness', why: 'It was reached in 2006.' },
      'comprehensive-partnership': { why: 'It was declared in August 2011, during a state visit.' },
      'strategic-partnership': { why: 'It was agreed in September 2021, at a summit by videoconference.' },
    },
    holds: rung => Math.ceil(rung.when.from / 100) === 21,
    rests: ['complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'Check the dates. One name is misleading.',
  }),

  'q-how-2021-was-agreed': askClaims({
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'How was the Strategic Partnership of 2021 agreed?',
    options: {
      video: { text: 'At a summit by videoconference', why: 'Covid-19 did not become an obstacle. The two presidents met by videoconference.', holds: () => rungs['strategic-partnership'].when.from === 2021 && says('videoconference') },
      visit: { text: 'During a state visit to Mongolia', why: 'This was the setting in August 2011, one rung lower.', holds: () => says('state visit') },
      assembly: { text: 'In the UN General Assembly', why: 'The General Assembly accepted GGGI as an observer. It did not agree on this rung.', holds: () => says('Assembly') },
      ministers: { text: 'At a TEMM ministerial meeting', why: 'Presidents agreed on it: Moon Jae-in and Khürelsükh Ukhnaa.', holds: () => says('minister') },
    },
    rests: ['strategic-partnership'],
    hint: 'Think of the pandemic.',
  }),

  'q-widest-gap': askClaims({
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'reasoning',
    stem: 'Which two neighbouring rungs have the most years between them?',
    order: 'listed',
    options: {
      'gap-1999': { text: 'From 1990 to 1999', why: 'There are nine years between them. One gap is longer.', holds: () => isWidestGap(1990, 1999) },
      'gap-2006': { text: 'From 1999 to 2006', why: 'There are seven years between them.', holds: () => isWidestGap(1999, 2006) },
      'gap-2011': { text: 'From 2006 to 2011', why: 'There are five years between them. This is the shortest gap.', holds: () => isWidestGap(2006, 2011) },
      'gap-2021': { text: 'From 2011 to 2021', why: 'There are ten years between them. This is the longest gap.', holds: () => isWidestGap(2011, 2021) },
    },
    rests: ['diplomatic-relations', 'complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'Write down the five years and subtract each from the next.',
  }),

  'q-lost-date': askValue({
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'reasoning',
    stem: 'A report says “under Good-Neighbourliness and Friendly Cooperation”, but its date is lost. Which year is possible?',
    values: {
      2004: 'In 2004 the rung of 1999 was the highest. The next came in 2006.',
      2009: 'This rung was reached in 2006, and the next came in 2011.',
      2014: 'By 2014 the Comprehensive Partnership had been the highest rung for three years.',
      2019: 'In 2019 the Comprehensive Partnership was the highest rung.',
    },
    holds: year => rungIn(year) === 'good-neighbourliness',
    rests: ['complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership'],
    hint: 'In which year was this rung reached, and in which year the next?',
  }),

  'q-presidents-named': askRecords(rungs, {
    type: 'multiple',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'For which of these rungs does the article name the presidents?',
    options: {
      'diplomatic-relations': { why: 'The article gives the year 1990 and names no person.' },
      'comprehensive-partnership': { why: 'The article names Lee Myung-bak and Elbegdorj Tsakhia.' },
      'strategic-partnership': { why: 'The article names Moon Jae-in and Khürelsükh Ukhnaa.' },
    },
    holds: rung => rung.declaredBy.length > 0,
    rests: ['diplomatic-relations', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'Two of the rungs were agreed by presidents.',
  }),

  'q-century-to-come': askRecords(rungs, {
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'understanding',
    stem: 'Which rung mentions in its full name a century that was still to come?',
    options: {
      'complementary-partnership': { text: 'Complementary Partnership', why: 'In full it is “for the 21st Century”, and it is from 1999.' },
      'good-neighbourliness': { text: 'Good-Neighbourliness', why: 'In full it is Good-Neighbourliness and Friendly Cooperation. It mentions no time.' },
      'comprehensive-partnership': { text: 'Comprehensive Partnership', why: 'The name says how wide the partnership is. It mentions no time.' },
      'strategic-partnership': { text: 'Strategic Partnership', why: 'The name says what kind of partnership it is. It mentions no time.' },
    },
    holds: rung => 'ko' in rung.name && rung.name.ko.includes('21세기') && Math.ceil(rung.when.from / 100) < 21,
    rests: ['complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'The rung was reached just before the new century.',
  }),
} as const satisfies Record<string, Question>
