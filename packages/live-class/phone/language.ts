/** In which language a phone shows the page: the deck's own, or another that the page has besides, as its reader has chosen. */
import type { OtherWords, VoteWords } from './vote-words.ts'
import { readStored, writeStored } from '@deck/browser/storage'
import { h } from './screen.ts'
import { readWords } from './vote-words.ts'

/** What the choice is called; where it stands in the browser, the page's path is in its name too. */
const key = 'live-class-language'
const root = document.documentElement
const deckLanguage = root.lang
const listeners: (() => void)[] = []

/** The language that the reader has chosen; undefined for the deck's own. */
export const chosenLanguage = (): string | undefined => root.lang === deckLanguage ? undefined : root.lang
/** The language of what came from the class, where that is not the page's. What names none is in the deck's own. */
export const langOf = ({ language = deckLanguage }: { language?: string | undefined }): string | undefined => language === root.lang ? undefined : language
/** Calls once the reader has chosen another language. */
export const whenLanguage = (act: () => void): void => void listeners.push(act)

function recall(): string {
  try {
    return readStored('localStorage', key) ?? ''
  }
  catch {
    return ''
  }
}

function remember(language: string): void {
  try {
    writeStored('localStorage', key, language)
  }
  catch {
    // it then holds until the page is opened again
  }
}

/**
 * Offers the page's languages in its head. The one that the browser asks for is proposed in words of its own, and nothing is changed unasked.
 * @param own words of the deck's language
 * @returns the words that hold: they change in place, so that whoever has them says the next sentence in the language chosen
 */
export function openLanguages(own: VoteWords): VoteWords {
  const words = { ...own }
  const all = new Map<string, OtherWords>([[deckLanguage, own], ...Object.entries(readWords(document.getElementById('editions')?.textContent ?? '{}'))])
  if (all.size === 1)
    return words
  const wanted = navigator.languages.map(each => each.split('-')[0]!).find(each => all.has(each))
  let chosen = recall()
  const place = h('p', { class: 'languages' })
  document.querySelector('header')!.append(place)
  const unread = h('footer', { class: 'small' })
  document.querySelector('main')!.after(unread)
  function show(language: string) {
    Object.assign(words, all.get(language))
    root.lang = language
    document.title = words.title
    unread.textContent = language === deckLanguage ? '' : words.unread
    place.replaceChildren(...[...all].filter(([other]) => other !== language).map(([lang, { proposed }]) => {
      const isProposed = !all.has(chosen) && lang === wanted
      const name = isProposed ? proposed : new Intl.DisplayNames([lang], { type: 'language' }).of(lang)!
      return h('button', { type: 'button', lang, class: isProposed && 'proposed', click: () => choose(lang) }, name)
    }))
  }
  function choose(language: string) {
    chosen = language
    remember(language)
    show(language)
    listeners.forEach(act => act())
    place.querySelector('button')!.focus()
  }
  show(all.has(chosen) ? chosen : deckLanguage)
  return words
}
