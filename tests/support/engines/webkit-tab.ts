/** One tab of WebKitGTK's MiniBrowser, driven by WebDriver. */
import type { WebDriver, WebElement } from 'selenium-webdriver'
import type { Tab, Target } from './engine.ts'
import type { FindingWindow } from './find-element.ts'
import type { RecordingWindow } from './serve-recorded.ts'
import { Buffer } from 'node:buffer'
import { By } from 'selenium-webdriver'
import { packTarget, sayTarget } from './find-element.ts'
import { framePage } from './serve-recorded.ts'
import { see, until } from './wait.ts'
import { keySigns } from './webkit-keys.ts'

/** No window of MiniBrowser is narrower, in CSS pixels. */
const leastWidth = 447

/** A session, the tab that it is in, and what its pages have noted. */
export interface Session { driver: WebDriver, current: string, noted: string[], tabs: SessionTab[] }

/** A tab that hands over what its page has noted. */
export interface SessionTab extends Tab { gather: () => Promise<void> }

/** Where a tab stands: narrow pages live in a frame, whose size is the viewport. */
interface Room { handle: string, width: number, height: number, framed: boolean }

async function enter(session: Session, room: Room): Promise<void> {
  if (session.current === room.handle)
    return
  await session.driver.switchTo().window(room.handle)
  if (room.framed)
    await session.driver.switchTo().frame(0)
  session.current = room.handle
}

/** Runs a function in the page; what it throws comes back as an error of ours. */
async function evaluate<R>(driver: WebDriver, run: (arg: never) => R | Promise<R>, arg: unknown): Promise<R> {
  const outcome = await driver.executeAsyncScript<{ value?: R, fault?: string }>(`
    const done = arguments[arguments.length - 1]
    Promise.resolve().then(() => (${run.toString()})(arguments[0])).then(value => done({ value }), error => done({ fault: String(error && error.message || error) }))
  `, arg)
  if (outcome.fault !== undefined)
    throw new Error(outcome.fault)
  return outcome.value as R
}

/** Keeps what the page has noted so far: the next page begins anew. */
async function gather(session: Session): Promise<void> {
  session.noted.push(...await evaluate(session.driver, () => (window as unknown as RecordingWindow).noted?.splice(0) ?? [], undefined))
}

async function sizeWindow(driver: WebDriver, width: number, height: number): Promise<void> {
  const inner = () => evaluate(driver, () => [innerWidth, innerHeight] as const, undefined)
  await driver.manage().window().setRect({ width, height })
  const [, within] = await inner()
  if (within !== height)
    await driver.manage().window().setRect({ width, height: height * 2 - within })
}

async function load(session: Session, room: Room, url: string): Promise<void> {
  const { driver } = session
  await driver.switchTo().defaultContent()
  room.framed = room.width < leastWidth
  await driver.get('about:blank')
  await sizeWindow(driver, Math.max(room.width, leastWidth), room.height)
  if (!room.framed)
    return driver.get(url)
  await driver.get(new URL(framePage, url.replace(/#.*/, '')).href)
  await driver.executeScript(`const frame = document.querySelector('iframe')
    frame.width = arguments[1]; frame.height = arguments[2]; frame.src = arguments[0]`, url, room.width, room.height)
  await driver.switchTo().frame(0)
}

async function findOne(driver: WebDriver, tab: Tab, target: Target): Promise<WebElement> {
  await see(tab, target)
  const element = await driver.executeScript<WebElement | null>((({ nth, ...rest }) => (window as unknown as FindingWindow).findForTest(rest as never).at((nth as number) ?? 0)) as (target: Record<string, unknown>) => unknown, packTarget(target))
  if (!element)
    throw new Error(`${sayTarget(target)} has no match number ${target.nth}`)
  return element
}

/** Whether an element is where it was two frames ago, and what lies on top at its middle is part of it: WebDriver aims before the page moves on. */
function staysInPlace(driver: WebDriver, element: WebElement): Promise<boolean> {
  return driver.executeAsyncScript<boolean>(`
    const [element, done] = arguments
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const before = element.getBoundingClientRect()
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const hit = document.elementFromPoint(x + width / 2, y + height / 2)
      done(x === before.x && y === before.y && !!hit && (element.contains(hit) || hit.contains(element)))
    }))`, element)
}

/**
 * A tab for the specs. One session is in one tab at a time: each act first goes there.
 * @param session the session that holds the tab
 * @param handle the tab's handle
 * @param viewport its size
 */
export function wrapTab(session: Session, handle: string, viewport: { width: number, height: number }): SessionTab {
  const { driver } = session
  const room: Room = { handle, ...viewport, framed: false }
  const inTab = async <T>(act: () => Promise<T>): Promise<T> => {
    await enter(session, room)
    return act()
  }
  const press = (key: string) => inTab(() => {
    const signs = keySigns(key)
    const down = signs.reduce((actions, sign) => actions.keyDown(sign), driver.actions())
    return signs.toReversed().reduce((actions, sign) => actions.keyUp(sign), down).perform()
  })
  const tab: SessionTab = {
    gather: () => inTab(() => gather(session)),
    open: url => inTab(async () => { await gather(session); await load(session, room, url) }),
    reload: () => inTab(async () => {
      await gather(session)
      await (room.framed ? driver.executeScript('location.reload()') : driver.navigate().refresh())
    }),
    evaluate: (run, arg) => inTab(() => evaluate(driver, run as never, arg)),
    inject: script => inTab(async () => { await driver.executeScript(script) }),
    keyboard: { press, type: text => inTab(() => driver.actions().sendKeys(text).perform()) },
    // what is clicked may be drawn anew between its being found and the click: then it is found again
    click: async (target) => {
      await until(() => inTab(async () => {
        const element = await findOne(driver, tab, target)
        if (!await staysInPlace(driver, element))
          return false
        await element.click()
        return true
      }), `a click on ${sayTarget(target)}`)
    },
    choose: (target, entry) => inTab(async () => {
      const list = await findOne(driver, tab, target)
      const entries = await list.findElements(By.css('option'))
      const texts = await Promise.all(entries.map(each => each.getText()))
      await entries[texts.indexOf(entry)]!.click()
    }),
    setViewport: async (width, height) => {
      Object.assign(room, { width, height })
      if (!room.framed && width >= leastWidth)
        await inTab(() => sizeWindow(driver, width, height))
    },
    picture: () => inTab(async () => Buffer.from(room.framed ? await driver.findElement(By.css('body')).takeScreenshot() : await driver.takeScreenshot(), 'base64')),
    show: () => inTab(async () => {}),
    close: () => inTab(async () => {
      await gather(session)
      session.tabs.splice(session.tabs.indexOf(tab), 1)
      session.current = ''
      await driver.close()
    }),
  }
  session.tabs.push(tab)
  return tab
}
