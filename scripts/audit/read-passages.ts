import type { Passage } from './audit-records.ts'
import * as v from 'valibot'

const shape = v.array(v.object({ section: v.string(), paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)), text: v.string() }))

/**
 * Reads a passages file.
 * @returns the passages, or a sentence on what is wrong: no JSON, another shape, or a section or
 * paragraph that the article does not have
 */
export function readPassages(json: string, sections: Readonly<Record<string, { paragraphs: number }>>): { passages: readonly Passage[] } | { error: string } {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  }
  catch (error) {
    return { error: `this is no JSON (${(error as Error).message}).` }
  }
  const parsed = v.safeParse(shape, raw)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return { error: `entry ${issue.path?.map(part => String(part.key)).join('.') ?? ''}: ${issue.message}.` }
  }
  const stranger = parsed.output.find(({ section, paragraph }) => !Object.hasOwn(sections, section) || paragraph > sections[section]!.paragraphs)
  return stranger
    ? { error: `the article has no passage ${stranger.section} ¶ ${stranger.paragraph}; data/article.ts lists its sections.` }
    : { passages: parsed.output }
}
