/** The deck with an edition in Korean beside it: built by the command that the docs name, and walked as a student does. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runMain } from '@deck/command-line/testing'
import * as own from '@deck/lesson/questions'
import { findRecord } from '@deck/lesson/records'
import { checkPdf } from '@deck/pdf-tags/testing'
import { offers } from '@deck/words/offers'
import { listSpills } from 'slidev-addon-lesson/shell/fit-spaced.browser.ts'
import { token } from 'slidev-addon-lesson/shell/format-record.ts'
import { splitScripts } from 'slidev-addon-lesson/shell/split-scripts.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { main as handout } from '../../packages/cli/handout.ts'
import { listReady } from '../../packages/cli/translating/apply-catalogue.ts'
import { readCatalogue } from '../../packages/cli/translating/catalogue.ts'
import { listUnits } from '../../packages/cli/translating/list-units.ts'
import { writeEdition } from '../../packages/cli/translating/write-edition.ts'
import { findOverprint } from '../support/find-overprint.ts'
import { measurePdf } from '../support/measure-pdf.ts'
import { inWindow, openSlide, turnTo } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { readPdf } from '../support/read-pdf.ts'
import { runScript } from '../support/run-script.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { awaitWholePage } from '../support/walk-reading.ts'
import { walkedSlides } from '../support/walk-states.ts'

const folder = mkdtempSync(join(tmpdir(), 'edition-test-'))
const out = join(folder, 'deck')
const catalogue = readCatalogue(readFileSync('locales/ko.po', 'utf8'))
const titleOf = (slide: string) => catalogue.get(`slides/${slide}.title`)!.text.replace(/^'|'$/g, '')
const slide = 'setting-ground'
const screen = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const

beforeAll(async () => {
  const built = await runScript(['packages/cli/build.ts', '--language', 'ko', '--out', out])
  expect(built.status, built.out).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const deck = useServedDeck(out, '/courses/green/')

it('is one press away on each slide, at the same slide and step, and so is English', () => inWindow(deck.browser, screen, async (page) => {
  await openSlide(page, deck.origin, 'two-cases', '?clicks=1')
  await page.getByRole('link', { name: '한국어' }).click()
  await page.getByRole('heading', { name: titleOf('two-cases') }).first().waitFor()
  await expect.poll(() => page.url()).toBe(`${deck.origin}ko/#/two-cases?clicks=1`)
  expect(await page.locator('html').getAttribute('lang')).toBe('ko')
  await page.getByRole('link', { name: 'English' }).click()
  await expect.poll(() => page.url()).toBe(`${deck.origin}#/two-cases?clicks=1`)
}))

it('says that nobody who speaks it has read it yet, and leads to the slide’s lines beside the English ones', () => inWindow(deck.browser, screen, async (page) => {
  await openSlide(page, `${deck.origin}ko/`, slide)
  await page.getByRole('link', { name: catalogue.get('words/edition.unread')!.text }).click()
  const line = page.locator(':target')
  await line.waitFor()
  expect(await line.locator('td').allTextContents()).toEqual([catalogue.get(`slides/${slide}.title`)!.english, titleOf(slide)])
  expect(await page.locator('tbody tr, table tr').count()).toBe(catalogue.size)
}))

it('offers the language that a browser prefers where a visit begins, until the reader has chosen', () => inWindow(deck.browser, { ...screen, locale: 'ko-KR' }, async (page) => {
  const offer = page.getByRole('link', { name: '한국어로 보기' })
  await openSlide(page, deck.origin, 'two-cases')
  await page.getByRole('link', { name: '한국어' }).waitFor()
  expect(await offer.count()).toBe(0)
  await openSlide(page, deck.origin, 1)
  await offer.click()
  await expect.poll(() => page.url()).toBe(`${deck.origin}ko/#/1`)
  await page.evaluate(() => localStorage.clear())
  await page.goto(`${deck.origin}#/read/${slide}`)
  await page.getByRole('button', { name: '한국어를 다시 권하지 않기' }).click()
  await expect.poll(() => offer.count()).toBe(0)
  await openSlide(page, deck.origin, 1)
  await page.getByRole('link', { name: '한국어' }).waitFor()
  expect(await offer.count()).toBe(0)
}))

it.each(['read', 'review', 'today', 'glossary', 'sources', 'handout', slide])('says of what has no translation that it is English, and has each sign in its fonts: %s', path => inWindow(deck.browser, { ...screen, locale: 'ko' }, async (page) => {
  const broken: string[] = []
  page.on('console', message => /decode|OTS/.test(message.text()) && broken.push(message.text()))
  await page.goto(`${deck.origin}ko/#/${path}`)
  await page.locator('h1:visible').first().waitFor()
  const unmarked = () => page.evaluate(() => [...document.querySelectorAll('body :not(script, style, template, template *)')].filter(each => each.checkVisibility()).flatMap((each) => {
    const text = [...each.childNodes].map(node => node instanceof Text ? node.data : '').join(' ')
    const lang = each.closest('[lang]')!.getAttribute('lang')
    return /\p{Script=Hangul}/u.test(text) ? lang === 'ko' ? [] : [text] : /\b[a-z]{2,} [a-z]{2,}\b/.test(text) && lang !== 'en' ? [text] : []
  }))
  await expect.poll(unmarked).toEqual([])
  expect(broken).toEqual([])
  expect(await page.evaluate(() => {
    const ranges = [...document.fonts].filter(({ family }) => /^"?Gowun/.test(family)).flatMap(({ unicodeRange }) => unicodeRange.split(',')).map(range => range.trim().slice(2).split('-').map(code => Number.parseInt(code, 16)))
    const signs = new Set(document.body.textContent!.match(/\p{Script=Hangul}/gu))
    return [...signs].filter(sign => !ranges.some(([first, last = first]) => first! <= sign.codePointAt(0)! && sign.codePointAt(0)! <= last!))
  })).toEqual([])
}))

it('opens a record in one language, label and gist', () => inWindow(deck.browser, { ...screen, locale: 'ko' }, async (page) => {
  await page.goto(`${deck.origin}ko/#/read`)
  await page.locator('#read h1').first().waitFor()
  // who looks for words has every slide made
  await page.keyboard.press('Control+f')
  await awaitWholePage(page)
  const marked = await page.locator('[data-record]:visible').evaluateAll(marks => [...new Set(marks.map(mark => (mark as HTMLElement).dataset.record!))])
  const unitOf = (id: string, part: 'label' | 'gist') => catalogue.get(`${findRecord(id).table}/${id}.${part}`)?.text
  const whole = marked.find(id => unitOf(id, 'gist') && unitOf(id, 'label'))!
  const half = marked.filter(id => !unitOf(id, 'gist') && unitOf(id, 'label'))
  expect(half.length).toBeGreaterThan(50)
  const shows = async (id: string) => {
    await page.locator(`[data-record="${id}"]:visible button`).first().click()
    await page.getByRole('dialog').locator('.gist > :first-child').waitFor()
    const texts = await page.getByRole('dialog').locator('h2, .gist > :first-child').evaluateAll(all => all.map(each => ({ text: each.textContent!.replaceAll('\u2060', ''), lang: each.closest('[lang]')!.getAttribute('lang') })))
    // the day of its record, which was compared in English
    await page.getByRole('dialog').getByText(/대조한 날: 20\d\d년 \d+월 \d+일/).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    return texts
  }
  expect(await shows(whole)).toEqual((['label', 'gist'] as const).map(part => ({ text: unitOf(whole, part), lang: 'ko' })))
  for (const id of half.filter((_, i) => i % 20 === 0))
    expect(await shows(id)).toEqual((['label', 'gist'] as const).map(part => ({ text: findRecord(id).record[part], lang: 'en' })))
}))

it('names a term, an event and what a search has found in the language of its sentence', () => inWindow(deck.browser, { ...screen, locale: 'ko' }, async (page) => {
  const listPairs = (block: string, name: string, sentence: string) => page.locator(block).evaluateAll((all, parts) =>
    all.map(each => parts.map(part => each.querySelector(part)!.closest('[lang]')!.getAttribute('lang')).join()), [name, sentence])
  await page.goto(`${deck.origin}ko/#/glossary`)
  await page.locator('.ref-entry').first().waitFor()
  await expect.poll(async () => [...new Set(await listPairs('.ref-entry', 'h3', 'div > p'))]).toEqual(['en,en'])
  await page.goto(`${deck.origin}ko/#/read/timeline`)
  await page.locator('[data-slide=timeline] .timeline-list li').first().waitFor({ state: 'attached' })
  await expect.poll(async () => [...new Set(await listPairs('[data-slide=timeline] .timeline-list li', '.name', '.gist > span'))].toSorted()).toEqual(['en,en', 'ko,ko'])
  await page.getByRole('searchbox').fill('사막화')
  await expect.poll(async () => [...new Set(await listPairs('.hit:has(.says)', 'b', '.says'))].toSorted()).toEqual(['en,en', 'ko,ko'])
}))

it.each([
  ['a slide', slide, 1, '.slidev-layout:visible'],
  ['the reading page', 'read', 1, 'main.read:not([aria-busy]) h1'],
  ['the glossary', 'glossary', 1, '.reference h1'],
  ['a handout, at each foot', 'handout?kind=references', Infinity, '.handout-document[aria-busy=false]'],
] as const)('says on paper that nobody who speaks it has read it yet: %s', (_, path, most, shown) => inWindow(deck.browser, screen, async (page) => {
  await page.goto(`${deck.origin}ko/#/${path}`)
  await page.locator(shown).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.emulateMedia({ media: 'print' })
  const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')
  const sign = squeeze(catalogue.get('words/edition.unread')!.text)
  const countOn = (texts: readonly { text: string }[]) => squeeze(texts.map(({ text }) => text).join('')).split(sign).length - 1
  const pages = await measurePdf(await page.pdf({ preferCSSPageSize: true }))
  expect(pages.map(({ texts }) => countOn(texts))).toEqual(pages.map((_, i) => i < most ? 1 : 0))
}))

it('is printed by the command under a name of its own, in its language, and offered beside its slides alone', async () => {
  const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')
  const print = async (kind: string) => {
    const { status, out: said } = await runMain(handout, ['--deck', out, '--kind', kind, '--chapters', '1,9', '--language', 'ko'])
    expect(status, said).toBe(0)
  }
  await print('notes')
  await print('worksheet')
  const papers = join(out, 'ko', 'handouts')
  const names = ['notes-1_9-ko-a4.pdf', 'worksheet-1_9-no1-ko-a4.pdf']
  expect(readdirSync(papers).toSorted()).toEqual(['index.json', ...names])
  const titles = readSlides().filter(({ front }) => ['opening', 'ladder'].includes(front.chapter!)).map(({ front }) => squeeze(titleOf(front.routeAlias!)))
  for (const name of names) {
    const file = join(papers, name)
    const { lang, title, texts, missingFonts, outside } = await readPdf(file)
    expect([lang, missingFonts, outside, await findOverprint(file)], name).toEqual(['ko', [], [], []])
    expect(title).toContain(catalogue.get('deck/title')!.text)
    const pages = texts.map(squeeze)
    const wanted = name.startsWith('notes') ? titles : [squeeze(catalogue.get('words/handout.how.single')!.text)]
    expect(wanted.filter(text => !pages.join('').includes(text)), name).toEqual([])
    expect(pages.filter(text => !text.includes(squeeze(catalogue.get('words/edition.unread')!.text))), name).toEqual([])
    const points = await checkPdf(readFileSync(file), splitScripts)
    expect(points.filter(({ state }) => state === 'missing').map(({ id }) => id), name).toEqual(['identifier'])
  }
  await inWindow(deck.browser, screen, async (page) => {
    await page.goto(`${deck.origin}ko/#/handout`)
    await page.locator('a[download]').first().waitFor()
    expect(await page.locator('a[download]').evaluateAll(all => all.map(each => each.getAttribute('href')))).toEqual(names.map(name => `handouts/${name}`))
  })
  expect(readdirSync(join(out, 'handouts'))).toEqual(['index.json'])
})

it('leads from a question to its line', () => inWindow(deck.browser, { ...screen, locale: 'ko' }, async (page) => {
  await page.goto(`${deck.origin}ko/#/review/q/q-leadership-watershed`)
  await page.getByRole('link', { name: catalogue.get('words/edition.unread')!.text }).click()
  await expect.poll(() => page.locator(':target td').last().textContent()).toBe(catalogue.get('questions/q-leadership-watershed.stem')!.text)
}))

it('tests in its own language, and says before a test of another choice how much of it is English, which is marked', () => inWindow(deck.browser, { ...screen, locale: 'ko' }, async (page) => {
  const mark = catalogue.get('words/edition.mark')!.text
  /** Walks the test that was begun. @returns what is said before it, and of each question its language and its mark */
  const walk = async () => {
    await page.locator('.review-run .stem').waitFor()
    const before = (await page.locator('.review-run > p:not([role])').allTextContents()).map(text => text.trim())
    const asked: string[][] = []
    while (await page.locator('.review-run').count()) {
      await expect.poll(() => page.locator('.stem').evaluate((stem, mark) => {
        const [lang, content] = [stem.closest('[lang]')!.getAttribute('lang'), getComputedStyle(stem, '::before').content]
        return lang === (/\p{Script=Hangul}/u.test(stem.textContent!) ? 'ko' : 'en') && (content === JSON.stringify(mark)) === (lang === 'en')
      }, mark)).toBe(true)
      asked.push(await page.locator('.stem').evaluate(stem => [stem.textContent!.trim(), stem.closest('[lang]')!.getAttribute('lang')!]))
      // two questions that are built may have one stem
      const whole = () => page.evaluate(() => document.querySelector('.review-run')?.textContent)
      const left = await whole()
      await page.getByRole('button', { name: catalogue.get('words/study.skip')!.text, exact: true }).click()
      await expect.poll(whole).not.toBe(left)
    }
    return { before, asked }
  }
  await page.goto(`${deck.origin}ko/#/review`)
  await page.getByRole('button', { name: new RegExp(catalogue.get('words/study.exam.exam')!.text.split('{0}')[0]!) }).click()
  const exam = await walk()
  expect([exam.before, exam.asked.length, exam.asked.filter(([, lang]) => lang === 'en')]).toEqual([[], 20, []])
  await page.goto('about:blank')
  await page.goto(`${deck.origin}ko/#/review?mode=mock`)
  await page.locator('.review-setup [name=length]').nth(2).check()
  await page.locator('.review-setup [type=submit]').click()
  const mock = await walk()
  const english = mock.asked.filter(([, lang]) => lang === 'en').length
  expect(english).toBeGreaterThan(0)
  expect([mock.asked.length, mock.before]).toEqual([20, [catalogue.get('words/edition.questions.questions')!.text.replace('{0}', String(english)).replace('{1}', '20')]])
}))

it('says before the page to read how many of its paragraphs are English, marks them, and folds them', () => inWindow(deck.browser, { viewport: { width: 360, height: 740 }, locale: 'ko' }, async (page) => {
  await page.goto(`${deck.origin}ko/#/read`)
  await page.locator('#read h1').first().waitFor()
  // who looks for words has every slide made
  await page.keyboard.press('Control+f')
  await awaitWholePage(page)
  const english = page.locator('.read-text p[lang=en]')
  await expect.poll(async () => (await page.locator('.edition-note').textContent())!.match(/\d+/g)).toEqual(
    [await page.locator('.read-text p').count(), await english.count()].map(String),
  )
  const seen = () => english.evaluateAll(all => [...new Set(all.map(each => getComputedStyle(each, '::before').content))])
  expect(await seen()).toEqual([JSON.stringify(catalogue.get('words/edition.mark')!.text)])
  const height = () => english.evaluateAll(all => Math.max(...all.map(each => each.getBoundingClientRect().height)))
  const [unfolded, line] = [await height(), 60]
  expect(unfolded).toBeGreaterThan(3 * line)
  await page.getByRole('button', { name: catalogue.get('words/edition.fold')!.text, pressed: false }).click()
  await expect.poll(height).toBeLessThan(line)
}))

it('says in place, in both languages, where the other language is not on the device and there is no network', () => inWindow(deck.browser, { ...screen, serviceWorkers: 'allow' }, async (page) => {
  await openSlide(page, deck.origin, slide)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const offer = page.getByRole('link', { name: '한국어' })
  await offer.waitFor()
  await page.context().setOffline(true)
  const url = page.url()
  await offer.click()
  for (const language of ['en', 'ko'])
    await page.getByRole('status').getByText(offers[language]!.notKept).waitFor()
  await expect.poll(() => page.url()).toBe(url)
  await page.goto(`${deck.origin}ko/#/${slide}`)
  for (const language of ['en', 'ko'])
    await page.getByText(offers[language]!.notKept).waitFor()
}))

it('opens by its link without a network once it was opened', () => inWindow(deck.browser, { ...screen, serviceWorkers: 'allow' }, async (page) => {
  const awaitCopy = () => expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.scriptURL === new URL('offline-worker.js', location.href).href)).toBe(true)
  await openSlide(page, deck.origin, slide)
  await awaitCopy()
  await page.getByRole('link', { name: '한국어' }).click()
  await page.waitForURL(url => url.pathname.endsWith('/ko/'))
  await awaitCopy()
  await openSlide(page, deck.origin, slide)
  await page.context().setOffline(true)
  await page.getByRole('link', { name: '한국어' }).click()
  await page.waitForURL(url => url.pathname.endsWith('/ko/'))
  await page.locator('#slideshow .slidev-page:visible h1').filter({ hasText: /\p{Script=Hangul}/u }).first().waitFor()
}))

it('counts what a student has done in the other language', () => inWindow(deck.browser, screen, async (page) => {
  const keys = (language: string) => page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('green-ladder:'))).then(all => ({ language, all }))
  await openSlide(page, `${deck.origin}ko/`, 'the-question')
  await page.getByRole('radio').first().check()
  await expect.poll(async () => (await keys('ko')).all.filter(key => key.endsWith('@/courses/green/')).length).toBeGreaterThan(0)
  expect((await keys('ko')).all.filter(key => key.includes('/ko/'))).toEqual([])
}))

it('shows Hangul in its own face', () => inWindow(deck.browser, screen, async (page) => {
  await openSlide(page, `${deck.origin}ko/`, slide)
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#slideshow .slidev-page:not([style*="none"]) h1' })
  const fonts = async () => (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts.map(({ familyName }) => familyName)
  await expect.poll(fonts).toContain('Gowun Batang')
}))

it('has no text over text on its slides, at their last click', () => inWindow(deck.browser, screen, async (page) => {
  await openSlide(page, `${deck.origin}ko/`, 1)
  const found: string[] = []
  for (const { no, alias, clicks } of walkedSlides) {
    await turnTo(page, no, `?clicks=${clicks}`)
    const over = await page.evaluate<string[]>(`[...document.querySelectorAll('#slideshow > [data-slidev-no="${no}"] .slidev-layout')].flatMap(${listSpills}).map(lines => lines.map(({ text }) => text).join(' over '))`)
    found.push(...over.map(texts => `${alias}: ${texts}`))
  }
  expect(found).toEqual([])
}))

it.each([390, 320])('has none in the column of a phone %i px wide', width => inWindow(deck.browser, { viewport: { width, height: 844 } }, async (page) => {
  await page.goto(`${deck.origin}ko/#/read`)
  await page.locator('#read h1').first().waitFor()
  // who looks for words has every slide made
  await page.keyboard.press('Control+f')
  await awaitWholePage(page)
  await page.evaluate(() => document.fonts.ready)
  const over = () => page.evaluate<string[]>(`[...document.querySelectorAll('.slide-box')].flatMap(${listSpills}).map(lines => lines.map(({ text }) => text).join(' over '))`)
  await expect.poll(over).toEqual([])
}))

it('costs a first visit to the English deck nothing', () => inWindow(deck.browser, screen, async (page) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await openSlide(page, deck.origin, slide)
  await page.getByRole('link', { name: '한국어' }).waitFor()
  expect(asked.filter(url => url.includes('/ko/'))).toEqual([])
}))

it('shows a question and an explanation in one language, names and figures of their records included', async () => {
  const sources = join(folder, 'sources')
  mkdirSync(sources)
  await writeEdition('ko', sources)
  const load = (door: string) => import(`${pathToFileURL(join(sources, 'packages/lesson', door)).href}?anew`) as Promise<Record<string, Record<string, unknown>>>
  const [asked, told] = await Promise.all([load('questions-door.ts'), load('explanations-door.ts')])
  const ready = new Set(listReady(listUnits(null), catalogue).map(({ entry }) => entry))
  const countOwn = (one: unknown) => JSON.stringify(one).match(/\p{Script=Hangul}/gu)?.length ?? 0
  for (const table of ['questions', 'recallTasks'] as const) {
    const all = Object.entries<unknown>(own[table])
    const english = all.filter(([id]) => !ready.has(`questions/${id}`))
    // but for the mark that says so
    expect(english.filter(([id, one]) => JSON.stringify({ ...one as object, lang: 'en' }) !== JSON.stringify({ ...asked[table]![id] as object, lang: 'en' })).map(([id]) => id), table).toEqual([])
    expect(all.filter(([id]) => ready.has(`questions/${id}`) && !countOwn(asked[table]![id])), table).toEqual([])
    expect(english.length, table).toBeGreaterThan(0)
    // what it computes, too
    expect(all.filter(([id, one]) => Object.keys(one as object).some(key => !(key in (asked[table]![id] as object)))).map(([id]) => id), table).toEqual([])
  }
  const texts = Object.entries(told.explanations!)
  const english = texts.filter(([slide]) => !ready.has(`explanations/${slide}`)).map(([, text]) => text as string)
  expect(english.flatMap(text => [...text.matchAll(token)]).filter(([, , , says]) => !says || countOwn(says)).map(([found]) => found)).toEqual([])
  expect(english.filter(text => text.includes('|')).length).toBeGreaterThan(5)
  expect(texts.filter(([slide, text]) => ready.has(`explanations/${slide}`) && !countOwn(text))).toEqual([])
})
