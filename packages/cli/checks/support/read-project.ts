/** What a project's own files say, read without loading its data: texts, and the slides of its chapters. */
import type { CheckedSlide, Finding, ReadSlide } from './rule.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { load } from '@slidev/parser/fs'
import { suggestId } from './references.ts'

/** The texts of the deck's own files, by their path. */
export function readSources(root: string): Record<string, string> {
  const listed = ['data', 'slides'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name.replaceAll('\\', '/')}`))
  return Object.fromEntries(
    [...listed.filter(name => /\.(?:ts|md)$/.test(name)).toSorted(), 'slides.md', 'deck.config.ts'].map(name => [name, readFileSync(join(root, name), 'utf8')]),
  )
}

/** The line of its file at which a slide's Markdown begins. */
function findContentLine({ start, contentStart, raw, content }: { start: number, contentStart: number, raw: string, content: string }): number {
  const at = raw.indexOf(content)
  return at < 0 ? contentStart + 1 : start + raw.slice(0, at).split('\n').length
}

/** A file that slides.md names and that is not there, by its path in the project, with the one that may have been meant. */
function describeMissingFile(message: string, pathOf: (file: string) => string, root: string): string {
  const absent = /^Imported markdown file not found: (.+)$/.exec(message)?.[1]
  if (!absent)
    return message
  const chapters = readdirSync(join(root, 'slides')).filter(name => name.endsWith('.md')).map(name => `slides/${name}`)
  return `${pathOf(absent)} is not there${suggestId(pathOf(absent), chapters) || ': put it back, or correct its name'}`
}

/** What Slidev's parser cannot read of a chapter: settings that are no YAML, files that are not there. */
export async function readDeck(root: string): Promise<{ slides: ReadSlide[], unread: Finding[] }> {
  const unread: Finding[] = []
  const pathOf = (file: string) => relative(root, file).replaceAll('\\', '/')
  const { slides, markdownFiles } = await load({ roots: [root], userRoot: root }, join(root, 'slides.md'))
  for (const [path, { errors, slides: own }] of Object.entries(markdownFiles)) {
    unread.push(...(errors ?? []).map(({ row, message }) => ({ file: pathOf(path), line: row + 1, message: describeMissingFile(message, pathOf, root) })))
    if (own.length && readFileSync(path, 'utf8').trim() === '')
      unread.push({ file: pathOf(path), line: 1, message: 'this chapter is empty: put its slides back, or take it out of slides.md and data/chapters.ts' })
    for (const { start, frontmatterDoc } of own) {
      unread.push(...(frontmatterDoc?.errors ?? []).map(({ message, linePos }) => ({
        file: pathOf(path),
        line: start + 1 + (linePos?.[0].line ?? 0),
        message: `the settings of this slide are no YAML: ${message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`,
      })))
    }
  }
  const empty = new Set(unread.filter(({ message }) => message.startsWith('this chapter is empty')).map(({ file }) => file))
  const found = slides.filter(({ source }) => !empty.has(pathOf(source.filepath))).map(({ frontmatter, content, note, source }, i): ReadSlide => ({
    name: ['string', 'number'].includes(typeof frontmatter.routeAlias) ? String(frontmatter.routeAlias) : String(i + 1),
    file: pathOf(source.filepath),
    line: source.start + 1,
    front: frontmatter,
    own: source.frontmatter ?? {},
    content,
    contentLine: findContentLine(source),
    note,
  }))
  const first = new Map<string, CheckedSlide>()
  for (const slide of found) {
    const other = first.get(slide.name)
    other
      ? unread.push({
          file: slide.file,
          line: slide.line,
          message: `"${slide.name}" is already the name of the slide at ${other.file}:${other.line}; give this one another routeAlias`,
        })
      : first.set(slide.name, slide)
  }
  return { slides: found, unread }
}
