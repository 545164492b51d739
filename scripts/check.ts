/**
 * Names every mistake that would stop a build, in a second.
 *
 * usage: npm run check [-- --json]
 */
import { defineCommand, print, readOptions, runDirectly } from '../packages/command-line/index.ts'
import { formatProblem } from './audit/check-chapter.ts'
import { checkProject } from './checking/check-project.ts'

const help = `npm run check [-- --json]   names every mistake that would stop a build: ids that do not exist, half a question, an id that stands twice

  --json   the same for programs, with the names of all slides
`

export const main = defineCommand(async (args) => {
  const { json } = readOptions(args, help, { json: { type: 'boolean' } })
  const { problems, slides } = await checkProject()
  print(json ? JSON.stringify({ problems, slides }) : problems.length ? problems.map(formatProblem).join('\n') : 'Nothing would stop a build.')
  return problems.length ? 1 : 0
})

await runDirectly(import.meta.url, main)
