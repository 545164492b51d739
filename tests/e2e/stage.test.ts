/** The lecturer build: whatever can be pressed on a slide of the presenter window shows in the audience window, too. */
import type { Locator, Page } from 'playwright-chromium'
import { beforeEach, describe, expect, it } from 'vitest'
import { useLectureWindows } from '../support/lecture-windows.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { readView } from '../support/read-view.ts'

const slides = readSlides()
const names = slides.map(({ front }) => front.routeAlias!)
const numberOf = (name: string) => names.indexOf(name) + 1

const windows = useLectureWindows()
let presenter: Page
let audience: Page

beforeEach(() => {
  ({ presenter, audience } = windows)
})

async function present(slide: string | number, query = '') {
  await openSlide(audience, windows.origin, slide)
  await presenter.goto(`${windows.origin}#/presenter/${slide}${query}`)
  await currentSlide(presenter).waitFor()
  await audience.locator('html.is-audience').waitFor({ state: 'attached' })
}

const agree = (what: string) => expect.poll(async () => await readView(audience) === await readView(presenter) ? 'the same' : `${what}:\n${await readView(presenter)}\n${await readView(audience)}`, { timeout: 8000 }).toBe('the same')

/** Controls on the slide in view that are for every screen, of kinds that nobody has tried yet. */
async function freshControls(tried: Set<string>): Promise<{ kind: string, locator: Locator }[]> {
  const found = await currentSlide(presenter).evaluate((slide) => {
    const page = slide.closest('.slidev-page')!
    const controls = [...page.querySelectorAll<HTMLElement>('button, input, select, summary, [role=button], [tabindex="0"]')]
    return controls.flatMap((each, i) => {
      each.setAttribute('data-tried', String(i))
      if (!each.checkVisibility() || each.matches(':disabled') || each.closest('[data-own], [inert]'))
        return []
      // its kind: the component that made it, by Vue's scope, and what it is there
      const scopes = each.getAttributeNames().filter(name => name.startsWith('data-v-')).join()
      const around = each.parentElement!.getAttributeNames().filter(name => name.startsWith('data-v-')).join()
      return [{ i, kind: [each.tagName, each.getAttribute('type'), scopes || around, [...each.classList].filter(name => !/^(?:on|off|chosen|open|lit|out)$/.test(name)).join('.')].join(' ') }]
    })
  })
  return found.filter(({ kind }) => !tried.has(kind) && tried.add(kind)).map(({ i, kind }) => ({ kind, locator: currentSlide(presenter).locator(`[data-tried="${i}"]`).or(presenter.locator(`#slideshow [data-tried="${i}"]:visible`)).first() }))
}

/** Does with a control what a lecturer does: presses, ticks, chooses, types. */
async function use(control: Locator): Promise<void> {
  const tag = await control.evaluate(each => each.tagName === 'INPUT' ? (each as HTMLInputElement).type : each.tagName)
  if (tag === 'SELECT')
    await control.selectOption({ index: 1 })
  else if (tag === 'text' || tag === 'number')
    await control.fill('12')
  else
    await control.evaluate(each => (each as HTMLElement).click())
}

describe('whatever can be pressed on a slide', () => {
  it('does the same in the audience window, on every slide', async () => {
    await present(1)
    const tried = new Set<string>()
    let used = 0
    for (const [i, name] of names.entries()) {
      const clicks = Number(slides[i]!.front.clicks ?? 0)
      for (const click of [...new Set([0, Math.min(1, clicks), clicks])]) {
        await presenter.evaluate((hash) => { location.hash = hash }, `#/presenter/${i + 1}?clicks=${click}`)
        await presenter.locator(`#slideshow > [data-slidev-no="${i + 1}"]:visible .slidev-layout`).first().waitFor()
        await agree(`${name}, click ${click}`)
        for (let more = await freshControls(tried); more.length; more = await freshControls(tried)) {
          for (const { kind, locator } of more) {
            if (!await locator.isVisible())
              continue
            await use(locator)
            used++
            await agree(`${name}, click ${click}: ${kind}`)
            if (await presenter.locator('.record-dialog').count()) {
              await presenter.keyboard.press('Escape')
              await agree(`${name}, click ${click}: closed after ${kind}`)
            }
          }
        }
      }
    }
    // a walk that finds nothing to press proves nothing
    expect(used).toBeGreaterThan(30)
  })
})

describe('what the lecturer has opened', () => {
  const slide = numberOf('climate-dzud')

  it('is there in a window that comes late, over a reload, and when the class comes back to the slide', async () => {
    await present(slide, '?clicks=1')
    await currentSlide(presenter).getByRole('button', { name: /whole/i }).click()
    await currentSlide(audience).locator('.bar').waitFor()
    await currentSlide(presenter).locator('.chain-picture button, .chain-picture [role=button]').first().click()
    await agree('a factor')
    const late = await windows.context.newPage()
    await openSlide(late, windows.origin, 1)
    await currentSlide(late).locator('.bar').waitFor()
    await audience.reload()
    await currentSlide(audience).locator('.bar').waitFor()
    await agree('after a reload')
    await presenter.reload()
    await currentSlide(presenter).locator('.bar').waitFor()
    await presenter.evaluate((hash) => { location.hash = hash }, `#/presenter/${slide + 1}`)
    await audience.locator(`#slideshow > [data-slidev-no="${slide + 1}"]:visible`).waitFor()
    await presenter.evaluate((hash) => { location.hash = hash }, `#/presenter/${slide}?clicks=1`)
    await currentSlide(presenter).locator('.bar').waitFor()
    await agree('back on the slide')
  })

  it('leaves a window alone that has no presenter', async () => {
    await openSlide(audience, windows.origin, slide, '?clicks=1')
    await openSlide(presenter, windows.origin, slide, '?clicks=1')
    await currentSlide(presenter).getByRole('button', { name: /whole/i }).click()
    await currentSlide(presenter).locator('.bar').waitFor()
    expect(await currentSlide(audience).locator('.bar').count()).toBe(0)
  })

  it('gives way to what a link asks for', async () => {
    await present(slide, '?clicks=1&factor=dzud')
    await currentSlide(audience).locator('.bar').waitFor()
    await agree('a link’s factor')
  })
})

describe('a presenter window that is opened again', () => {
  it('comes to the slide, the click and what was shown there', async () => {
    await present(numberOf('climate-dzud'), '?clicks=1')
    await currentSlide(presenter).getByRole('button', { name: /whole/i }).click()
    await currentSlide(audience).locator('.bar').waitFor()
    await presenter.close()
    presenter = await windows.context.newPage()
    await presenter.goto(`${windows.origin}#/presenter/1`)
    await presenter.waitForURL(/clicks=1/)
    await currentSlide(presenter).locator('.bar').waitFor()
    await agree('again')
  })
})
