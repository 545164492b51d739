/**
 * Holds the item-writing rules against the whole question bank and against items built from the
 * data. It names what nobody asks about.
 *
 * usage: npm run lint:questions [-- --coverage]
 */
import { buildItem, listBuildable } from '../components/quiz/generator/build-from-template.ts'
import { nameItem } from '../components/quiz/generator/item-id.ts'
import { lintQuestion } from '../components/quiz/generator/lint-question.ts'
import { listBans } from '../components/quiz/generator/list-bans.ts'
import { templateSources } from '../components/study/question-pool.ts'
import { argumentsOf } from '../data/arguments.ts'
import { chapters } from '../data/chapters.ts'
import { crises } from '../data/crises.ts'
import { institutions } from '../data/institutions.ts'
import { objectives } from '../data/objectives.ts'
import { rungs } from '../data/partnership.ts'
import { periods } from '../data/periods.ts'
import { questions } from '../data/questions/index.ts'
import { registry } from '../data/schema/records.ts'
import { sourceNotes } from '../data/source-notes.ts'
import { fewest } from '../deck.config.ts'
import { en } from '../locales/en.ts'
import { defineCommand, print, readOptions, runDirectly } from '../packages/command-line/index.ts'
import { lintBank } from './questions/check-bank.ts'
import { countPairs, findGaps, findThinObjectives, formatGaps, levels, listTypes, writeTable } from './questions/report-coverage.ts'

/** How many items of each template are built and held against the rules. */
const itemsPerTemplate = 200

const help = `npm run lint:questions                 holds the item-writing rules against the question bank
npm run lint:questions -- --coverage   also says how many questions each objective, level, chapter and type has
`

export const main = defineCommand((args) => {
  const { coverage } = readOptions(args, help, { coverage: { type: 'boolean' } })
  const { disputed } = templateSources
  const bans = listBans(sourceNotes, registry)
  const built = listBuildable(templateSources, en.templates).flatMap(template =>
    Array.from({ length: itemsPerTemplate }, (_, seed) => ({ id: nameItem(template, seed), item: buildItem(template, seed, templateSources, en.templates) })))
  const findings = [...lintBank(questions, { disputed, bans }), ...built.flatMap(({ id, item }) => lintQuestion(id, item, { disputed, bans }))]
  for (const { question, rule, message } of findings)
    print(`data/questions: ${question || 'the bank'}: ${message} (${rule})`)

  const objectiveIds = Object.keys(objectives)
  const thin = findThinObjectives(questions, objectiveIds, fewest.questionsPerObjective)
  const gaps = findGaps(questions, { periods, crises, rungs, institutions, arguments: argumentsOf }, disputed)
  if (coverage) {
    const tables = [
      writeTable(objectiveIds, levels, countPairs(questions, 'objective', objectiveIds, 'level', levels)),
      writeTable(Object.keys(chapters), listTypes(questions), countPairs(questions, 'chapter', Object.keys(chapters), 'type', listTypes(questions))),
    ]
    print(`${tables.map(table => table.join('\n')).join('\n\n')}\n`)
  }
  for (const gap of gaps.filter(({ unasked, onlyOffered }) => coverage || unasked.length || onlyOffered.length))
    print(formatGaps(gap))
  if (thin.length)
    print(`fewer than ${fewest.questionsPerObjective} questions: ${thin.join(', ')}`)
  print(`${Object.keys(questions).length} questions and ${built.length} built items, ${findings.length} findings`)
  const leavesOut = fewest.asksOfEveryRecord && gaps.some(({ unasked, onlyOffered }) => unasked.length + onlyOffered.length)
  return findings.length || thin.length || leavesOut ? 1 : 0
})

await runDirectly(import.meta.url, main)
