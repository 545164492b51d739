/**
 * Every mistake that stops a build, found in a second from the sources alone. `npm run check`, the build and the server of
 * `npm start` all ask here, so that each names the same mistakes in the same words.
 */
import type { Problem } from '../audit/check-chapter.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { load } from '@slidev/parser/fs'

/** A key that begins a line. */
const keyLine = /^ *('[^']+'|"[^"]+"|[\w$]+): /

/**
 * Keys that stand twice in one object of a table: the second silently takes the place of the first. It reads lines and their
 * indentation, as ESLint lays them out, so that it costs no parser.
 * @param file that is named
 * @param source its text
 */
export function findDoubleKeys(file: string, source: string): readonly Problem[] {
  const problems: Problem[] = []
  const open: { indent: number, keys: Map<string, number> }[] = []
  source.split('\n').forEach((text, i) => {
    if (!text.trim())
      return
    const indent = text.length - text.trimStart().length
    while (open.length && open.at(-1)!.indent > indent)
      open.pop()
    const key = keyLine.exec(text)?.[1]?.replace(/^['"]|['"]$/g, '')
    if (key === undefined)
      return
    if (open.at(-1)?.indent !== indent)
      open.push({ indent, keys: new Map() })
    const { keys } = open.at(-1)!
    const first = keys.get(key)
    first === undefined
      ? keys.set(key, i + 1)
      : problems.push({
          file,
          line: i + 1,
          message: `"${key}" stands here for the second time, first in line ${first}, and only the second counts; give one of them another id`,
        })
  })
  return problems
}

/** A slide as its chapter has it. */
export interface CheckedSlide { name: string, file: string, /** 1-based line at which it begins. */ line: number }

/** What a project was found to be. */
interface Checked {
  /** What is wrong; [] where a build goes on. */
  problems: readonly Problem[]
  /** Every slide that could be read, in the order of the deck. */
  slides: readonly CheckedSlide[]
  /** Texts of the data and chapters, by their path, to say where something stands. */
  sources: Readonly<Record<string, string>>
}

/** The texts of the deck's own files, by their path. */
function readSources(root: string): Record<string, string> {
  const listed = ['data', 'slides'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name.replaceAll('\\', '/')}`))
  return Object.fromEntries(
    [...listed.filter(name => /\.(?:ts|md)$/.test(name)).toSorted(), 'slides.md', 'deck.config.ts'].map(name => [name, readFileSync(join(root, name), 'utf8')]),
  )
}

/** What Slidev's parser cannot read of a chapter: settings that are no YAML, files that are not there. */
async function readDeck(root: string): Promise<{ slides: CheckedSlide[], problems: Problem[] }> {
  const problems: Problem[] = []
  const pathOf = (file: string) => relative(root, file).replaceAll('\\', '/')
  const { slides, markdownFiles } = await load({ roots: [root], userRoot: root }, join(root, 'slides.md'))
  for (const [path, { errors, slides: own }] of Object.entries(markdownFiles)) {
    problems.push(...(errors ?? []).map(({ row, message }) => ({ file: pathOf(path), line: row + 1, message })))
    for (const { start, frontmatterDoc } of own) {
      problems.push(...(frontmatterDoc?.errors ?? []).map(({ message, linePos }) => ({
        file: pathOf(path),
        line: start + 1 + (linePos?.[0].line ?? 0),
        message: `the settings of this slide are no YAML: ${message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`,
      })))
    }
  }
  const found = slides.map(({ frontmatter, source }, i) => ({
    name: ['string', 'number'].includes(typeof frontmatter.routeAlias) ? String(frontmatter.routeAlias) : String(i + 1),
    file: pathOf(source.filepath),
    line: source.start + 1,
  }))
  const first = new Map<string, CheckedSlide>()
  for (const slide of found) {
    const other = first.get(slide.name)
    other
      ? problems.push({
          file: slide.file,
          line: slide.line,
          message: `"${slide.name}" is already the name of the slide at ${other.file}:${other.line}; give this one another routeAlias`,
        })
      : first.set(slide.name, slide)
  }
  return { slides: found, problems }
}

/** The entry in whose lines an error arose: the nearest key before it. */
function nameEntry(text: string, line: number): string {
  const keys = text.split('\n').slice(0, line).flatMap(each => /^ {2}'?([\w-]+)'?: /.exec(each)?.[1] ?? [])
  return keys.length ? `"${keys.at(-1)}": ` : ''
}

/** The file and line from which an error of a module comes, as its stack tells; the first of ours counts. */
export function placeError(error: unknown, root: string, sources: Readonly<Record<string, string>>): Problem {
  const { message, stack = '' } = error as Error
  for (const [, file, line] of stack.matchAll(/(?:file:\/\/)?(\/[^\s():]*|[A-Z]:[^\s():]*):(\d+)/g)) {
    const path = relative(root, file!).replaceAll('\\', '/')
    if (/^(?:data\/(?!schema\/)|deck\.config)/.test(path)) {
      return {
        file: path,
        line: Number(line),
        message: `${error instanceof SyntaxError ? '' : nameEntry(sources[path] ?? '', Number(line))}${message.split('\n').filter(Boolean).at(-1)!}`,
      }
    }
  }
  const named = /^(data\/[\w/.-]*):? (.*)$/s.exec(message)
  return { file: named?.[1] ?? 'data/', line: 1, message: named?.[2] ?? message }
}

/**
 * Checks the project in a folder.
 * @param root its folder; this project by default. Only a process that has not loaded its data before finds what has changed in them.
 */
export async function checkProject(root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')): Promise<Checked> {
  const sources = readSources(root)
  const { slides, problems } = await readDeck(root)
  const doubled = Object.entries(sources).filter(([file]) => file.endsWith('.ts')).flatMap(([file, text]) => findDoubleKeys(file, text))
  try {
    const { checkData } = await import('./check-data.ts')
    return {
      slides,
      sources,
      problems: [...problems, ...doubled, ...checkData({ sources, slides: slides.map(({ name }) => name), isWhole: !problems.length })],
    }
  }
  catch (error) {
    if (process.env.DEBUG)
      console.error(error)
    return { slides, sources, problems: [...problems, ...doubled, placeError(error, root, sources)] }
  }
}
