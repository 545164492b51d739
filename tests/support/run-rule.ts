/** Holds rules of `npm run check` against this project, as a test does. */
import { formatFinding } from '../../packages/cli/checks/support/rule.ts'
import { runRules } from '../../packages/cli/checks/support/run-rules.ts'

/** What rules find, each as the sentence that the command prints; [] where nothing is wrong. */
export async function findingsOf(...names: readonly string[]): Promise<readonly string[]> {
  return (await runRules(names)).findings.map(formatFinding)
}
