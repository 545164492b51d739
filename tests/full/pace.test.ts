/** The lecturer build: the clock in the lecturer’s window shortens the plan of the other, and nothing of it is on the wall. Its bar: tests/components/pace-bar.test.ts. */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { sumMinutes } from 'slidev-addon-lesson/lecture/check-plan.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { useLectureWindows } from '../support/lecture-windows.ts'
import { openSlide } from '../support/open-deck.ts'

const plan = lecturePlans['single-hour']
const first = plan.steps[0]!
const sum = sumMinutes(plan)
const begun = new Date('2026-11-26T10:00:00')

const windows = useLectureWindows({ viewport: { width: 1440, height: 900 } })
let presenter: Page
let audience: Page

beforeEach(async () => {
  ({ presenter, audience } = windows)
  await windows.context.clock.install({ time: begun })
  await openSlide(audience, windows.origin, first.slide)
  await presenter.goto(`${windows.origin}#/presenter/${first.slide}?plan=single-hour`)
  await expect.poll(() => presenter.getByRole('combobox', { name: en.plan.choose }).inputValue()).toBe('single-hour')
})

const bar = () => presenter.getByRole('region', { name: en.pace.region, exact: true })
/** How the lecture stands so many minutes after its beginning, on its first slide. */
const late = (minutes: number) => bar().getByText(en.pace.behind({ minutes: sum + minutes - first.minutes - plan.minutes, end: `10:${sum + minutes - first.minutes}` }))

describe('a lecture that falls behind', () => {
  it('says so in the lecturer’s window alone, offers slides to skip, takes that back, and is found after a reload', async () => {
    await bar().getByRole('button', { name: en.pace.start }).press('Enter')
    await bar().getByText(en.pace.ahead({ minutes: plan.minutes - sum, end: `10:${sum}` })).waitFor()
    await windows.context.clock.fastForward('05:00')
    await late(5).waitFor()
    await bar().getByRole('button', { name: /^Skip th/ }).press('Enter')
    const skipped = bar().getByText(/skipped\.$/)
    await skipped.waitFor()
    const count = Number((await skipped.textContent())!.match(/\d+/)![0])
    // the wall follows the shorter plan, and says nothing of it
    await audience.locator('.deck-controls').getByText(`1 of ${plan.steps.length - count}`).waitFor({ state: 'attached' })
    const wall = (await audience.locator('body').textContent())!
    expect(['behind, ends', en.pace.plannedEnd, 'skipped', en.pace.questions].filter(text => wall.includes(text))).toEqual([])
    expect(await audience.getByRole('region', { name: en.pace.region, exact: true }).count()).toBe(0)
    await bar().getByRole('button', { name: en.pace.undo }).press('Enter')
    await audience.locator('.deck-controls').getByText(`1 of ${plan.steps.length}`).waitFor({ state: 'attached' })
    await presenter.reload()
    await late(5).waitFor()
    await bar().getByRole('button', { name: en.pace.endOf.lecture }).press('Enter')
    await bar().getByRole('button', { name: en.pace.endSure }).press('Enter')
    await bar().getByRole('button', { name: en.pace.start }).waitFor()
    await presenter.goto(`${windows.origin}#/lectures`)
    await presenter.getByRole('radio', { name: new RegExp(plan.label) }).waitFor()
    // and what this test has taken itself
    await presenter.getByRole('table', { name: en.lectures.times }).getByRole('row').nth(1).getByText(/^5\.\d$/).waitFor()
  })
})
