/**
 * Judges PDFs by the points that PDF/UA asks for and a program can judge; prints a table, a column for each file.
 *
 * usage: npm run check:pdf -- FILE … [--faults]
 */
import type { CheckedPoint } from '../logic/pdf-check/judge-pdf.ts'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { checkPdf } from '../logic/pdf-check/judge-pdf.ts'
import { splitScripts } from '../runtime/split-scripts.ts'

const help = `npm run check:pdf -- FILE … [--faults]

  FILE       PDFs to judge, such as dist/handouts/*.pdf
  --faults   say what is wrong at each point, the first five faults of each
`
/** Points that no PDF of ours claims: see docs/print.md. */
const open: readonly string[] = ['identifier']
const signs: Record<CheckedPoint['state'], string> = { 'passed': 'passed', 'not applicable': 'n/a', 'missing': 'missing' }

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { faults: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
    return { ...values, files: positionals }
  }
  catch (error) {
    return fail(`${(error as Error).message}\n\n${help}`)
  }
}

const { files, faults: showsFaults, help: asksHelp } = readArguments()
if (asksHelp) {
  console.log(help)
  process.exit(0)
}
if (!files.length)
  fail(`Name at least one PDF.\n\n${help}`)

const checked: { file: string, points: CheckedPoint[] }[] = []
for (const file of files) {
  try {
    checked.push({ file: basename(file), points: await checkPdf(readFileSync(file), splitScripts) })
  }
  catch (error) {
    fail(`${file} cannot be read as a PDF: ${(error as Error).message}`)
  }
}
console.log(`| Matterhorn | point | ${checked.map(({ file }) => file).join(' | ')} |\n| --- | --- |${' --- |'.repeat(checked.length)}`)
checked[0]!.points.forEach(({ of, says }, i) => console.log(`| ${of} | ${says} | ${checked.map(({ points }) => signs[points[i]!.state]).join(' | ')} |`))
for (const { file, points } of showsFaults ? checked : []) {
  for (const { says, faults } of points.filter(({ faults }) => faults.length))
    console.log(`\n${file}: not one that ${says}\n${faults.slice(0, 5).map(fault => `  ${fault}`).join('\n')}${faults.length > 5 ? `\n  … and ${faults.length - 5} more` : ''}`)
}
process.exitCode = checked.some(({ points }) => points.some(({ id, state }) => state === 'missing' && !open.includes(id))) ? 1 : 0
