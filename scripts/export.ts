/**
 * Exports the slides as one PDF with bookmarks and tags, or as a PowerPoint file whose text can be edited.
 *
 * usage: npm run export [-- --out FILE] [-- --range 1-10 | --plan PLAN] [-- --dark] [-- --with-clicks]
 *        npm run export:pptx, with the same options
 */
import { readFileSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { parseRangeString } from '@slidev/parser/core'
import { load } from '@slidev/parser/fs'
import { deck } from '../deck.config.ts'
import { readOptions, refuseCall, slidevProgram } from './command-line.ts'
import { claimFile } from './command/check-paths.ts'
import { choosePlan, planNames } from './command/choose-plan.ts'
import { checkBrowser } from './command/open-browser.ts'
import { refuseForeign, writeOurs } from './command/own-files.ts'
import { refuse, runCommand, whenStopped } from './command/run-command.ts'
import { runNodeProgram } from './command/run-program.ts'

const help = `npm run export [-- options]        one PDF with bookmarks and tags
npm run export:pptx [-- options]   one PowerPoint file: text can be edited, drawings are pictures

  --out FILE      the file to write (default export/${deck.fileName}.pdf or .pptx)
  --range A-B     only these slides
  --plan PLAN     the slides of a plan, in its order, as a PDF: ${planNames}; or names of slides
  --dark          the night sheet
  --with-clicks   a page for every click instead of one for every slide
`
const values = readOptions(help, { 'out': { type: 'string' }, 'range': { type: 'string' }, 'plan': { type: 'string' }, 'dark': { type: 'boolean' }, 'with-clicks': { type: 'boolean' }, 'pptx': { type: 'boolean' } })
const ending = values.pptx ? 'pptx' : 'pdf'

const out = resolve(values.out ?? `export/${deck.fileName}.${ending}`)

/** Ends the command with 2 where no slide, or one that there is not, is asked for. */
async function checkRange(range: string): Promise<void> {
  const total = (await load({ roots: ['.'], userRoot: '.' }, 'slides.md')).slides.length
  const chosen = /^[\d,\s-]+$/.test(range) ? parseRangeString(total, range) : []
  if (!chosen.length || chosen.some(no => !(no >= 1 && no <= total)))
    refuseCall(`--range takes numbers from 1 to ${total}, such as 1-10 or 3,5-7, not "${range}".`, help)
}

/** What makes the file: our own program prints a PDF, since Slidev's loses tags; Slidev itself writes the other format. */
function listArguments(file: string, browser: string, numbers: string | undefined): string[] {
  const program = values.pptx
    // The other format would take a page for every click unless told otherwise.
    ? [slidevProgram, 'export', 'slides.md', '--format', 'pptx-editable', '--with-clicks', String(values['with-clicks'] ?? false), '--wait', '600', '--timeout', '120000', '--executable-path', browser]
    : ['scripts/print-deck.ts', '--browser', browser, ...(values['with-clicks'] ? ['--with-clicks'] : [])]
  return [...program, ...['--output', file], ...(numbers ? ['--range', numbers] : []), ...(values.dark ? ['--dark'] : [])]
}

/** The slides to print, as `--range` has them; a plan may have them in another order. Undefined for all. */
async function chooseNumbers(): Promise<string | undefined> {
  if (values.range !== undefined && values.plan !== undefined)
    refuseCall('--range and --plan both say which slides: give one of them.', help)
  if (values.plan !== undefined && values.pptx)
    refuseCall('--plan is for the PDF: leave out --pptx, or give --range.', help)
  if (values.range)
    await checkRange(values.range)
  return values.plan === undefined ? values.range : (await choosePlan(values.plan, help)).numbers.join()
}

await runCommand(async () => {
  const numbers = await chooseNumbers()
  claimFile(values.out ?? out, '--out', `${deck.fileName}.${ending}`)
  if (!out.endsWith(`.${ending}`))
    refuse(`--out is "${values.out}", but what is written is a ${ending.toUpperCase()} file: let its name end in .${ending}.`)
  refuseForeign(out, 'choose another name with --out')
  const browser = await checkBrowser()
  // Slidev writes as it goes, and wants the file's ending: the half-written file stands aside until it is whole.
  const aside = resolve(dirname(out), `.${process.pid}.${ending}`)
  const clear = () => rmSync(aside, { force: true })
  const release = whenStopped(clear)
  if (await runNodeProgram(listArguments(aside, browser, numbers)) !== 0)
    throw new Error('The export failed; nothing was written. What is said above is the reason.')
  writeOurs(out, readFileSync(aside))
  clear()
  release()
  console.log(`Written: ${out}`)
})
