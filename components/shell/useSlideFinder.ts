import type { FindSlides } from '../../logic/shell/find-slides.ts'
import { useReadTree } from '../../composables/useReadTree.ts'
import { chapters } from '../../data/chapters.ts'
import { laySlides } from '../../logic/shell/find-slides.ts'
import { explainAsText } from '../../runtime/explain-slide.ts'
import { listSearchedWords } from '../../runtime/list-searched-words.ts'

/** The search over the deck's slides: by title, name, chapter, what stands on them, and the terms that they use, in every script. */
export function useSlideFinder(): FindSlides {
  const { all } = useReadTree()
  const words = listSearchedWords()
  return laySlides(all.value.map(({ number, title, name, chapter }) => {
    const { text, names } = words.get(name) ?? { text: '', names: '' }
    return { no: number, title, name, chapter: chapters[chapter].label, names, text: `${text} ${explainAsText(name)}` }
  }))
}
