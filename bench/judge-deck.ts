/** Builds our deck, has Lighthouse judge four of its pages, and says what came out. */
import type { Verdict } from './run-lighthouse.ts'
import { createServer } from 'node:net'
import { print, warn } from '../scripts/command/run-command.ts'
import { launchForBench } from './launch.ts'
import { prepareDeck } from './prepare-deck.ts'
import { findSlide } from './read-slides.ts'
import { categories, judgePages } from './run-lighthouse.ts'
import { setTable } from './table/draw-table.ts'

/** A port that nothing listens on. */
function findPort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

/** The verdicts as a table, with what failed below it. */
function sayVerdicts(verdicts: readonly Verdict[]): string {
  const names = Object.keys(categories) as (keyof typeof categories)[]
  const table = setTable(['page', ...names.map(name => `${name} (≥ ${categories[name]})`)], verdicts.map(({ page, scores }) => [page, ...names.map(name => String(scores[name]))]))
  const failed = verdicts.filter(verdict => verdict.failed.length).map(({ page, failed }) => `\n${page}\n${failed.map(line => `  - ${line}`).join('\n')}`)
  return [table, ...failed].join('\n')
}

/**
 * Prints the scores of the first slide, a quiz slide, the reading page and the review page.
 * @param ready a build to judge as it stands, instead of building
 * @returns the verdicts
 * @throws Error where there is no browser, no package or no build
 */
export async function judgeDeck(ready: string | undefined): Promise<Verdict[]> {
  const ours = await prepareDeck('ours', ready, text => warn(`${text} …`))
  const quiz = await findSlide('.', /<QuizCard/)
  const port = await findPort()
  const browser = await launchForBench([`--remote-debugging-port=${port}`])
  try {
    const verdicts = await judgePages(ours.served.origin, ['/1', ...(quiz ? [`/${quiz}`] : []), '/read', '/review'], port, (page, run) => warn(`${page}, run ${run} …`))
    print(sayVerdicts(verdicts))
    return verdicts
  }
  finally {
    await browser.close()
    ours.served.close()
  }
}
