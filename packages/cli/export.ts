/**
 * Exports the slides as one PDF with bookmarks and tags, or as a PowerPoint file: of pictures, or of text that can be edited.
 *
 * usage: npm run export [-- --out FILE] [-- --range 1-10 | --plan PLAN] [-- --dark] [-- --steps] [-- --answers hidden] [-- --language ko]
 *        npm run export:pptx, with the same options but the language, and --editable
 */
import { readFileSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import {
  checkBrowser, claimFile, currentIo, defineCommand, print, readOptions, refuse, refuseCall, refuseForeign,
  removeAbandoned, runDirectly, runNodeProgram, slidevProgram, whenStopped, writeOurs,
} from '@deck/command-line'
import { published } from '@deck/lesson/outline'
import { parseRangeString } from '@slidev/parser/core'
import { load } from '@slidev/parser/fs'
import { commandFile } from './building/package-folders.ts'
import { choosePlan, planNames } from './exporting/exported-slides.ts'
import { tidyPptx } from './exporting/pptx.ts'
import { requireLanguage } from './translating/editions.ts'
import { runInEdition } from './translating/write-edition.ts'

const help = `npm run export [-- options]        one PDF with bookmarks and tags
npm run export:pptx [-- options]   one PowerPoint file: each slide a picture, with title, description and speaker notes

  --out FILE       the file to write (default export/${published.fileName}.pdf or .pptx; in a language ${published.fileName}-CODE.pdf)
  --range A-B      only these slides
  --plan PLAN      the slides of a plan, in its order: ${planNames}; or names of slides
  --dark           in dark mode
  --steps          a page for every click instead of one for every slide (also --with-clicks)
  --answers WORD   "hidden" leaves every quiz unanswered; "shown" is the default
  --language CODE  PDF only: in another language, such as ko
  --editable       PowerPoint only: text that can be edited, in Times New Roman and Calibri
`
const options = {
  'out': { type: 'string' },
  'range': { type: 'string' },
  'plan': { type: 'string' },
  'dark': { type: 'boolean' },
  'steps': { type: 'boolean' },
  'with-clicks': { type: 'boolean' },
  'answers': { type: 'string' },
  'language': { type: 'string' },
  'editable': { type: 'boolean' },
  'pptx': { type: 'boolean' },
} as const
type Values = ReturnType<typeof readOptions<typeof options>>

/** @throws Refusal where no slide, or one that there is not, is asked for */
async function checkRange(range: string): Promise<void> {
  const total = (await load({ roots: ['.'], userRoot: '.' }, 'slides.md')).slides.length
  const chosen = /^[\d,\s-]+$/.test(range) ? parseRangeString(total, range) : []
  if (!chosen.length || chosen.some(no => !(no >= 1 && no <= total)))
    refuseCall(`--range takes numbers from 1 to ${total}, such as 1-10 or 3,5-7, not "${range}".`, help)
}

/** What makes the file: our own programs print the PDF, since Slidev's loses tags, and take pictures; Slidev writes text that can be edited. */
function listArguments(values: Values, file: string, browser: string, numbers: string | undefined): string[] {
  const steps = Boolean(values.steps || values['with-clicks'])
  const program = values.editable
    // Slidev would take a page for every click unless told otherwise.
    ? [
        slidevProgram, 'export', 'slides.md', '--format', 'pptx-editable', '--with-clicks', String(steps), '--wait',
        '600', '--timeout', '120000', '--executable-path', browser,
      ]
    : values.pptx
      ? [
          commandFile('picture-deck'), '--browser', browser, ...steps ? ['--steps'] : [], ...values.answers ? ['--answers', values.answers] : [],
          ...values.plan === undefined ? [] : ['--plan', values.plan],
        ]
      : [commandFile('print-deck'), '--browser', browser, ...steps ? ['--with-clicks'] : [], ...values.answers ? ['--answers', values.answers] : []]
  return [...program, ...['--output', file], ...(numbers ? ['--range', numbers] : []), ...(values.dark ? ['--dark'] : [])]
}

/** @throws Refusal where options say what does not go together */
function checkOptions(values: Values): void {
  if (values.range !== undefined && values.plan !== undefined)
    refuseCall('--range and --plan both say which slides: give one of them.', help)
  if (values.answers !== undefined && !['shown', 'hidden'].includes(values.answers))
    refuseCall(`--answers takes shown or hidden, not "${values.answers}".`, help)
  if (values.language !== undefined)
    requireLanguage(values.language)
  if (values.language !== undefined && values.pptx)
    refuseCall('--language is for PDF: use npm run export, or leave it out.', help)
  if (values.editable && !values.pptx)
    refuseCall('--editable is for PowerPoint: use npm run export:pptx.', help)
  if (values.editable && (values.plan !== undefined || values.answers === 'hidden')) {
    refuseCall(
      `A file of text that can be edited has the deck's own order, and its answers: leave out ${values.plan === undefined ? '--answers' : '--plan, give --range'}, or leave out --editable.`,
      help,
    )
  }
}

/** The slides to print, as `--range` has them; a plan may have them in another order. Undefined for all. */
async function chooseNumbers(values: Values): Promise<string | undefined> {
  checkOptions(values)
  if (values.range)
    await checkRange(values.range)
  return values.plan === undefined ? values.range : (await choosePlan(values.plan, help)).numbers.join()
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const ending = values.pptx ? 'pptx' : 'pdf'
  const { language } = values
  const name = `${[published.fileName, language].filter(Boolean).join('-')}.${ending}`
  const out = resolve(values.out ?? `export/${name}`)
  const numbers = await chooseNumbers(values)
  claimFile(values.out ?? out, '--out', name)
  if (!out.endsWith(`.${ending}`))
    refuse(`--out is "${values.out}", but what is written is a ${ending.toUpperCase()} file: let its name end in .${ending}.`)
  refuseForeign(out, 'choose another name with --out')
  const browser = await checkBrowser()
  // Slidev writes as it goes, and wants the file's ending: the half-written file stands aside until it is whole.
  const aside = resolve(dirname(out), `.${process.pid}.${ending}`)
  removeAbandoned(dirname(out), '.', `.${ending}`)
  const clear = () => rmSync(aside, { force: true })
  const release = whenStopped(clear)
  const program = listArguments(values, aside, browser, numbers)
  const status = language === undefined
    ? await runNodeProgram(program, { env: { ...currentIo().env, ...values.editable && { VITE_EDITABLE: '1' } } })
    : await runInEdition(language, program)
  if (status !== 0)
    throw new Error('The export failed; nothing was written. What is said above is the reason.')
  const bytes = readFileSync(aside)
  writeOurs(out, values.editable ? tidyPptx(bytes) : bytes)
  clear()
  release()
  print(`Written: ${out}`)
})

await runDirectly(import.meta.url, main)
