/**
 * Names every mistake that can be found in data and chapters, by the rules of packages/cli/checks/.
 *
 * usage: npm run check [-- RULE …]
 */
import type { Checked } from './checks/support/run-rules.ts'
import { defineCommand, print, readArguments, refuseCall, runDirectly } from '@deck/command-line'
import { rules } from './checks/index.ts'
import { suggestId } from './checks/support/references.ts'
import { formatFinding } from './checks/support/rule.ts'
import { rulesUntil, runRules } from './checks/support/run-rules.ts'

/** What a rule holds; where its file cannot be loaded, nothing. */
const describeRule = async (name: string) => rules[name]!.load().then(({ rule }) => rule.holds, () => 'cannot be loaded at present: npm run check says why')

async function writeHelp(): Promise<string> {
  const width = Math.max(...Object.keys(rules).map(({ length }) => length))
  const lines = await Promise.all(Object.entries(rules).map(async ([name, { when }]) =>
    `  ${name.padEnd(width)}  ${await describeRule(name)}${when === 'build' ? ' A build stops.' : when === 'name' ? ' Only when it is named.' : ''}`))
  return `npm run check [-- RULE …] [-- options]   names every mistake that can be found without the article, or those of some rules

${lines.join('\n')}

  --only PART      findings in files whose path holds PART
  --coverage       with bank: how many questions each objective, level, chapter and type has
  --dist DIR       with legibility: the build to look at (default dist/)
  --slides NAME,…  with legibility: only these slides, by name or number
`
}

const options = {
  only: { type: 'string' },
  coverage: { type: 'boolean' },
  dist: { type: 'string' },
  slides: { type: 'string' },
  // for the server of npm start: what each save is checked by, as JSON
  save: { type: 'boolean' },
} as const

/** What is wrong after a save, without what is only noted, as lines of JSON: what is found at once, with the texts, and at last with the types. */
async function checkSave(): Promise<number> {
  const printStage = (checked: Checked) => print(JSON.stringify({ ...checked, findings: checked.findings.filter(({ isNote }) => !isNote) }))
  printStage(await runRules(rulesUntil('save'), { onStage: printStage }))
  return 0
}

export const main = defineCommand(async (args) => {
  const help = args.some(arg => /^(?:-h|--help)$/.test(arg)) ? await writeHelp() : 'npm run check -- --help   names the rules and options\n'
  const { positionals, values: { only, slides, save, ...values } } = readArguments(args, help, options)
  const unknown = positionals.find(name => !Object.hasOwn(rules, name))
  if (unknown !== undefined)
    refuseCall(`There is no rule "${unknown}"${suggestId(unknown, Object.keys(rules)) || `. There are: ${Object.keys(rules).join(', ')}.`}`, help)
  if (save)
    return checkSave()
  const names = positionals.length ? positionals : rulesUntil('commit')
  const checked = await runRules(names, { ...values, slides: slides?.split(',').map(name => name.trim()) })
  const findings = checked.findings.filter(({ file }) => !only || file.includes(only))
  for (const finding of findings)
    print(`${formatFinding(finding)}${positionals.length === 1 ? '' : ` [${finding.rule}]`}`)
  const mistakes = findings.filter(({ isNote }) => !isNote)
  const stops = mistakes.some(({ rule }) => rules[rule]!.when === 'build')
  print(
    mistakes.length
      ? `${mistakes.length === 1 ? 'One mistake' : `${mistakes.length} mistakes`}. A build ${stops ? 'stops' : 'goes on'}.`
      : `${findings.length ? 'No mistake' : 'Nothing'} found by ${names.length === 1 ? `the rule ${names[0]}` : `${names.length} rules`}.`,
  )
  if (checked.waiting.length)
    print(`The rules ${checked.waiting.join(', ')} are checked once this is mended.`)
  return mistakes.length ? 1 : 0
})

await runDirectly(import.meta.url, main)
