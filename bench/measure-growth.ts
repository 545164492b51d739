/** Finds what each slide adds to the first load: builds a copy of the deck without some of its chapters and compares. */
import type { Browser } from 'playwright-chromium'
import type { Prepared } from './prepare-deck.ts'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { placeBuild } from './folders.ts'
import { runNode } from './measure-program.ts'
import { countSlides } from './read-slides.ts'
import { servePacked } from './serve-packed.ts'
import { dropChapters } from './table/drop-chapters.ts'
import { visitAll } from './visit.ts'

/** Chapters that the copy goes without; enough slides that a byte here or there does not matter. */
const dropped = 4
const left = /^(?:\..*|node_modules|dist.*|export|docs|tests)$/

/** A copy of the project, with its packages linked and the last chapters left out of the entry. */
function copyShorter(): string {
  const copy = placeBuild('shorter')
  mkdirSync(copy, { recursive: true })
  for (const name of readdirSync('.').filter(name => !left.test(name)))
    cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), process.platform === 'win32' ? 'junction' : 'dir')
  const entry = join(copy, 'slides.md')
  writeFileSync(entry, dropChapters(readFileSync(entry, 'utf8'), dropped))
  return copy
}

/** Kilobytes that the page asks for until it can be used: script, styles and the page itself. */
async function weighFirstLoad(browser: Browser, deck: Prepared): Promise<number> {
  await visitAll(browser, deck)
  const { figures } = await visitAll(browser, deck)
  return figures['use.code']! + figures['use.other']!
}

/**
 * Kilobytes of first load for each slide of the deck.
 * @throws Error where the shorter copy does not build
 */
export async function measureGrowth(browser: Browser, ours: Prepared): Promise<number> {
  const copy = copyShorter()
  const folder = join(copy, 'dist')
  await runNode(['scripts/build.ts', '--out', folder], copy)
  const slides = await countSlides(copy)
  const served = await servePacked(folder)
  try {
    const shorter = await weighFirstLoad(browser, { ...ours, folder, slides, served })
    return (await weighFirstLoad(browser, ours) - shorter) / (ours.slides - slides)
  }
  finally {
    served.close()
  }
}
