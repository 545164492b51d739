/** When the questions were last changed: the same for the same state of the project. */
import { execFileSync } from 'node:child_process'
import process from 'node:process'

/** For a copy without history: any fixed day. */
const fixed = 1_735_689_600

let known: number | undefined

/** Seconds of Unix time: SOURCE_DATE_EPOCH where it is set, else the last commit that touched what is exported. */
export function readDate(): number {
  return known ??= find()
}

function find(): number {
  if (/^\d+$/.test(process.env.SOURCE_DATE_EPOCH ?? ''))
    return Number(process.env.SOURCE_DATE_EPOCH)
  try {
    const said = execFileSync('git', ['log', '-1', '--format=%ct', '--', 'data', 'scripts/exports', 'locales'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return Number(said.trim()) || fixed
  }
  catch {
    return fixed
  }
}
