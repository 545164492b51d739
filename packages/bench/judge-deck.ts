/** Builds our deck, has Lighthouse judge four of its pages, and says what came out. */
import { createServer } from 'node:net'
import { pathToFileURL } from 'node:url'
import { print, warn } from '@deck/command-line'
import { findLighthouse, findSlide, prepareDeck } from './prepare-deck.ts'
import { findMedian, setTable } from './table.ts'
import { launchForBench } from './visit.ts'

/** The parts of Lighthouse's result that we read. */
interface Audit {
  id: string
  title: string
  score: number | null
  scoreDisplayMode: string
  displayValue?: string
  details?: { items?: { node?: { snippet?: string }, url?: string }[] }
}
interface Result {
  lhr: {
    runtimeError?: { message: string }
    categories: Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>
    audits: Record<string, Audit>
  }
}

/** What is judged, and the least that will do. */
const categories = { 'accessibility': 100, 'best-practices': 100, 'performance': 95 } as const
type Category = keyof typeof categories

/** The scores of a page (0 to 100) and what it failed in any of its runs, said in lines. */
interface Verdict { page: string, scores: Record<Category, number>, failed: string[] }

const runs = 3

/** A failed audit with the elements or files that it names, at most three. */
function formatAudit(category: string, audit: Audit): string {
  const where = (audit.details?.items ?? []).map(item => item.node?.snippet ?? item.url).filter(Boolean).slice(0, 3)
  return `${category}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}${where.length ? `\n      ${where.join('\n      ')}` : ''}`
}

/** All audits of a category that count and are not passed in full. */
function listFailed(result: Result, category: Category): string[] {
  return result.lhr.categories[category]!.auditRefs
    .filter(ref => ref.weight > 0)
    .map(ref => result.lhr.audits[ref.id]!)
    .filter(audit => audit.score !== null && audit.score < 0.9)
    .map(audit => formatAudit(category, audit))
}

/**
 * Judges pages with the lighthouse package from the bench's own folder.
 * @param origin where the build is served
 * @param pages hash routes
 * @param port the debugging port of a browser that runs
 * @param report is called with the page that is judged
 * @throws Error where the package cannot be had or a page does not load
 */
async function judgePages(origin: string, pages: readonly string[], port: number, report: (page: string, run: number) => void): Promise<Verdict[]> {
  const { default: lighthouse } = await import(pathToFileURL(await findLighthouse()).href) as { default: (url: string, flags: object) => Promise<Result> }
  const verdicts: Verdict[] = []
  for (const page of pages) {
    const results: Result[] = []
    for (let run = 1; run <= runs; run++) {
      report(page, run)
      const result = await lighthouse(`${origin}#${page}`, { port, output: 'json', logLevel: 'error', onlyCategories: Object.keys(categories) })
      if (result.lhr.runtimeError)
        throw new Error(`Lighthouse could not judge ${page}: ${result.lhr.runtimeError.message}`)
      results.push(result)
    }
    const names = Object.keys(categories) as Category[]
    verdicts.push({
      page,
      scores: Object.fromEntries(
        names.map(name => [name, Math.round(100 * findMedian(results.map(result => result.lhr.categories[name]!.score ?? 0)))]),
      ) as Record<Category, number>,
      failed: [...new Set(names.flatMap(name => listFailed(results[0]!, name)))],
    })
  }
  return verdicts
}

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
function formatVerdicts(verdicts: readonly Verdict[]): string {
  const names = Object.keys(categories) as (keyof typeof categories)[]
  const table = setTable(
    ['page', ...names.map(name => `${name} (≥ ${categories[name]})`)],
    verdicts.map(({ page, scores }) => [page, ...names.map(name => String(scores[name]))]),
  )
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
    const verdicts = await judgePages(ours.served.origin, [
      '/1', ...(quiz ? [`/${quiz}`] : []), '/read', '/review',
    ], port, (page, run) => warn(`${page}, run ${run} …`))
    print(formatVerdicts(verdicts))
    return verdicts
  }
  finally {
    await browser.close()
    ours.served.close()
  }
}
