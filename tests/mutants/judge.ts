/** What the run of mutants works out, apart from running anything. */
import type { Mutant } from './list.ts'

/** What to run, or the name that is neither a family nor an id. */
export function pickMutants(all: readonly Mutant[], { only, isWithoutE2e = false }: { only?: readonly string[], isWithoutE2e?: boolean }): { mutants: readonly Mutant[] } | { unknown: string } {
  const unknown = only?.find(name => !all.some(({ id, family }) => name === id || name === family))
  if (unknown !== undefined)
    return { unknown }
  return { mutants: all.filter(({ id, family, builds }) => (!only || only.includes(id) || only.includes(family)) && !(isWithoutE2e && builds)) }
}

/** How often a text stands in another. */
export function countPlaces(text: string, wanted: string): number {
  return text.split(wanted).length - 1
}

/** The first test that failed by a report of vitest's, or the file that did not run; null where the tests passed and something else failed. */
export function readNotice(report: string, folder: string): string | null {
  const { testResults } = JSON.parse(report) as { testResults: { name: string, message: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }
  for (const { name, message, status, assertionResults } of testResults) {
    const file = name.replace(`${folder}/`, '')
    const failed = assertionResults.find(test => test.status === 'failed')
    if (failed)
      return `${file} › ${failed.fullName.trim()}`
    if (status === 'failed')
      return `${file}: ${message.trim().split('\n')[0]}`
  }
  return null
}

/** The results as a table, those to be repaired first, with a line that counts them by the command that notices. */
export function drawResults(results: readonly { mutant: Pick<Mutant, 'id' | 'family' | 'breaks'>, result: string }[]): string {
  const isBad = (result: string) => /^(?:STALE|SURVIVES)/.test(result)
  const rows = results.toSorted((a, b) => Number(isBad(b.result)) - Number(isBad(a.result)))
  const lines = rows.map(({ mutant: { id, family, breaks }, result }) => `| ${family} | ${id} | ${breaks} | ${result.replaceAll('|', '\\|')} |`)
  const bad = results.filter(({ result }) => isBad(result)).length
  const full = results.filter(({ result }) => /^tests\/(?:full|engines)\//.test(result)).length
  return ['| part | mutant | what it breaks | noticed by |', '| --- | --- | --- | --- |', ...lines, '', `${results.length} mutants: ${results.length - bad} noticed, ${bad} not; ${results.length - bad - full} by npm test, ${full} by npm run test:full alone`].join('\n')
}
