/**
 * In an edition: what has no translation stands there in English, and says so to speech, to the browser (WCAG 3.1.2) and, by a mark, to the eye.
 * Which text that is, the components do not know: its letters do. Imported for what it does.
 */
import { languages } from '@deck/lesson/outline'
import { en as words } from '@deck/words'
import './mark-languages.css'

const { edition } = document.documentElement.dataset
const { scripts } = (languages as Readonly<Record<string, { scripts: readonly string[] } | undefined>>)[edition!] ?? { scripts: [] }
const own = new RegExp(scripts.map(script => `\\p{Script=${script}}`).join('|') || '(?!)', 'u')
/** A word, and no name alone. */
const english = /(?:^|\P{L})[a-z]{2,}/u
// a language whose script is also that of English has no letters that tell
const canTell = scripts.length > 0 && !own.test('a')
/** The language of a text of the edition; '' where that cannot be told. */
const tellLanguage = (text: string) => !canTell ? '' : own.test(text) ? edition! : english.test(text) ? 'en' : ''
/** Whether a text has stayed in English. */
export const isInEnglish = (text: string): boolean => tellLanguage(text) === 'en'
/** Elements that we have marked: a component's own marks stay. */
const marked = new WeakSet<Element>()

function markElement(element: Element): void {
  if (element.hasAttribute('lang') && !marked.has(element))
    return
  const text = [...element.childNodes].map(node => node instanceof Text ? node.data : '').join(' ')
  const said = tellLanguage(text)
  const around = element.parentElement?.closest('[lang]')?.getAttribute('lang')
  if (said && said !== around) {
    marked.add(element)
    element.setAttribute('lang', said)
  }
  else if (marked.delete(element)) {
    element.removeAttribute('lang')
  }
}

/** An element, or that of a text, with all in it: from the outside in, since what is within goes by what is around it. */
function markWithin(node: Node): void {
  const root = node instanceof Element ? node : node.parentElement
  for (const element of root ? [root, ...root.querySelectorAll(':not(script, style)')] : [])
    markElement(element)
}

if (canTell) {
  document.documentElement.style.setProperty('--in-english', JSON.stringify(words.edition.mark))
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      (type === 'characterData' ? [target] : addedNodes).forEach(node => markWithin(node))
  }).observe(document.body, { childList: true, characterData: true, subtree: true })
  markWithin(document.body)
}
