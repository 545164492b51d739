/** Two steps of finishing a build: it can be installed, and it keeps a copy of itself for when there is no network. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { build } from 'vite'
import { published } from '../../deck.config.ts'
import { en } from '../../locales/en.ts'
import { readTexts } from '../read-texts.ts'
import { previewPicture } from './add-previews.ts'
import { readFloor } from './floor.ts'
import { isHashed, listFiles } from './list-files.ts'
import { linkManifest, readPapers, writeManifest } from './manifest.ts'

/** The service worker's name; it stands beside index.html, for it answers for what lies below it. */
const worker = 'offline-worker.js'

/** All files below a folder, from that folder, with / between parts. */
function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, 'x').length - 1).replaceAll(sep, '/'))
}

/** Accented letters that readers are likely to type: À to ÿ. */
const typed = Array.from({ length: 0x40 }, (_, i) => i + 0xC0)

/** Every sign that stands in the texts of the deck or may be typed into it. */
function readSigns(): Set<number> {
  return new Set([...readTexts().flatMap(text => [...new Set(text)]).map(sign => sign.codePointAt(0)!), ...typed])
}

/**
 * Writes the manifest and names it, with its colours, in every page.
 * @param folder of the build
 */
export function makeInstallable(folder: string): void {
  const papers = readPapers(readFileSync('styles/tokens.css', 'utf8'))
  writeFileSync(join(folder, 'manifest.webmanifest'), writeManifest({ name: en.deck.title, shortName: en.deck.shortTitle, description: published.description, paper: papers.day, shortcuts: [{ name: en.study.todayName, route: '/today' }, { name: en.read.name, route: '/read' }, { name: en.study.title, route: '/review' }, { name: en.glossary.title, route: '/glossary' }] }))
  for (const name of readdirSync(folder).filter(name => name.endsWith('.html'))) {
    const file = join(folder, name)
    writeFileSync(file, linkManifest(readFileSync(file, 'utf8'), papers))
  }
}

/**
 * Writes the worker with the list of what it keeps. It reads every file as it is served, so whatever
 * changes a file comes before.
 * @param folder of the build
 */
export async function makeOffline(folder: string): Promise<void> {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] }
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const files = listFiles(listFolder(folder).filter(file => file !== worker && file !== previewPicture), read, readSigns())
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  const entries = files.map(url => ({
    url,
    revision: isHashed(url) ? null : createHash('sha256').update(readFileSync(join(folder, url))).digest('hex').slice(0, 16),
  }))
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'OFFLINE_FILES': JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
    build: { target: readFloor(browserslist).map(({ target }) => target), outDir: folder, emptyOutDir: false, rolldownOptions: { input: 'scripts/build/service-worker.ts', checks: { pluginTimings: false }, output: { format: 'iife', entryFileNames: worker } } },
  })
  console.log(`Offline copy: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB.`)
}
