/**
 * Finds a Chromium for tests and exports, or installs one by the machine's own means.
 * Plain JavaScript, because setup runs it before the pinned Node is there.
 */
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge', 'microsoft-edge']
const fixedPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
}

/** One sentence on how to get a browser. */
export const howToGetOne = 'No Chromium was found: install Chromium, Chrome or Edge (on Debian and Ubuntu: apt-get install chromium), or set CHROME_PATH to one.'

/** Whether a path names a program that may be run. */
export function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  }
  catch {
    return false
  }
}

/** Where Playwright's own browser stands once somebody has installed it; null where Playwright knows none for this machine. */
function readPlaywrightsPath() {
  try {
    return createRequire(import.meta.url)('playwright-chromium').chromium.executablePath()
  }
  catch {
    return null
  }
}

/** Playwright's own browser, where somebody has installed it. */
function findPlaywrightBrowser() {
  const path = readPlaywrightsPath()
  return path && existsSync(path) ? path : null
}

/**
 * The browser to use: CHROME_PATH, Playwright's own, then what the PATH and the usual places hold.
 * @returns {string | null} a path, or null where there is none
 * @throws {Error} where CHROME_PATH is set and names nothing that runs
 */
export function findBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (isRunnable(env.CHROME_PATH))
      return env.CHROME_PATH
    throw new Error(`CHROME_PATH is "${env.CHROME_PATH}", which is not a program: correct it or unset it.`)
  }
  const own = findPlaywrightBrowser()
  if (own)
    return own
  const ending = process.platform === 'win32' ? '.exe' : ''
  const onPath = (env.PATH ?? '').split(delimiter).flatMap(dir => names.map(name => join(dir, name + ending)))
  return [...onPath, ...(fixedPlaces[process.platform] ?? [])].find(isRunnable) ?? null
}

/**
 * Chromium's headless shell: the same engine without a window's frame. Playwright keeps its own beside its browser;
 * Debian has it as a package.
 */
function findHeadlessShell(env) {
  const own = readPlaywrightsPath()?.match(/^(.*)chromium(-\d+)/)
  const home = own && `${own[1]}chromium_headless_shell${own[2]}`
  const kept = home && existsSync(home)
    ? readdirSync(home, { recursive: true }).filter(path => /headless[-_]shell(?:\.exe)?$/.test(path)).map(path => join(home, path))
    : []
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean).map(dir => join(dir, 'chromium-headless-shell'))
  return [...kept, ...onPath].find(isRunnable) ?? null
}

/**
 * The browser of the tests: Chromium's headless shell where it is installed, because it opens a window in a third of the
 * time; else, or where CHROME_PATH is set, the one of everything else.
 * @returns {string | null} a path, or null where there is none
 * @throws {Error} as findBrowser does
 */
export function findTestBrowser(env = process.env) {
  return (env.CHROME_PATH ? null : findHeadlessShell(env)) ?? findBrowser(env)
}

/**
 * Which browser and version runs the tests, in one line: they behave differently in the whole browser and in its headless shell.
 * @returns {string} as "Chromium 156.0.8078.114, /usr/bin/chromium"; the path alone where the program does not say its version
 * @throws {Error} with howToGetOne where there is none
 */
export function describeTestBrowser(env = process.env) {
  const path = findTestBrowser(env)
  if (!path)
    throw new Error(howToGetOne)
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000, stdio: ['ignore', 'pipe', 'ignore'] })
  const version = stdout?.match(/[a-z][a-z ]*\d+(?:\.\d+)+/i)?.[0]
  return version ? `${version}, ${path}` : path
}

/**
 * Commands that install a Chromium here, most native first. None asks for more rights than this process has:
 * the system's own packages are for root alone, as in a container.
 */
function waysToInstall() {
  const has = command => spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0
  const isRoot = process.getuid?.() === 0
  const ways = []
  if (isRoot && has('apt-get'))
    ways.push([['apt-get', 'update', '-qq'], ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium']])
  if (isRoot && has('dnf'))
    ways.push([['dnf', 'install', '-y', '-q', 'chromium']])
  if (isRoot && has('apk'))
    ways.push([['apk', 'add', '--quiet', 'chromium']])
  if (has('brew'))
    ways.push([['brew', 'install', '--cask', '--quiet', 'chromium']])
  ways.push([[process.execPath, 'node_modules/playwright-chromium/cli.js', 'install', 'chromium']])
  return ways
}

/** Runs a command quietly, ten minutes at most. @returns whether it did what it should */
function runQuietly([command, ...args]) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    const stop = () => child.kill('SIGTERM')
    process.on('exit', stop)
    child.on('error', () => done(false)).on('close', (status) => {
      process.off('exit', stop)
      done(status === 0)
    })
  })
}

/**
 * Finds a browser, or installs one by the machine's package manager or Playwright's download.
 * @returns {Promise<string>} its path
 * @throws {Error} with howToGetOne where nothing helped
 */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found)
    return found
  console.log('No Chromium found; trying to install one for the browser tests …')
  for (const way of waysToInstall()) {
    let isDone = true
    for (const command of way)
      isDone = isDone && await runQuietly(command)
    const installed = isDone ? findBrowser() : null
    if (installed)
      return installed
  }
  throw new Error(howToGetOne)
}
