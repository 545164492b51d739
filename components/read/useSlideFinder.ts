import type { FindSlides } from './find-slides.ts'
import { chapters } from '../../data/chapters.ts'
import { explainAsText } from '../cite/explain-slide.ts'
import { useWords } from '../shell/useWords.ts'
import { laySlides } from './find-slides.ts'
import { listSearchedWords, sayOtherwise } from './list-searched-words.browser.ts'
import { useReadTree } from './useReadTree.ts'

/** The search over the deck's slides: by title, name, chapter, what stands on them, and the terms that they use, in every script. */
export function useSlideFinder(): FindSlides {
  const { all } = useReadTree()
  const words = listSearchedWords()
  return laySlides(all.value.map(({ number, title, name, chapter }) => {
    const { text, names } = words.get(name) ?? { text: '', names: '' }
    const all = `${text} ${explainAsText(name)}`
    return { no: number, title, name, chapter: chapters[chapter].label, names, text: all, also: sayOtherwise(all) }
  }), useWords().read.searchSmall)
}
