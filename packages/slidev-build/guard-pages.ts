/**
 * A step of a build. What a page does by itself, before any other script: it asks again for its own
 * scripts and style sheets where they do not come, and says why where they stay away; it takes away a
 * storage that the browser has blocked; and it has words for browsers that cannot run the deck.
 */
import type { SplitScripts } from '@deck/article/split-scripts'
import type { FinishSettings, GuardWords, PlainSlide } from './finish-settings.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserTargetCheck } from './browser-targets.ts'
import { escapeHtml, listDeckPages, textPage, writeSlideText } from './plain-pages.ts'

/**
 * A blocked storage throws when it is so much as named, and Slidev's client (through useLocalStorage of @vueuse/core 14) dies of it; where
 * there is none, it does without.
 */
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

/** Asks again for what does not come, and says why. Runs in the page and knows nothing but what it is given. */
function watchFiles(words: Pick<GuardWords, 'entry' | 'look' | 'causes' | 'reload' | 'close' | 'text'>, textPage: string, waits: readonly number[]): void {
  const tries: Record<string, number> = {}
  const isDisk = location.protocol === 'file:'
  async function findCause(file: string, kind: string) {
    const { causes } = words
    if (isDisk)
      return causes.disk
    if (!navigator.onLine)
      return causes.offline
    try {
      const { ok, status, headers } = await fetch(file, { cache: 'no-store' })
      const type = (headers.get('content-type') ?? '').split(';')[0]!
      if (!ok)
        return status === 404 || status === 410 ? causes.missing : causes.refused.replace('{what}', String(status))
      return type.includes(kind) ? causes.unknown : causes.type.replace('{what}', type)
    }
    catch {
      return causes.unreachable
    }
  }
  function press(word: string, act: () => void) {
    const button = document.createElement('button')
    button.textContent = word
    button.style.cssText = 'min-height:44px;margin:0 12px 0 0;padding:0 18px;font:inherit;color:#f7f3e9;background:#1b2430;border:0'
    button.onclick = act
    return button
  }
  function showFault(sentence: string) {
    document.getElementById('files-fault')?.remove()
    const [box, text, link] = [document.createElement('div'), document.createElement('p'), document.createElement('a')]
    box.id = 'files-fault'
    box.setAttribute('role', 'alert')
    box.style.cssText = 'position:fixed;inset:auto 0 0;z-index:99;padding:16px 24px;font:18px/1.4 sans-serif;color:#1b2430;background:#ece5d4;border-top:3px solid #96301f'
    text.textContent = sentence
    text.style.cssText = 'margin:0 0 12px'
    link.href = textPage
    link.textContent = words.text
    link.style.cssText = 'display:inline-block;padding:10px 0;color:inherit;text-decoration:underline'
    box.append(text, ...isDisk ? [] : [press(words.reload, () => location.reload())], press(words.close, () => box.remove()), link)
    // the body may not be there yet
    ;(document.body ?? document.documentElement).append(box)
  }
  let hasEntry = true
  async function reportFile(isScript: boolean, file: string) {
    if (isScript)
      hasEntry = false
    const cause = await findCause(file, isScript ? 'javascript' : 'css')
    // without scripts the look is the lesser trouble
    showFault(`${hasEntry ? words.look : words.entry} ${cause}`)
  }
  addEventListener('error', ({ target: lost }) => {
    const isScript = lost instanceof HTMLScriptElement
    if (!isScript && !(lost instanceof HTMLLinkElement && lost.rel === 'stylesheet'))
      return
    const file = isScript ? lost.src : lost.href
    const pause = isDisk ? undefined : waits[tries[file] ??= 0]
    tries[file]!++
    if (pause === undefined) {
      void reportFile(isScript, file)
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

const plainStyles = '.plain-words{position:fixed;left:0;right:0;bottom:0;z-index:98;max-height:50%;overflow:auto;padding:16px 24px;font:18px/1.45 Georgia,serif;color:#1b2430;background:#ece5d4;border-top:3px solid #96301f}.plain-words.whole{top:0;max-height:none}.plain-words p{margin:0 0 10px;max-width:40em}.plain-words h2{margin:16px 0 4px;font-size:22px}.plain-words a{color:inherit}'

/** What stands in the page for browsers that run no scripts, or are too old: a sentence, the way to the whole text, the first slide that has one. */
function writePlainWords(words: GuardWords, slides: readonly PlainSlide[], title: string, split: SplitScripts): string {
  const first = slides.find(({ text }) => text)
  return `<style>${plainStyles}</style>\n<noscript id="plain-words"><div class="plain-words"><p>${escapeHtml(words.noScript)} <a href="${textPage}">${escapeHtml(words.text)}</a></p><h2>${escapeHtml(title)}</h2>${first ? writeSlideText(first, split) : ''}</div></noscript>`
}

/**
 * Puts the guards before the page's first script, with the words for browsers that cannot run the deck.
 * @param html of the whole page
 * @param words what it says
 * @param slides all, as they are read
 * @param split tells other languages apart
 * @throws Error where the page has no module script, or no title
 */
export function guardPage(html: string, words: GuardWords, slides: readonly PlainSlide[], split: SplitScripts): string {
  const script = /<script type="module"/
  const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  if (!script.test(html) || title === undefined)
    throw new Error('The page has no <script type="module"> to guard, or no <title>.')
  const { entry, look, causes, reload, close, text } = words
  const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
  const call = `(${String(dropBlockedStorage)})();(${String(watchFiles)})(${inScript({ entry, look, causes, reload, close, text })},${inScript(textPage)},[300,1200])`
  const floor = `(${browserTargetCheck})(${inScript(words.tooOld)})`
  return html.replace(script, all =>
    `${writePlainWords(words, slides, title, split)}\n<script>${floor}</script>\n<script>${call.replace(/\n\s+/g, '\n')}</script>\n${all}`)
}

/**
 * Writes the guards into every page of a build that runs the deck.
 * @param folder of the build
 * @param settings the deck's slides and words
 * @throws Error naming the page that has no place for it
 */
export async function guardPages(folder: string, { words, listSlides, split }: FinishSettings): Promise<void> {
  const slides = await listSlides()
  for (const name of listDeckPages(folder)) {
    const file = join(folder, name)
    try {
      writeFileSync(file, guardPage(readFileSync(file, 'utf8'), words, slides, split))
    }
    catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`)
    }
  }
}
