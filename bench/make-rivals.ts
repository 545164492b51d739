/** Installs what the comparison needs into a folder of its own, and builds the decks there. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { startProgram } from '../scripts/command/run-program.ts'
import { cacheFolder, placeBuild } from './folders.ts'
import { runNode } from './measure-program.ts'
import { countSlides } from './read-slides.ts'
import { lighthousePackages, revealPackages, slidevPackages, takenOn, writePlainDeck, writeRevealDeck } from './rival-texts.ts'

/**
 * Installs a list of packages, once for each text of the list.
 * @returns the folder that holds node_modules
 * @throws Error where npm could not fetch them
 */
export async function installPackages(packages: { name: string }): Promise<string> {
  const folder = join(cacheFolder, packages.name)
  const text = `${JSON.stringify(packages, null, 2)}\n`
  const receipt = join(folder, 'installed.json')
  if (existsSync(receipt) && readFileSync(receipt, 'utf8') === text)
    return folder
  mkdirSync(folder, { recursive: true })
  rmSync(receipt, { force: true })
  writeFileSync(join(folder, 'package.json'), text)
  const args = ['install', `--before=${takenOn}`, '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1', '--loglevel=error']
  // Under npm, npm says which program it is; elsewhere it is looked up on the PATH, by the shell where Windows needs one.
  const npm = process.env.npm_execpath
  const [command, own] = npm ? [process.execPath, [npm]] : ['npm', []]
  const { child, ended } = startProgram(command, [...own, ...args], { cwd: folder, shell: !npm && process.platform === 'win32', stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  child.stderr?.on('data', chunk => said.push(String(chunk)))
  if (await ended !== 0)
    throw new Error(`npm could not install ${packages.name}: ${said.join('').trim().split('\n')[0]}`)
  writeFileSync(receipt, text)
  return folder
}

/** A deck that has been built: its folder, and what building it took. */
export interface Built { folder: string, seconds?: number, megabytes?: number, slides: number }

/** Builds a deck below the Slidev packages, with Slidev's own defaults but for what a plain web server needs. */
async function buildSlidev(root: string, name: string, slides: number): Promise<Built> {
  const folder = placeBuild(name)
  const ran = await runNode(['node_modules/@slidev/cli/bin/slidev.mjs', 'build', `${name}/slides.md`, '--router-mode', 'hash', '--base', './', '--out', folder], root)
  return { folder, ...ran, slides }
}

/** Slidev's starter as its own creator lays it down; its length is its own. */
export async function makeStarter(): Promise<Built> {
  const root = await installPackages(slidevPackages)
  cpSync(join(root, 'node_modules/create-slidev/template'), join(root, 'starter'), { recursive: true, filter: path => !/package\.json$|pnpm-workspace/.test(path) })
  return buildSlidev(root, 'starter', await countSlides(join(root, 'starter')))
}

/** A plain Slidev deck of a given length. */
export async function makePlain(slides: number): Promise<Built> {
  const root = await installPackages(slidevPackages)
  mkdirSync(join(root, 'plain'), { recursive: true })
  writeFileSync(join(root, 'plain/slides.md'), writePlainDeck(slides))
  return buildSlidev(root, 'plain', slides)
}

/** A lean reveal.js deck of a given length; it needs no build. */
export async function makeReveal(slides: number): Promise<Built> {
  const root = await installPackages(revealPackages)
  const folder = placeBuild('reveal')
  for (const file of ['reset.css', 'reveal.css', 'reveal.js', 'theme/serif.css'])
    cpSync(join(root, 'node_modules/reveal.js/dist', file), join(folder, 'dist', file))
  writeFileSync(join(folder, 'index.html'), writeRevealDeck(slides))
  return { folder, slides }
}

/** Lighthouse's own module, from the cache folder. */
export async function findLighthouse(): Promise<string> {
  return join(await installPackages(lighthousePackages), 'node_modules/lighthouse/core/index.js')
}
