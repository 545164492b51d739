import type { papers } from 'slidev-addon-lesson/handout/options.ts'
import { en } from '@deck/words'
import fc from 'fast-check'
import { addFiles, answerChoices, describeFault, handoutKinds, hasPictures, isNumbered, lastSeed, readChapters, readFiles, readHandoutOptions, upChoices, writeChapters, writeHandoutOptions } from 'slidev-addon-lesson/handout/options.ts'
import { fillPages, writePageRules } from 'slidev-addon-lesson/handout/page-rules.ts'
import { composeScript, formatRunningTime, isTime } from 'slidev-addon-lesson/handout/script.ts'
import { listMissing, sampleTimeRows } from 'slidev-addon-lesson/handout/worksheet.ts'
import { chooseSlides } from 'slidev-addon-lesson/read/choose-slides.ts'
import { describe, expect, it } from 'vitest'

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
    const said = describeFault(en.handout, (read as { fault: { field: typeof field, wanted: string } }).fault, chapters)
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

  it.each(['', '<!doctype html>', '{}', '[{"file":"../../secret.pdf"}]', JSON.stringify([{ ...one, file: 'javascript:alert(1).pdf' }])])('is empty where there is none, or none that can be trusted: %s', (text) => {
    expect(readFiles(text)).toEqual([])
  })
})

/** Blocks of these heights below one another; a text is a heading. */
function stack(...heights: (number | string)[]) {
  let top = 0
  return heights.map((height) => {
    const block = { top, bottom: top + Number(height), isHeading: typeof height === 'string' }
    top = block.bottom
    return block
  })
}
const placesOf = (pages: ReturnType<typeof fillPages>) => pages.map(({ from, to }) => [from, to])

describe('pages filled with blocks', () => {
  it('hold what fits, and say what is left below it', () => {
    expect(fillPages(stack(40, 50, 30, 60), 100)).toEqual([{ from: 0, to: 2, left: 10 }, { from: 2, to: 4, left: 10 }])
  })

  it('end with no heading', () => {
    expect(placesOf(fillPages(stack(40, '20', 60, 30), 100))).toEqual([[0, 1], [1, 3], [3, 4]])
  })

  it('keep together what stands side by side', () => {
    const rows = [0, 0, 60, 60].map(top => ({ top, bottom: top + 50, isHeading: false }))
    expect(placesOf(fillPages(rows, 100))).toEqual([[0, 2], [2, 4]])
  })

  it('give a block that is too high a page of its own, and lose none', () => {
    expect(fillPages(stack(250, 20), 100)).toEqual([{ from: 0, to: 1, left: 0 }, { from: 1, to: 2, left: 80 }])
    expect(fillPages([], 100)).toEqual([])
  })

  it('go on where there are but headings', () => {
    expect(placesOf(fillPages(stack('60', '60', '60'), 100))).toEqual([[0, 1], [1, 2], [2, 3]])
  })
})

const notes = { moon: 'Say: It is far. [click] It is cold.\nAsk: How far?\nMove on: The tide.\nMinutes: 4', tide: 'Say: It comes.\nAsk: When?\nMove on: Home.\nMinutes: 3', star: '' }
const source = { notes, slides: ['moon', 'star', 'tide'], fill: (said: string) => said.toUpperCase(), goOn: 'On.' }

describe('the script', () => {
  it('runs through the slides with the minutes of their notes', () => {
    const script = composeScript(['moon', 'star', 'tide'], source)
    expect(script.map(({ name, at, minutes }) => [name, at, minutes])).toEqual([['moon', 0, 4], ['star', 4, null], ['tide', 4, 3]])
    expect(script[0]).toMatchObject({ say: [{ click: 0, text: 'It is far.' }, { click: 1, text: 'It is cold.' }], ask: 'How far?', moveOn: 'The tide.', activity: '', inFull: [] })
  })

  it('takes from a plan its minutes, activity, shorter note and way on', () => {
    const plan = { steps: [{ slide: 'moon', minutes: 2, short: 'Far.', activity: 'Look up', bridge: 'Go.' }, { slide: 'tide', minutes: 3 }] }
    const [moon, tide] = composeScript(['moon', 'tide'], { ...source, plan })
    expect(moon).toMatchObject({ at: 0, minutes: 2, say: [{ click: 0, text: 'FAR.' }], inFull: [{ text: 'It is far.' }, { text: 'It is cold.' }], ask: '', activity: 'Look up', moveOn: 'Go.' })
    expect(tide).toMatchObject({ at: 2, moveOn: 'Home.' })
  })
})

describe('the running time', () => {
  it('is the clock’s, past midnight too, or counts from nothing', () => {
    expect([formatRunningTime(0, '10:15'), formatRunningTime(50, '9:15'), formatRunningTime(90, '23:00'), formatRunningTime(0), formatRunningTime(7), formatRunningTime(65)]).toEqual(['10:15', '10:05', '00:30', '0:00', '0:07', '1:05'])
  })

  it.each([['10:15', true], ['9:05', true], ['24:00', false], ['10:60', false], ['1015', false], ['', false], ['x10:15', false]])('from "%s" can be told: %s', (text, is) => {
    expect(isTime(text)).toBe(is)
  })
})
