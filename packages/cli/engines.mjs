/**
 * Finds the browser engines beside Chromium that the tests run in: Firefox, and WebKit by way of WebKitGTK.
 * Plain JavaScript, as packages/command-line/browser.mjs, so that a fresh clone can ask too.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { isRunnable } from '@deck/command-line/browser'

const firefoxNames = ['firefox-esr', 'firefox']
const fixedFirefoxes = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe', 'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'],
}
/** Where Linux distributions keep WebKitGTK's MiniBrowser; Debian has a folder for each processor between. */
const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64']
const webkits = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']

/** How to get each engine, one sentence each. */
export const howToGet = {
  firefox: 'install Firefox (on Debian and Ubuntu: apt-get install firefox-esr), or set FIREFOX_PATH to one',
  webkit: 'install WebKitGTK\'s driver and Xvfb (on Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb)',
  webkitPrint: 'install its bindings for the system\'s Python (on Debian and Ubuntu: apt-get install python3-gi gir1.2-webkit2-4.1)',
}

function findOnPath(names, env) {
  const ending = process.platform === 'win32' ? '.exe' : ''
  return (env.PATH ?? '').split(delimiter).filter(Boolean).flatMap(dir => names.map(name => join(dir, name + ending))).find(isRunnable) ?? null
}

/**
 * The Firefox to use: FIREFOX_PATH, then what the PATH and the usual places hold.
 * @returns {string | null} a path, or null where there is none
 * @throws {Error} where FIREFOX_PATH is set and names nothing that runs
 */
export function findFirefox(env = process.env) {
  if (env.FIREFOX_PATH) {
    if (isRunnable(env.FIREFOX_PATH))
      return env.FIREFOX_PATH
    throw new Error(`FIREFOX_PATH is "${env.FIREFOX_PATH}", which is not a program that runs: correct it or unset it.`)
  }
  return findOnPath(firefoxNames, env) ?? (fixedFirefoxes[process.platform] ?? []).find(isRunnable) ?? null
}

function findMiniBrowser() {
  const folders = libraries.filter(folder => existsSync(folder))
  const within = folders.flatMap(folder => [folder, ...readdirSync(folder).filter(name => name.endsWith('-linux-gnu')).map(name => join(folder, name))])
  return webkits.flatMap(name => within.map(folder => join(folder, name, 'MiniBrowser'))).find(isRunnable) ?? null
}

/** A Python that can print in WebKitGTK: the system's own, since its modules are for that one. */
function findPython() {
  const python = '/usr/bin/python3'
  const { status } = spawnSync(python, ['-c', 'import gi; gi.require_version("WebKit2", "4.1")'], { stdio: 'ignore' })
  return status === 0 ? python : null
}

/**
 * WebKitGTK's driver, its plain browser, and the screen in memory on which it draws.
 * @returns {{ driver: string, browser: string, screen: string, python: string | null } | null} paths, or null where one
 * of them is missing; without `python` nothing can be printed
 */
export function findWebKit(env = process.env) {
  const [driver, screen] = ['WebKitWebDriver', 'Xvfb'].map(name => findOnPath([name], env))
  const browser = driver && screen ? findMiniBrowser() : null
  return browser ? { driver, browser, screen, python: findPython() } : null
}
