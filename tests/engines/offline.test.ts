import { en } from '@deck/words'
/** Without a network, after the first visit. */
import { expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { describeInEngine, openSlide, progressKey, turnTo } from '../support/engines/deck.ts'
import { see, until } from '../support/engines/wait.ts'
import { walkedSlides } from '../support/walk-states.ts'

const single = Object.entries(questions).find(([, { type }]) => type === 'single')![0]

describeInEngine('without a network, after the first visit', 'dist', (stage) => {
  it('shows every slide, a link into the deck and the pages beside it, and takes an answer', async () => {
    const tab = await stage.tab({ serviceWorkers: 'allow' })
    await openSlide(tab, stage.origin, 1)
    await until(() => tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'), 'the offline copy')
    // this window began without the copy: what it still fetches would be lost with the network
    await tab.open('about:blank')
    stage.stop()
    await openSlide(tab, stage.origin, 1)
    for (const { no, clicks } of walkedSlides)
      await turnTo(tab, no, `?clicks=${clicks}`)
    await openSlide(tab, stage.origin, walkedSlides[6]!.alias)
    for (const path of ['read', 'glossary', 'sources', 'handout?kind=worksheet']) {
      await tab.open(`${stage.origin}?from=mail#/${path}`)
      await see(tab, { role: 'heading', css: 'main h1' })
    }
    await tab.open(`${stage.origin}#/review/q/${single}`)
    await tab.click({ css: '.option input', within: 'main.review', nth: 0 })
    await tab.click({ role: 'button', name: en.quiz.check })
    await see(tab, { role: 'button', name: en.quiz.retry })
    await expect.poll(() => tab.evaluate(key => localStorage.getItem(key), progressKey)).toContain(single)
    expect(await tab.evaluate(() => [...document.fonts].filter(font => font.status === 'error').map(font => font.family))).toEqual([])
  })
})
