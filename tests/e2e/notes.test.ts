/** The lecturer build: what is spoken from, at the sizes of a laptop and a tablet, and that none of it reaches the wall. */
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { en } from '../../locales/en.ts'
import { findStep, readNote } from '../../logic/lecture/read-note.ts'
import { launchBrowser, openSlide, serveFolder, watch } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
const plan = lecturePlans['single-hour']
const sizes = [{ width: 1440, height: 900 }, { width: 1024, height: 768 }]
/** A slide with several steps, and none shorter in this plan. */
const stepped = plan.steps.find(({ slide, short }) => !short && readNote(noteOf(slide)).say.length > 2)!.slide

let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder('dist-lecturer')
})
afterAll(async () => {
  await browser.close()
  server.close()
})

function noteOf(name: string): string {
  return slides.find(({ front }) => front.routeAlias === name)!.note
}
/** A text as far as no figure from the data stands in it. */
const beginningOf = (text: string) => text.slice(0, 30).split('[[')[0]!.trim()
const notesOf = (page: Page) => page.getByRole('region', { name: en.chrome.notes, exact: true })
const part = (page: Page, name: 'say' | 'ask' | 'moveOn' | 'activity') => notesOf(page).getByRole('region', { name: en.notes[name], exact: true })

/** The parts of the notes of which something lies outside the window, or outside the part that scrolls. */
function findHidden(page: Page): Promise<string[]> {
  return notesOf(page).evaluate((notes) => {
    const isIn = (box: DOMRect, room: DOMRect) => box.top >= room.top - 1 && box.bottom <= room.bottom + 1 && box.left >= room.left - 1 && box.right <= room.right + 1
    const screen = new DOMRect(0, 0, innerWidth, innerHeight)
    return [...notes.querySelectorAll<HTMLElement>('.kept section')].flatMap((section) => {
      const text = section.querySelector('p')!.getBoundingClientRect()
      return isIn(text, screen) && isIn(text, section.parentElement!.getBoundingClientRect()) ? [] : [section.getAttribute('aria-label')!]
    })
  })
}

describe.each(sizes)('the notes at $width × $height', (viewport) => {
  it('have question, activity and way on of every slide of a lecture in sight, and room for what is said', async () => {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
    await page.goto(`${server.origin}#/presenter/${plan.steps[0]!.slide}?plan=single-hour`)
    await notesOf(page).getByText(plan.label).waitFor()
    const hidden: string[] = []
    for (const [i, { slide }] of plan.steps.entries()) {
      await page.evaluate(hash => void (location.hash = hash), `/presenter/${slide}`)
      await notesOf(page).getByText(en.plan.place({ place: i + 1, places: plan.steps.length }), { exact: true }).waitFor()
      await part(page, 'ask').getByText(beginningOf(readNote(noteOf(slide)).ask)).waitFor()
      hidden.push(...(await findHidden(page)).map(name => `${slide}: ${name}`))
      const room = await notesOf(page).getByRole('group', { name: en.chrome.notesText }).evaluate(element => element.clientHeight)
      if (room < 120)
        hidden.push(`${slide}: ${en.notes.say} has ${room} px`)
    }
    expect(hidden).toEqual([])
    await page.close()
  })

  it('bring each step into sight with its click', async () => {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
    await page.goto(`${server.origin}#/presenter/${stepped}`)
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
    const page = await browser.newPage({ viewport: sizes[0]! })
    await page.goto(`${server.origin}#/presenter/${stepped}`)
    await notesOf(page).getByRole('button', { name: en.notes.larger }).press('Enter')
    await notesOf(page).getByText('110%').waitFor()
    await page.reload()
    await notesOf(page).getByText('110%').waitFor()
    await page.close()
  })
})

describe('the list of all slides', () => {
  it('shows the same parts beside each slide', async () => {
    const page = await browser.newPage({ viewport: sizes[0]! })
    await page.goto(`${server.origin}#/overview`)
    await page.getByRole('group', { name: en.notes.say, exact: true }).nth(slides.length - 1).waitFor()
    for (const name of ['say', 'ask', 'moveOn'] as const)
      expect(await page.getByRole('group', { name: en.notes[name], exact: true }).count()).toBe(slides.length)
    await page.close()
  })
})

describe('the window on the wall', () => {
  it('has no word of the notes', async () => {
    const context = await browser.newContext({ viewport: sizes[0]! })
    const errors = watch(context, server.origin)
    const audience = await context.newPage()
    await openSlide(audience, server.origin, stepped)
    const presenter = await context.newPage()
    await presenter.goto(`${server.origin}#/presenter/${stepped}?clicks=1`)
    await part(presenter, 'ask').waitFor()
    const wall = (await audience.locator('body').textContent())!
    const { say, ask, moveOn } = readNote(noteOf(stepped))
    expect([...say.map(({ text }) => text.slice(0, 40)), ask, moveOn].filter(text => wall.includes(text))).toEqual([])
    expect(errors).toEqual({ errors: [], outside: [] })
    await context.close()
  })
})
