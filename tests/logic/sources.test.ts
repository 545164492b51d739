import type { Fact, GlossaryEntry, SourceNote, Work } from '@deck/article'
import { formatContainer } from 'slidev-addon-lesson/cite/work-state.ts'
import { arrangeTerms } from 'slidev-addon-lesson/glossary/arrange-terms.ts'
import { filterTerms } from 'slidev-addon-lesson/glossary/filter-terms.ts'
import { fitsNote, fitsWork, gatherResting, groupNotes, listAbbreviated, splitTyped } from 'slidev-addon-lesson/sources/filter-sources.ts'
import { describe, expect, it } from 'vitest'
import { describeArticleForCsl, describeForCsl } from '../../packages/cli/citation-texts.ts'
import { fakeRecord } from '../support/fake-records.ts'

const leaning = (label: string, ...works: string[]) => fakeRecord({ label, cite: { section: 'introduction', paragraph: 1, works: works as never } })

describe('what rests on a work', () => {
  const tables: Record<string, Record<string, Fact>> = {
    cheeses: { brie: leaning('Brie', 'mouse'), gouda: leaning('Gouda') },
    holes: { hole: { ...leaning('A hole', 'cat'), also: [{ section: 'introduction', paragraph: 2, works: ['mouse', 'mouse'] as never, anchors: [] }] } },
  }
  const found = gatherResting(tables, ['mouse', 'cat', 'dog'] as never) as Map<string, unknown>

  it('is every record that leans on it, in its first passage or a further one, once each', () => {
    expect(found.get('mouse')).toEqual([{ id: 'brie', table: 'cheeses', label: 'Brie' }, { id: 'hole', table: 'holes', label: 'A hole' }])
    expect(found.get('cat')).toEqual([{ id: 'hole', table: 'holes', label: 'A hole' }])
  })
  it('is nothing, and said to be, where no record leans on it', () => {
    expect(found.get('dog')).toEqual([])
  })
})

describe('the source notes', () => {
  const note = (kind: SourceNote['kind']) => ({ label: kind, kind, says: [], handling: '', about: [], disputed: false })
  const notes = { 'note-a': note('spelling'), 'note-b': note('contradiction'), 'note-c': note('spelling') }

  it('stand by kind, contradictions first, each kind in its own order', () => {
    expect(groupNotes(notes).map(group => [group.kind, group.notes.map(({ id }) => id)])).toEqual([['contradiction', ['note-b']], ['spelling', ['note-a', 'note-c']]])
  })
  it('can be narrowed to one kind; a kind without notes is no group', () => {
    expect(groupNotes(notes, 'spelling').map(({ kind }) => kind)).toEqual(['spelling'])
    expect(groupNotes(notes, 'scope')).toEqual([])
  })
})

describe('the glossary', () => {
  const term = (id: string, label: string, name: Partial<GlossaryEntry['name']> = {}, gist = 'A thing.') => ({ id, entry: { ...fakeRecord({ label, gist }), name: { en: label, ...name } } })
  const terms = [
    term('z', 'zebra', { mn: 'хүлэг' }),
    term('wall', '“Cheese Wall”'),
    term('eat', 'to eat', {}, 'Our definition: what is done with cheese.'),
    term('bach', 'CAB', { en: 'Cheese Advisory Body', acronym: 'CAB', ko: '치즈 위원회' }),
    term('dos', '2nd helping'),
  ]
  const melon = { id: 'melon', entry: { label: 'melon', gist: 'A fruit.', aliases: ['гуа'] }, equivalents: { ko: { text: '참외', origin: 'ours', gist: '여름 과일' }, mn: { text: 'амтат гуа', origin: 'official', source: 'Greengrocer', gist: 'Жимс', usual: { text: 'шийгуа', source: 'A cook' } } } } as const

  it('runs from A to Z; quotation marks and the "to" of a verb do not count', () => {
    expect(arrangeTerms(terms).map(({ letter, terms }) => [letter, terms.map(({ id }) => id)])).toEqual([['#', ['dos']], ['C', ['bach', 'wall']], ['E', ['eat']], ['Z', ['z']]])
  })
  it('runs in the order of another language’s alphabet, a syllable of Hangul under its consonant', () => {
    const listed = arrangeTerms(['황사', 'zebra', '가뭄', '강압', '하천'].map(label => term(label, label)), 'ko')
    expect(listed.map(({ letter, terms }) => [letter, ...terms.map(({ id }) => id)])).toEqual([['ㄱ', '가뭄', '강압'], ['ㅎ', '하천', '황사'], ['Z', 'zebra']])
  })
  it('files an entry under the name above it, which an edition has in English with the definition', () => {
    const listed = [{ id: 'fire', entry: { label: '불', englishLabel: 'fire', gist: 'It burns.' } }, { id: 'rain', entry: { label: '비', gist: '내린다.' } }]
    expect(arrangeTerms(listed, 'ko').map(({ letter, terms }) => [letter, ...terms.map(({ id }) => id)])).toEqual([['ㅂ', 'rain'], ['F', 'fire']])
    expect(filterTerms(listed, '불').map(({ id }) => id)).toEqual(['fire'])
  })
  it.each(['참외', '여름', 'амтат', 'шийгуа', 'гуа', 'melon'])('finds a term by equivalent, definition, usual form and alias: %s', (typed) => {
    expect(filterTerms([...terms, melon], typed).map(({ id }) => id)).toEqual(['melon'])
  })
  it.each([
    ['CHEESE', ['wall', 'eat', 'bach']],
    ['치즈', ['bach']],
    ['Хүлэг', ['z']],
    ['хулэг', ['z']],
    ['cab', ['bach']],
    ['cheese wall', ['wall']],
    ['"cheese', ['wall', 'eat', 'bach']],
    ['cheese moon', []],
    ['  ', ['z', 'wall', 'eat', 'bach', 'dos']],
  ])('finds what was typed in any script, case and order: %j', (typed, ids) => {
    expect(filterTerms(terms, typed).map(({ id }) => id)).toEqual(ids)
  })
})

describe('a work for the citation library', () => {
  const work = (over: Partial<Work>): Work => ({ authors: 'Cheese Board', year: 1888, title: 'On Holes', lang: 'en', kind: 'book', listed: null, cited: [], ...over })

  it('gives persons by name, a body whole, and "et al." as the article has it', () => {
    expect(describeForCsl('w', work({ people: [{ family: 'Mouse', given: 'M.' }, { family: '치' }] })).author).toEqual([{ family: 'Mouse', given: 'M.' }, { family: '치' }])
    expect(describeForCsl('w', work({})).author).toEqual([{ literal: 'Cheese Board' }])
    expect(describeForCsl('w', work({ authors: 'Mouse et al.', people: [{ family: 'Mouse' }], andOthers: true })).author).toEqual([{ literal: 'Mouse et al.' }])
  })
  it('holds no field that the article lacks', () => {
    expect(Object.keys(describeForCsl('w', work({ year: null, title: null }))).toSorted()).toEqual(['author', 'citation-key', 'id', 'type'])
  })
  it('of unknown sort is a document, not a book or report that nobody has seen', () => {
    expect(describeForCsl('w', work({ kind: 'unknown' })).type).toBe('document')
  })
  it('dates to the day where the list does, and leaves out a link that repeats the DOI', () => {
    const csl = describeForCsl('w', work({ kind: 'article', day: { month: 8, day: 2 }, doi: '10.1/x', url: 'https://doi.org/10.1/x' }))
    expect(csl.issued).toEqual({ 'date-parts': [[1888, 8, 2]] })
    expect([csl.DOI, csl.URL, csl.type]).toEqual(['10.1/x', undefined, 'article-journal'])
  })
  it('tells volume from issue of the article itself, and does not part its author’s name', () => {
    const csl = describeArticleForCsl('a', { title: 'T', author: 'Ann Bee', journal: 'J', volume: '7(2)', year: 1888, pages: { from: 1, to: 9 } })
    expect([csl.author, csl.volume, csl.issue, csl.page]).toEqual([[{ literal: 'Ann Bee' }], '7', '2', '1-9'])
  })
  it('says where it came out as a reference list does', () => {
    expect(formatContainer(work({ container: 'Cheese', volume: '4', issue: '2', pages: '7-' }))).toBe('Cheese, 4(2), 7-')
    expect(formatContainer(work({ edition: 'Third edition', publisher: 'Rind' }))).toBe('Third edition. Rind')
    expect(formatContainer(work({}))).toBe('')
  })
})

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
