/** What a browser kept (a paper, a reader's place), however it came to be as it is. */
import fc from 'fast-check'
import { readPlace, writePlace } from 'slidev-addon-lesson/read/reading-place.ts'
import { addGrade, endPaper, goOn, readPaper, resumePaper, writePaper } from 'slidev-addon-lesson/study/paper.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { anyName, anyText, damage, expectUnpolluted } from '../support/hostile.ts'

afterEach(expectUnpolluted)

describe('a kept paper', () => {
  const paper = fc.record({
    version: fc.constantFrom(1, 2),
    started: fc.option(fc.nat(), { nil: undefined }),
    ids: fc.array(anyName, { minLength: 1, maxLength: 6 }),
    mock: fc.boolean(),
    index: fc.nat({ max: 7 }),
    grades: fc.dictionary(anyName, fc.record({ state: fc.constantFrom('right' as const, 'wrong' as const), hinted: fc.boolean(), answer: fc.option(fc.oneof(fc.array(anyName), fc.dictionary(anyName, anyName), anyName), { nil: undefined }) }), { maxKeys: 4 }),
    over: fc.boolean(),
  })

  it('of any text is read or dropped, and one that is read can be sat to its end', () => {
    fc.assert(fc.property(fc.oneof(anyText, paper.map(each => JSON.stringify(each)), damage(paper.map(each => JSON.stringify(each)))), (text) => {
      const found = readPaper(text)
      let at = found.kind === 'read' ? resumePaper(found.value, id => id.length % 2 === 0) : null
      for (let step = 0; at && step < 8 && !at.over; step++) {
        expect(at.ids[at.index]).toBeDefined()
        at = goOn(addGrade(at, at.ids[at.index]!, { state: 'right', hinted: false }))
      }
      if (at)
        expect(readPaper(writePaper(endPaper(at))).kind).toBe('read')
    }), { numRuns: 400 })
  })
})

describe('a reader’s place', () => {
  it('of any text is a slide that there is, or none, and is kept as it is read', () => {
    const kept = fc.record({ version: fc.constantFrom(0, 1, 2), slide: fc.oneof(anyName, fc.constant('moon')), step: fc.oneof(fc.integer(), anyName) }).map(each => JSON.stringify(each))
    fc.assert(fc.property(fc.oneof(anyText, kept, damage(kept)), (text) => {
      const read = readPlace(text, ['moon'])
      if (read.kind !== 'read')
        return
      expect([null, 'moon']).toContain(read.value.slide)
      expect(readPlace(writePlace(read.value), ['moon'])).toMatchObject({ kind: 'read', value: read.value })
    }), { numRuns: 400 })
  })
})
