/** A bar for whoever waits at a terminal; a line each where the output goes into a file. */
import { currentIo } from './command/run-command.ts'

const width = 24

/**
 * Shows how far the work has come, on stderr.
 * @param done how many parts are finished
 * @param total how many there are
 * @param label what is being worked on
 */
export function drawProgress(done: number, total: number, label: string): void {
  const filled = Math.round(width * done / total)
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total} ${label}`
  const { stderr } = currentIo()
  if (!stderr.isTTY)
    stderr.write(`${bar}\n`)
  else
    stderr.write(`\r\u001B[K${done === total ? '' : bar}`)
}
