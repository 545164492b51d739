/** The words of all slides, as the reading page of a finished build shows them. */
import type { Page } from 'playwright-chromium'
import type { SlideWords } from 'slidev-addon-lesson/read/slide-words.ts'

/**
 * Runs inside the browser: the words of every slide and of its list of notes, a line for each block. Left out are the
 * title, which stands there anyway, the figures of notes, and what is not shown.
 */
function gatherSlideWords(): SlideWords {
  const without = '.kicker, .cite, .footnotes b, .read-text, script, style'
  const isLine = (element: Element) => !/^(?:inline|contents)/.test(getComputedStyle(element).display)
  /** Parts of a line stand apart, though no space is between them, but for the signs that follow a word. */
  const join = (line: string | undefined, text: string) => line === undefined ? text : `${line}${/^[\s.,;:!?)’”%]/.test(text) ? '' : ' '}${text}`

  function lineOf(text: Node, section: Element): Element {
    let element = text.parentElement!
    while (element !== section && !isLine(element))
      element = element.parentElement!
    return element
  }
  function isHidden(line: Element, section: Element): boolean {
    for (let element = line; element !== section; element = element.parentElement!) {
      if (getComputedStyle(element).display === 'none')
        return true
    }
    return false
  }
  function readSection(section: Element): string {
    const lines = new Map<Element, string>()
    for (const part of section.querySelectorAll('.slide-box, .footnotes')) {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (!text.parentElement!.closest(without)) {
          const line = lineOf(text, section)
          lines.set(line, join(lines.get(line), text.textContent!))
        }
      }
    }
    const said = [...lines].filter(([line]) => !isHidden(line, section)).map(([, text]) => text.replace(/\s+/g, ' ').trim())
    return [...new Set(said)].filter(text => text && text !== section.getAttribute('aria-label')).join('\n')
  }
  return Object.fromEntries([...document.querySelectorAll<HTMLElement>('.read-section')].map(section => [section.dataset.slide!, readSection(section)]))
}

/**
 * Has the reading page make all its slides, as a printer does, and reads them.
 * @param page the window
 * @param origin where the build is served
 * @throws Error where a slide has not come within a minute
 */
export async function captureWords(page: Page, origin: string): Promise<SlideWords> {
  await page.goto('about:blank')
  await page.goto(`${origin}#/read`)
  await page.locator('main.read:not([aria-busy])').waitFor()
  await page.waitForFunction(() => !document.querySelector('.read-section.pending, .read-section [aria-busy=true]'), undefined, { timeout: 60_000 })
  // what parts of a slide fetch by themselves
  await page.waitForLoadState('networkidle')
  return page.evaluate(gatherSlideWords)
}
