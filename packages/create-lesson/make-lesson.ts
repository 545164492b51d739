/** Makes the folder of a lesson: with one example of each record, or with the article of an older project. */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { writeWhole } from '@deck/command-line/paths'

/** What belongs to an article. All else is the program, and no article changes it. */
export const articleParts = ['data', 'slides', 'public', 'slides.md', 'deck.config.ts', 'LICENSE-TEXT.md', 'README.md'] as const

/** Where a lesson is made from. */
export interface Origin {
  /** Folder with what a lesson begins with. */
  template: string
  /** Folder with the packages of the program. */
  program: string
}

/** npm packs no file of these names. */
const hidden = ['gitignore', 'npmrc']

/** Where a project keeps what is the author's; its passages belong there, though nobody else gets them. */
const authored = new RegExp(`^(?:${[...articleParts, 'passages.json'].join('|')})(?![^/])(?!/(?:doors|schema)(?:/|$)|/(?:package\\.json|deck-config\\.ts)$)`)

/** Tables that no article can leave empty: how actors and projects are sorted. */
const sorting = /(?:actor-kinds|approaches)\.ts$/

/** Imports from data/schema/, where version 1.0 had what packages have now. */
const oldImport = /(import (?:type )?\{([^}]*)\} from )'[./]+(?:data\/)?schema\/([\w-]+)\.ts'/g

/** An empty table, a number or a switch, with its comment. */
const plainValue = /^(?:\/\*\*.*\n)?export const (\w+)\b.* = (?:\{\}|\[\]|\d+|true|false)$/gm

/**
 * What stands in a file of the author's, its old imports from packages.
 * @param text of the file
 * @param starting text of the file that a project begins with: an empty table, a number or a switch that the author's has not is taken from there
 */
function fitData(text: string, starting: string): string {
  const lacks = [...starting.matchAll(plainValue)].filter(([, name]) => !text.includes(`export const ${name}`))
  const whole = [text, ...lacks.map(([lines]) => `${lines}\n`)].join('\n')
  return whole.replace(oldImport, (_, start: string, names: string, file: string) =>
    `${start}'@deck/${file.startsWith('ask') || /\bQuestion\b/.test(names) ? 'questions' : 'article'}'`)
}

/** Files of data and settings, from a folder. */
function listData(folder: string): string[] {
  const files = readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' })
  return ['deck.config.ts', ...files.map(file => join('data', file))].filter(file => file.endsWith('.ts'))
}

/**
 * Gives a folder the article of another, and empties every table and list that its author has not.
 * @param article folder of an article, or of a project that has one
 * @param folder that has all of the template
 * @param template folder with what a lesson begins with
 */
export function takeArticle(article: string, folder: string, template: string): void {
  rmSync(join(folder, 'slides'), { recursive: true })
  for (const file of listData(template).filter(file => file.startsWith('data') && !sorting.test(file))) {
    const text = readFileSync(join(folder, file), 'utf8')
    writeWhole(join(folder, file), text.replace(/\(\)\(\{\n.*?\n *\}\)/gs, '()({})').replace(/(= \{)\n(?! {2}\.\.\.).*?\n(\})|(= \[)\n.*?\n(\])/s, '$1$2$3$4'))
  }
  const listOwn = () => listData(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')] as const)
  const starting = new Map(listOwn())
  cpSync(article, folder, { recursive: true, filter: path => path === article || authored.test(relative(article, path).replaceAll('\\', '/')) })
  for (const [file, text] of listOwn())
    writeWhole(join(folder, file), fitData(text, starting.get(file) ?? ''))
}

/** A name as npm takes it, made from the folder's. */
const nameOf = (folder: string) => basename(resolve(folder)).toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'lesson'

interface PackageFile { name: string, version: string, description: string }

/**
 * Makes a lesson.
 * @param folder that exists and is empty
 * @param origin where from
 * @param article folder of a project whose article it gets; its name and version come along. None by default
 */
export function makeLesson(folder: string, { template, program }: Origin, article?: string): void {
  cpSync(template, folder, { recursive: true })
  for (const name of hidden.filter(name => existsSync(join(folder, `_${name}`))))
    renameSync(join(folder, `_${name}`), join(folder, `.${name}`))
  cpSync(program, join(folder, 'program'), { recursive: true })
  if (article)
    takeArticle(article, folder, template)
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as PackageFile
  const older = article && join(article, 'package.json')
  const { name, version, description } = older && existsSync(older)
    ? read(older)
    : { name: nameOf(folder), version: '0.0.0', description: 'A teaching deck on one article.' }
  for (const file of ['package.json', 'package-lock.json'].map(file => join(folder, file)).filter(existsSync)) {
    const own = read(file) as PackageFile & { packages?: Record<string, object> }
    const lock = own.packages && { packages: { ...own.packages, '': { ...own.packages[''], name, version } } }
    writeWhole(file, `${JSON.stringify({ ...own, name, version, ...lock ?? { description } }, null, 2)}\n`)
  }
}
