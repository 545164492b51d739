/** Builds a deck, ours or one that it is compared with, and serves it. */
import type { Built } from './make-rivals.ts'
import type { Marks } from './probe.ts'
import type { Deck } from './visit.ts'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { placeBuild } from './folders.ts'
import { makePlain, makeReveal, makeStarter } from './make-rivals.ts'
import { runNode } from './measure-program.ts'
import { countSlides } from './read-slides.ts'
import { servePacked } from './serve-packed.ts'

/** The decks that can be measured, ours first. */
export const deckNames = ['ours', 'reveal', 'plain', 'starter'] as const
/** Name of a deck. */
export type DeckName = typeof deckNames[number]

const titles: Record<DeckName, string> = { ours: 'ours', reveal: 'reveal.js', plain: 'plain Slidev', starter: 'Slidev starter' }
const slidevMarks: Marks = { slide: '#slideshow > [data-slidev-no]', number: 'data-slidev-no', filled: '.slidev-layout', heading: '#slideshow h1, .slidev-layout h1' }
/** Ours has slides that are ready before the program that will take their place. */
const ourMarks: Marks = { ...slidevMarks, slide: '[id$=slideshow] > [data-slidev-no]', live: slidevMarks.slide }
const revealMarks: Marks = { slide: '.slides > section.present', number: 'data-no', filled: 'h1', heading: '.slides > section h1', live: '.reveal.ready .slides' }

/** A prepared deck with what its build took. */
export interface Prepared extends Deck { built: Built, size: number }

/** Bytes of all files below a folder. */
export function sumSizes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

/** Builds our deck into a folder outside the project, or takes one that is built already. */
async function buildOurs(slides: number, ready: string | undefined): Promise<Built> {
  if (ready)
    return { folder: resolve(ready), slides }
  const folder = placeBuild('ours')
  return { folder, slides, ...await runNode(['scripts/build.ts', '--out', folder], '.') }
}

/** Makes a deck's files; all but the starter are as long as ours. */
async function makeDeck(name: DeckName, ready: string | undefined): Promise<Built> {
  if (name === 'starter')
    return makeStarter()
  const slides = await countSlides('.')
  return { ours: () => buildOurs(slides, ready), reveal: () => makeReveal(slides), plain: () => makePlain(slides) }[name]()
}

/**
 * Makes a deck ready to be visited.
 * @param name which
 * @param ready a build of ours to measure as it stands, instead of building
 * @param tell is told what is being made
 * @throws Error where a build fails or a rival's packages cannot be had
 */
export async function prepareDeck(name: DeckName, ready: string | undefined, tell: (text: string) => void): Promise<Prepared> {
  tell(`making ${titles[name]}`)
  const built = await makeDeck(name, ready)
  return {
    name,
    title: titles[name],
    folder: built.folder,
    slides: built.slides,
    marks: name === 'reveal' ? revealMarks : name === 'ours' ? ourMarks : slidevMarks,
    turnKey: name === 'reveal' ? 'ArrowRight' : 'ArrowDown',
    built,
    size: sumSizes(built.folder),
    served: await servePacked(built.folder),
  }
}
