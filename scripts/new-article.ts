/**
 * Makes a project on another article: the engine, and an empty article with an example of each record.
 *
 * usage: npm run new-article -- FOLDER
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { claimable, claimFolder, defineCommand, print, readArgument, refuse, runDirectly, writeWhole } from '@deck/command-line'

/** What belongs to an article. All else is the engine, and no article changes it. */
export const articleParts = ['data', 'slides', 'public', 'slides.md', 'deck.config.ts', 'LICENSE-TEXT.md', 'README.md'] as const

/** What is neither: our tests and measurements, what we say of this deck, and what makes a project of it. */
const ours = [
  /^(?:tests|packages\/bench|packages\/[\w-]+\/tests|docs\/upstream|\.ci|\.github)\//,
  /^(?:CHANGELOG|CONTRIBUTING|SECURITY)\.md$|^(?:CITATION\.cff|codemeta\.json|accessibility-report\.yaml|knip\.ts|vitest\.config\.ts)$/,
  /^scripts\/(?:bench[\w-]*|new-article|typecheck-fixture|oldest-browser)\.ts$|^docs\/.*\.(?:png|webp)$/,
  // this article's texts in other languages
  /^locales\/[\w-]+\.po$/,
  // written from the article's data and what was tried of them (npm run cite, npm run document:exports), and pages for whoever changes the program
  /^docs\/(?:catalogue|architecture|engines|performance|accessibility|exports)\.md$/,
]

/** Whether a file is the engine's, which a project needs beside its article. */
function isEngine(file: string): boolean {
  const isArticle = articleParts.some(part => file === part || file.startsWith(`${part}/`)) && !file.startsWith('data/doors/')
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

/** Scripts of a project without our tests and measurements. */
function fitScripts(scripts: Record<string, string>): Record<string, string> {
  const ours = /vitest|tests\/|bench\/|test:|lint:unused|fixture/
  const kept = Object.entries(scripts).flatMap(([name, script]) => {
    const steps = script.split(' && ').filter(step => !ours.test(step))
    return steps.length && !/^(?:test|bench|oldest-browser|lint:unused|new-article|count$)/.test(name) ? [[name, steps.join(' && ')] as const] : []
  })
  return {
    ...Object.fromEntries(kept),
    test: 'node scripts/setup.mjs --all --browser && npm run --silent check && npm run --silent typecheck && npm run --silent build && npm run --silent check -- legibility',
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

/**
 * Copies the engine and what a new project begins with into a folder, which then is a project of its own: every command but our tests and
 * measurements works there.
 * @param folder that exists and is empty
 * @param article folder with the files of an article that take the place of those that a project begins with; none by default
 */
export function writeProject(folder: string, article?: string): void {
  for (const file of listFiles().filter(isEngine))
    cpSync(file, join(folder, file))
  cpSync(startingArticle, folder, { recursive: true })
  if (article) {
    rmSync(join(folder, 'slides'), { recursive: true })
    cpSync(article, folder, { recursive: true })
  }
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile
  const scripts = fitScripts(own.scripts)
  for (const page of readdirSync(join(folder, 'docs')).filter(name => name.endsWith('.md')))
    writeWhole(join(folder, 'docs', page), fitPage(readFileSync(join(folder, 'docs', page), 'utf8'), scripts))
  const workspaces = own.workspaces.filter(each => existsSync(join(folder, each)))
  const project = { ...own, name: nameOf(folder), version: '0.0.0', description: 'A teaching deck on one article.', workspaces, scripts }
  const lock = fitLock(JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile, workspaces)
  const packages = workspaces.map((each) => {
    const file = join(each, 'package.json')
    return [file, fitWorkspace(JSON.parse(readFileSync(file, 'utf8')) as WorkspaceFile)] as const
  })
  for (const [file, content] of [['package.json', project], ['package-lock.json', lock], ...packages] as const)
    writeWhole(join(folder, file), `${JSON.stringify(content, null, 2)}\n`)
}

const help = `npm run new-article -- FOLDER

  FOLDER   where to put the new project: a folder that is new or empty, outside this one.
           docs/teach-another-article.md says how to go on from there
`

export const main = defineCommand((args) => {
  const { argument: folder } = readArgument(args, help, {})
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
  claimFolder(folder, 'FOLDER')
  writeProject(folder)
  print(
    `Made: ${folder}. It has one example of each record and slide.\n\n  cd ${folder}\n  npm start\n\n${join(folder, 'docs', 'teach-another-article.md')} says what to write in which order.`,
  )
})

await runDirectly(import.meta.url, main)
