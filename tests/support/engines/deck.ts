/** The deck in any engine: opening it, going through it, and what a spec needs around it. */
import type { Engine, EngineWindow, Tab, WindowSettings } from './engine.ts'
import { scopeKey } from '@deck/browser/storage'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { base, serveRecorded } from './serve-recorded.ts'
import { engineId, isInstalled, startEngine } from './start.ts'
import { waitFor } from './wait.ts'

/** The browser of this file's specs. */
let running: Promise<Engine> | undefined
afterAll(async () => (await running)?.close())

/** What a spec works with. */
export interface Stage {
  readonly engine: Engine
  readonly origin: string
  /** Stops the server, as where the network goes. */
  stop: () => void
  /** Opens a window; after each test its errors are looked at and it is closed. */
  window: (settings?: Partial<WindowSettings>) => Promise<EngineWindow>
  /** Opens a window with one tab. */
  tab: (settings?: Partial<WindowSettings>) => Promise<Tab>
}

/**
 * A group of specs in the engine of this run, skipped where that is not installed.
 * No spec passes in which a window had an error.
 * @param name what the group is about
 * @param build folder of the build that is served
 * @param define defines the specs; the stage is there once they run
 */
export function describeInEngine(name: string, build: 'dist' | 'dist-lecturer', define: (stage: Stage) => void): void {
  describe.skipIf(!isInstalled(engineId))(`${name} (${engineId})`, () => {
    let engine: Engine
    let server: Awaited<ReturnType<typeof serveRecorded>>
    const windows: EngineWindow[] = []
    const stage: Stage = {
      get engine() { return engine },
      get origin() { return server.origin },
      stop: () => server.stop(),
      window: async (settings) => {
        const window = await engine.window(settings)
        windows.push(window)
        return window
      },
      tab: async settings => (await stage.window(settings)).tab(),
    }
    beforeAll(async () => {
      engine = await (running ??= startEngine())
      server = await serveRecorded(build)
    })
    afterEach(async () => {
      const errors: string[] = []
      for (const window of windows.splice(0)) {
        errors.push(...await window.errors())
        await window.close()
      }
      expect(errors).toEqual([])
    })
    afterAll(() => server?.close())
    define(stage)
  })
}

/** Where a student's progress stands in the browser. */
export const progressKey = scopeKey(progressName, base)

/** Selector of the slide on show, which hides the slides that wait. */
export const onSlide = '#slideshow > .slidev-page:not([inert])'

/** Waits until a slide stands in the tab with its fonts loaded. */
export async function standOn(tab: Tab, no: string | number): Promise<void> {
  await waitFor(tab, `slide ${no} comes`, (no) => {
    const shown = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page:not([inert]):has(.slidev-layout)')]
    return shown.some(page => page.offsetParent && (typeof no === 'string' || page.dataset.slidevNo === String(no)))
  }, no)
  await tab.evaluate(async () => { await document.fonts.ready })
}

/** Opens a slide by number or alias. */
export async function openSlide(tab: Tab, origin: string, slide: string | number, query = ''): Promise<void> {
  await tab.open(`${origin}#/${slide}${query}`)
  await standOn(tab, slide)
}

/** Goes to another slide in a tab that already shows the deck. */
export async function turnTo(tab: Tab, no: number, query = ''): Promise<void> {
  await tab.evaluate((hash) => { location.hash = hash }, `#/${no}${query}`)
  await standOn(tab, no)
}

/** Where the tab is: the link's part behind the #. */
export function readHash(tab: Tab): Promise<string> {
  return tab.evaluate(() => location.hash)
}
