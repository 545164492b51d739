/** Two steps of finishing a build: it can be installed, and it keeps a copy of itself for when there is no network. */
import type { FinishSettings } from './finish-settings.ts'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { readBrowserTargets } from './browser-targets.ts'
import { listCodePoints, pickFonts, readFonts, readTexts } from './font-choice.ts'
import { previewPicture } from './link-preview.ts'
import { notKeptPage } from './plain-pages.ts'

/** A file that says in its text which others it needs. */
const speaking = /\.(?:html|js|css|webmanifest|svg)$/
/** Fonts are chosen by the signs that they show, not by who names them. */
const font = /\.(?:woff2?|ttf|otf)$/
/** A name that changes with the content, so that a copy can never be stale. */
const hashed = /^assets\/.*-[\w-]{8}\.\w+$/

/**
 * The files that the page needs, with all that they name in turn, and the fonts for the signs.
 * Fonts for other signs, source maps, printed handouts and what nobody names are left out.
 * @param files every file of the build, from its folder, with / between parts
 * @param read the text of a file
 * @param signs code points that the deck may show
 * @param lists files that list what a page offers for download
 * @returns in alphabetical order
 */
export function listFiles(files: readonly string[], read: (file: string) => string, signs: ReadonlySet<number>, lists: readonly string[]): string[] {
  const byBase = new Map<string, string[]>()
  for (const file of files)
    byBase.set(basename(file), [...byBase.get(basename(file)) ?? [], file])
  const found = new Set(['index.html', ...files.filter(file => file === notKeptPage || lists.includes(file))])
  for (const file of found) {
    if (!speaking.test(file) && !lists.includes(file))
      continue
    for (const [name] of read(file).matchAll(/[\w.~@-]+\.\w+/g)) {
      for (const other of byBase.get(name) ?? []) {
        if (!font.test(other))
          found.add(other)
      }
    }
  }
  const stylesheets = [...found].filter(file => /\.(?:css|html)$/.test(file)).flatMap(file => readFonts(read(file)))
  const fonts = pickFonts(stylesheets, signs).flatMap(file => byBase.get(basename(file)) ?? [])
  return [...new Set([...found, ...fonts])].filter(file => !/\.(?:map|pdf)$/.test(file)).sort()
}

/** What a manifest says of the deck. */
type AppSettings = Pick<FinishSettings, 'lang' | 'title' | 'shortTitle' | 'description' | 'papers' | 'shortcuts'>

/** The manifest as JSON; every address is relative to it, so that the deck may stand in any folder. */
export function writeManifest({ lang, title, shortTitle, description, papers, shortcuts }: AppSettings): string {
  const icon = (file: string, size: number, purpose: string) => ({ src: `icons/${file}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose })
  return `${JSON.stringify({
    name: title,
    short_name: shortTitle,
    description,
    lang,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: papers.day,
    background_color: papers.day,
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
    shortcuts: shortcuts.map(({ name, route }) => ({ name, url: `./#${route}`, icons: [icon('icon-192', 192, 'any')] })),
  }, null, 2)}\n`
}

/**
 * Names the manifest at the head of a page, with the colours for the browser's own bars.
 * @param html of the whole page
 * @param papers the colours by day and by night
 */
export function linkManifest(html: string, papers: FinishSettings['papers']): string {
  const tags = [
    '<link rel="manifest" href="./manifest.webmanifest">',
    '<link rel="apple-touch-icon" href="./icons/apple-180.png">',
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${papers.day}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${papers.night}">`,
  ]
  return html.replace('</head>', `${tags.join('\n')}\n</head>`)
}

/** The service worker's name; it stands beside index.html, for it answers for what lies below it. */
const worker = 'offline-worker.js'

/** All files below a folder, from that folder, with / between parts. */
function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(folder, name)).isFile()).map(name => name.replaceAll(sep, '/'))
}

/** Accented letters that readers are likely to type: À to ÿ. */
const typed = String.fromCharCode(...Array.from({ length: 0x40 }, (_, i) => i + 0xC0))

/**
 * Writes the manifest and names it, with its colours, in every page.
 * @param folder of the build
 * @param settings what it says of the deck
 */
export function makeInstallable(folder: string, settings: AppSettings): void {
  writeFileSync(join(folder, 'manifest.webmanifest'), writeManifest(settings))
  for (const name of readdirSync(folder).filter(name => name.endsWith('.html'))) {
    const file = join(folder, name)
    writeFileSync(file, linkManifest(readFileSync(file, 'utf8'), settings.papers))
  }
}

/**
 * Writes the worker with the list of what it keeps. It reads every file as it is served, so whatever
 * changes a file comes before.
 * @param folder of the build
 * @param settings which folders of the deck have its text, and which lists it offers
 */
export async function makeOffline(folder: string, { folders, lists }: Pick<FinishSettings, 'folders' | 'lists'>): Promise<void> {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] }
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const built = listFolder(folder).filter(file => file !== worker && file !== previewPicture)
  const files = listFiles(built, read, listCodePoints(readTexts(folders).join('') + typed), [...lists.growing, ...lists.fixed])
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  const entries = files.map(url => ({
    url,
    revision: hashed.test(url) ? null : createHash('sha256').update(readFileSync(join(folder, url))).digest('hex').slice(0, 16),
  }))
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'NOT_KEPT_PAGE': JSON.stringify(notKeptPage),
      'OFFLINE_FILES': JSON.stringify(entries),
      'GROWING_LISTS': JSON.stringify(lists.growing),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      target: readBrowserTargets(browserslist).map(({ target }) => target),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./service-worker.ts', import.meta.url)),
        checks: { bundlerTimings: false },
        output: { format: 'iife', entryFileNames: worker },
      },
    },
  })
  console.log(`Offline copy: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB.`)
}
