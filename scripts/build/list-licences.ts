/** Writes licences.txt into a build: the licences of the deck's own text, code and map, of its typefaces, and of all code that is bundled. */
import type { Plugin, Rolldown } from 'vite'
import type { BundledPackage } from './licences.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { en } from '../../locales/en.ts'
import { listImports, packageFolder, writeLicences } from './licences.ts'

/** The file's name in a build, which the page on sources links to. */
export const licenceFile = 'licences.txt'

interface PackageFile { name: string, version: string, license?: string | { type: string }, homepage?: string, repository?: string | { url: string }, dependencies?: Record<string, string> }

const readPackage = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile

/** The licence that lies in a package's folder, with its notices; '' where there is none. */
function readText(folder: string): string {
  const names = readdirSync(folder).filter(name => /^(?:licen[cs]e|copying|notice)(?:[.-](?:md|txt|mit))?$/i.test(name)).toSorted()
  return names.map(name => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n')
}

function describePackage(folder: string): BundledPackage {
  const { name, version, license, homepage, repository } = readPackage(folder)
  const home = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? ''
  const metadata = join(folder, 'metadata.json')
  const typeface = name.startsWith('@fontsource') && existsSync(metadata) ? (JSON.parse(readFileSync(metadata, 'utf8')) as { family: string }).family : undefined
  return { name, version, licence: (typeof license === 'object' ? license.type : license) ?? 'unknown', home: home.replace(/^git\+|\.git$/g, ''), text: readText(folder), ...typeface && { typeface } }
}

/** A package's folder with those of all that it needs when it runs. */
function withNeeds(folder: string, found = new Set<string>()): Set<string> {
  if (found.has(folder) || !existsSync(folder))
    return found
  found.add(folder)
  Object.keys(readPackage(folder).dependencies ?? {}).forEach(name => withNeeds(resolve('node_modules', name), found))
  return found
}

/** The deck's own parts; the licence of the article is not ours to state. */
async function listOwn() {
  // loaded when a build needs it: `npm start` starts where the data have a fault, and names it
  const { mapSources } = await import(new URL('../../data/map.ts', import.meta.url).href) as typeof import('../../data/map.ts')
  const { own } = en.licences
  return [
    { title: own.text, text: readFileSync('LICENSE-TEXT.md', 'utf8') },
    { title: own.code, text: readFileSync('LICENSE', 'utf8') },
    { title: own.map, text: own.mapSays({ land: mapSources.land, landBy: mapSources.landBy, positions: mapSources.positions }) },
  ]
}

/** Every module and file that went into a bundle. */
function listIds(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap(output => output.type === 'chunk' ? output.moduleIds : output.originalFileNames.map(name => resolve(name)))
}

/** The plugin that writes the file when all else has been bundled. */
export function listLicences(): Plugin {
  return {
    name: 'deck:list-licences',
    apply: 'build',
    async generateBundle(_, bundle) {
      // style sheets are no part of a script any more when it is written
      const stylesheets = [...this.getModuleIds()].filter(id => /\.css(?:\?|$)/.test(id))
      const folders = new Set([...listIds(bundle), ...stylesheets].map(packageFolder).filter(folder => folder !== null && existsSync(join(folder, 'package.json'))) as string[])
      // the worker is bundled apart, after this
      listImports(readFileSync('scripts/build/service-worker.ts', 'utf8')).forEach(name => withNeeds(resolve('node_modules', name), folders))
      this.emitFile({ type: 'asset', fileName: licenceFile, source: writeLicences(await listOwn(), [...folders].map(describePackage), en.licences) })
    },
  }
}
