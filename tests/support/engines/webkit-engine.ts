/** WebKitGTK, which is near to Safari: MiniBrowser on a screen in memory, driven by WebKitWebDriver. */
import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Engine, EngineWindow, WindowSettings } from './engine.ts'
import type { Session } from './webkit-tab.ts'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Builder, Capabilities } from 'selenium-webdriver'
import { plainSettings } from './engine.ts'
import { until } from './wait.ts'
import { wrapTab } from './webkit-tab.ts'

const program = fileURLToPath(new URL('print-webkit.py', import.meta.url))

/** Where the programs are, as findWebKit says it. */
export interface WebKitPlaces { driver: string, browser: string, screen: string, python: string | null }

/** A port that nobody listens on now. */
async function findPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise(done => server.close(done))
  return port
}

/** Ends a program with ours, also where ours ends before its time: an orphan would run on. */
function endWithUs(program: ChildProcess): ChildProcess {
  process.once('exit', () => program.kill())
  return program
}

/** Starts a screen in memory; the server chooses its number itself. */
async function startScreen(program: string): Promise<{ display: string, screen: ChildProcess }> {
  const screen = endWithUs(spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }))
  const display = await new Promise<string>((done, fail) => {
    (screen.stdio[3] as Readable).once('data', number => done(`:${String(number).trim()}`))
    screen.once('exit', code => fail(new Error(`${program} ended with ${code} before it had a screen`)))
  })
  return { display, screen }
}

/** GTK's settings are the only place from which WebKitGTK takes that a reader wants less motion. */
function writePreferences(folder: string): void {
  mkdirSync(join(folder, 'gtk-3.0'), { recursive: true })
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n')
}

/** What WebKitGTK needs around it. In a container its sandbox has no rights to set itself up; the pages are our own. */
function surroundings(display: string, home: string, colorScheme: WindowSettings['colorScheme'] = 'light') {
  return { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11', GTK_THEME: colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita' }
}

async function startSession({ driver, browser }: WebKitPlaces, env: ReturnType<typeof surroundings>): Promise<{ session: Session, program: ChildProcess }> {
  const port = await findPort()
  const program = endWithUs(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }))
  const server = `http://127.0.0.1:${port}`
  await until(async () => (await fetch(`${server}/status`)).ok, `${driver} answers`)
  const wanted = new Capabilities({ 'browserName': 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } })
  const session = await new Builder().usingServer(server).withCapabilities(wanted).build()
  await session.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 })
  return { session: { driver: session, current: '', noted: [], tabs: [] }, program }
}

async function openWindow(places: WebKitPlaces, display: string, given: Partial<WindowSettings>): Promise<EngineWindow> {
  const settings = { ...plainSettings, ...given }
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  writePreferences(home)
  const { session, program } = await startSession(places, surroundings(display, home, settings.colorScheme))
  let isFresh = true
  return {
    tab: async () => {
      if (!isFresh)
        await session.driver.switchTo().newWindow('window')
      isFresh = false
      session.current = await session.driver.getWindowHandle()
      return wrapTab(session, session.current, settings.viewport)
    },
    errors: async () => {
      for (const tab of session.tabs)
        await tab.gather()
      return session.noted
    },
    close: async () => {
      await session.driver.quit()
      const ended = once(program, 'exit')
      program.kill()
      await ended
      // a browser that is still ending may write there once more
      rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

/** Prints by a program of its own, since WebDriver cannot: see print-webkit.py. */
async function printOnA4(python: string, display: string, url: string, ready: string): Promise<Uint8Array> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  const file = join(home, 'printed.pdf')
  try {
    await promisify(execFile)(python, [program, url, ready, file, '60'], { env: surroundings(display, home) })
    return new Uint8Array(readFileSync(file))
  }
  finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/** Starts WebKitGTK. Each window is a browser of its own: only so are its preferences and its storage its own. */
export async function startWebKit(places: WebKitPlaces): Promise<Engine> {
  const { display, screen } = await startScreen(places.screen)
  return {
    id: 'webkit',
    window: settings => openWindow(places, display, settings ?? {}),
    print: places.python === null ? undefined : (url, ready) => printOnA4(places.python!, display, url, ready),
    close: async () => { screen.kill() },
  }
}
