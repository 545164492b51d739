/** The deck as a PDF: what `npm run export` writes. */
import type { ReadPdf } from '../support/read-pdf.ts'
import { Buffer } from 'node:buffer'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { checkPdf } from '@deck/pdf-tags/testing'
import { en } from '@deck/words'
import { strFromU8, unzipSync } from 'fflate'
import { writePlanLink } from 'slidev-addon-lesson/lecture/read-plan.ts'
import { splitScripts } from 'slidev-addon-lesson/shell/split-scripts.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explanations } from '../../data/explanations/index.ts'
import { rungs } from '../../data/partnership.ts'
import { compareFromAfar } from '../support/compare-pictures.ts'
import { findOverprint } from '../support/find-overprint.ts'
import { measureStrokes } from '../support/measure-pdf.ts'
import { hasOffice, pictureWithOffice } from '../support/office.ts'
import { launchBrowser } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { readPdf } from '../support/read-pdf.ts'

const slides = readSlides()
/** The 1-based number of the first slide whose source holds the words. */
const numberOf = (words: string) => slides.findIndex(({ body }) => body.includes(words)) + 1
/** Slides by what they hold: many names, a map with its list, a question, and the opener. A plan has them in an order of its own. */
const planned = [...['<ResponseList', '<MapWays', '<QuizCard'].map(words => slides[numberOf(words) - 1]!), slides[0]!]
const [, told, asked] = planned.map(({ front }) => front) as [unknown, typeof slides[number]['front'], typeof slides[number]['front']]
let folder: string
let file: string
let pdf: ReadPdf

function run(args: readonly string[]): Promise<{ status: number, out: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['packages/cli/export.ts', ...args], (error, stdout, stderr) => done({ status: error ? Number(error.code ?? 1) : 0, out: stdout + stderr }))
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  file = join(folder, 'deck.pdf')
  const { status, out } = await run(['--plan', planned.map(({ front }) => front.routeAlias).join(), '--out', file])
  expect(status, out).toBe(0)
  pdf = await readPdf(file)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the deck exported by a plan', () => {
  it('has the plan’s slides alone, in its order, and the opener’s rungs from rail to rail', async () => {
    expect(pdf.bookmarks.filter(({ depth }) => depth === 1).map(({ title }) => title)).toEqual(planned.map(({ front }) => front.title))
    expect(pdf.texts).toHaveLength(4)
    // each line of a rung is one stroke, from rail to rail; none is still on its way
    const lines = Object.values(rungs).reduce((sum, { rank }) => sum + rank, 0)
    const strokes = (await measureStrokes(readFileSync(file), 4)).map(Math.round)
    expect(strokes.map(length => strokes.filter(each => each === length).length)).toContain(lines)
  })
})

describe('the exported deck', () => {
  it('has a page for each slide, none blank', () => {
    expect(pdf.texts).toHaveLength(4)
    expect(pdf.texts.filter(text => text.trim().length < 100)).toEqual([])
  })

  it('says title, author and language, and has its slides below their chapters', () => {
    expect([pdf.title, pdf.author, pdf.lang, pdf.isTagged]).toEqual(['The Green Ladder', 'The Green Ladder', 'en', true])
    expect(pdf.bookmarks.filter(({ depth }) => depth === 0).length).toBeGreaterThan(1)
  })

  it('passes every point of PDF/UA that a program can judge, and claims no more', async () => {
    const points = await checkPdf(readFileSync(file), splitScripts)
    expect(points.filter(({ state }) => state === 'missing').map(({ id, faults }) => [id, faults[0]])).toEqual([['identifier', 'it does not claim to be PDF/UA']])
  })

  it('prints no text over other text, and none beyond the slide', async () => {
    expect(await findOverprint(file)).toEqual([])
    expect([pdf.outside, pdf.missingFonts]).toEqual([[], []])
  })
})

describe('the deck exported for PowerPoint', () => {
  const decode = (xml: string) => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' })[name]!)
  const textsOf = (xml: string) => [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, paragraph]) => decode([...paragraph!.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text).join('')))
  let path: string
  let parts: Record<string, Uint8Array>
  const read = (name: string) => strFromU8(parts[name]!)
  const notesOf = (no: number) => textsOf(/type="body" idx="1".*?(<p:txBody>.*?<\/p:txBody>)/s.exec(read(`ppt/notesSlides/notesSlide${no}.xml`))![1]!).filter(text => !/^\d+$/.test(text))

  beforeAll(async () => {
    path = join(folder, 'deck.pptx')
    const link = writePlanLink({ label: 'Mine', minutes: 8, steps: [{ slide: asked.routeAlias!, minutes: 5 }, { slide: told.routeAlias!, minutes: 3, short: 'Near, and far. [click] Both.', activity: 'Draw it.' }] })
    const { status, out } = await run(['--pptx', '--plan', link, '--out', path])
    expect(status, out).toBe(0)
    parts = unzipSync(readFileSync(path))
  })

  it('has a picture of each slide of the plan in its order, of a question as it is asked and answered, twice as sharp as the canvas', () => {
    const pictures = Object.keys(parts).filter(name => name.endsWith('.png'))
    expect(pictures).toHaveLength(4)
    for (const name of pictures) {
      const { buffer, byteOffset } = parts[name]!
      const view = new DataView(buffer, byteOffset)
      expect([view.getUint32(16), view.getUint32(20)]).toEqual([1960, 1104])
    }
  })

  it('gives each slide its title and the picture its description', () => {
    const [, title] = /<p:ph[^>]*type="title".*?(<p:txBody>.*?<\/p:txBody>)/s.exec(read('ppt/slides/slide1.xml'))!
    expect(textsOf(title!)).toEqual([`${asked.title} (1/3)`])
    expect(textsOf(/<p:ph[^>]*type="title".*?(<p:txBody>.*?<\/p:txBody>)/s.exec(read('ppt/slides/slide4.xml'))![1]!)).toEqual([told.title])
    const [, description] = /<p:pic>.*?descr="([^"]*)"/s.exec(read('ppt/slides/slide4.xml'))!
    expect(decode(description!)).toContain(explanations[told.routeAlias as keyof typeof explanations]!.split(/\[\[|\n/)[0]!)
  })

  it('has the notes in paragraphs, figures filled in, without marks of clicks', () => {
    const paragraphs = [1, 2, 3].flatMap(notesOf)
    expect(paragraphs.length).toBeGreaterThan(4)
    expect(paragraphs.filter(text => /\[click|\[\[|^Say:/.test(text))).toEqual([])
    expect(paragraphs).toContainEqual(expect.stringMatching(/^Ask: /))
  })

  it('has what the plan says instead, its activity, and no way on to a slide that is not there', () => {
    expect([notesOf(3).filter(text => text.startsWith(en.notes.moveOn)), notesOf(4)]).toEqual([[`${en.notes.moveOn}: ${en.notes.goOn}`], ['Near, and far.', 'Both.', `${en.notes.activity}: Draw it.`, en.notes.minutes({ minutes: 3 })]])
  })

  it.runIf(hasOffice())('looks in LibreOffice as in the deck', async () => {
    const shown = pictureWithOffice(path, folder)
    expect(shown).toHaveLength(4)
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const pictureOf = (no: number) => Buffer.from(parts[`ppt/media/${/Target="..\/media\/([^"]+\.png)"/.exec(read(`ppt/slides/_rels/slide${no}.xml.rels`))![1]}`]!).toString('base64')
      const differences = await Promise.all(shown.map((picture, i) => compareFromAfar(page, pictureOf(i + 1), picture)))
      expect(differences.filter(difference => difference > 0.02)).toEqual([])
      // and not as another slide of the deck
      expect(await compareFromAfar(page, pictureOf(1), shown[3]!)).toBeGreaterThan(0.02)
    }
    finally {
      await browser.close()
    }
  })
})

describe('the deck exported for PowerPoint as text and shapes', () => {
  /** A slide of each kind of picture that is drawn, with the name that the kind's shapes stand under, and of what there are at least so many. */
  const kinds = [['<RangeBars', 'Marks to count', 4], ['<YearLanes', 'Years with lanes', 6], ['<MarkRows', 'Marks to count', 5], ['<ShareMarks', 'Marks to count', 2], ['<MapWays', 'Map', 8], ['<ChainStations', 'Named chain', 1], ['<LadderExplorer', 'Ladder', 10], ['<TakeAway', 'Named chain', 15]] as const
  const numbers = kinds.map(([tag]) => numberOf(tag))
  const namesOf = (xml: string) => [...xml.matchAll(/<p:cNvPr id="\d+" name="([^"]*)"/g)].map(([, name]) => name!)
  /** Shapes of a kind: those of its groups, and those that stand alone. */
  const shapesOf = (xml: string, kind: string) => [
    ...[...xml.matchAll(/<p:grpSp>.*?<\/p:grpSp>/gs)].map(([group]) => namesOf(group)).filter(([name]) => name === kind).flatMap(([, ...shapes]) => shapes),
    ...namesOf(xml).filter(name => name.startsWith(`${kind}: `)),
  ]
  let parts: Record<string, Uint8Array>
  let path: string

  beforeAll(async () => {
    path = join(folder, 'editable.pptx')
    const { status, out } = await run(['--pptx', '--editable', '--range', numbers.join(), '--out', path])
    expect(status, out).toBe(0)
    parts = unzipSync(readFileSync(path))
  })
  const read = (no: number) => strFromU8(parts[`ppt/slides/slide${[...numbers].sort((a, b) => a - b).indexOf(no) + 1}.xml`]!)

  it.each(kinds)('draws %s as shapes with names, and not as a picture', (tag, name, least) => {
    const xml = read(numberOf(tag))
    const shapes = shapesOf(xml, name)
    expect(shapes.length).toBeGreaterThanOrEqual(least)
    expect(shapes.filter(each => !each.trim())).toEqual([])
    // pictures are engravings, and the sign of a crisis in the running head
    const engraved = slides[numberOf(tag) - 1]!.body.match(/<Engraved/g)?.length ?? 0
    expect(xml.match(/because of CSS svg/g)?.length ?? 0).toBeLessThanOrEqual(engraved + 1)
    expect(xml.includes('shapes:{')).toBe(false)
  })

  it('keeps the words beside them as text', () => {
    const { body } = slides[numberOf('<MapWays') - 1]!
    expect(read(numberOf('<MapWays'))).toContain(/^# (.+)$/m.exec(body)![1]!)
  })

  it.runIf(hasOffice())('opens in LibreOffice, every slide', () => {
    expect(pictureWithOffice(path, folder)).toHaveLength(numbers.length)
  })
})
