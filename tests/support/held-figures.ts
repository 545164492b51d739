/** Which figures the data hold, for the tests that let no text state another. */
import type { SlideSource } from './read-chapters.ts'
import { derived } from '../../data/derived.ts'
import { diagrams } from '../../data/diagrams.ts'
import { questions } from '../../data/questions/index.ts'
import { findNamedIds } from '../../logic/text/check-chapter.ts'
import { figuresOf } from '../../logic/text/find-figures.ts'
import { findRecord, registry } from '../../model/records.ts'

/** Every number that a record holds, in its fields or its anchors, the number of its paragraph aside; [] where there is no such record. */
export function heldBy(id: string): number[] {
  if (!registry.has(id))
    return []
  const text = JSON.stringify(findRecord(id).record, (key, value) => key === 'paragraph' ? undefined : value)
  return [...figuresOf(text.replaceAll('"', ' ')).map(f => f.value), ...figuresOf(text.replaceAll(/[",:[\]{}]/g, ' ')).map(f => f.value)]
}

/** Every figure that follows from the records. */
export const derivedValues: ReadonlySet<number> = new Set(Object.values(derived).map(figure => figure()))

/** The ids that a slide rests on: those it names, and those that its question or diagram names. */
export function idsOf(slide: SlideSource): string[] {
  const source = `---\n${Object.entries(slide.front).map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n${slide.body}`
  return findNamedIds(source).flatMap(({ id, kind }) => {
    if (kind === 'questions')
      return [...questions[id as keyof typeof questions]?.rests ?? []] as string[]
    if (kind === 'diagrams')
      return [...(diagrams as Record<string, { nodes: readonly string[] }>)[id]?.nodes ?? []]
    return [id]
  })
}
