/**
 * Exports the slides as one PDF with bookmarks and tags, or as a PowerPoint file whose text can be edited.
 *
 * usage: npm run export [-- --out FILE] [-- --range 1-10] [-- --dark] [-- --with-clicks]
 *        npm run export:pptx, with the same options
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { findBrowser, howToGetOne } from './browser.mjs'
import { readOptions, slidevProgram } from './command-line.ts'

const help = `npm run export [-- options]        one PDF with bookmarks and tags
npm run export:pptx [-- options]   one PowerPoint file: text can be edited, drawings are pictures

  --out FILE      the file to write (default export/the-green-ladder.pdf or .pptx)
  --range A-B     only these slides
  --dark          the night sheet
  --with-clicks   a page for every click instead of one for every slide
`
const values = readOptions(help, { 'out': { type: 'string' }, 'range': { type: 'string' }, 'dark': { type: 'boolean' }, 'with-clicks': { type: 'boolean' }, 'pptx': { type: 'boolean' } })
const ending = values.pptx ? 'pptx' : 'pdf'

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

let browser: string | null = null
try {
  browser = findBrowser()
}
catch (error) {
  fail((error as Error).message)
}
if (!browser)
  fail(howToGetOne)
const out = resolve(values.out ?? `export/the-green-ladder.${ending}`)
// Slidev writes as it goes; the half-written file stands aside until it is whole.
const aside = resolve(dirname(out), `.${process.pid}.${ending}`)
try {
  mkdirSync(dirname(out), { recursive: true })
}
catch (error) {
  fail(`The folder of ${out} cannot be written: ${(error as Error).message}`)
}
/** What makes the file: our own program prints a PDF, since Slidev's loses tags; Slidev itself writes the other format. */
const program = values.pptx
  // The other format would take a page for every click unless told otherwise.
  ? [slidevProgram, 'export', 'slides.md', '--format', 'pptx-editable', '--with-clicks', String(values['with-clicks'] ?? false), '--wait', '600', '--timeout', '120000', '--executable-path', browser]
  : ['scripts/print-deck.ts', '--browser', browser, ...(values['with-clicks'] ? ['--with-clicks'] : [])]
const { status } = spawnSync(process.execPath, [
  ...program,
  ...['--output', aside],
  ...(values.range ? ['--range', values.range] : []),
  ...(values.dark ? ['--dark'] : []),
], { stdio: 'inherit' })
if (status !== 0) {
  rmSync(aside, { force: true })
  fail('The export failed; nothing was written.')
}
renameSync(aside, out)
console.log(`Written: ${out}`)
