import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addFiles, readFiles } from '../../components/handout/files.ts'
import { answerChoices, handoutKinds, hasPictures, isNumbered, lastSeed, papers, readChapters, readHandoutOptions, sayFault, upChoices, writeChapters, writeHandoutOptions } from '../../components/handout/options.ts'
import { roomOf, writePageRules } from '../../components/handout/page-rules.ts'
import { listMissing, sampleTimeRows } from '../../components/handout/time-blanks.ts'
import { chooseSlides } from '../../components/read/choose-slides.ts'
import { en } from '../../locales/en.ts'

const ids = ['moon', 'tide-pool', 'star', 'comet', 'sun']
const chapters = Object.fromEntries(ids.map(id => [id, { label: id.toUpperCase() }]))

describe('the slides of a handout', () => {
  const slides = [['a1', 'moon'], ['a2', 'moon'], ['b1', 'sun'], ['c1', 'star']].map(([name, chapter]) => ({ name: name!, chapter: chapter! }))
  const say = (stretches: ReturnType<typeof chooseSlides>) => stretches.map(({ chapter, slides: own }) => [chapter, ...own.map(({ name }) => name)])

  it('are those of the chosen chapters', () => {
    expect(say(chooseSlides(slides, ['moon', 'star']))).toEqual([['moon', 'a1', 'a2'], ['star', 'c1']])
  })

  it('are a plan’s in its order, also where it comes back to a chapter', () => {
    expect(say(chooseSlides(slides, ['moon'], { steps: ['a2', 'b1', 'a1', 'gone'].map(slide => ({ slide, minutes: 1 })) }))).toEqual([['moon', 'a2'], ['sun', 'b1'], ['moon', 'a1']])
  })
})

describe('a set of options', () => {
  it('is for all slides with notes on A4 where nothing is said', () => {
    expect(readHandoutOptions({}, ids)).toEqual({ options: { kind: 'notes', chapters: ids, paper: 'a4', seed: 1, up: 6, answers: 'blank' } })
  })

  it('survives being written into a link', () => {
    fc.assert(fc.property(fc.constantFrom(...handoutKinds), fc.subarray(ids, { minLength: 1 }), fc.constantFrom('a4', 'letter'), fc.integer({ min: 1, max: lastSeed }), fc.constantFrom(...upChoices), fc.constantFrom(...answerChoices), (kind, chosen, paper, seed, up, answers) => {
      const options = { kind, chapters: chosen, paper: paper as keyof typeof papers, seed, up, answers }
      const read = readHandoutOptions(writeHandoutOptions(options, ids), ids)
      expect(read).toEqual({ options: { ...options, seed: isNumbered(kind) ? seed : 1, up: kind === 'nup' ? up : 6, answers: hasPictures(kind) ? answers : 'blank' } })
    }))
  })

  it.each([
    ['1-3', ['moon', 'tide-pool', 'star']],
    ['5,1', ['moon', 'sun']],
    ['tide-pool,4', ['tide-pool', 'comet']],
    ['2-2', ['tide-pool']],
    ['all', ids],
  ])('for the chapters "%s" is understood', (text, expected) => {
    expect(readChapters(text, ids)).toEqual(expected)
  })

  it.each(['0', '6', '3-1', '2-9', 'mars', '1,,2', '1-', '-2', '1.5'])('for the chapters "%s" is refused', (text) => {
    expect(readHandoutOptions({ chapters: text }, ids)).toEqual({ fault: { field: 'chapters', wanted: text } })
  })

  it.each([
    ['kind', 'poster', 'notes, nup, worksheet, answers and references'],
    ['paper', 'a5', 'a4 and letter'],
    ['up', '4', '2, 3 and 6'],
    ['answers', 'half', 'blank and shown'],
    ['seed', '0', 'a whole number from 1 to 999999'],
    ['seed', '1.5', 'a whole number'],
    ['chapters', 'mars', '2 tide-pool (TIDE-POOL)'],
  ] as const)('for the %s "%s" is answered with a sentence that lists what there is', (field, wanted, known) => {
    const read = readHandoutOptions({ [field]: wanted }, ids)
    expect(read).toEqual({ fault: { field, wanted } })
    const said = sayFault(en.handout, (read as { fault: { field: typeof field, wanted: string } }).fault, chapters)
    expect(said).toContain(`“${wanted}”`)
    expect(said).toContain(known)
  })

  it('with a plan names it in the link instead of chapters', () => {
    const { options } = readHandoutOptions({ kind: 'nup', plan: 'moon,sun', chapters: '1' }, ids) as { options: Parameters<typeof writeHandoutOptions>[0] }
    expect(writeHandoutOptions(options, ids)).toEqual({ kind: 'nup', plan: 'moon,sun', up: '6' })
  })

  it('writes neighbouring chapters as stretches', () => {
    expect(writeChapters(['moon', 'tide-pool', 'comet'], ids)).toBe('1-2,4')
    expect(writeChapters(ids, ids)).toBe('')
  })
})

describe('the rules for the pages', () => {
  const rules = writePageRules('letter', { head: 'A "head"', foot: 'foot\\', right: 'r', names: { 'chapter-moon': '1 </style>' } })

  it('set size, margins, running lines and page numbers', () => {
    expect(rules).toMatch(/size: letter portrait; margin: \d+mm \d+mm \d+mm/)
    expect(rules).toContain('counter(page) " / " counter(pages)')
    expect(rules).toContain('@page chapter-moon { @top-right')
    expect(rules).toContain('color-scheme: light')
  })

  it('let no text end its string or the style sheet', () => {
    expect(rules).toContain('content: "A \\22 head\\22 "')
    expect(rules).toContain('"foot\\5c "')
    expect(rules).not.toContain('</')
  })

  it('leave a room between the margins that is smaller than the sheet', () => {
    for (const paper of ['a4', 'letter'] as const) {
      const room = roomOf(paper)
      expect(room.width).toBeLessThan(papers[paper].width / 25.4 * 96 - 80)
      expect(room.height).toBeGreaterThan(room.width)
    }
  })
})

describe('the timeline with blanks', () => {
  const event = (id: string, from: number, label = id) => ({ id, label, when: { from, precision: 'year' as const }, period: from < 3050 ? 'dawn' : 'noon' })
  const events = Array.from({ length: 30 }, (_, i) => event(`e${i}`, 3000 + i * 5))

  it('runs in order of time, each year once, and asks now for the year and now for the name', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: lastSeed }), (seed) => {
      const rows = sampleTimeRows([...events, event('twin', 3005)], [], seed)
      expect(rows).toHaveLength(8)
      expect(rows.map(({ year }) => year)).toEqual([...new Set(rows.map(({ year }) => year))].toSorted())
      expect(new Set(rows.map(({ blank }) => blank))).toEqual(new Set(['year', 'label']))
      expect(sampleTimeRows([...events, event('twin', 3005)], [], seed)).toEqual(rows)
    }))
  })

  it('samples from the periods chosen while they have enough, else from all', () => {
    expect(sampleTimeRows(events, ['dawn'], 3).every(({ year }) => year < 3050)).toBe(true)
    expect(sampleTimeRows(events.slice(8), ['dawn'], 3).some(({ year }) => year > 3050)).toBe(true)
  })

  it('leaves out what has no certain year, or says it in its name', () => {
    const odd = [
      { ...event('loose', 3001), when: { from: 3001, precision: 'year' as const, words: 'long ago' } },
      { ...event('open', 3002), when: { from: 3002, precision: 'year' as const, open: true as const } },
      { ...event('span', 3003), when: { from: 3003, to: 3009, precision: 'year' as const } },
      { ...event('decade', 3004), when: { from: 3004, precision: 'decade' as const } },
      event('told', 3006, 'The games of 3006'),
      event('plain', 3007),
    ]
    expect(sampleTimeRows(odd, [], 1).map(({ id }) => id)).toEqual(['plain'])
  })

  it('lists the names to be written in by the alphabet', () => {
    const rows = sampleTimeRows(events, [], 5)
    const missing = listMissing(rows)
    expect(missing).toEqual(missing.toSorted())
    expect(missing).toHaveLength(rows.filter(({ blank }) => blank === 'label').length)
  })
})

describe('the list of PDFs', () => {
  const one = { file: 'notes-a4.pdf', kind: 'notes' as const, chapters: '', paper: 'a4' as const, seed: null, pages: 3, bytes: 9 }

  it('is read as it was written, and the newer of one name stands', () => {
    const list = addFiles([one], [{ ...one, pages: 4 }, { ...one, file: 'answers-no2-a4.pdf', kind: 'answers', seed: 2 }])
    expect(readFiles(JSON.stringify(list))).toEqual(list)
    expect(list.map(({ pages }) => pages)).toEqual([4, 3])
  })

  it('of an earlier edition, which says “key” for the answers, is read all the same', () => {
    expect(readFiles(JSON.stringify([{ ...one, kind: 'key' }]))).toEqual([{ ...one, kind: 'answers' }])
    expect(readHandoutOptions({ kind: 'key', seed: '7' }, ['dawn'])).toEqual(readHandoutOptions({ kind: 'answers', seed: '7' }, ['dawn']))
    expect(readHandoutOptions({ kind: 'key' }, ['dawn'])).toMatchObject({ options: { kind: 'answers' } })
  })

  it.each(['', '<!doctype html>', '{}', '[{"file":"../../secret.pdf"}]', JSON.stringify([{ ...one, file: 'javascript:alert(1).pdf' }])])('is empty where there is none, or none that can be trusted: %s', (text) => {
    expect(readFiles(text)).toEqual([])
  })
})
