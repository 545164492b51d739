import type { ChapterId, QuestionId } from '@deck/article'

/** One question of the bank for each chapter, asked before it without a grade and again at its end; absent for a chapter without one. */
export const prequestions: Readonly<Partial<Record<ChapterId, QuestionId>>> = {
  'opening': 'q-opening-dilemma',
  'growth': 'q-growth-stance',
  'participation': 'q-participation-mongolia',
  'leadership': 'q-leadership-watershed',
  'setting': 'q-setting-moisture',
  'climate': 'q-climate-flood',
  'land': 'q-land-sectors',
  'pollution': 'q-pollution-settlement',
  'ladder': 'q-widest-gap',
  'rungs': 'q-why-thin-1990s',
  'character': 'q-one-by-one',
  'conditions': 'q-filling-the-gap',
  'middle-power': 'q-no-coercion',
  'outlook': 'q-no-departure',
  'summary': 'q-what-set-it-going',
}
