/**
 * Measures the deck beside a lean reveal.js deck and beside its own slides in reveal.js.
 *
 * usage: npm run bench [-- --first-load] [-- --runs N] [-- --dist DIR]
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { measureDecks } from '@deck/bench'
import { claimable, defineCommand, readOptions, refuse, refuseCall, runDirectly } from '@deck/command-line'

const help = `npm run bench [-- options]   measures first visits, slide changes and memory in a real Chromium, side by side

  --runs N      first visits of each deck (default 3); the table has their medians, and those of two walks
  --first-load  no walks
  --dist DIR    measure this build instead of building
`
const options = {
  'runs': { type: 'string', default: '3' },
  'first-load': { type: 'boolean' },
  'dist': { type: 'string' },
} as const

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  if (!/^[1-9]\d?$/.test(values.runs))
    refuseCall(`--runs takes a whole number from 1 to 99, not "${values.runs}".`, help)
  if (values.dist !== undefined && !existsSync(join(claimable(values.dist, '--dist'), 'index.html')))
    refuse(`--dist takes the folder of a build, and "${values.dist}" has no index.html: build first (npm run build), or leave --dist out.`)
  await measureDecks(Number(values.runs), values['first-load'] ? 0 : 2, values.dist)
})

await runDirectly(import.meta.url, main)
