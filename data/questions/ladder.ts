import type { Question } from '../types.ts'
import { rungs } from '../partnership.ts'
import { askClaims, askRecords, askValue } from './ask.ts'

/** Years of the rungs from the lowest to the highest, read anew each time. */
const yearsOfRungs = () => Object.values(rungs).sort((a, b) => a.rank - b.rank).map(rung => rung.when.from)
const says = (pattern: RegExp) => pattern.test(rungs['strategic-partnership'].setting)

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
      'complementary-partnership': { why: 'It was reached in 1999, as the century turned.' },
      'good-neighbourliness': { text: 'Good-Neighbourliness', why: 'Good-Neighbourliness and Friendly Cooperation is the third rung, of 2006.' },
      'comprehensive-partnership': { why: 'It was declared in August 2011, one rung higher.' },
      'strategic-partnership': { why: 'It is the highest rung so far, agreed in September 2021.' },
    },
    holds: rung => rung.when.from === 2006,
    rests: ['good-neighbourliness'],
    hint: 'It is the middle rung, and it came in the decade of memorandums.',
  }),

  'q-first-rung-year': askValue({
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'In which year did Korea and Mongolia establish diplomatic relations?',
    values: {
      1989: 'In 1989 four countries turned to UNEP; Mongolia was not one of them.',
      1990: 'The first rung stands at 1990, and Mongolia has counted for Korea since.',
      1993: 'In 1993 NEASPEC was initiated; relations stood by then.',
      1999: 'In 1999 relations already stood, and were raised to the second rung.',
    },
    holds: year => year === rungs['diplomatic-relations'].when.from,
    rests: ['diplomatic-relations'],
    hint: 'It is older than every regional body in which the two countries met.',
  }),

  'q-korean-name-of-1999': askRecords(rungs, {
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'Which Korean name belongs to the rung of 1999?',
    options: {
      'complementary-partnership': { text: rungs['complementary-partnership'].name.ko, lang: 'ko', why: 'It is printed beside Complementary Partnership for the 21st Century.' },
      'good-neighbourliness': { text: rungs['good-neighbourliness'].name.ko, lang: 'ko', why: 'It is the name of 2006, printed beside Good-Neighbourliness.' },
      'comprehensive-partnership': { text: rungs['comprehensive-partnership'].name.ko, lang: 'ko', why: 'It is the name of 2011, from a title in the reference list.' },
      'strategic-partnership': { text: rungs['strategic-partnership'].name.ko, lang: 'ko', why: 'It is the name of 2021, from a title in the reference list.' },
    },
    holds: rung => rung.when.from === 1999,
    rests: ['complementary-partnership'],
    hint: 'The name looks ahead to the time after that year.',
  }),

  'q-rungs-in-new-century': askRecords(rungs, {
    type: 'multiple',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'understanding',
    stem: 'Which rungs were reached in the 21st century?',
    options: {
      'complementary-partnership': { why: 'It is named after the 21st century, but was reached in 1999.' },
      'good-neighbourliness': { text: 'Good-Neighbourliness', why: 'It was reached in 2006, in the decade of memorandums.' },
      'comprehensive-partnership': { why: 'It was declared in August 2011, during a state visit.' },
      'strategic-partnership': { why: 'It was agreed in September 2021, by videoconference.' },
    },
    holds: rung => Math.ceil(rung.when.from / 100) === 21,
    rests: ['complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'Go by the date, and do not trust every name.',
  }),

  'q-how-2021-was-agreed': askClaims({
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'In what setting was the Strategic Partnership of 2021 agreed?',
    options: {
      video: { text: 'At a summit held by videoconference', why: 'The pandemic was no obstacle: the two presidents met by video.', holds: () => rungs['strategic-partnership'].when.from === 2021 && says(/videoconference/) },
      visit: { text: 'During a state visit to Mongolia', why: 'That was the setting of August 2011, one rung lower.', holds: () => says(/state visit/) },
      assembly: { text: 'At a session of the General Assembly', why: 'The Assembly made GGGI an observer; the rung was agreed elsewhere.', holds: () => says(/assembly/i) },
      ministers: { text: 'At a meeting of environment ministers', why: 'Presidents agreed it, Moon Jae-in and Ukhnaagiin Khürelsükh.', holds: () => says(/ministers/) },
    },
    rests: ['strategic-partnership'],
    hint: 'Think of what the world was living through in that year.',
  }),

  'q-widest-gap': askClaims({
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'reasoning',
    stem: 'Between which two neighbouring rungs did the most years pass?',
    order: 'listed',
    options: {
      'gap-1999': { text: 'From 1990 to 1999', why: 'Nine years: long, but one gap is longer.', holds: () => isWidestGap(1990, 1999) },
      'gap-2006': { text: 'From 1999 to 2006', why: 'Seven years lie between the second rung and the third.', holds: () => isWidestGap(1999, 2006) },
      'gap-2011': { text: 'From 2006 to 2011', why: 'Five years, the shortest step on the ladder.', holds: () => isWidestGap(2006, 2011) },
      'gap-2021': { text: 'From 2011 to 2021', why: 'Ten years, the longest step on the ladder.', holds: () => isWidestGap(2011, 2021) },
    },
    rests: ['diplomatic-relations', 'complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'Write the five years down, and subtract each from the next.',
  }),

  'q-lost-date': askValue({
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'reasoning',
    stem: 'A note of a meeting says “under Good-Neighbourliness”; its date is lost. Which year is possible?',
    values: {
      2004: 'The rung of 1999 was still the highest; the next was two years off.',
      2009: 'The rung had stood since 2006, and the next came only in 2011.',
      2014: 'By then the Comprehensive Partnership had stood for three years.',
      2019: 'That is the year of the policy office, under the Comprehensive Partnership.',
    },
    holds: year => rungIn(year) === 'good-neighbourliness',
    rests: ['complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership'],
    hint: 'Find the year in which the rung was reached, and the one in which the next took its place.',
  }),

  'q-presidents-named': askRecords(rungs, {
    type: 'multiple',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'For which rungs does the article name the presidents who agreed on them?',
    options: {
      'diplomatic-relations': { why: 'For 1990 it gives the year, and names nobody.' },
      'complementary-partnership': { why: 'For 1999 it gives the name of the rung, and no person.' },
      'comprehensive-partnership': { why: 'Lee Myung-bak and Elbegdorj Tsakhia declared it in 2011.' },
      'strategic-partnership': { why: 'Moon Jae-in and Ukhnaagiin Khürelsükh agreed on it in 2021.' },
    },
    holds: rung => rung.declaredBy.length > 0,
    rests: ['diplomatic-relations', 'complementary-partnership', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'The higher the step, the more the article tells of it.',
  }),

  'q-century-to-come': askRecords(rungs, {
    type: 'single',
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'understanding',
    stem: 'Which rung carries in its full name a century that had yet to begin?',
    options: {
      'complementary-partnership': { text: 'Complementary Partnership', why: 'In full it is “for the 21st Century”, and it dates from 1999.' },
      'good-neighbourliness': { text: 'Good-Neighbourliness', why: 'Its full name adds friendly cooperation, and no time.' },
      'comprehensive-partnership': { text: 'Comprehensive Partnership', why: 'It says how wide the partnership is, and names no time.' },
      'strategic-partnership': { text: 'Strategic Partnership', why: 'It says of what kind the partnership is, and names no time.' },
    },
    holds: rung => rung.name.en.includes('21st Century') && Math.ceil(rung.when.from / 100) < 21,
    rests: ['complementary-partnership', 'good-neighbourliness', 'comprehensive-partnership', 'strategic-partnership'],
    hint: 'It was declared on the verge of that century.',
  }),
} as const satisfies Record<string, Question>
