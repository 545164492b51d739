/**
 * Makes a project on another article: the engine, and an empty article with an example of each record, or the article of an older project.
 *
 * usage: npm run new-article -- FOLDER [--from OLD]
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { claimable, claimFolder, defineCommand, print, readArgument, refuse, runDirectly, writeWhole } from '@deck/command-line'

/** What belongs to an article. All else is the engine, and no article changes it. */
export const articleParts = ['data', 'slides', 'public', 'slides.md', 'deck.config.ts', 'LICENSE-TEXT.md', 'README.md'] as const

/** What is neither: our tests and measurements, what we say of this deck, and what makes a project of it. */
const ours = [
  /^(?:tests|packages\/bench|packages\/[\w-]+\/tests|docs\/upstream|\.ci|\.github)\//,
  /^(?:CHANGELOG|CONTRIBUTING|SECURITY)\.md$|^(?:CITATION\.cff|accessibility-report\.yaml|knip\.ts|vitest\.config\.ts)$/,
  /^packages\/cli\/(?:bench[\w-]*|new-article|typecheck-fixture|oldest-browser)\.ts$|^docs\/.*\.(?:png|webp)$/,
  // this article's texts in other languages
  /^locales\/[\w-]+\.po$/,
  // written from the article's data and what was tried of them (npm run cite, npm run document:exports), and pages for whoever changes the program
  /^docs\/(?:catalogue|architecture|engines|performance|accessibility|exports)\.md$/,
]

/** Whether a file is the engine's, which a project needs beside its article. */
function isEngine(file: string): boolean {
  const isArticle = articleParts.some(part => file === part || file.startsWith(`${part}/`)) && !/^data\/(?:package\.json|deck-config\.ts)$/.test(file)
  return !isArticle && !ours.some(each => each.test(file))
}

/** Every file of this project: what git lists, and what it would list if it were added. */
function listFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const files = status === 0 ? stdout.split('\0').filter(file => file && existsSync(file)) : []
  return files.length ? files : refuse('git lists what is copied, and it lists nothing here. Install git, or run `git init` in this folder; then try again.')
}

/** What a new project begins with: an article without an argument, and one example of each record. They cite a section of their own. */
export const startingArticle = 'tests/fixtures/start'

interface PackageFile { name: string, version: string, description: string, workspaces: readonly string[], scripts: Record<string, string> }
interface WorkspaceFile { exports: Record<string, string>, scripts?: Record<string, string> }
interface LockFile { packages: Record<string, { workspaces?: readonly string[], resolved?: string }> }

/** Scripts of a project: the steps whose programs it has, without what runs our tests. */
function fitScripts(scripts: Record<string, string>, folder: string): Record<string, string> {
  const isThere = (step: string) => !/vitest|knip|test:|lint:unused/.test(step)
    && (step.match(/(?:packages\/cli|tests)\/[\w/-]+\.m?[jt]s/g) ?? []).every(file => existsSync(join(folder, file)))
  const kept = Object.entries(scripts).flatMap(([name, script]) => {
    const steps = script.split(' && ').filter(isThere)
    return steps.some(step => !step.includes('setup.mjs')) && !/^(?:test|count)$/.test(name) ? [[name, steps.join(' && ')] as const] : []
  })
  return {
    ...Object.fromEntries(kept),
    test: 'node packages/cli/setup.mjs --all --browser && npm run --silent check && npm run --silent typecheck && npm run --silent build && npm run --silent check -- legibility',
  }
}

/**
 * A page of docs for a project of its own: without rows, items and paragraphs on commands that it does not have, links to pages that it does not have,
 * links into slides of this deck, and records of this article, because an example of each stands in the project.
 */
function fitPage(text: string, scripts: Readonly<Record<string, string>>): string {
  const isOurs = (part: string) => [...part.matchAll(/npm run ([\w:-]+)/g)].some(([, name]) => !(name! in scripts))
  const blocks = text.replaceAll('npm run test:quick', 'npm test').split(/\n{2,}/)
  return blocks
    .map(block => /^(?:\||- |\d+\. )/.test(block) ? block.split(/\n(?=\||- |\d+\. )/).filter(row => !isOurs(row)).join('\n') : block)
    .filter(block => !isOurs(block))
    .join('\n\n')
    .replace(/\[([^\]]+)\]\((?:catalogue|architecture|engines|performance|accessibility|exports|\.\.\/CONTRIBUTING)\.md[^)]*\)/g, '$1')
    .replace(/(`(?:data|slides)\/[^`\n]*`):\n\n```(?:ts|md)\n[\s\S]*?\n```/g, '$1, where an example stands.')
    .replaceAll('data/questions/rungs.ts', 'data/questions/opening.ts')
    .replaceAll('data/explanations/rung-by-rung.ts', 'data/explanations/index.ts')
    .replace(/ \| [^|\n]*\(http:\/\/localhost:3030\/#\/[^|\n]*\) \|$/gm, ' |')
    .replace(/^(\| component \| what it shows) \| seen on \|\n\| --- \| --- \| --- \|$/m, '$1 |\n| --- | --- |')
}

/** A package of ours without what leads to its tests: the script that runs them, and what it offers to tests of others. */
function fitWorkspace({ scripts: _, exports, ...own }: WorkspaceFile): WorkspaceFile {
  return { ...own, exports: Object.fromEntries(Object.entries(exports).filter(([, file]) => !file.startsWith('./tests/'))) }
}

/** The lock of what is installed, without the packages of ours that a project does not get. */
function fitLock({ packages, ...lock }: LockFile, workspaces: readonly string[]): LockFile {
  const left = packages['']!.workspaces!.filter(each => !workspaces.includes(each))
  const kept = Object.entries(packages).filter(([path, { resolved }]) => !left.includes(path) && !left.includes(resolved ?? ''))
  return { ...lock, packages: { ...Object.fromEntries(kept), '': { ...packages[''], workspaces } } }
}

/** A name as npm takes it, made from the folder's. */
const nameOf = (folder: string) => basename(resolve(folder)).toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'deck'

/** Where a project keeps what is the author's; its passages belong there, though nobody else gets them. */
const authored = new RegExp(`^(?:${[...articleParts, 'passages.json'].join('|')})(?![^/])(?!/(?:doors|schema)(?:/|$)|/(?:package\.json|deck-config\.ts)$)`)

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

/** Copies what is the author's, and empties every table and list that the author has not. */
function copyArticle(article: string, folder: string): void {
  rmSync(join(folder, 'slides'), { recursive: true })
  for (const file of globSync('data/**/*.ts', { cwd: startingArticle }).filter(file => !sorting.test(file))) {
    const text = readFileSync(join(folder, file), 'utf8')
    writeWhole(join(folder, file), text.replace(/\(\)\(\{\n.*?\n *\}\)/gs, '()({})').replace(/(= \{)\n(?! {2}\.\.\.).*?\n(\})|(= \[)\n.*?\n(\])/s, '$1$2$3$4'))
  }
  const listOwn = () => globSync(['deck.config.ts', 'data/**/*.ts'], { cwd: folder })
    .map(file => [file, readFileSync(join(folder, file), 'utf8')] as const)
  const starting = new Map(listOwn())
  cpSync(article, folder, { recursive: true, filter: path => path === article || authored.test(relative(article, path).replaceAll('\\', '/')) })
  for (const [file, text] of listOwn())
    writeWhole(join(folder, file), fitData(text, starting.get(file) ?? ''))
}

/**
 * Copies the engine and what a new project begins with into a folder, which then is a project of its own: every command but our tests and
 * measurements works there.
 * @param folder that exists and is empty
 * @param article folder of an article, or of a project that has one; its files take the place of those that a project begins with, whose other
 * tables and lists are then empty. None by default
 */
export function writeProject(folder: string, article?: string): void {
  for (const file of listFiles().filter(isEngine))
    cpSync(file, join(folder, file))
  cpSync(startingArticle, folder, { recursive: true })
  if (article)
    copyArticle(article, folder)
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as PackageFile
  const own = read('package.json')
  const older = article && join(article, 'package.json')
  const { name, version, description } = older && existsSync(older)
    ? read(older)
    : { name: nameOf(folder), version: '0.0.0', description: 'A teaching deck on one article.' }
  const commit = spawnSync('git', ['rev-parse', '-q', '--verify', 'HEAD'], { encoding: 'utf8' }).stdout.trim()
  const scripts = fitScripts(own.scripts, folder)
  for (const page of readdirSync(join(folder, 'docs')).filter(name => name.endsWith('.md')))
    writeWhole(join(folder, 'docs', page), fitPage(readFileSync(join(folder, 'docs', page), 'utf8'), scripts))
  const workspaces = own.workspaces.filter(each => existsSync(join(folder, each)))
  const project = { ...own, name, version, description, engine: { version: own.version, commit }, workspaces, scripts }
  const lock = fitLock(JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile, workspaces)
  const packages = workspaces.map((each) => {
    const file = join(each, 'package.json')
    return [file, fitWorkspace(JSON.parse(readFileSync(file, 'utf8')) as WorkspaceFile)] as const
  })
  for (const [file, content] of [['package.json', project], ['package-lock.json', lock], ...packages] as const)
    writeWhole(join(folder, file), `${JSON.stringify(content, null, 2)}\n`)
}

const help = `npm run new-article -- FOLDER [--from OLD]

  FOLDER       where to put the new project: a folder that is new or empty, outside this one.
               docs/teach-another-article.md says how to go on from there
  --from OLD   takes the article of a project that an older version made; OLD stays as it is
`

export const main = defineCommand((args) => {
  const { argument: folder, values: { from } } = readArgument(args, help, { from: { type: 'string' } })
  const way = relative(resolve(), resolve(folder))
  if (!way.startsWith('..') && resolve(folder) !== way) {
    refuse(
      `"${folder}" ${way ? 'lies in' : 'is'} this project, which would take its files for its own. Name a folder beside it, such as ../${way ? basename(resolve(folder)) : 'my-deck'}.`,
    )
  }
  const found = existsSync(claimable(folder, 'FOLDER')) ? readdirSync(folder) : []
  if (found.length) {
    refuse(
      `"${folder}" is not empty: it holds ${found.slice(0, 3).join(', ')}${found.length > 3 ? ' and more' : ''}. Nothing was changed. Name a new or empty folder.`,
    )
  }
  if (from !== undefined && !['package.json', 'deck.config.ts', 'data/article.ts'].every(file => existsSync(join(from, file))))
    refuse(`"${from}" is no project of a deck: it lacks package.json, deck.config.ts or data/article.ts. Name the folder of one after --from.`)
  claimFolder(folder, 'FOLDER')
  writeProject(folder, from)
  print(
    `Made: ${folder}. It has ${from === undefined ? 'one example of each record and slide' : `the article of ${from}: npm run check names what this version asks for besides`}.\n\n  cd ${folder}\n  npm start\n\n${join(folder, 'docs', 'teach-another-article.md')} says what to write in which order.`,
  )
})

await runDirectly(import.meta.url, main)
