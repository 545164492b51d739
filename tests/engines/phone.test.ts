import { en } from '@deck/words'
/**
 * The pages for phones, at the width of one. WebKitGTK's windows are no narrower than 447 px: there the page lies in a
 * frame of its own origin, whose width it takes for the screen's.
 */
import { expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { describeInEngine, progressKey, standOn } from '../support/engines/deck.ts'
import { see, waitFor } from '../support/engines/wait.ts'
import { readSlides } from '../support/read-chapters.ts'

const phone = { viewport: { width: 390, height: 844 } }
const slides = readSlides().map(({ front, body }) => ({ alias: front.routeAlias!, title: front.title!, id: /<QuizCard id="([\w-]+)"/.exec(body)?.[1] as keyof typeof questions | undefined }))
const middle = slides[Math.floor(slides.length / 2)]!
const quiz = slides.find(({ id }) => id && questions[id].type === 'single')!
const single = Object.entries(questions).find(([, { type }]) => type === 'single')![0]

/** What in the page is wider than the phone. */
function findWide(root: string): string[] {
  const part = document.querySelector(root)!
  const wide = [part, document.documentElement].filter(box => box.scrollWidth > box.clientWidth).map(box => `${box.tagName} scrolls sideways: ${box.scrollWidth} px in ${box.clientWidth}`)
  return innerWidth === 390 ? wide : [`the page takes itself for ${innerWidth} px wide`]
}

describeInEngine('the reading page at phone width', 'dist', (stage) => {
  it('shows every slide with its text, and nothing to scroll sideways', async () => {
    const tab = await stage.tab(phone)
    await tab.open(`${stage.origin}#/read`)
    await see(tab, { role: 'heading', css: 'main.read:not([aria-busy]) h1' })
    // a slide's text is made when one comes near it
    await waitFor(tab, 'the last slide', () => {
      const next = document.querySelector('.read-section > h3')
      next?.scrollIntoView()
      return !next
    })
    await tab.evaluate(async () => { await document.fonts.ready })
    expect(await tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('main.read [data-slide]')].filter(each => each.offsetHeight > 40).map(each => each.dataset.slide))).toEqual(slides.map(({ alias }) => alias))
    expect(await tab.evaluate(findWide, 'main.read')).toEqual([])
  })

  it('opens at a slide, takes an answer in its place and keeps it', async () => {
    const tab = await stage.tab(phone)
    await tab.open(`${stage.origin}#/read/${quiz.alias}`)
    const within = `[data-slide="${quiz.alias}"]`
    await see(tab, { role: 'heading', css: 'main.read:not([aria-busy]) h1' })
    await waitFor(tab, 'the slide at the top', within => Math.abs(document.querySelector(within)?.getBoundingClientRect().top ?? 9999) < 250, within)
    await tab.click({ css: '.option input', within, nth: 0 })
    await tab.click({ role: 'button', name: en.quiz.check, within })
    await see(tab, { role: 'button', name: en.quiz.retry, within })
    await expect.poll(() => tab.evaluate(key => localStorage.getItem(key), progressKey)).toContain(quiz.id)
  })

  it('finds a slide by its search, by keyboard alone', async () => {
    const tab = await stage.tab(phone)
    await tab.open(`${stage.origin}#/read`)
    await tab.click({ role: 'button', name: 'Search' })
    await tab.click({ role: 'searchbox' })
    await tab.keyboard.type(middle.title)
    await see(tab, { role: 'status', text: 'found.' })
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Enter')
    await waitFor(tab, 'the slide has the focus', alias => (document.activeElement as HTMLElement | null)?.dataset.slide === alias, middle.alias)
  })

  it('stands in place of a slide, which comes at a press', async () => {
    const tab = await stage.tab(phone)
    await tab.open(`${stage.origin}#/${middle.alias}`)
    await standOn(tab, middle.alias)
    await see(tab, { role: 'link', name: en.read.portraitPage })
    await tab.click({ role: 'button', name: en.read.portraitSlide })
    await see(tab, { role: 'button', name: en.read.portraitAlone })
  })
})

describeInEngine('the study page at phone width', 'dist', (stage) => {
  it('takes a paper of five from its choice to its results, by touch of a button', async () => {
    const tab = await stage.tab(phone)
    await tab.open(`${stage.origin}#/review`)
    await see(tab, { role: 'heading', name: en.study.title, within: 'main.review' })
    expect(await tab.evaluate(findWide, 'main.review')).toEqual([])
    await tab.click({ css: 'summary', text: en.study.chooseOwn })
    await tab.click({ css: 'label', text: '5', within: 'main.review', nth: await tab.evaluate(() => [...document.querySelectorAll('main.review label')].filter(label => label.textContent?.includes('5')).findIndex(label => label.textContent?.trim() === '5')) })
    await tab.click({ role: 'button', name: 'Begin' })
    for (let number = 1; number <= 5; number++) {
      await see(tab, { css: 'main.review *', text: `Question ${number} of 5` })
      expect(await tab.evaluate(findWide, 'main.review')).toEqual([])
      await tab.click({ role: 'button', name: number < 5 ? /^(Skip|Next question)/ : /^(Skip|See the results)/ })
    }
    await see(tab, { role: 'heading', name: 'Results' })
    expect(await tab.evaluate(findWide, 'main.review')).toEqual([])
  })

  it('keeps an answer over a reload', async () => {
    const tab = await stage.tab(phone)
    await tab.open(`${stage.origin}#/review/q/${single}`)
    await tab.click({ css: '.option input', within: 'main.review', nth: 0 })
    await tab.click({ role: 'button', name: en.quiz.check })
    await see(tab, { role: 'button', name: en.quiz.retry })
    await tab.reload()
    await see(tab, { role: 'heading', css: 'main.review h1' })
    await expect.poll(() => tab.evaluate(key => localStorage.getItem(key), progressKey)).toContain(single)
  })
})
