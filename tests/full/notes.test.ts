/** The lecturer build: what is spoken from, at the sizes of a laptop and a tablet. That none of it reaches the wall: tests/full/stage.test.ts. */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { findStep, readNote } from 'slidev-addon-lesson/lecture/read-note.ts'
import { describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { countLines, findHidden } from '../support/find-hidden.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServedDeck } from '../support/served-deck.ts'

const slides = readSlides()
const plan = lecturePlans['single-hour']
const sizes = [{ width: 1440, height: 900 }, { width: 1024, height: 768 }]
/** A slide with several steps, and none shorter in this plan. */
const stepped = plan.steps.find(({ slide, short }) => !short && readNote(noteOf(slide)).say.length > 2)!.slide

const deck = useServedDeck('dist-lecturer')

function noteOf(name: string): string {
  return slides.find(({ front }) => front.routeAlias === name)!.note
}
/** A text as far as no figure from the data stands in it. */
const beginningOf = (text: string) => text.slice(0, 30).split('[[')[0]!.trim()
const notesOf = (page: Page) => page.getByRole('region', { name: en.chrome.notes, exact: true })
const part = (page: Page, name: 'say' | 'ask' | 'moveOn' | 'activity') => notesOf(page).getByRole('region', { name: en.notes[name], exact: true })

describe.each(sizes)('the notes at $width × $height', (viewport) => {
  it('have question, activity and way on of every slide of a lecture in sight, and room for what is said', async () => {
    const page = await deck.browser.newPage({ viewport, reducedMotion: 'reduce' })
    await page.goto(`${deck.origin}#/presenter/${plan.steps[0]!.slide}?plan=single-hour`)
    await expect.poll(() => notesOf(page).getByRole('combobox', { name: en.plan.choose }).inputValue()).toBe('single-hour')
    const hidden: string[] = []
    for (const [i, { slide, short }] of plan.steps.entries()) {
      await page.evaluate(hash => void (location.hash = hash), `/presenter/${slide}`)
      await notesOf(page).getByText(en.plan.place({ place: i + 1, places: plan.steps.length }), { exact: true }).waitFor()
      if (!short)
        await part(page, 'ask').getByText(beginningOf(readNote(noteOf(slide)).ask)).waitFor()
      hidden.push(...(await findHidden(notesOf(page))).map(name => `${slide}: ${name}`))
      const lines = await notesOf(page).getByRole('group', { name: en.chrome.notesText }).evaluate(countLines)
      if (lines < 10)
        hidden.push(`${slide}: ${en.notes.say} has ${lines} lines`)
    }
    expect(hidden).toEqual([])
    await page.close()
  })

  it('bring each step into sight with its click', async () => {
    const page = await deck.browser.newPage({ viewport, reducedMotion: 'reduce' })
    await page.goto(`${deck.origin}#/presenter/${stepped}`)
    const { say } = readNote(noteOf(stepped))
    for (const click of say.map(step => step.click)) {
      await page.evaluate(hash => void (location.hash = hash), `/presenter/${stepped}?clicks=${click}`)
      const now = part(page, 'say').locator('[aria-current=step]')
      const first = beginningOf(say[findStep(say, click)]!.text)
      await now.filter({ hasText: first }).waitFor()
      const isSeen = await now.evaluate((step) => {
        const room = step.closest('[role=group]')!.getBoundingClientRect()
        return step.getBoundingClientRect().top >= room.top - 1 && step.getBoundingClientRect().top < room.bottom - 20
      })
      expect(isSeen, `click ${click}`).toBe(true)
    }
    await page.close()
  })
})

describe('the size of the notes', () => {
  it('is there again after a reload', async () => {
    const page = await deck.browser.newPage({ viewport: sizes[0]! })
    await page.goto(`${deck.origin}#/presenter/${stepped}`)
    await notesOf(page).getByRole('button', { name: en.notes.larger }).press('Enter')
    await notesOf(page).getByText('110%').waitFor()
    await page.reload()
    await notesOf(page).getByText('110%').waitFor()
    await page.close()
  })
})

describe('the list of all slides', () => {
  it('shows the same parts beside each slide', async () => {
    const page = await deck.browser.newPage({ viewport: sizes[0]! })
    await page.goto(`${deck.origin}#/overview`)
    await page.getByRole('group', { name: en.notes.say, exact: true }).nth(slides.length - 1).waitFor()
    for (const name of ['say', 'ask', 'moveOn'] as const)
      expect(await page.getByRole('group', { name: en.notes[name], exact: true }).count()).toBe(slides.length)
    await page.close()
  })
})
