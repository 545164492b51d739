/**
 * Measures the deck beside a lean reveal.js deck, a plain Slidev deck and Slidev's starter.
 *
 * usage: npm run bench [-- --first-load] [-- --only ours,reveal] [-- --runs N] [-- --json FILE] …
 */
import type { DeckName, Measured } from '@deck/bench'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { allRows, deckNames, drawTable, judgeDeck, launchForBench, measureDecks } from '@deck/bench'
import {
  claimable, claimFile, defineCommand, print, readOptions, refuse, refuseCall, refuseForeign, runDirectly,
  writeOurs,
} from '@deck/command-line'

const help = `npm run bench [-- options]   measures first load, slide changes, memory and builds in a real Chromium, side by side

  --only A,B      only these decks, of: ${deckNames.join(', ')} (ours is always measured)
  --runs N        visits of each kind (default 5); the table has their medians
  --first-load    only what the first visit takes (default 3 runs)
  --files         what our first slide asks for, file by file
  --export        also what the PDF takes (about a minute)
  --growth        also what each added slide adds to the first load (another build)
  --dist DIR      measure this build instead of building
  --json FILE     also write all medians there
  --lighthouse    instead: Lighthouse's scores of four pages, median of three
`
const options = {
  'only': { type: 'string' },
  'runs': { type: 'string' },
  'first-load': { type: 'boolean' },
  'files': { type: 'boolean' },
  'export': { type: 'boolean' },
  'growth': { type: 'boolean' },
  'dist': { type: 'string' },
  'json': { type: 'string' },
  'lighthouse': { type: 'boolean' },
} as const
type Values = ReturnType<typeof readOptions<typeof options>>

/** Measures and prints, as the options say. */
async function bench(values: Values, runs: number, asked: readonly string[]): Promise<void> {
  const browser = await launchForBench()
  try {
    const measured: Measured[] = await measureDecks(browser, {
      decks: deckNames.filter(name => name === 'ours' || asked.includes(name)),
      runs,
      firstLoad: !!values['first-load'],
      files: !!values.files,
      export: !!values.export,
      growth: !!values.growth,
      dist: values.dist,
    })
    print(drawTable(allRows, measured))
    write(values.json, measured)
  }
  finally {
    await browser.close()
  }
}

/** Puts the figures where --json wants them. */
function write(file: string | undefined, figures: unknown): void {
  if (file)
    writeOurs(file, `${JSON.stringify(figures, null, 2)}\n`)
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const runs = Number(values.runs ?? (values['first-load'] ? 3 : 5))
  if (!Number.isInteger(runs) || runs < 1 || runs > 99)
    refuseCall(`--runs takes a whole number from 1 to 99, not "${values.runs}".`, help)
  const asked = values.only?.split(',').map(name => name.trim()) ?? deckNames
  const unknown = asked.find(name => !deckNames.includes(name as DeckName))
  if (unknown !== undefined)
    refuseCall(`--only knows ${deckNames.join(', ')}, not "${unknown}".`, help)
  const besides = (['first-load', 'only', 'runs', 'files', 'export', 'growth'] as const).find(name => values[name] !== undefined)
  if (values.lighthouse && besides)
    refuseCall(`--lighthouse stands alone, with --dist or --json at most: leave out --${besides}.`, help)
  if (values.json)
    claimFile(values.json, '--json', 'figures.json')
  if (values.json)
    refuseForeign(values.json, 'choose another name with --json')
  if (values.dist !== undefined && !existsSync(join(claimable(values.dist, '--dist'), 'index.html')))
    refuse(`--dist takes the folder of a build, and "${values.dist}" has no index.html: build first (npm run build), or leave --dist out.`)
  if (values.lighthouse)
    write(values.json, await judgeDeck(values.dist))
  else
    await bench(values, runs, asked)
})

await runDirectly(import.meta.url, main)
