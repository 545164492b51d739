/** The text that says under which licences the parts of a build stand. */
import type { Plugin, Rolldown } from 'vite'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A package whose code or typeface is in the build. */
interface BundledPackage {
  name: string
  version: string
  /** Its licence by its short name, such as MIT. */
  licence: string
  /** Where it comes from; '' where it does not say. */
  home: string
  /** The licence as the package brings it; '' where it brings none. */
  text: string
  /** The name of the typeface, where it is one. */
  typeface?: string
}

/** A part of the text: what it is about, and what is said of it. */
export interface LicencePart { title: string, text: string }

/** What the text says around the licences themselves. */
export interface LicenceWords {
  title: string
  typefaces: string
  code: string
  /** Said in place of a licence that a package names and does not bring. */
  named: (licence: string) => string
}

/** What a deck says of licences: around those of packages, and of its own parts. */
export interface OwnLicences { words: LicenceWords, own: readonly LicencePart[] }

/** The folder of the package that a module belongs to, from its path; null for the deck's own. */
export function packageFolder(id: string): string | null {
  const path = id.replaceAll('\\', '/').replace(/^\0|\?.*$/g, '')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*(?=\/)/.exec(path)?.[0] ?? null
}

const rule = '-'.repeat(72)
function lineOf({ name, version, licence, home, typeface }: BundledPackage) {
  return `${typeface ? `${typeface}: ` : ''}${name} ${version}, ${licence}${home ? `, ${home}` : ''}`
}
/** Two licences are one where they differ in line ends and indents alone. */
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Packages with the licence that they share, in the order of their names. */
function groupByText(packages: readonly BundledPackage[], words: LicenceWords): string {
  const sorted = packages.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const groups = new Map<string, BundledPackage[]>()
  for (const one of sorted)
    groups.set(squeeze(one.text) || one.licence, [...groups.get(squeeze(one.text) || one.licence) ?? [], one])
  return [...groups.values()]
    .map(group => `${group.map(lineOf).join('\n')}\n\n${group[0]!.text.trim() || words.named(group[0]!.licence)}\n`)
    .join(`\n${rule}\n`)
}

/** The whole text: the deck's own parts first, then typefaces, then code. */
export function writeLicences(own: readonly LicencePart[], packages: readonly BundledPackage[], words: LicenceWords): string {
  const ofPackages = (title: string, isOf: (one: BundledPackage) => boolean) => ({ title, text: groupByText(packages.filter(isOf), words) })
  const parts = [...own, ofPackages(words.typefaces, ({ typeface }) => !!typeface), ofPackages(words.code, ({ typeface }) => !typeface)]
  return `${words.title}\n\n${parts.map(({ title, text }) => `${'='.repeat(72)}\n${title}\n${'='.repeat(72)}\n\n${text.trim()}\n`).join('\n')}`
}

interface PackageFile {
  name: string
  version: string
  license?: string | { type: string }
  homepage?: string
  repository?: string | { url: string }
}

/** The licence that lies in a package's folder, with its notices; '' where there is none. */
function readText(folder: string): string {
  const names = readdirSync(folder).filter(name => /^(?:licen[cs]e|copying|notice)(?:[.-](?:md|txt|mit))?$/i.test(name)).toSorted()
  return names.map(name => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n')
}

function describePackage(folder: string): BundledPackage {
  const { name, version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile
  const home = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? ''
  const metadata = join(folder, 'metadata.json')
  const typeface = name.startsWith('@fontsource') && existsSync(metadata)
    ? (JSON.parse(readFileSync(metadata, 'utf8')) as { family: string }).family
    : undefined
  return {
    name,
    version,
    licence: (typeof license === 'object' ? license.type : license) ?? 'unknown',
    home: home.replace(/^git\+|\.git$/g, ''),
    text: readText(folder),
    ...typeface && { typeface },
  }
}

/** Every module and file that went into a bundle. */
function listIds(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap(output => output.type === 'chunk' ? output.moduleIds : output.originalFileNames.map(name => resolve(name)))
}

/**
 * The plugin that writes the file when all else has been bundled.
 * @param read gives what it says around the licences and the deck's own parts, when a build needs them
 */
export function listLicences(read: () => Promise<OwnLicences>): Plugin {
  return {
    name: 'deck:list-licences',
    apply: 'build',
    async generateBundle(_, bundle) {
      // style sheets are no part of a script any more when it is written
      const stylesheets = [...this.getModuleIds()].filter(id => /\.css(?:\?|$)/.test(id))
      // the worker is bundled apart, after this, of Workbox alone
      const folders = new Set([...[...listIds(bundle), ...stylesheets].flatMap(id => packageFolder(id) ?? []), ...globSync(resolve('node_modules/workbox-*'))])
      const { words, own } = await read()
      const packages = [...folders].filter(folder => existsSync(join(folder, 'package.json'))).map(describePackage)
      // the page on sources links to it
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: writeLicences(own, packages, words) })
    },
  }
}
