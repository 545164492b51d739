import { registry } from '@deck/lesson/records'
import { listDisputed } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
/** Worked examples: what is told of a claim is what the data say, and its sign stands in the passage. */
import { expect, it } from 'vitest'
import { argumentsOf } from '../../data/arguments.ts'
import { questions } from '../../data/questions/index.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { workedExamples } from '../../data/worked-examples.ts'

const claims = workedExamples.flatMap(({ chapter, claims }) => claims.map(claim => ({ chapter, ...claim, step: argumentsOf[claim.record] })))

it('each shows a claim that is stated, one that is argued and one that is hedged', () => {
  for (const { chapter, claims } of workedExamples) {
    expect([...new Set(claims.map(({ record }) => argumentsOf[record].strength))].toSorted(), chapter).toEqual(['argues', 'hedges', 'states'])
  }
})

it('a step is hedged where its anchors hold a careful word, and nowhere else', () => {
  const careful = /\b(?:seems?|appears?|appeared|arguably|probably|somehow|supposed|expected|believed|likely|could be explained|to some extent|not necessarily)\b/
  expect(Object.entries(argumentsOf).filter(([, { strength, anchors }]) => (strength === 'hedges') !== anchors.some(anchor => careful.test(anchor))).map(([id]) => id)).toEqual([])
})

it('a sign stands in the passage, a stated claim has none, and none is disputed', () => {
  const disputed = listDisputed(sourceNotes, registry.values())
  expect(claims.filter(({ sign, step }) => sign && !step.anchors.some(anchor => anchor.includes(sign))).map(({ record }) => record)).toEqual([])
  expect(claims.filter(({ sign, step }) => (sign === '') !== (step.strength === 'states')).map(({ record }) => record)).toEqual([])
  expect(claims.filter(({ record }) => disputed.has(record)).map(({ record }) => record)).toEqual([])
})

it('an example comes with the last chapter at the latest whose questions ask how firm a claim is', () => {
  const asking = Object.values(questions).filter(({ stem }) => /\bhedge|how firmly|attribute each claim/i.test(stem)).map(({ chapter }) => chapter)
  expect(asking.length).toBeGreaterThan(2)
  expect([...new Set(asking)].filter(chapter => !workedExamples.some(example => example.chapter === chapter))).toEqual([])
})
