import type { Name } from '@deck/article'
import { explanations } from '@deck/lesson/explanations'
import { everydaySlideWords, everydayWords } from '@deck/lesson/glossary'
import { tables } from '@deck/lesson/records'
import { useNav } from '@slidev/client'
import { slideFacts, slideWords } from 'virtual:slide-facts'
import { otherWordsOf } from '../glossary/arrange-terms.ts'
import { listTerms } from '../glossary/list-terms.ts'
import { useTermSlides } from '../glossary/useTermSlides.ts'
import { listTokens, otherNamesOf } from '../shell/format-record.ts'
import { normaliseText } from '../shell/format.ts'

interface Named { label: string, name?: Name, readOn?: string, record?: string }
const namesOf = ({ label, name }: Named) => [label, name?.en, name?.acronym, ...otherNamesOf(name).map(({ text }) => text)]
const records: Readonly<Record<string, Named>> = Object.assign({}, ...Object.values(tables))

/** For each slide by its name what stands on it, and the names, in every script, of what it shows and of terms that it uses. */
export function listSearchedWords(): ReadonlyMap<string, { text: string, names: string }> {
  const termsOf = new Map<string, string[]>()
  const slidesOf = useTermSlides()
  for (const term of listTerms()) {
    for (const { name } of slidesOf.get(term.id) ?? [])
      termsOf.set(name, [...termsOf.get(name) ?? [], term.entry.label, ...otherWordsOf(term)])
  }
  return new Map(slideWords.map(({ name, text, ids }) => {
    const shown = ids.flatMap((id: string) =>
      Object.hasOwn(records, id) ? [...namesOf(records[id]!), ...everydayWords[id as keyof typeof everydayWords] ?? []] : [])
    return [name, { text, names: [...shown, ...termsOf.get(name) ?? [], ...everydaySlideWords[name] ?? []].filter(Boolean).join(' ') }]
  }))
}

const otherwise = Object.entries(everydayWords)
  .flatMap(([id, words]) => Object.hasOwn(records, id) ? [{ said: ` ${normaliseText(records[id]!.label)} `, words: words.join(' ') }] : [])

/** The everyday words for every record whose name stands in the text. */
export function listOtherForms(text: string): string {
  const spaced = ` ${normaliseText(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  return otherwise.filter(({ said }) => spaced.includes(said)).map(({ words }) => words).join(' ')
}

/**
 * For each record the slide where one reads of it: the one that the record names (a term's, the one of what it names), else the first that
 * shows it and asks nothing, else the first whose explanation names or uses it.
 */
export function listRecordSlides(): ReadonlyMap<string, string> {
  const asking = new Set(slideFacts.filter(({ asks }) => asks).map(({ name }) => name))
  const teaching = slideWords.filter(({ name }) => !asking.has(name))
  const found = new Map<string, string>(Object.entries(records).flatMap(([id, { readOn }]) => readOn ? [[id, readOn] as const] : []))
  const own = new Set(found.keys())
  const slidesOf = [...useTermSlides()]
  const termsOf = (slide: string) => slidesOf.filter(([, slides]) => slides.some(({ name }) => name === slide)).map(([id]) => id)
  const collect = (ids: readonly string[], name: string) => ids.forEach(id => Object.hasOwn(records, id) && !found.has(id) && found.set(id, name))
  for (const { name, ids } of teaching)
    collect(ids, name)
  for (const { no, meta } of useNav().slides.value) {
    const name = String(meta.slide.frontmatter.routeAlias ?? no)
    if (Object.hasOwn(explanations, name))
      collect([...listTokens(explanations[name as keyof typeof explanations] ?? ''), ...termsOf(name)], name)
  }
  for (const [id, { record }] of Object.entries(records)) {
    const place = record === undefined || own.has(id) ? undefined : found.get(record)
    if (place)
      found.set(id, place)
  }
  return found
}
