/**
 * How much a browser must fetch before the deck can be used, and how much each slide adds. Bytes, no times.
 * Why end to end: bytes and files are those of the build, in the order in which a browser asks for them.
 */
import type { Page } from 'playwright-chromium'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { registry } from '@deck/lesson/records'
import { en } from '@deck/words'
import { describe, expect, it } from 'vitest'
import { rungs } from '../../data/partnership.ts'
import { partyActors } from '../../data/party-actors.ts'
import { questions } from '../../data/questions/index.ts'
import { turnTo } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServedDeck } from '../support/served-deck.ts'

/** JavaScript and styles before the first slide can be used, in bytes as brotli packs them. What windows of a lecture share is among them. */
const startBudget = { js: 88_200, all: 110_000 }
/** Fonts that come with the first two slides, in bytes; they are packed already. */
const fontBudget = 106_000
/** What a slide may bring that no other slide needs, in bytes as gzip packs them. */
const slideBudget = 60_000
/** How many scripts and styles a slide with a question, and a page, may wait for beyond the start: each is a way to the server and back. The page read has the terms in three scripts among them, in a script and a style of their own, and the button for today, which other pages ask for alone. */
const fileBudget = { quiz: 10, read: 17, review: 16 }

const folder = 'dist'
const code = /\.(?:js|css)$/
const packed = new Map<string, number>()
/** The size of a file as Brotli packs it, which takes its time. */
function pack(path: string): number {
  const size = packed.get(path) ?? brotliCompressSync(readFileSync(join(folder, path))).length
  packed.set(path, size)
  return size
}
const sum = (paths: readonly string[], measure: (path: string) => number) => paths.reduce((total, path) => total + measure(path), 0)

const deck = useServedDeck(folder)

/** Opens the deck and lists the scripts and styles that were asked for until the first slide could be used. */
async function listStart(page: Page): Promise<string[]> {
  await page.addInitScript(() => {
    performance.setResourceTimingBufferSize(2000)
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('#slideshow > .slidev-page .slidev-layout'))
        return
      watcher.disconnect()
      Object.assign(window, { usable: performance.now() })
    })
    watcher.observe(document, { childList: true, subtree: true })
  })
  await page.goto(deck.origin)
  await page.locator('#slideshow > .slidev-page .slidev-layout').first().waitFor()
  const asked = await page.evaluate(() => {
    const { usable } = window as unknown as { usable: number }
    return performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= usable).map(({ name }) => name)
  })
  return asked.filter(name => code.test(name)).map(name => name.slice(deck.origin.length))
}

/** The names of the two files of the start that hold program. */
function findStart(): { start: string, libraries: string } {
  const names = readdirSync(join(folder, 'assets'))
  const [start, libraries] = ['start', 'libraries'].map(name => names.filter(each => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(each)))
  if (start!.length !== 1 || libraries!.length !== 1)
    throw new Error(`The build has not one start and one file of libraries (packages/slidev-build/chunks.ts): ${[...start!, ...libraries!].join(', ')}`)
  return { start: start![0]!, libraries: libraries![0]! }
}

/**
 * Which files each load waits for, in the order in which the start's file has them: what is loaded itself and what Vite lists beside it.
 * @param own the name of what is loaded, as a regular expression, without its hash
 */
function listLoads(own: string): string[][] {
  const text = readFileSync(join(folder, 'assets', findStart().start), 'utf8')
  const files = JSON.parse(text.match(/m\.f=(\[[^\]]*\])/)![1]!) as string[]
  const loads = text.matchAll(new RegExp(`import\\(\`(\\./${own}-[\\w-]{8}\\.js)\`\\)(?:\\.then\\(e=>e\\.\\w+\\))?,(?:__vite__mapDeps\\(\\[([\\d,]*)\\]\\)|\\[\\])`, 'g'))
  return [...loads].map(([, own, rest]) => [...new Set([own!, ...rest ? rest.split(',').map(i => files[Number(i)]!) : []])])
}

/** Which files each slide waits for, in the slides' order. */
const listSlideFiles = () => listLoads('(?:slidev/)?md')

/** Without what the first slide has fetched. */
const beyondStart = (files: readonly string[]) => files.filter(file => !/^\.\/(?:start|libraries|index|rolldown-runtime)-/.test(file))

describe('the start', () => {
  it('takes no more than its budget of scripts and styles', async () => {
    const context = await deck.browser.newContext({ viewport: { width: 1280, height: 720 } })
    const files = await listStart(await context.newPage())
    await context.close()
    expect(files.filter(file => file.endsWith('.js')).length).toBeGreaterThan(2)
    const report = files.map(file => `${pack(file)} ${file}`).join('\n')
    expect(sum(files.filter(file => file.endsWith('.js')), pack), report).toBeLessThan(startBudget.js)
    expect(sum(files, pack), report).toBeLessThan(startBudget.all)
  })

  it('has its scripts compiled as they come in, beside the page\'s own thread', () => {
    const heads = Object.values(findStart()).map(name => readFileSync(join(folder, 'assets', name), 'utf8').split('\n').slice(0, 2).join('\n'))
    expect(heads.filter(head => !/^\/\/# allFunctionsCalledOnLoad$/m.test(head))).toEqual([])
  })

  it('takes no font before the first slide stands, and no more than its budget with the second', async () => {
    const context = await deck.browser.newContext({ viewport: { width: 1280, height: 720 } })
    const page = await context.newPage()
    const fonts = new Set<string>()
    page.on('request', request => /\.woff2$/.test(request.url()) && fonts.add(new URL(request.url()).pathname))
    await page.addInitScript(() => {
      const watcher = new MutationObserver(() => {
        // the slide itself; its copy may stay longer on a busy machine, beside the next slide
        if (!document.querySelector('#slideshow > .slidev-page .slidev-layout'))
          return
        watcher.disconnect()
        Object.assign(window, { stands: performance.now() })
      })
      watcher.observe(document, { childList: true, subtree: true })
    })
    await page.goto(deck.origin, { waitUntil: 'networkidle' })
    await page.waitForFunction(() => 'stands' in window)
    expect(await page.evaluate(() => {
      const { stands } = window as unknown as { stands: number }
      return performance.getEntriesByType('resource').filter(({ name, startTime }) => name.endsWith('.woff2') && startTime <= stands).map(({ name }) => name)
    })).toEqual([])
    await turnTo(page, 2)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => fonts.size).toBeGreaterThan(2)
    await page.waitForLoadState('networkidle')
    expect(sum([...fonts], file => statSync(join(folder, file)).size), [...fonts].join('\n')).toBeLessThan(fontBudget)
    await context.close()
  })

  it('holds no record, no question and no library that only a page or dialog uses', () => {
    const text = Object.values(findStart()).map(name => readFileSync(join(folder, 'assets', name), 'utf8')).join('')
    // the title slide names the two countries and their rungs, and no other record
    const needed = new Set([...Object.keys(partyActors), ...Object.keys(rungs)])
    const records = [...registry.values()].filter(({ id }) => !needed.has(id)).map(({ record }) => record.gist)
    const stems = Object.values(questions).map(({ stem }) => stem)
    // reka-ui's dialog, Slidev's overview and its search, Vue's compiler, the review page's words
    const others = ['DialogContent', 'Slides Overview', 'minMatchCharLength', 'compileToFunction', en.study.deleted]
    expect([...records, ...stems, ...others].filter(sign => text.includes(sign))).toEqual([])
    expect(Object.values(rungs).every(({ gist }) => text.includes(gist))).toBe(true)
  })
})

describe('a door of the article', () => {
  const chunkOf = (name: string) => readdirSync(join(folder, 'assets'))
    .filter(file => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file))
    .map(file => readFileSync(join(folder, 'assets', file), 'utf8'))
    .join('')
  const sentences = (value: unknown) => [...new Set(JSON.stringify(value)?.match(/(?<=")[A-Z][^"\\]{30,}(?=")/g))]
  const load = async (door: string): Promise<object> => import(`../../packages/lesson/${door}-door.ts`)
  const doors = readdirSync('packages/lesson').flatMap(file => /^(\w+)-door\.ts$/.exec(file)?.[1] ?? [])
  /** How much of what a door alone has stands in a text; a question may say by chance what a slide says. */
  const shareIn = (text: string, own: readonly string[]) => own.filter(sentence => text.includes(sentence)).length / own.length

  it.each(doors.filter(door => !['outline', 'records'].includes(door)))('%s is fetched when it is needed, not with the start or the slides', async (door) => {
    // terms are records: what the lesson says of terms stands in their file
    const { courseTerms } = await load('glossary') as { courseTerms: object }
    const shared = sentences([await load('outline'), await load('records'), door === 'glossary' ? courseTerms : {}])
    const own = sentences(await load(door)).filter(sentence => !shared.includes(sentence))
    expect(own.length ? shareIn(chunkOf('start') + chunkOf('slides'), own) : 0).toBeLessThan(0.03)
  })

  it('outline is there at the start, and no record beside it', async () => {
    const outline = sentences(await load('outline'))
    expect(shareIn(chunkOf('start'), outline)).toBeGreaterThan(0.3)
    expect(shareIn(chunkOf('start'), sentences(await load('records')).filter(sentence => !outline.includes(sentence)))).toBeLessThan(0.01)
  })
})

describe('a slide', () => {
  it('brings less that no other slide needs than its budget', () => {
    const slides = listSlideFiles()
    expect(slides).toHaveLength(readSlides().length)
    const uses = new Map<string, number>()
    for (const file of slides.flat())
      uses.set(file, (uses.get(file) ?? 0) + 1)
    const own = slides.map(files => files.filter(file => uses.get(file) === 1).reduce((total, file) => total + gzipSync(readFileSync(join(folder, 'assets', file))).length, 0))
    const heavy = readSlides().flatMap(({ front }, i) => own[i]! > slideBudget ? [`${front.routeAlias}: ${own[i]} bytes`] : [])
    expect(heavy).toEqual([])
    // the widest of them is known to bring something, so the count is not of nothing
    expect(Math.max(...own)).toBeGreaterThan(5000)
  })
})

describe('the files that a reader waits for', () => {
  const isOf = (name: string) => (file: string) => file.startsWith(`./${name}-`)

  /** A slide with a question, a guess or a vote. */
  /** So does the opener of a part. */
  const asks = ({ body, front }: { body: string, front: { layout?: string } }) => front.layout === 'chapter' || /<(?:QuizCard|ExplanationVote|GuessFirst|TryFirst|SinceBefore|TakeAway)\b/.test(body)

  it('are few on a slide with a question, and none of them is the map', () => {
    const asking = listSlideFiles().filter((_, i) => readSlides()[i]!.body.includes('<QuizCard'))
    expect(asking.length).toBeGreaterThan(2)
    for (const files of asking) {
      expect(files.filter(isOf('quiz')).length, files.join('\n')).toBe(2)
      expect(beyondStart(files).length, files.join('\n')).toBeLessThanOrEqual(fileBudget.quiz)
      expect(files.filter(isOf('MapBase'))).toEqual([])
    }
  })

  it('hold nothing of the questions on a slide that has none', () => {
    const others = readSlides().flatMap((slide, i) => asks(slide) ? [] : [{ alias: slide.front.routeAlias, files: listSlideFiles()[i]! }])
    expect(others.filter(({ files }) => files.some(file => isOf('quiz')(file) || isOf('bank')(file))).map(({ alias }) => alias)).toEqual([])
    // whatever the file is called in which they come
    const stems = Object.values(questions).map(({ stem }) => stem)
    const shared = [...new Set(others.flatMap(({ files }) => files))].filter(file => file.endsWith('.js'))
    const asking = shared.filter((file) => {
      const text = readFileSync(join(folder, 'assets', file), 'utf8')
      return stems.some(stem => text.includes(stem))
    })
    expect(asking).toEqual([])
  })

  it.each(['read', 'review'] as const)('are few on the page %s', (name) => {
    const [files, ...more] = listLoads(name)
    expect(more.filter(each => each.join() !== files!.join())).toEqual([])
    expect(files!.length).toBeGreaterThan(5)
    expect(beyondStart(files!).length, files!.join('\n')).toBeLessThanOrEqual(fileBudget[name])
  })
})
