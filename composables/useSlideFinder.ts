import type { FindSlides } from '../logic/shell/find-slides.ts'
import type { Name } from '../model/types.ts'
import { slideWords } from 'virtual:slide-facts'
import { chapters } from '../data/chapters.ts'
import { everydayWords } from '../data/everyday-words.ts'
import { tables } from '../data/index.ts'
import { otherWordsOf } from '../logic/glossary/arrange-terms.ts'
import { laySlides } from '../logic/shell/find-slides.ts'
import { otherNamesOf } from '../logic/text/other-names.ts'
import { listTerms } from './list-terms.ts'
import { explainAsText } from './useExplanation.ts'
import { useReadTree } from './useReadTree.ts'
import { useTermSlides } from './useTermSlides.ts'

interface Named { label: string, name?: Name }
const namesOf = ({ label, name }: Named) => [label, name?.en, name?.acronym, ...otherNamesOf(name).map(({ text }) => text)]

/** The search over the deck's slides: by title, name, chapter, what stands on them, and the terms that they use, in every script. */
export function useSlideFinder(): FindSlides {
  const { all } = useReadTree()
  const records: Readonly<Record<string, Named>> = Object.assign({}, ...Object.values(tables))
  const words = new Map(slideWords.map(({ name, ...rest }) => [name, rest]))
  const termsOf = new Map<string, string[]>()
  const slidesOf = useTermSlides()
  for (const term of listTerms()) {
    for (const { name } of slidesOf.get(term.id) ?? [])
      termsOf.set(name, [...termsOf.get(name) ?? [], term.entry.label, ...otherWordsOf(term)])
  }
  return laySlides(all.value.map(({ number, title, name, chapter }) => {
    const { text, ids } = words.get(name) ?? { text: '', ids: [] }
    const shown = ids.flatMap((id: string) => Object.hasOwn(records, id) ? [...namesOf(records[id]!), ...everydayWords[id as keyof typeof everydayWords] ?? []] : [])
    return { no: number, title, name, chapter: chapters[chapter].label, names: [...shown, ...termsOf.get(name) ?? []].filter(Boolean).join(' '), text: `${text} ${explainAsText(name)}` }
  }))
}
