import type { WorkedExample } from '@deck/article'

/**
 * How to tell what the article states from what it argues and what it hedges, worked out on three steps of the reasoning, most of them from the chapter. The
 * reading page shows one after each chapter on the argument, before questions ask for it. How firm a step is
 * stands with the step itself, in data/arguments.ts.
 */
export const workedExamples: readonly WorkedExample[] = [
  {
    chapter: 'character',
    claims: [
      { record: 'ministries-dominated', sign: '', why: 'The sentence says what was so. No word makes it more careful, and no “therefore” leads to it.' },
      { record: 'domestic-crisis-first', sign: 'It is argued here', why: 'You know this step from an earlier chapter. The author says it openly: this is an argument.' },
      { record: 'character-systematised', sign: 'seems to systematize', why: '“As a result” draws a conclusion, and “seems” makes it careful. Where both stand, keep the hedge.' },
    ],
  },
  {
    chapter: 'conditions',
    claims: [
      { record: 'platforms-criticised', sign: '', why: 'The sentence reports a criticism that others have made. It carries no careful word and draws no conclusion.' },
      { record: 'deepening-is-rational', sign: 'it would be rational', why: '“Thus” draws a conclusion. “It would be rational” judges; you may hear a hedge in it, but we count it as argued.' },
      { record: 'drives-relations-in-turn', sign: 'it seems', why: '“It seems”, and then “somehow”: two hedges in one sentence. Whoever drops them says more than the article.' },
    ],
  },
  {
    chapter: 'middle-power',
    claims: [
      { record: 'soft-power-used', sign: '', why: 'The sentence reports what Korea has done. There is no hedge.' },
      { record: 'thesis', sign: 'maximizes its national interests', why: 'This is the claim that all steps lead to. It stands without a hedge, but as the conclusion of an argument.' },
      { record: 'structure-loosened', sign: 'to some extent', why: '“To some extent” limits the claim. A limit on how far something holds is a hedge, too.' },
    ],
  },
  {
    chapter: 'outlook',
    claims: [
      { record: 'global-pivotal-state', sign: '', why: 'The commitment of an administration is reported as a fact. Whether it will be kept is another question.' },
      { record: 'what-matters-next', sign: 'What matters here', why: 'To say what matters is to judge. The author argues, and leaves the answer open.' },
      { record: 'faith-weakened', sign: 'seems to be weakened', why: '“Seems” tells you how far to follow. So write: belief in multilateralism seems to be weaker.' },
    ],
  },
]
