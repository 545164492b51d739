import type { Finding, Rule } from './support/rule.ts'
import { print } from '@deck/command-line'
import { objectives } from '@deck/lesson/lessons'
import { sourceNotes } from '@deck/lesson/notes'
import { chapters, fewest, rungs } from '@deck/lesson/outline'
import { questions, recallTasks } from '@deck/lesson/questions'
import { argumentsOf, crises, institutions, periods, registry } from '@deck/lesson/records'
import { en } from '@deck/words'
import { buildItem, listBuildable } from 'slidev-addon-lesson/quiz/generator/build-from-template.ts'
import { nameItem } from 'slidev-addon-lesson/quiz/generator/item-id.ts'
import { lintQuestion } from 'slidev-addon-lesson/quiz/generator/lint-question.ts'
import { listBans } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
import { templateSources } from 'slidev-addon-lesson/study/question-pool.ts'
import { checkRecall } from './support/check-bank.ts'
import { placeEntry } from './support/references.ts'
import { countPairs, findGaps, findThinObjectives, formatGaps, levels, writeTable } from './support/report-coverage.ts'

/** How many items of each template are built and held against the rules. */
const itemsPerTemplate = 200
const index = 'data/questions/index.ts'
const { disputed } = templateSources
const bans = listBans(sourceNotes, registry)

/** The first fault that a rule finds in items of each template, built from the data; names of records are as long as they are. */
function findBuiltFaults(): Finding[] {
  return listBuildable(templateSources, en.templates).flatMap((template) => {
    const found = Array.from({ length: itemsPerTemplate }, (_, seed) => seed).flatMap((seed) => {
      const item = buildItem(template, seed, templateSources, en.templates)
      const areNames = item.options.every(({ id }) => registry.has(id))
      return lintQuestion(nameItem(template, seed), item, { disputed, bans }).filter(({ rule }) => !(areNames && rule === 'even-lengths'))
    })
    const others = found.length > 1 ? `; of its kind, ${found.length - 1} more are at fault` : ''
    return found.slice(0, 1).map(({ question, rule, message }) =>
      ({ file: index, line: 1, message: `the built question "${question}" ${message} (${rule})${others}` }))
  })
}

/** Objectives and records about which too little is asked. */
function findUnasked(sources: Readonly<Record<string, string>>): Finding[] {
  const thin = findThinObjectives(questions, Object.keys(objectives), fewest.questionsPerObjective)
  const gaps = fewest.asksOfEveryRecord ? findGaps(questions, { periods, crises, rungs, institutions, arguments: argumentsOf }, disputed) : []
  const file = 'data/objectives.ts'
  return [
    ...thin.map(id => ({
      ...placeEntry(file, id, sources),
      message: `"${id}" is asked for by fewer than ${fewest.questionsPerObjective} questions: ask for it in data/questions/, or lower questionsPerObjective in deck.config.ts`,
    })),
    ...gaps.filter(({ unasked, onlyOffered }) => unasked.length || onlyOffered.length).map(gap =>
      ({ file: index, line: 1, message: `${formatGaps(gap)}; rest a question on each, or set asksOfEveryRecord in deck.config.ts to false` })),
  ]
}

/** How many questions each objective, level, chapter and type has, and which records nobody asks about. */
function printCoverage(): void {
  const ids = Object.keys(objectives)
  const types = [...new Set(Object.values(questions).map(({ type }) => type))]
  print([
    writeTable(ids, levels, countPairs(questions, 'objective', ids, 'level', levels)),
    writeTable(Object.keys(chapters), types, countPairs(questions, 'chapter', Object.keys(chapters), 'type', types)),
    findGaps(questions, { periods, crises, rungs, institutions, arguments: argumentsOf }, disputed).map(formatGaps),
  ].map(lines => lines.join('\n')).join('\n\n'))
}

export const rule: Rule = {
  holds: 'Questions built from the data keep the rules, short free answers are sound, and everything is asked about.',
  run: ({ sources, options }) => {
    if (options.coverage)
      printCoverage()
    const recall = 'data/questions/recall.ts'
    return [
      // records that there are not are named among the ids
      ...checkRecall(recallTasks, new Set(registry.keys()), disputed, bans).filter(message => !/is in no table of data/.test(message)).map((message) => {
        const id = /^"([^"]+)"/.exec(message)?.[1] ?? ''
        return { ...placeEntry(recall, id, sources), message }
      }),
      ...findBuiltFaults(),
      ...findUnasked(sources),
    ]
  },
}
