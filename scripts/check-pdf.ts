/**
 * Judges PDFs by the points that PDF/UA asks for and a program can judge; prints a table, a column for each file.
 *
 * usage: npm run check:pdf -- FILE … [--faults]
 */
import type { CheckedPoint } from './pdf-check/judge-pdf.ts'
import { basename } from 'node:path'
import { splitScripts } from '../components/shell/split-scripts.ts'
import { readArguments, refuseCall } from './command-line.ts'
import { readBytes } from './command/check-paths.ts'
import { defineCommand, print, refuse, runDirectly } from './command/run-command.ts'
import { checkPdf } from './pdf-check/judge-pdf.ts'

const help = `npm run check:pdf -- FILE … [--faults]

  FILE       PDFs to judge, such as dist/handouts/*.pdf
  --faults   say what is wrong at each point, the first five faults of each
`
/** Points that no PDF of ours claims: see docs/print.md. */
const open: readonly string[] = ['identifier']
const signs: Record<CheckedPoint['state'], string> = { 'passed': 'passed', 'not applicable': 'n/a', 'missing': 'missing' }

/** @throws Refusal where the file is no PDF */
async function judge(file: string): Promise<{ file: string, points: CheckedPoint[] }> {
  const bytes = readBytes(file, 'a PDF')
  try {
    return { file: basename(file), points: await checkPdf(bytes, splitScripts) }
  }
  catch (error) {
    return refuse(`${file} cannot be read as a PDF: ${(error as Error).message}`)
  }
}

export const main = defineCommand(async (args) => {
  const { positionals: files, values } = readArguments(args, help, { faults: { type: 'boolean' } })
  if (!files.length)
    refuseCall('Name at least one PDF.', help)
  const checked: Awaited<ReturnType<typeof judge>>[] = []
  for (const file of files)
    checked.push(await judge(file))
  print(`| Matterhorn | point | ${checked.map(({ file }) => file).join(' | ')} |\n| --- | --- |${' --- |'.repeat(checked.length)}`)
  checked[0]!.points.forEach(({ of, says }, i) => print(`| ${of} | ${says} | ${checked.map(({ points }) => signs[points[i]!.state]).join(' | ')} |`))
  for (const { file, points } of values.faults ? checked : []) {
    for (const { says, faults } of points.filter(({ faults }) => faults.length))
      print(`\n${file}: not one that ${says}\n${faults.slice(0, 5).map(fault => `  ${fault}`).join('\n')}${faults.length > 5 ? `\n  … and ${faults.length - 5} more` : ''}`)
  }
  return checked.some(({ points }) => points.some(({ id, state }) => state === 'missing' && !open.includes(id))) ? 1 : 0
})

await runDirectly(import.meta.url, main)
