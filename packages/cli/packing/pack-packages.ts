/** Packs packages of ours as npm does, and with JavaScript beside their TypeScript: Node strips types in no file below node_modules. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import ts from 'typescript'

const run = promisify(execFile)
/** Runs npm, and gives what it prints. @throws Error that npm fails with, and what it said */
export async function npm(args: readonly string[], cwd = '.', env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { stdout } = await run('npm', [...args], { cwd, env, shell: process.platform === 'win32', maxBuffer: 2 ** 26 })
  return stdout
}

/** Where a door of a package leads: what Node reads, and what a bundler and the type check read. */
type Door = string | { node: string, default: string }
/** What a package.json says. */
export interface PackageFile extends Record<string, unknown> {
  name: string
  version: string
  files?: readonly string[]
  exports?: Record<string, Door>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

const isModule = (file: string) => /(?<!\.d)\.ts$/.test(file)
const toBuilt = (file: string) => file.replace(/\.ts$/, '.js')

/** A bundler and the type check read TypeScript, Node what was made of it. @param target of a door, such as ./index.ts */
const splitTarget = (target: string): Door => isModule(target) ? { node: toBuilt(target), default: target } : target

/**
 * The doors of a package once there is JavaScript in it.
 * @param doors as package.json has them. A pattern that leads to files of any kind, such as "./components/*", gets a second one for modules
 */
export function splitDoors(doors: Readonly<Record<string, string>>): Record<string, Door> {
  return Object.fromEntries(Object.entries(doors).flatMap(([door, target]): [string, Door][] => target.endsWith('/*')
    ? [[`${door}.ts`, splitTarget(`${target}.ts`)], [door, target]]
    : [[door, splitTarget(target)]]))
}

/**
 * What Node runs of a module.
 * @param code TypeScript
 * @returns JavaScript that leads to JavaScript, also where it names a file by its address
 */
export function buildModule(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true, rewriteRelativeImportExtensions: true },
  })
  return outputText.replace(/(new URL\('\.[^']*)\.ts'(?=, import\.meta\.url\))/g, '$1.js\'')
}

/** A package to be packed: its folder, and files that it gets besides, by their path in it. */
export interface Unpacked { folder: string, besides?: Readonly<Record<string, string>> }
/** A package that was packed: its folder here, its file, and what its package.json says there. */
export interface Packed { folder: string, file: string, manifest: PackageFile }

/** What a package.json says in a release: its version, and that of all that is packed with it. @param names of these */
function fitManifest({ files: _, exports, ...own }: PackageFile, version: string, names: ReadonlySet<string>): PackageFile {
  const fit = (needs: Readonly<Record<string, string>>, own: string) =>
    Object.fromEntries(Object.entries(needs).map(([name, range]) => [name, names.has(name) ? own : range]))
  const { dependencies, peerDependencies } = own
  return {
    ...own,
    version,
    ...dependencies && { dependencies: fit(dependencies, version) },
    // a lesson names them all: bound to one version, none could be replaced before the others, and npm would look for its data elsewhere
    ...peerDependencies && {
      peerDependencies: fit(peerDependencies, '*'),
      peerDependenciesMeta: Object.fromEntries(Object.keys(peerDependencies).map(name => [name, { optional: true }])),
    },
    ...exports && { exports: splitDoors(exports as Record<string, string>) },
  }
}

/** Copies a package as it is packed. @param files of it, as npm lists them */
function copyPackage({ folder, besides = {} }: Unpacked, files: readonly string[], to: string): void {
  for (const file of files) {
    cpSync(join(folder, file), join(to, file))
    if (isModule(file))
      writeFileSync(join(to, toBuilt(file)), buildModule(readFileSync(join(folder, file), 'utf8')))
  }
  for (const [file, text] of Object.entries(besides)) {
    mkdirSync(join(to, dirname(file)), { recursive: true })
    writeFileSync(join(to, file), text)
  }
}

/**
 * Packs packages that need each other.
 * @param packages each with its folder
 * @param out folder for the files, which is there
 * @param version of all
 */
export async function packPackages(packages: readonly Unpacked[], out: string, version: string): Promise<Packed[]> {
  const made = mkdtempSync(join(tmpdir(), 'packages-'))
  try {
    const folders = packages.map(({ folder }) => folder)
    const manifests = folders.map(folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile)
    const own = new Set(manifests.map(({ name }) => name))
    const said = await npm(['pack', ...folders.map(folder => `./${folder}`), '--dry-run', '--json', '--ignore-scripts'])
    const listed = JSON.parse(said) as { files: { path: string }[] }[]
    const packed = packages.map((each, i) => {
      const to = join(made, `${i}-${basename(each.folder)}`)
      copyPackage(each, listed[i]!.files.map(({ path }) => path), to)
      const manifest = fitManifest(manifests[i]!, version, own)
      writeFileSync(join(to, 'package.json'), JSON.stringify(manifest, null, 2))
      return { to, manifest }
    })
    const names = await npm(['pack', ...packed.map(({ to }) => to), '--silent', '--ignore-scripts', '--pack-destination', resolve(out)])
    const files = names.trim().split(/\s+/)
    return packed.map(({ manifest }, i) => ({ folder: folders[i]!, file: files[i]!, manifest }))
  }
  finally {
    rmSync(made, { recursive: true, force: true })
  }
}
