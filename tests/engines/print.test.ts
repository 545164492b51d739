/** On paper, A4 upright, as the browser's own print button gives it: the reading page, a handout, a slide. */
import type { ReadPdf } from '../support/read-pdf.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { explanations } from '../../data/explanations/index.ts'
import { findWebKit } from '../../packages/cli/engines.mjs'
import { describeInEngine, openSlide } from '../support/engines/deck.ts'
import { engineId } from '../support/engines/start.ts'
import { readSlides } from '../support/read-chapters.ts'
import { readPdf } from '../support/read-pdf.ts'

const slides = readSlides().map(({ front }) => ({ alias: front.routeAlias!, chapter: front.chapter }))
/** Texts without the spaces that setting type puts in and takes out. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

/**
 * Runs of four words whose letters a PDF can be asked for. No PDF but Chromium's says what a ligature, an old-style
 * figure or a small capital stands for, so words with an f, a T, a Q or a figure are left out.
 */
function findRuns(text: string): string[] {
  const words = text.replace(/\[\[[^\]]*\]\]/g, ' 0 ').split(/\s+/)
  const runs = words.map((_, i) => words.slice(i, i + 4)).filter(run => run.length === 4 && run.every(word => /^[a-eg-z]{2,}$/.test(word)))
  return runs.map(run => run.join(''))
}

/** What of the explanations does not stand on the paper: slides of which no run is found. */
function findMissing(whole: string, wanted: readonly { alias: string }[]): string[] {
  return wanted.map(({ alias }) => ({ alias, runs: findRuns(explanations[alias as keyof typeof explanations] ?? '') }))
    .filter(({ runs }) => runs.length > 0 && !runs.some(run => whole.includes(run)))
    .map(({ alias }) => alias)
}

const printed = engineId === 'webkit' && !findWebKit()?.python ? it.skip : it

describeInEngine('on paper', 'dist', (stage) => {
  async function print(hash: string, ready: string): Promise<ReadPdf & { whole: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'printed-'))
    try {
      const file = join(folder, 'printed.pdf')
      writeFileSync(file, await stage.engine.print!(`${stage.origin}${hash}`, ready))
      const pdf = await readPdf(file)
      return { ...pdf, whole: squeeze(pdf.texts.join(' ')) }
    }
    finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  /** Pages with next to nothing on them; the last may end early. */
  const barePages = ({ texts }: ReadPdf) => texts.slice(0, -1).flatMap((text, i) => squeeze(text).length < 40 ? [`page ${i + 1}: “${text}”`] : [])

  printed('the reading page, printed as soon as it is there, has every slide on it, as wide as the paper, and no blank page', async () => {
    const pdf = await print('#/read', 'main.read h1')
    expect(pdf.width).toSatisfy((width: number) => Math.abs(width - 595.3) < 1)
    expect(findMissing(pdf.whole, slides)).toEqual([])
    // WebKit counts the pages while slides are still on their way, and where they come shorter it ends with empty ones: two at most
    const written = pdf.texts.findLastIndex(text => squeeze(text)) + 1
    expect(pdf.pages - written).toBeLessThanOrEqual(engineId === 'webkit' ? 2 : 0)
    expect(barePages({ ...pdf, texts: pdf.texts.slice(0, written) })).toEqual([])
    expect(pdf.outside).toEqual([])
    expect(pdf.ends.toSorted((a, b) => a - b)[Math.floor(pdf.pages / 2)]! / pdf.width).toBeGreaterThan(0.7)
  })

  printed('a handout has every slide of its chapter, nothing beyond the paper, and no blank page', async () => {
    const pdf = await print('#/handout?kind=notes&chapters=6', '.handout-document[aria-busy=false]')
    const wanted = slides.filter(({ chapter }) => chapter === 'climate')
    expect(wanted.length).toBeGreaterThan(1)
    expect(findMissing(pdf.whole, wanted)).toEqual([])
    expect(barePages(pdf)).toEqual([])
    expect(pdf.outside).toEqual([])
    // a page a slide, each with the document's name at its head, drawn where page rules cannot say it
    expect(pdf.pages).toBe(wanted.length)
    if (engineId !== 'chromium')
      expect(pdf.texts.filter(text => !squeeze(text).toLowerCase().includes('greenladder')).length).toBe(0)
  })

  printed.each(['worksheet', 'answers', 'references', 'nup'])('the %s has its name and number on each page, in order', async (kind) => {
    const pdf = await print(`#/handout?kind=${kind}&chapters=6-8&seed=2`, '.handout-document[aria-busy=false]')
    expect(pdf.outside).toEqual([])
    const squeezed = pdf.texts.map(text => squeeze(text).toLowerCase())
    expect(squeezed.filter(text => !text.includes('greenladder'))).toEqual([])
    expect(squeezed.map((text, i) => text.endsWith(`${i + 1}/${pdf.pages}`) || text.includes(`${i + 1}/${pdf.pages}`))).toEqual(squeezed.map(() => true))
  })

  printed('a slide comes alone, on one page, whole', async () => {
    const alias = 'signs-funds-joins'
    const pdf = await print(`#/${alias}`, '#slideshow > .slidev-page .slidev-layout')
    expect(pdf.pages).toBe(1)
    expect(pdf.outside).toEqual([])
    expect(pdf.ends[0]).toBeLessThanOrEqual(pdf.width)
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, alias)
    // eslint-disable-next-line unicorn/prefer-dom-node-text-content -- only what can be seen
    const words = await tab.evaluate(() => document.querySelector<HTMLElement>('#slideshow > .slidev-page:not([inert])')!.innerText.split(/[\s/]+/).filter(word => /^[a-eg-z]{4,}$/.test(word)))
    expect(words.length).toBeGreaterThan(5)
    expect(words.filter(word => !pdf.whole.includes(word))).toEqual([])
  })
})
