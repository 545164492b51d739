/**
 * Writes the students' build as a package for learning platforms, with its quizzes counted.
 *
 * usage: npm run export:course -- --format scorm12|scorm2004|cmi5 [-- --plan PLAN] [-- --per chapter] [-- --seen 80] [-- --right 60] [--
 * --deck DIR] [-- --out FOLDER]
 */
import type { CourseUnit, Edition } from '@deck/exports'
import type { CoursePlan } from './exporting/pack-course.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  claimable, claimFolder, defineCommand, drawProgress, inspectFolder, print, readOptions, recordFinished, refuse,
  refuseCall, refuseForeign, runDirectly, writeOurs,
} from '@deck/command-line'
import { chapters } from '@deck/lesson/outline'
import { exchange } from '@deck/words/exchange'
import { formatList } from 'slidev-addon-lesson/shell/format.ts'
import { readSlideFacts, readSlideWords } from './building/slide-modules.ts'
import { isForLecturers } from './exporting/build-audience.ts'
import { choosePlan, planNames } from './exporting/exported-slides.ts'
import { bank } from './exporting/gather-items.ts'

const editions = ['scorm12', 'scorm2004', 'cmi5'] as const satisfies readonly Edition[]
const help = `npm run export:course -- --format FORMAT [options]

  --format FORMAT  ${editions.join(', ')}; or all of them
  --plan PLAN      the slides of a plan count, and the deck follows it: ${planNames}; or names of slides (default the whole deck)
  --per UNIT       whole (default): one unit; or chapter: one for each chapter
  --seen N         done when N percent of the slides have been seen (default 80)
  --right N        passed when N percent of the points are reached in the quizzes on these slides (default 60)
  --url ADDRESS    names the course in the reports of cmi5; the deck's own address will do
  --deck DIR       the students' build to pack (default dist)
  --out FOLDER     where to put the packages (default export/courses)
`
const words = exchange.courseCommand
const options = {
  format: { type: 'string' },
  plan: { type: 'string' },
  per: { type: 'string', default: 'whole' },
  seen: { type: 'string', default: '80' },
  right: { type: 'string', default: '60' },
  url: { type: 'string' },
  deck: { type: 'string', default: 'dist' },
  out: { type: 'string', default: 'export/courses' },
} as const
type Values = ReturnType<typeof readOptions<typeof options>>

function readPercent(option: '--seen' | '--right', text: string): number {
  return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : refuseCall(words.percentFault({ option, wanted: text }), help)
}

/** What the options ask for. @throws Refusal where one is wrong */
function readCourseOptions(values: Values) {
  const known = `${formatList(editions)}, or all`
  if (values.format === undefined)
    refuseCall(`Say which format with --format: ${known}.`, help)
  const chosen = values.format === 'all' ? editions : editions.filter(edition => edition === values.format)
  if (!chosen.length)
    refuseCall(words.formatFault({ wanted: values.format!, known }), help)
  if (!['whole', 'chapter'].includes(values.per))
    refuseCall(words.perFault({ wanted: values.per }), help)
  if (values.url !== undefined && !/^https?:\/\/[^\s/]+/.test(values.url))
    refuseCall(exchange.command.urlFault({ wanted: values.url }), help)
  return { chosen, seen: readPercent('--seen', values.seen), right: readPercent('--right', values.right) }
}

/** The slides that count, with their questions, as one unit or chapter by chapter; and the plan that chose them. */
async function listUnits(values: Values): Promise<{ units: CourseUnit[], plan: CoursePlan | null }> {
  const [facts, shown] = [await readSlideFacts('.', bank), await readSlideWords('.')]
  const found = values.plan === undefined ? null : (await choosePlan(values.plan, help)).plan
  const planned = found ? found.steps.map(({ slide }) => slide) : facts.map(({ name }) => name)
  const plan = found && { link: values.plan!, id: found.id, label: found.label || exchange.courseCommand.ownPlan({ slides: planned.length }) }
  const countedOf = (slides: readonly string[]) => [
    ...new Set(slides.flatMap(slide => shown.find(({ name }) => name === slide)?.ids ?? []).filter(id => Object.hasOwn(bank, id))),
  ]
  if (values.per === 'whole')
    return { plan, units: [{ id: 'all', title: '', slides: planned, counted: countedOf(planned) }] }
  const units = Object.entries(chapters).flatMap(([id, { label }]) => {
    const slides = planned.filter(slide => facts.find(({ name }) => name === slide)?.chapter === id)
    return slides.length ? [{ id, title: label, slides, counted: countedOf(slides) }] : []
  })
  return { plan, units }
}

/** @throws Refusal where there is no build for students to pack */
function checkDeck(deck: string): void {
  const isBuild = inspectFolder(claimable(deck, '--deck')).kind === 'build' && existsSync(join(deck, 'index.html'))
  if (!isBuild || isForLecturers(deck))
    refuse(words.noBuild({ folder: deck }))
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const { chosen, seen, right } = readCourseOptions(values)
  const { units, plan } = await listUnits(values)
  const counted = units.flatMap(unit => unit.counted).length
  if (!counted && right)
    refuse(words.noCounted)
  const hanging = right ? units.filter(unit => unit.counted.length === 1).length : 0
  checkDeck(values.deck)
  claimFolder(claimable(values.out), '--out')
  print(words.rule({ units: units.length, slides: units.flatMap(({ slides }) => slides).length, counted, seen, right }))
  if (hanging)
    print(words.oneCounted({ units: hanging, all: units.length, right }))
  // only here: it loads what bundles a program for the browser
  const { packCourse } = await import('./exporting/pack-course.ts')
  for (const [i, edition] of chosen.entries()) {
    drawProgress(i, chosen.length, edition)
    const { name, bytes } = await packCourse(values.deck, { edition, units, seen, right, plan, url: values.url ?? '' })
    const file = join(values.out, name)
    refuseForeign(file, 'choose another folder with --out')
    writeOurs(file, bytes)
    recordFinished(file)
    print(exchange.command.written({ file, kilobytes: (bytes.length / 1000).toFixed(1) }))
  }
  drawProgress(chosen.length, chosen.length, '')
})

await runDirectly(import.meta.url, main)
