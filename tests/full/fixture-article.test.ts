/** Another article is taught by the same engine: the made-up article and what a new project begins with are built and walked from end to end. */
import type { LecturePlan } from '@deck/article'
import type { Page } from 'playwright-chromium'
import type { ReadPdf } from '../support/read-pdf.ts'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createSplitter } from '@deck/article/split-scripts'
import { checkPdf } from '@deck/pdf-tags/testing'
import { en } from '@deck/words'
import { checkPlan } from 'slidev-addon-lesson/lecture/check-plan.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readSlideFacts } from '../../packages/cli/building/slide-modules.ts'
import { linkPackages } from '../../packages/cli/editing/link-packages.ts'
import { writeProject } from '../support/made-up-project.ts'
import { currentSlide, openSlide, turnTo } from '../support/open-deck.ts'
import { openReview } from '../support/open-review.ts'
import { readPdf } from '../support/read-pdf.ts'
import { runScript, writeMadeUpProject } from '../support/run-script.ts'
import { useDeckWindow } from '../support/served-deck.ts'

/** What only this deck's own article knows. */
const foreign = /Korea|Mongol|Green Ladder|dzud|\bgers?\b|North ?east Asia/

/** Made-up articles: one of the shape of ours, and one of five periods with one side, no ladder and nothing else that an article may leave out. */
const [lamp, river] = [
  {
    title: 'The Shared Lamp',
    write: async (project: string) => writeMadeUpProject(project),
    // with their last click
    slides: [['title', 0], ['timeline', 3], ['ladder', 3], ['fog', 0], ['moth-chain', 0], ['check-moths', 3]] as const,
    second: 'ladder',
    explained: 'Warm nights bring the moths out. Their wings',
    says: 'Brim',
  },
  {
    title: 'One River',
    write: async (project: string) => {
      writeMadeUpProject(project, 'river')
      expect(await runScript(['packages/cli/cite.ts'], {}, project)).toMatchObject({ status: 0 })
    },
    slides: [['title', 0], ['timeline', 5], ['wall', 0], ['check-river', 3]] as const,
    second: 'timeline',
    explained: 'In the third period a wall kept the quay',
    says: 'mill',
  },
]

const folder = mkdtempSync(join(tmpdir(), 'article-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let page: Page

// eslint-disable-next-line unicorn/prefer-dom-node-text-content -- what is not shown is not said
const words = () => page.evaluate(() => `${document.title} ${document.body.innerText} ${[...document.querySelectorAll('[aria-label]')].map(each => each.getAttribute('aria-label')).join(' ')}`)

/** A made-up article, built and served. */
function useBuilt({ title, write }: Pick<typeof lamp, 'title' | 'write'>) {
  const project = join(folder, title.toLowerCase().replaceAll(' ', '-'))
  const run = { status: 1, out: '' }
  beforeAll(async () => {
    await write(project)
    Object.assign(run, await runScript(['packages/cli/build.ts'], {}, project))
    expect(run.status, run.out).toBe(0)
  })
  const deck = useDeckWindow(join(project, 'dist'), '/made-up/')
  beforeEach(() => { page = deck.page })
  return { deck, project, run }
}

describe.each([lamp, river])('$title, a deck on another article', (article) => {
  const { title, slides, second, explained, says } = article
  const { deck, project, run } = useBuilt(article)

  it('is built with words that somebody can act on: no list of files, and nothing of the bundler’s', () => {
    const lines = run.out.split('\n').map(line => line.trim()).filter(Boolean)
    expect(lines.at(-1)).toBe('Built: dist')
    expect(lines.filter(line => /assets\/|\bkB\b|gzip|rolldown|\[[A-Z_]+\]/.test(line))).toEqual([])
  })

  it('passes every rule of npm run check from the first minute', async () => {
    expect(await runScript(['packages/cli/check.ts'], {}, project)).toMatchObject({ status: 0, out: expect.stringMatching(/^Nothing found by \d+ rules\.$/m) })
  })

  it('has the button that opens the list of keys, for whoever has no keyboard or has turned letter keys off', async () => {
    await openSlide(page, deck.origin, 1)
    await page.locator('.deck-controls').hover()
    await page.getByRole('button', { name: en.deck.keys }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
  })

  it('shows every slide at each click, without an error, a request outside or a word of this article', async () => {
    await openSlide(page, deck.origin, 1)
    for (const [i, [, last]] of slides.entries()) {
      for (let click = 0; click <= last; click++) {
        await turnTo(page, i + 1, `?clicks=${click}`)
        expect(await words(), slides[i]![0]).not.toMatch(foreign)
      }
    }
  })

  it('is stepped through by one key from the first slide to the last click', async () => {
    await openSlide(page, deck.origin, 1)
    for (const [i, [name, last]] of slides.entries()) {
      for (let click = i ? 0 : 1; click <= last; click++) {
        await page.keyboard.press('ArrowRight')
        await page.waitForURL(new RegExp(`#/(?:${name}|${i + 1})${click ? `\\?clicks=${click}` : ''}$`))
      }
    }
  })

  it('has a plan that adds up, and follows it', async () => {
    const { lecturePlans } = await import(pathToFileURL(join(project, 'data/lecture-plan.ts')).href) as { lecturePlans: Record<string, LecturePlan> }
    const facts = await readSlideFacts(project, {})
    expect(facts.map(({ name }) => name)).toEqual(slides.map(([name]) => name))
    expect(Object.values(lecturePlans).flatMap(plan => checkPlan(plan, facts))).toEqual([])
    await openSlide(page, deck.origin, 'title', '?plan=short-hour')
    await page.locator('.deck-controls').getByText('1 of 3').waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(new RegExp(`#/(?:${second}|${slides.findIndex(([name]) => name === second) + 1})\\b`))
  })

  it('a paper of questions built anew from its data is answered to the results', async () => {
    await openReview(page, deck.origin)
    await page.getByRole('radio', { name: /^Questions built anew/ }).check()
    await page.getByRole('radio', { name: '5', exact: true }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    for (let number = 1; number <= 5; number++) {
      await page.getByText(`Question ${number} of 5`).first().waitFor()
      await page.getByRole('radio').first().focus()
      await page.keyboard.press('a')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: number < 5 ? 'Next question' : 'See the results' }).click()
    }
    await page.getByRole('heading', { name: 'Results', exact: true }).waitFor()
    expect(await words()).not.toMatch(foreign)
  })

  it('is read as a page, with its explanations, on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${deck.origin}#/read`)
    await page.locator('#read').getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText(explained).first().waitFor()
    expect(await words()).not.toMatch(foreign)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  it.each(['glossary', 'sources', 'handout'])('its page %s stands without an error or a word of this article', async (name) => {
    await page.goto(`${deck.origin}#/${name}`)
    await page.locator('main h1').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    expect(await words()).not.toMatch(foreign)
  })

  it('its worksheet is a tagged PDF with its own questions', async () => {
    const { status, out } = await runScript(['packages/cli/handout.ts', '--kind', 'worksheet', '--out', 'papers'], {}, project)
    expect(status, out).toBe(0)
    const file = /papers[/\\]\S+\.pdf/.exec(out)?.[0]
    const pdf: ReadPdf = await readPdf(join(project, file!))
    expect([pdf.isTagged, pdf.title]).toEqual([true, expect.stringContaining(title)])
    const text = pdf.texts.join(' ')
    expect(text).toContain(says)
    expect(text).not.toMatch(foreign)
  })

  if (article === lamp) {
    describe('that has a ladder, a crisis and Greek', () => {
      it('its timeline has its own lanes and events', async () => {
        await openSlide(page, deck.origin, 'timeline')
        const slide = currentSlide(page)
        await slide.getByRole('button', { name: 'Show all 6 events' }).click()
        for (const name of ['At sea', 'Brim and Dross'])
          await slide.getByText(name, { exact: true }).first().waitFor()
        await slide.getByText('All 6 events').first().waitFor()
      })

      it('its ladder has its own rungs and sides, and a rung opens', async () => {
        await openSlide(page, deck.origin, 'ladder')
        const slide = currentSlide(page)
        await slide.getByRole('group', { name: /between Brim and Dross: 3 rungs/ }).waitFor()
        await slide.getByRole('radio', { name: /Daily wave/ }).check({ force: true })
        await slide.getByText('Since 3031 the islands have waved', { exact: false }).first().waitFor()
        await slide.getByText('Cleaning the glass').first().waitFor()
      })

      it('goes on with the progress that 1.0 left with a student of the deck at this address', async () => {
        const left = readFileSync('tests/released/1.0.0/progress.json', 'utf8').replace('q-opening-question', 'q-moths-a-night')
        const first = (JSON.parse(left) as { answers: Record<string, { first: number }> }).answers['q-moths-a-night']!.first
        await page.goto(`${deck.origin}#/review/q/q-moths-a-night`)
        await page.evaluate(text => localStorage.setItem('green-ladder:progress@/made-up/', text), left)
        await page.reload()
        await page.getByRole('textbox').first().fill('40')
        await page.keyboard.press('Enter')
        const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('green-ladder:progress@/made-up/')!).answers['q-moths-a-night'] as object)
        await expect.poll(kept).toMatchObject({ first, state: 'right' })
      })

      it('with one crisis it shows that one, and offers no choice and no threads', async () => {
        await openSlide(page, deck.origin, 'moth-chain')
        const slide = currentSlide(page)
        await slide.getByRole('button', { name: /Wings on the glass/ }).first().waitFor()
        expect(await slide.getByText('What joins them').count()).toBe(0)
        expect(await slide.getByRole('radio').count()).toBe(0)
      })

      it('its question takes an answer, and a mark opens the passage', async () => {
        await openSlide(page, deck.origin, 'check-moths', '?clicks=1')
        const slide = currentSlide(page)
        await slide.getByRole('textbox').fill('40')
        await page.keyboard.press('Enter')
        await slide.getByText('Right.').first().waitFor()
        await turnTo(page, 3, '?clicks=3')
        await currentSlide(page).getByRole('button', { name: /^Source/ }).first().click()
        await page.getByRole('dialog').getByText('Lamp, ¶ 3').first().waitFor()
      })

      it('a link to a built question that its data are too few for says that there is none', async () => {
        await page.goto(`${deck.origin}#/review/q/t-seat-1`)
        await page.getByText('There is no such question').first().waitFor()
      })

      it('its own language beside English is named, on the ladder, in the glossary and in the answers', async () => {
        const greek = () => page.evaluate(() => [...document.querySelectorAll('[lang=el]')].map(each => each.textContent!.trim()))
        await openSlide(page, deck.origin, 'ladder')
        await expect.poll(greek).toContain('Κοινός φανός')
        await page.goto(`${deck.origin}#/glossary`)
        await page.getByText('φυτίλι').first().waitFor()
        await expect.poll(greek).toContain('Η κύρια άποψη που υποστηρίζει ένα άρθρο.')
        expect(await words()).toMatch(/Part of a name in English or Greek/)
        const { status, out } = await runScript(['packages/cli/handout.ts', '--kind', 'answers', '--out', 'papers'], {}, project)
        expect(status, out).toBe(0)
        const points = await checkPdf(readFileSync(join(project, /papers[/\\]\S+\.pdf/.exec(out)![0])), createSplitter({ el: { name: 'Greek', scripts: ['Greek'] } }))
        expect(points.find(({ id }) => id === 'other-languages')).toMatchObject({ state: 'passed', faults: [] })
      })
    })
  }

  if (article === river) {
    describe('that has one side and no ladder', () => {
      it('its timeline begins with every event in its lane over the five periods, and draws no rails', async () => {
        await openSlide(page, deck.origin, 'timeline')
        const slide = currentSlide(page)
        await slide.getByText('In the assembly of the lower quays', { exact: true }).first().waitFor()
        await expect.poll(() => slide.locator('.timeline-steps .band').count()).toBe(5)
        await expect.poll(() => slide.locator('.timeline-steps .dot').count()).toBe(6)
        await slide.getByRole('button', { name: 'Show all 6 events' }).click()
        await slide.locator('.timeline-drawing').waitFor()
        expect(await slide.getByText(/rungs/i).count()).toBe(0)
      })

      it('asks for one of five periods with four of them, and its title picture tells of no rails', async () => {
        await page.goto(`${deck.origin}#/review/q/t-period-1`)
        await expect.poll(() => page.getByRole('radio').count()).toBe(4)
        await openSlide(page, deck.origin, 'title')
        await currentSlide(page).getByRole('img', { name: 'An engraved river.', exact: true }).waitFor()
      })

      it('names its side in its own script, and a work in a language that the deck does not have', async () => {
        await page.goto(`${deck.origin}#/sources`)
        await page.locator('[lang=no]').getByText('Lund 1998').first().waitFor()
        await openSlide(page, deck.origin, 'wall')
        await currentSlide(page).getByRole('button', { name: /^Source/ }).first().click()
        await page.getByRole('dialog').locator('[lang=ka]').getByText('ქვედა ნაპირის დედები').waitFor()
      })

      it('names a ladder without rungs, a language that there is not and a year of five figures', async () => {
        const plant = (path: string, from: string, to: string) => {
          const file = join(project, path)
          const whole = readFileSync(file, 'utf8')
          writeFileSync(file, whole.replace(from, to))
          return () => writeFileSync(file, whole)
        }
        const mend = [
          plant('slides/01-river.md', '<QuizCard id="q-wall-period" />', '<LadderExplorer># A ladder</LadderExplorer>'),
          plant('data/works.ts', `lang: 'no'`, `lang: 'Norse'`),
          plant('data/events.ts', 'from: 2003', 'from: 20003'),
        ]
        const { out } = await runScript(['packages/cli/check.ts', 'clicks', 'citations', 'dates'], {}, project)
        mend.forEach(undo => undo())
        expect(out).toMatch(/^slides\/01-river\.md:\d+: the slide "check-river" shows <LadderExplorer>, but data\/partnership\.ts has no rung/m)
        expect(out).toMatch(/^data\/works\.ts:6: "lund-1998" is in "Norse", which is the code of no language/m)
        expect(out).toMatch(/^data\/events\.ts:12: "fish-return" has the year 20003: a year has four figures at most/m)
      })
    })
  }
})

describe('what a new project begins with', () => {
  const start = join(folder, 'a-new-deck')
  const check = () => runScript(['packages/cli/check.ts'], {}, start)
  beforeAll(async () => {
    writeProject(start)
    // as `npm ci` would install them
    linkPackages(start)
    const { status, out } = await runScript(['packages/cli/build.ts'], {}, start)
    expect(status, out).toBe(0)
  })
  const begun = useDeckWindow(join(start, 'dist'), '/new/')

  it('has one example of each record, passes every rule, and the audit counts what nobody has signed', async () => {
    const { tables } = await import(pathToFileURL(join(start, 'packages/lesson/records-door.ts')).href) as { tables: Record<string, object> }
    expect(Object.entries(tables).filter(([, table]) => !Object.keys(table).length)).toEqual([])
    expect(await check()).toMatchObject({ status: 0, out: expect.stringMatching(/^Nothing found by \d+ rules\.$/m) })
    const audit = await runScript(['packages/cli/audit.ts', 'passages.json'], {}, start)
    expect(audit.out).toMatch(/^\d+ records, (\d+) anchors, \1 found, 0 missing; 1 relations, the words of 0 missing; 1 notes, 0 quotations missing; 0 passages without a record$/m)
    expect(audit.out).toMatch(/^0 of \d+ texts are signed as they stand$/m)
  })

  it('tells its writer of style without stopping anybody, until its own words to avoid are written down', async () => {
    const readme = join(start, 'README.md')
    const words = join(start, 'data/house-words.ts')
    const [read, avoided] = [readme, words].map(file => readFileSync(file, 'utf8')) as [string, string]
    writeFileSync(readme, `${read}\n${'This sentence goes on and on, '.repeat(6)}and ends.\n`)
    expect(await check()).toMatchObject({ status: 0, out: expect.stringMatching(/^README\.md:\d+: note: 38 words in one sentence[\s\S]+^No mistake found by/m) })
    writeFileSync(words, avoided.replace('= {}', `= { 'field-term': [{ find: /green gas/g, instead: 'greenhouse gas' }] }`))
    expect(await check()).toMatchObject({ status: 1, out: expect.stringMatching(/^README\.md:\d+: 38 words in one sentence/m) })
    writeFileSync(readme, read)
    writeFileSync(words, avoided)
  })

  it('shows its slides at each click without an error', async () => {
    await openSlide(begun.page, begun.origin, 1)
    for (const [i, last] of [0, 2, 1, 0, 0, 3].entries()) {
      for (let click = 0; click <= last; click++)
        await turnTo(begun.page, i + 1, `?clicks=${click}`)
    }
    await currentSlide(begun.page).getByText('The First Side pays.').first().waitFor()
  })

  it('names what is left of the examples once their section is taken out, and nothing else', async () => {
    const file = join(start, 'data/article.ts')
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.replace(/^ {2}example: .*\n/m, ''))
    const { out } = await check()
    writeFileSync(file, whole)
    const named = out.split('\n').filter(line => /^[\w./-]+:\d+: /.test(line))
    const citing = globSync('data/*.ts', { cwd: start }).flatMap(path => readFileSync(join(start, path), 'utf8').match(/section: 'example'/g) ?? [])
    const begun = named.filter(line => line.includes('stands here from the beginning'))
    expect([...new Set(begun.map(line => line.split(':')[0]))].toSorted()).toEqual(['LICENSE-TEXT.md', 'README.md', 'data/article.ts', 'deck.config.ts', 'slides.md', 'slides/01-opening.md'])
    expect(named).toHaveLength(citing.length + begun.length)
    expect(named.filter(line => !begun.includes(line) && !line.includes('example'))).toEqual([])
  })
})
