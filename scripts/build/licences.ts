/** The text that says under which licences the parts of a build stand. */

/** A package whose code or typeface is in the build. */
export interface BundledPackage {
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

/** The folder of the package that a module belongs to, from its path; null for the deck's own. */
export function packageFolder(id: string): string | null {
  const path = id.replaceAll('\\', '/').replace(/^\0|\?.*$/g, '')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*(?=\/)/.exec(path)?.[0] ?? null
}

/** Names of the packages that a source imports when it runs; types are none of them. */
export function listImports(source: string): string[] {
  const named = [...source.matchAll(/(?:^|\n)\s*(?:import|export)\s(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, from, later]) => from ?? later!)
  return [...new Set(named.filter(from => /^(?:@[\w-]+\/)?[a-z]/.test(from)).map(from => from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/')))]
}

const rule = '-'.repeat(72)
const lineOf = ({ name, version, licence, home, typeface }: BundledPackage) => `${typeface ? `${typeface}: ` : ''}${name} ${version}, ${licence}${home ? `, ${home}` : ''}`
/** Two licences are one where they differ in line ends and indents alone. */
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Packages with the licence that they share, in the order of their names. */
function groupByText(packages: readonly BundledPackage[], words: LicenceWords): string {
  const groups = new Map<string, BundledPackage[]>()
  for (const one of [...packages].sort((a, b) => a.name.localeCompare(b.name, 'en')))
    groups.set(squeeze(one.text) || one.licence, [...groups.get(squeeze(one.text) || one.licence) ?? [], one])
  return [...groups.values()].map(group => `${group.map(lineOf).join('\n')}\n\n${group[0]!.text.trim() || words.named(group[0]!.licence)}\n`).join(`\n${rule}\n`)
}

/** The whole text: the deck's own parts first, then typefaces, then code. */
export function writeLicences(own: readonly LicencePart[], packages: readonly BundledPackage[], words: LicenceWords): string {
  const parts = [
    ...own,
    { title: words.typefaces, text: groupByText(packages.filter(({ typeface }) => typeface), words) },
    { title: words.code, text: groupByText(packages.filter(({ typeface }) => !typeface), words) },
  ]
  return `${words.title}\n\n${parts.map(({ title, text }) => `${'='.repeat(72)}\n${title}\n${'='.repeat(72)}\n\n${text.trim()}\n`).join('\n')}`
}
