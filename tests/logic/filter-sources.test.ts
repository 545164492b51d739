import type { Work } from '../../data/schema/article-types.ts'
import type { SourceNote } from '../../data/schema/types.ts'
import { expect, it } from 'vitest'
import { fitsNote, fitsWork, listAbbreviated, splitTyped } from '../../components/sources/filter-sources.ts'

const work = { authors: 'Цэцэг', authorsEn: 'Flower', year: 3001, title: 'On kites', kind: 'book' } as unknown as Work
const note = { label: 'Two years for one kite', says: [{ says: 'the string is red' }], handling: 'We say red.' } as unknown as SourceNote

it.each([['flower', true], ['ЦЭЦЭГ', true], ['kites 3001', true], ['kites 3002', false], ['tail', true], ['', true]])('a work is found by author in any script, title, year and what rests on it: "%s" %s', (typed, fits) => {
  expect(fitsWork(work, ['A long tail'], splitTyped(typed))).toBe(fits)
})

it.each([['two kite', true], ['string', true], ['blue', false]])('a note is found by its name and by what the places say: "%s" %s', (typed, fits) => {
  expect(fitsNote(note, splitTyped(typed))).toBe(fits)
})

it('a work or a note is found by an abbreviation where it has the name, and by the name’s own words alone as before', () => {
  const abbreviated = listAbbreviated([{ name: { en: 'Red String', acronym: 'QX' } }, {}])
  expect(fitsNote({ ...note, handling: 'The Red String holds.' }, splitTyped('qx', abbreviated))).toBe(true)
  expect(fitsNote({ ...note, handling: 'Red. A string.' }, splitTyped('qx', abbreviated))).toBe(false)
  expect(fitsWork(work, ['QX flies'], splitTyped('QX', abbreviated))).toBe(true)
})
