/** The handouts as PDFs: what they hold, and that they are whole. */
import type { ReadPdf } from '../support/read-pdf.ts'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runMain } from '@deck/command-line/testing'
import { checkPdf } from '@deck/pdf-tags/testing'
import { splitScripts } from 'slidev-addon-lesson/shell/split-scripts.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { rungs } from '../../data/partnership.ts'
import { questions } from '../../data/questions/index.ts'
import { works } from '../../data/works.ts'
import { main as handout } from '../../packages/cli/handout.ts'
import { measurePdf } from '../support/measure-pdf.ts'
import { readSlides } from '../support/read-chapters.ts'
import { readPdf } from '../support/read-pdf.ts'

const deck = 'dist'
let folder: string
let pdfs: Record<string, ReadPdf>

/** Texts without the spaces that setting type puts in and takes out. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')
const textOf = (pdf: ReadPdf) => squeeze(pdf.texts.join(' '))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'handout-'))
  // The chapter of the ladder shows Korean names, the one on the climate a Mongolian one.
  for (const args of [['--chapters', '9', '--seed', '3'], ['--kind', 'notes', '--chapters', 'climate', '--paper', 'letter'], ['--kind', 'nup', '--chapters', '9', '--answers', 'shown'], ['--kind', 'nup', '--chapters', '9', '--up', '3', '--paper', 'letter']]) {
    const { status, out } = await runMain(handout, ['--deck', deck, '--out', folder, ...args])
    expect(status, out).toBe(0)
  }
  pdfs = Object.fromEntries(await Promise.all(readdirSync(folder).filter(name => name.endsWith('.pdf')).map(async name => [name, await readPdf(join(folder, name))] as const)))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Titles of a chapter's slides, as their source has them. */
function titlesOf(chapter: string): string[] {
  return readSlides()
    .filter(({ front }) => front.chapter === chapter)
    .map(({ front, body }) => front.title ?? body.match(/^# (.+)$/m)?.[1] ?? '')
}

describe('every handout', () => {
  it('has no page with nothing but its running lines', () => {
    for (const [name, pdf] of Object.entries(pdfs))
      expect(pdf.texts.map(text => squeeze(text).length).filter(length => length < 90), name).toEqual([])
  })

  it('has no type under 6 pt, except in the overview at six a page', async () => {
    for (const name of Object.keys(pdfs).filter(name => !name.includes('6up')))
      expect((await measurePdf(readFileSync(join(folder, name)))).flatMap(({ texts }) => texts.filter(({ size }) => size < 6)).map(({ text, size }) => [text, size]), name).toEqual([])
  })

  it('has no page more than half empty but the last, lines to write on aside', async () => {
    for (const name of Object.keys(pdfs).filter(name => !name.startsWith('notes'))) {
      const pages = await measurePdf(readFileSync(join(folder, name)))
      // above the line at the foot
      const lowest = pages.slice(0, -1).map(({ texts, height }) => Math.max(...texts.map(({ y }) => y / height).filter(y => y < 0.93)))
      expect(lowest.filter(y => y < 0.5), name).toEqual([])
    }
  })

  it('is made, one a kind, with nothing half written beside it', () => {
    expect(Object.keys(pdfs).toSorted()).toEqual(['answers-9-no3-a4.pdf', 'notes-6-letter.pdf', 'notes-9-a4.pdf', 'nup-9-3up-letter.pdf', 'nup-9-6up-a4.pdf', 'nup-9-6up-answers-a4.pdf', 'references-a4.pdf', 'worksheet-9-no3-a4.pdf'])
    expect(readdirSync(folder).filter(name => !name.endsWith('.pdf'))).toEqual(['index.json'])
  })

  it('says title, author and language', () => {
    for (const [name, pdf] of Object.entries(pdfs))
      expect([pdf.title, pdf.author, pdf.lang], name).toEqual([expect.stringMatching(/^The Green Ladder: /), 'The Green Ladder', 'en'])
  })

  it('has no text beyond the slide', () => {
    for (const [name, pdf] of Object.entries(pdfs))
      expect(pdf.outside, name).toEqual([])
  })

  it('passes every point of PDF/UA that a program can judge, and claims no more; so do the notes of the whole deck', async () => {
    const whole = join(folder, 'whole')
    const { status, out } = await runMain(handout, ['--deck', deck, '--out', whole, '--kind', 'notes'])
    expect(status, out).toBe(0)
    for (const file of [...Object.keys(pdfs).map(name => join(folder, name)), join(whole, 'notes-a4.pdf')]) {
      const points = await checkPdf(readFileSync(file), splitScripts)
      expect(points.filter(({ state }) => state === 'missing').map(({ id, faults }) => [id, faults[0]]), file).toEqual([['identifier', 'it does not claim to be PDF/UA']])
    }
  })

  it('is of the paper asked for', () => {
    expect(Math.round(pdfs['notes-9-a4.pdf']!.width)).toBe(595)
    expect(Math.round(pdfs['notes-6-letter.pdf']!.width)).toBe(612)
  })

  it('stands in the list that the deck reads', () => {
    const list = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { file: string, pages: number }[]
    expect(Object.fromEntries(list.map(({ file, pages }) => [file, pages]))).toEqual(Object.fromEntries(Object.entries(pdfs).map(([name, { pages }]) => [name, pages])))
  })
})

describe('slides with notes, and the overview', () => {
  it.each([['notes-9-a4.pdf', 'ladder'], ['notes-6-letter.pdf', 'climate'], ['nup-9-6up-a4.pdf', 'ladder']])('%s has a bookmark for every slide, below its chapter', (name, chapter) => {
    const marks = pdfs[name]!.bookmarks
    expect(marks.filter(({ depth }) => depth === 0)).toHaveLength(1)
    expect(marks.filter(({ depth }) => depth === 1).map(({ title }) => title)).toEqual([expect.stringContaining(chapters[chapter as keyof typeof chapters].label)])
    expect(marks.filter(({ depth }) => depth === 2).map(({ title }) => squeeze(title.replace(/^Slide \d+ /, '')))).toEqual(titlesOf(chapter).map(title => squeeze(title)))
  })

  it('hold in their text what the slides show, Korean and Mongolian too', () => {
    const text = textOf(pdfs['notes-9-a4.pdf']!)
    for (const korean of ['전략적', '포괄적동반자'])
      expect(text).toContain(squeeze(korean))
    for (const title of titlesOf('ladder'))
      expect(text).toContain(squeeze(title))
    expect(textOf(pdfs['notes-6-letter.pdf']!)).toContain('зүд')
  })

  it('leave the answers of their quiz slides blank, unless they are asked for', () => {
    const [blank, notes, shown] = ['nup-9-6up-a4.pdf', 'notes-9-a4.pdf', 'nup-9-6up-answers-a4.pdf'].map(name => textOf(pdfs[name]!))
    const asked = Object.values(questions).filter(({ stem }) => shown!.includes(squeeze(stem)))
    expect(asked.length).toBeGreaterThan(0)
    for (const question of asked) {
      const whys = ('options' in question ? question.options.map(({ why }) => why) : [question.why]).map(squeeze)
      expect(whys.filter(why => blank!.includes(why) || notes!.includes(why))).toEqual([])
      expect(whys.filter(why => !shown!.includes(why))).toEqual([])
    }
  })

  it('have fewer words at six a page: neither sources nor year scale', () => {
    expect(textOf(pdfs['notes-9-a4.pdf']!)).toContain(squeeze('Han Xiao 2025, '))
    expect(textOf(pdfs['nup-9-6up-a4.pdf']!)).not.toContain(squeeze('Han Xiao 2025, '))
  })

  it('hold the name of every rung in the chapter on the ladder', () => {
    for (const { name } of Object.values(rungs)) {
      expect(textOf(pdfs['notes-9-a4.pdf']!).toLowerCase()).toContain(squeeze(name.en).toLowerCase())
      if ('ko' in name)
        expect(textOf(pdfs['notes-9-a4.pdf']!)).toContain(squeeze(name.ko))
    }
  })
})

describe('worksheet and key', () => {
  it('have the same questions under the same numbers', () => {
    const marks = (name: string) => pdfs[name]!.bookmarks.filter(({ depth }) => depth === 2).map(({ title }) => title)
    expect(marks('answers-9-no3-a4.pdf')).toEqual(marks('worksheet-9-no3-a4.pdf'))
    expect(marks('worksheet-9-no3-a4.pdf').map(title => Number.parseInt(title))).toEqual(marks('worksheet-9-no3-a4.pdf').map((_, i) => i + 1))
  })

  it('are parted: no reason stands on the slide, and every one of its questions\' in the answers', () => {
    const [worksheet, answers] = [textOf(pdfs['worksheet-9-no3-a4.pdf']!), textOf(pdfs['answers-9-no3-a4.pdf']!)]
    const asked = Object.values(questions).filter(({ stem }) => worksheet.includes(squeeze(stem)))
    expect(asked.length).toBeGreaterThan(4)
    const whys = asked.flatMap(question => 'options' in question ? question.options.map(({ why }) => why) : [question.why])
    expect(whys.filter(why => worksheet.includes(squeeze(why)))).toEqual([])
    expect(whys.filter(why => !answers.includes(squeeze(why)))).toEqual([])
  })
})

describe('the references', () => {
  it('name every work in its own script, with links that lead there', () => {
    const pdf = pdfs['references-a4.pdf']!
    const text = textOf(pdf)
    for (const work of Object.values(works))
      expect(text).toContain(squeeze(work.authors))
    const urls = Object.values(works).flatMap(work => work.url ? [new URL(work.url).href] : [])
    expect(new Set(pdf.links.map(link => new URL(link).href))).toEqual(new Set(urls))
  })
})

describe('a script for the lectern', () => {
  it('is printed from a lecturers’ build, slide by slide with its time and what is said there, and never into a students’ build', async () => {
    const { label, steps } = lecturePlans['single-hour']
    const order = ['--kind', 'script', '--plan', 'single-hour', '--start', '10:15']
    const { status, out } = await runMain(handout, [...order, '--out', join(folder, 'script')])
    expect(status, out).toBe(0)
    const [name] = readdirSync(join(folder, 'script')).filter(file => file.endsWith('.pdf'))
    const text = textOf(await readPdf(join(folder, 'script', name!)))
    expect(text).toContain(squeeze(label))
    let from = 0
    for (const { bridge } of steps) {
      if (bridge) {
        from = text.indexOf(squeeze(bridge), from)
        expect(from, bridge).toBeGreaterThan(0)
      }
    }
    expect(text).toContain('10:15')
    expect((await runMain(handout, [...order, '--deck', deck, '--out', join(folder, 'other')])).status).toBe(2)
    expect((await runMain(handout, [...order, '--out', join(deck, 'handouts')])).status).toBe(2)
  })
})
