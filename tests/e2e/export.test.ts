/** The deck as a PDF: what `npm run export` writes. */
import type { ReadPdf } from '../support/read-pdf.ts'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rungs } from '../../data/partnership.ts'
import { checkPdf } from '../../logic/pdf-check/check-pdf.ts'
import { findOverprint } from '../support/find-overprint.ts'
import { readSlides } from '../support/read-chapters.ts'
import { readPdf } from '../support/read-pdf.ts'

const slides = readSlides()
/** The 1-based number of the first slide whose source holds the words. */
const numberOf = (words: string) => slides.findIndex(({ body }) => body.includes(words)) + 1
/** A slide each with a map and its list, with a question that fetches its picture, and with a table of many names. */
const numbersOfSlides = ['<MapPlaces', '<QuizCard id="q-point-policy-office"', '<ResponseMatrix'].map(numberOf)
const range = numbersOfSlides.join(',')
let folder: string
let file: string
let pdf: ReadPdf

function run(args: readonly string[]): Promise<{ status: number, out: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/export.ts', ...args], (error, stdout, stderr) => done({ status: error ? Number(error.code ?? 1) : 0, out: stdout + stderr }))
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  file = join(folder, 'deck.pdf')
  const { status, out } = await run(['--range', range, '--out', file])
  expect(status, out).toBe(0)
  pdf = await readPdf(file)
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the deck exported by a plan', () => {
  it('has the plan’s slides alone, in its order', async () => {
    const path = join(folder, 'plan.pdf')
    const names = [slides.at(-1)!, slides[1]!].map(({ front }) => front.routeAlias!)
    const { status, out } = await run(['--plan', names.join(), '--out', path])
    expect(status, out).toBe(0)
    const { bookmarks, texts } = await readPdf(path)
    expect(bookmarks.filter(({ depth }) => depth === 1).map(({ title }) => title)).toEqual([slides.at(-1)!.front.title, slides[1]!.front.title])
    expect(texts).toHaveLength(2)
  })

  it('names the plans that there are where another is asked for', async () => {
    const { status, out } = await run(['--plan', 'no-such-plan'])
    expect([status, out]).toEqual([2, expect.stringContaining('--plan takes twenty-minutes, single-hour')])
  })
})

describe('the exported deck', () => {
  it('has the slides of the range alone, a page each, none blank', () => {
    const titles = slides.map(({ front, body }) => front.title ?? body.match(/^# (.+)$/m)?.[1] ?? '')
    expect(pdf.bookmarks.filter(({ depth }) => depth === 1).map(({ title }) => title)).toEqual(numbersOfSlides.map(no => titles[no - 1]))
    expect(pdf.texts).toHaveLength(3)
    expect(pdf.texts.filter(text => text.trim().length < 100)).toEqual([])
  })

  it('says title, author and language, and has its slides below their chapters', () => {
    expect([pdf.title, pdf.author, pdf.lang, pdf.isTagged]).toEqual(['The Green Ladder', 'The Green Ladder', 'en', true])
    expect(pdf.bookmarks.filter(({ depth }) => depth === 0).length).toBeGreaterThan(1)
  })

  it('passes every point of PDF/UA that a program can judge, and claims no more', async () => {
    const points = await checkPdf(readFileSync(file))
    expect(points.filter(({ state }) => state === 'missing').map(({ id, faults }) => [id, faults[0]])).toEqual([['identifier', 'it does not claim to be PDF/UA']])
  })

  it('prints no text over other text, and none beyond the slide', async () => {
    expect(await findOverprint(file)).toEqual([])
    expect([pdf.outside, pdf.missingFonts]).toEqual([[], []])
  })

  it('names below its table every response that the table numbers', () => {
    const withoutHead = pdf.texts[2]!.replace(new RegExp(`\\b${numbersOfSlides[2]}\\b`), '')
    const numbers = [...withoutHead.matchAll(/(?<![\d–])\d{1,2}(?![\d–])/g)].map(([number]) => Number(number))
    const last = Math.max(...numbers)
    expect(last).toBeGreaterThan(9)
    expect(Array.from({ length: last }, (_, i) => i + 1).filter(number => numbers.filter(each => each === number).length < 2)).toEqual([])
  })

  it('waits for the picture that a question fetches', () => {
    // The year scale of every slide has no year of a rung.
    expect(Object.values(rungs).map(({ when }) => when.from).filter(year => !pdf.texts[1]!.includes(String(year)))).toEqual([])
  })
})
