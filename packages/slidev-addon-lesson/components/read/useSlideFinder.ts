import type { FindSlides } from './search.ts'
import { chapters } from '@deck/lesson/outline'
import { en } from '@deck/words'
import { explainAsText } from '../cite/explanation.ts'
import { listOtherForms, listSearchedWords } from './list-searched-words.browser.ts'
import { buildSlideIndex } from './search.ts'
import { useReadTree } from './useReadTree.ts'

/** The search over the deck's slides: by title, name, chapter, what stands on them, and the terms that they use, in every script. */
export function useSlideFinder(): FindSlides {
  const { all } = useReadTree()
  const words = listSearchedWords()
  return buildSlideIndex(all.value.map(({ number, title, name, chapter }) => {
    const { text, names } = words.get(name) ?? { text: '', names: '' }
    const all = `${text} ${explainAsText(name)}`
    return { no: number, title, name, chapter: chapters[chapter].label, names, text: all, also: listOtherForms(all) }
  }), en.read.searchSmall)
}
