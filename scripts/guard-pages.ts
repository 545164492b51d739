/**
 * A step of a build. What a page does by itself, before any other script: it asks again for its own
 * scripts and style sheets where they do not come, and says so where they stay away; and it takes
 * away a storage that the browser has blocked.
 */
import type { Locale } from '../locales/en.ts'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../locales/en.ts'

type Words = Locale['fault']['page']

/** A blocked storage throws when it is so much as named, and Slidev's client (through useLocalStorage of @vueuse/core 14) dies of it; where there is none, it does without. */
function dropBlockedStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      void window[name]
    }
    catch {
      Object.defineProperty(window, name, { value: undefined, configurable: true })
    }
  }
}

/** Asks again for what does not come. Runs in the page and knows nothing but its words. */
function watchFiles(words: Words, waits: readonly number[]): void {
  const tries: Record<string, number> = {}
  function press(word: string, act: () => void) {
    const button = document.createElement('button')
    button.textContent = word
    button.style.cssText = 'min-height:44px;margin:0 12px 0 0;padding:0 18px;font:inherit;color:#f7f3e9;background:#1b2430;border:0'
    button.onclick = act
    return button
  }
  function say(sentence: string) {
    document.getElementById('files-fault')?.remove()
    const [box, text] = [document.createElement('div'), document.createElement('p')]
    box.id = 'files-fault'
    box.setAttribute('role', 'alert')
    box.style.cssText = 'position:fixed;inset:auto 0 0;z-index:99;padding:16px 24px;font:18px/1.4 sans-serif;color:#1b2430;background:#ece5d4;border-top:3px solid #96301f'
    text.textContent = sentence
    text.style.cssText = 'margin:0 0 12px'
    box.append(text, press(words.reload, () => location.reload()), press(words.close, () => box.remove()))
    // the body may not be there yet
    ;(document.body ?? document.documentElement).append(box)
  }
  addEventListener('error', ({ target: lost }) => {
    const isScript = lost instanceof HTMLScriptElement
    if (!isScript && !(lost instanceof HTMLLinkElement && lost.rel === 'stylesheet'))
      return
    const file = isScript ? lost.src : lost.href
    const pause = waits[tries[file] ??= 0]
    tries[file]!++
    if (pause === undefined) {
      say(isScript ? words.entry : words.look)
      return
    }
    setTimeout(() => {
      // a copy of a script that was tried does not run: it is made anew
      const again = document.createElement(lost.localName)
      for (const { name, value } of lost.attributes)
        again.setAttribute(name, value)
      lost.replaceWith(again)
    }, pause)
  }, true)
}

/**
 * Puts the guards before the page's first script, and a sentence for browsers that run none.
 * @param html of the whole page
 * @param words what it says
 * @throws Error where the page has no module script, or no body
 */
export function guardPage(html: string, words: Words): string {
  const [script, body] = [/<script type="module"/, /<body[^>]*>/]
  if (!script.test(html) || !body.test(html))
    throw new Error('The page has no <script type="module"> to guard, or no <body>.')
  const sentence = words.noScript.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const call = `(${String(dropBlockedStorage)})();(${String(watchFiles)})(${JSON.stringify(words).replaceAll('<', '\\u003c')},[300,1200])`
  return html
    .replace(body, all => `${all}\n<noscript><p>${sentence}</p></noscript>`)
    .replace(script, all => `<script>${call.replace(/\n\s+/g, '\n')}</script>\n${all}`)
}

/**
 * Writes the guards into every page of a build.
 * @param folder of the build
 * @throws Error naming the page that has no place for it
 */
export function guardPages(folder: string): void {
  for (const name of readdirSync(folder).filter(name => name.endsWith('.html'))) {
    const file = join(folder, name)
    try {
      writeFileSync(file, guardPage(readFileSync(file, 'utf8'), en.fault.page))
    }
    catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`)
    }
  }
}
