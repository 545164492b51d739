/** Reads a deck's slides as Slidev does. */
import { join, resolve } from 'node:path'
import { load } from '@slidev/parser/fs'

async function readSlides(folder: string) {
  const root = resolve(folder)
  return (await load({ userRoot: root, roots: [root] }, join(root, 'slides.md'))).slides
}

/** How many slides the deck of a folder has. */
export async function countSlides(folder: string): Promise<number> {
  return (await readSlides(folder)).length
}

/** The route of the first slide whose text matches: its alias or its number; undefined where none does. */
export async function findSlide(folder: string, pattern: RegExp): Promise<string | undefined> {
  const slides = await readSlides(folder)
  const at = slides.findIndex(slide => pattern.test(slide.content))
  return at < 0 ? undefined : String(slides[at]!.frontmatter.routeAlias ?? at + 1)
}
