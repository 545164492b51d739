import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A slide as it stands in its chapter's file. */
export interface SlideSource {
  file: string
  /** Line of the chapter on which the slide's source begins, 1-based. */
  line: number
  front: Record<string, string>
  /** Everything after the frontmatter, notes included. */
  body: string
  note: string
}

const folder = join(import.meta.dirname, '../../slides')

/** Splits a chapter into slides: frontmatter blocks between rules, then bodies. */
export function splitChapter(file: string, source: string): SlideSource[] {
  const slides: SlideSource[] = []
  const pattern = /^---\n([\s\S]*?)\n---$/gm
  const heads = [...source.matchAll(pattern)]
  heads.forEach((head, i) => {
    const end = heads[i + 1]?.index ?? source.length
    const body = source.slice(head.index + head[0].length, end)
    const front = Object.fromEntries(head[1]!.split('\n').map(line => line.match(/^(\w+): ?(.*)$/)).filter(m => m !== null).map(m => [m[1]!, m[2]!.trim().replace(/^(['"])(.*)\1$/, '$2')]))
    const note = [...body.matchAll(/<!--([\s\S]*?)-->/g)].at(-1)?.[1]?.trim() ?? ''
    slides.push({ file: `slides/${file}`, line: source.slice(0, head.index).split('\n').length, front, body, note })
  })
  return slides
}

/** Every slide of the deck, in order. */
export function readSlides(): SlideSource[] {
  return readdirSync(folder).filter(name => name.endsWith('.md')).toSorted().flatMap(name => splitChapter(name, readFileSync(join(folder, name), 'utf8')))
}
