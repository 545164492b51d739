/** Links, fields and lists from anywhere: each reader takes what it knows, names the rest, and never throws. */
import { readNumber } from '@deck/questions'
import { en } from '@deck/words'
import fc from 'fast-check'
import { addFiles, describeFault, readChapters, readFiles, readHandoutOptions, writeChapters, writeHandoutOptions } from 'slidev-addon-lesson/handout/options.ts'
import { useBank } from 'slidev-addon-lesson/quiz/useQuestion.ts'
import { dropKeys } from 'slidev-addon-lesson/shell/useSelection.ts'
import { isBuiltId, isItemId } from 'slidev-addon-lesson/study/question-pool.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { findRung } from '../../components/ladder/describe-rung.ts'
import { asksForView, readFilter, viewKeys } from '../../components/years/timeline-events.ts'
import { readPassages } from '../../packages/cli/audit/audit-records.ts'
import { anyJson, anyName, anyText, damage, expectUnpolluted, inherited } from '../support/hostile.ts'

afterEach(expectUnpolluted)

const ids = ['moon', 'tide', 'star']
const chapters = Object.fromEntries(ids.map(id => [id, { label: id }]))
/** As a router gives a query: a text, a list of them, or nothing. */
const value = fc.oneof(anyText, anyName, fc.constant(null), fc.constant(undefined), fc.array(fc.oneof(anyText, fc.constant(null)), { maxLength: 3 }))

describe('a set of options for a handout', () => {
  const raw = fc.record({ kind: fc.oneof(anyName, fc.constantFrom('notes', 'answers', 'key')), chapters: fc.oneof(anyName, fc.stringMatching(/^[\d, -]{0,9}$/)), paper: anyName, seed: fc.oneof(anyName, fc.nat().map(String)), up: fc.oneof(anyName, fc.constantFrom('2', '6')) }, { requiredKeys: [] })

  it('of any parts is read, or its first fault is said in a sentence that quotes it', () => {
    fc.assert(fc.property(raw, (parts) => {
      const read = readHandoutOptions(parts, ids)
      if ('fault' in read)
        expect(describeFault(en.handout, read.fault, chapters)).toContain(read.fault.wanted)
      else
        expect(readHandoutOptions(writeHandoutOptions(read.options, ids), ids)).toHaveProperty('options')
    }), { numRuns: 400 })
  })

  it('for chapters takes none that there is not, and says them back', () => {
    fc.assert(fc.property(fc.oneof(anyName, fc.stringMatching(/^[\d, a-z-]{0,12}$/)), (text) => {
      const chosen = readChapters(text, ids)
      expect(chosen?.every(id => ids.includes(id)) ?? true).toBe(true)
      if (chosen)
        expect(readChapters(writeChapters(chosen, ids), ids)).toEqual(chosen)
    }), { numRuns: 400 })
  })
})

describe('the list of PDFs', () => {
  it('of any text holds only plain names of PDFs', () => {
    const good = fc.constant(JSON.stringify([{ file: 'notes-a4.pdf', kind: 'notes', chapters: '', paper: 'a4', seed: null, up: null, answers: null, pages: 3, bytes: 9 }]))
    fc.assert(fc.property(fc.oneof(anyText, damage(good)), (text) => {
      const files = readFiles(text)
      expect(files.every(({ file }) => /^[\w-]+\.pdf$/.test(file))).toBe(true)
      expect(addFiles(files, files)).toEqual(addFiles(files, []))
    }), { numRuns: 400 })
  })
})

describe('a link to a question', () => {
  it('of any text is known or not, and a known one is asked', () => {
    fc.assert(fc.property(fc.oneof(anyName, fc.tuple(fc.constantFrom('rung', 'year', 'first', ...inherited), fc.oneof(fc.integer(), anyName)).map(([name, seed]) => `t-${name}-${seed}`)), (id) => {
      if (isItemId(id))
        expect(useBank(id).stem.length).toBeGreaterThan(0)
      else
        expect(isBuiltId(id)).toBe(false)
    }), { numRuns: 300 })
  })
})

describe('a link into a slide', () => {
  const choices = { periods: [{ id: 'dawn', label: 'Dawn' }], lanes: [{ id: 'sea', label: 'Sea' }], crises: [{ id: 'flood', label: 'Flood' }], kinds: [{ id: 'crab', label: 'Crab' }] }

  it('asks the timeline for what there is; the rest is named with what there is, and the link is used up', () => {
    fc.assert(fc.property(fc.dictionary(fc.oneof(anyName, fc.constantFrom('period', 'lane', 'crisis', 'kind')), value, { noNullPrototype: true }), (query) => {
      const { filter, unknown } = readFilter(query, choices)
      expect([null, 'dawn']).toContain(filter.period)
      expect(filter.lanes.every(lane => lane === 'sea')).toBe(true)
      expect(unknown.every(({ known }) => known.length === 1)).toBe(true)
      expect(asksForView(dropKeys(query, viewKeys))).toBe(false)
    }))
  })

  it('asks for a rung by its id or year, and for none by anything else', () => {
    const rungs = [{ id: 'one', year: 3001 }, { id: 'two', year: 3002 }]
    fc.assert(fc.property(fc.oneof(anyText, anyName), (wanted) => {
      expect(findRung(wanted, rungs)).toBeUndefined()
    }))
  })
})

describe('what is typed', () => {
  it('into a field for a figure is a number that can be compared, or none', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.double().map(String), fc.stringMatching(/^[-+−\d., %]{0,12}$/)), fc.constantFrom('', '%', '°C'), (text, unit) => {
      const number = readNumber(text, unit)
      expect(number === null || !Number.isNaN(number)).toBe(true)
    }), { numRuns: 500 })
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => {
      expect(readNumber(String(number))).toBe(number)
    }))
  })
})

describe('a file of passages', () => {
  it('of any text is read, or refused in a sentence; no section is known that the article has not', () => {
    const passages = fc.array(fc.record({ section: fc.oneof(anyName, fc.constant('intro')), paragraph: fc.integer(), text: fc.string() })).map(list => JSON.stringify(list))
    fc.assert(fc.property(fc.oneof(anyJson, passages, damage(passages)), (text) => {
      const read = readPassages(text, { intro: { paragraphs: 2 } })
      if ('error' in read)
        expect(read.error.length).toBeGreaterThan(5)
      else
        expect(read.passages.every(({ section, paragraph }) => section === 'intro' && paragraph <= 2)).toBe(true)
    }), { numRuns: 400 })
  })
})
