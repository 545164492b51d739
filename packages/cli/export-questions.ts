/**
 * Writes the question bank in formats of other programs, and says what became of every question.
 *
 * usage: npm run export:questions -- --format FORMAT [-- --chapters 1-4] [-- --plan PLAN] [-- --types single,multiple] [-- --generated 20]
 * [-- --seed 7] [-- --url ADDRESS] [-- --out FOLDER]
 */
import type { ExchangeAbout, ExchangeItem, WrittenFormat } from '@deck/exports'
import type { ChosenQuestions } from './exporting/gather-items.ts'
import { join } from 'node:path'
import {
  claimable, claimFolder, defineCommand, drawProgress, print, readOptions, recordFinished, refuse, refuseCall,
  refuseForeign, runDirectly, writeOurs,
} from '@deck/command-line'
import { formats, listNotes, sumTally, writeFormat } from '@deck/exports'
import { objectives } from '@deck/lesson/lessons'
import { chapters } from '@deck/lesson/outline'
import { questionTypes } from '@deck/questions'
import { exchange } from '@deck/words/exchange'
import { formatList } from 'slidev-addon-lesson/shell/format.ts'
import { choosePlan, planNames } from './exporting/exported-slides.ts'
import { bank, chooseQuestions, chooseRecords, describeDeck, gatherItems, mostGenerated } from './exporting/gather-items.ts'

const names = Object.keys(formats)
const help = `npm run export:questions -- --format FORMAT [options]

  --format FORMAT   ${names.join(', ')}; or all of them
  --chapters A-B    only these chapters: numbers, stretches or names, such as 1-4,7 (default all)
  --plan PLAN       what the slides of a plan teach: ${planNames}; or names of slides
  --types TYPES     only these: ${questionTypes.join(', ')} (default all)
  --generated N     N more questions, built from the data (default 0)
  --seed N          which ones are built (default 1)
  --lang LANG       en, the only language there is
  --url ADDRESS     address of the deck: the feedback then links to its slides
  --out FOLDER      where to put the files (default export/questions)

docs/exports.md says what each format holds and what it loses.
`
const words = exchange.command
const options = {
  format: { type: 'string' },
  chapters: { type: 'string' },
  plan: { type: 'string' },
  types: { type: 'string' },
  generated: { type: 'string' },
  seed: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  url: { type: 'string' },
  out: { type: 'string', default: 'export/questions' },
} as const
type Values = ReturnType<typeof readOptions<typeof options>>

/** The formats that were asked for. @throws Refusal where an option is wrong */
function readFormats(values: Values): string[] {
  const known = `${formatList(names)}, or all`
  if (values.format === undefined)
    refuseCall(`Say which format with --format: ${known}.`, help)
  if (values.format !== 'all' && !names.includes(values.format!))
    refuseCall(words.formatFault({ wanted: values.format!, known }), help)
  if (values.lang !== 'en')
    refuseCall(words.langFault({ wanted: values.lang }), help)
  if (values.url !== undefined && !/^https?:\/\/[^\s/]+/.test(values.url))
    refuseCall(words.urlFault({ wanted: values.url }), help)
  return values.format === 'all' ? names : [values.format!]
}

/** The slides of a plan; null without one. */
async function readPlanned(plan: string | undefined): Promise<ReadonlySet<string> | null> {
  return plan === undefined ? null : new Set((await choosePlan(plan, help)).plan.steps.map(({ slide }) => slide))
}

/** Objectives that slides teach. */
function listTaught(slides: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(Object.entries(objectives).filter(([, objective]) => objective.slides.some(slide => slides.has(slide))).map(([id]) => id))
}

function choose(values: Values, planned: ReadonlySet<string> | null): ChosenQuestions {
  const read = chooseQuestions(values, bank, Object.keys(chapters), planned)
  if ('chosen' in read)
    return read.chosen
  const { field, wanted } = read.fault
  switch (field) {
    case 'chapters': return refuseCall(
      words.chaptersFault({ wanted, known: Object.entries(chapters).map(([id, { label }], i) => `${i + 1} ${id} (${label})`).join('; ') }),
      help,
    )
    case 'types': return refuseCall(words.typesFault({ wanted, known: formatList(questionTypes) }), help)
    case 'generated': return refuseCall(words.generatedFault({ wanted, most: mostGenerated }), help)
    case 'seed': return refuseCall(words.seedFault({ wanted }), help)
    case 'none': return refuse(words.none)
  }
}

/** Says what became of the questions. */
function report(name: string, { tally, cards }: WrittenFormat): void {
  print(words.summary({ format: exchange.formats[name]!.name, ...sumTally(tally) }))
  if (cards)
    print(words.cards(cards))
  for (const line of tally) {
    print(words.line({ ...line, type: exchange.types[line.type] }))
    listNotes(line, exchange).forEach(note => print(words.note(note)))
  }
}

/** Writes one format, each of its files whole. */
async function writeOne(name: string, items: readonly ExchangeItem[], about: ExchangeAbout, out: string): Promise<void> {
  const made = await writeFormat(formats[name]!, items, about, exchange)
  report(name, made)
  const files = made.files.map(({ name: file, bytes }) => ({ file: join(out, file), bytes }))
  files.forEach(({ file }) => refuseForeign(file, 'choose another folder with --out'))
  for (const { file, bytes } of files) {
    writeOurs(file, bytes)
    recordFinished(file)
    print(words.written({ file, kilobytes: (bytes.length / 1000).toFixed(1) }))
  }
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const chosen = readFormats(values)
  const planned = await readPlanned(values.plan)
  const ids = choose(values, planned && listTaught(planned))
  claimFolder(claimable(values.out), '--out')
  const items = await gatherItems(ids, values.url ?? '')
  const about = describeDeck(values.url ?? '', await chooseRecords(items, { ...ids, slides: planned }))
  const isHeld = items.some(item => chosen.some(name => formats[name]!.judge(item).state !== 'left-out'))
  if (!items.length || !isHeld)
    refuse(items.length ? words.nothingToWrite({ format: exchange.formats[chosen[0]!]!.name }) : words.none)
  for (const [i, name] of chosen.entries()) {
    if (chosen.length > 1)
      drawProgress(i, chosen.length, name)
    await writeOne(name, items, about, values.out)
  }
  if (chosen.length > 1)
    drawProgress(chosen.length, chosen.length, '')
})

await runDirectly(import.meta.url, main)
