/** Packs create-lesson: what makes a lesson on a machine that has npm and nothing of this project. */
import type { PackageFile, Packed } from './pack-packages.ts'
import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { bundleProgram } from './bundle-program.ts'
import { fitPage } from './fit-page.ts'
import { npm, packPackages } from './pack-packages.ts'

/** Where the project keeps what makes a lesson; a lesson has no such folder. */
export const creatorFolder = 'packages/create-lesson'

/** Workspaces that no lesson gets: its data are its own, and it measures nothing of ours. */
const notGiven = ['data', 'packages/bench', creatorFolder]

/** Packages that a lesson names itself: Slidev and its theme, the Node that all its commands run in, the browser that they drive. */
const alsoNamed = ['@slidev/cli', '@slidev/client', '@slidev/theme-default', 'node', 'playwright-chromium']

/** Pages on this program and this deck alone: what was tried of it, how it is built. */
const ourPages = /^(?:catalogue|architecture|engines|performance|accessibility|exports|translators)\.md$/

/** Scripts that a lesson has, each a command of the program. */
const scriptNames = [
  'class', 'check', 'audit', 'build', 'build:lecturer', 'export', 'export:questions', 'export:course', 'export:pptx', 'handout', 'rename-slide', 'draw',
  'icons', 'cite', 'subset-map',
]

interface RootPackage extends PackageFile { workspaces: readonly string[], scripts: Record<string, string>, dependencies: Record<string, string> }
interface Locked { link?: boolean, dev?: boolean }
interface LockFile { packages: Record<string, Locked> }

const readJson = <Content = RootPackage>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content
const writeJson = (file: string, content: object) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)

/** The scripts of a lesson: those of ours as `lesson` runs them. */
export function fitScripts(scripts: Readonly<Record<string, string>>): Record<string, string> {
  const own = scriptNames.map(name => [name, scripts[name]!.replace(/^(?:.*&& )?node packages\/cli\/([\w-]+)\.ts/, 'lesson $1')])
  return { start: 'lesson start', test: 'lesson check && lesson build && lesson check legibility', ...Object.fromEntries(own) }
}

/** What package.json of a lesson says; its name and version are those of no lesson yet. */
function writeLessonPackage(own: RootPackage, given: readonly Packed[]): PackageFile {
  const dependencies = [
    ...given.map(({ manifest, file }) => [manifest.name, `file:program/${file}`] as const),
    ...alsoNamed.map(name => [name, own.dependencies[name]!] as const),
    // its own data: a link; as a workspace npm would take it out with the next version of the program
    ['@deck/data', 'file:data'] as const,
  ].toSorted(([a], [b]) => a < b ? -1 : 1)
  const { license, engines, slidev, allowScripts, browserslist, overrides } = own
  return {
    name: 'lesson',
    type: 'module',
    version: '0.0.0',
    private: true,
    description: 'A teaching deck on one article.',
    license,
    engines,
    slidev,
    scripts: fitScripts(own.scripts),
    dependencies: Object.fromEntries(dependencies),
    allowScripts,
    browserslist,
    overrides,
  }
}

/** What a lock repeats of a package's own file. */
const lockedFields = ['version', 'license', 'bin', 'dependencies', 'peerDependencies', 'peerDependenciesMeta']

/**
 * The lock of a lesson: what is installed here at the same versions, without what only our tests need.
 * @param lock of this project
 * @param lesson its package.json
 * @param given packages of the program
 * @param program folder of their files
 */
function fitLock({ packages, ...lock }: LockFile, lesson: PackageFile, given: readonly Packed[], program: string): object {
  const { name, version, license, dependencies, engines } = lesson
  const isKept = (path: string, { link, dev }: Locked) => path.includes('node_modules/') && !dev && (!link || path === 'node_modules/@deck/data')
  const kept = Object.entries(packages).filter(([path, entry]) => path === 'data' || isKept(path, entry))
  const own = given.map(({ file, manifest }): [string, Locked] => {
    const integrity = `sha512-${createHash('sha512').update(readFileSync(join(program, file))).digest('base64')}`
    const said = Object.fromEntries(lockedFields.map(field => [field, manifest[field]]))
    return [`node_modules/${manifest.name}`, { resolved: `file:program/${file}`, integrity, ...said } as Locked]
  })
  const root = { name, version, license, dependencies, engines }
  return { ...lock, name, version, packages: { '': root, ...Object.fromEntries([...kept, ...own].toSorted(([a], [b]) => a < b ? -1 : 1)) } }
}

/** Pages of docs for whoever writes a lesson, in the package of the commands. @param scripts that a lesson has */
export function listPages(scripts: Readonly<Record<string, string>>): Record<string, string> {
  const pages = globSync('docs/*.md').filter(page => !ourPages.test(basename(page)))
  return Object.fromEntries(pages.map(page => [`docs/${basename(page)}`, fitPage(readFileSync(page, 'utf8'), scripts)]))
}

/**
 * Packs create-lesson, with the program and what a lesson begins with.
 * @param out folder for the file, which is there
 * @param version of all that is packed
 * @returns its name
 */
export async function packCreator(out: string, version: string): Promise<string> {
  const made = mkdtempSync(join(tmpdir(), 'create-lesson-'))
  try {
    const own = readJson('package.json')
    const [program, template] = [join(made, 'program'), join(made, 'template')]
    mkdirSync(program)
    const folders = own.workspaces.filter(each => !notGiven.includes(each))
    const besides = listPages(fitScripts(own.scripts))
    const given = await packPackages(folders.map(folder => ({ folder, ...folder === 'packages/cli' && { besides } })), program, version)
    cpSync(join(creatorFolder, 'template'), template, { recursive: true })
    for (const file of ['LICENSE', 'data/package.json', 'data/deck-config.ts'])
      cpSync(file, join(template, file))
    const lesson = writeLessonPackage(own, given)
    writeJson(join(template, 'package.json'), lesson)
    writeJson(join(template, 'package-lock.json'), fitLock(readJson<LockFile>('package-lock.json'), lesson, given, program))
    const bundled = new TextDecoder().decode(await bundleProgram(join(creatorFolder, 'create-lesson.ts')))
    writeFileSync(join(made, 'create-lesson.mjs'), `#!/usr/bin/env node\n${bundled}`, { mode: 0o755 })
    const { name, description, license } = readJson<PackageFile>(join(creatorFolder, 'package.json'))
    writeJson(join(made, 'package.json'), { name, version, type: 'module', description, license, engines: own.engines, bin: { [name]: 'create-lesson.mjs' } })
    for (const file of ['LICENSE', join(creatorFolder, 'README.md')])
      cpSync(file, join(made, basename(file)))
    return (await npm(['pack', made, '--silent', '--ignore-scripts', '--pack-destination', resolve(out)])).trim()
  }
  finally {
    rmSync(made, { recursive: true, force: true })
  }
}
