/** Reads every chapter: what a slide must have. */
import type { SlideSource } from '../support/read-chapters.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { evidence } from '../../data/inquiry.ts'
import { objectives } from '../../data/objectives.ts'
import { knownIds } from '../../data/schema/known-ids.ts'
import { checkChapter, formatProblem } from '../../scripts/audit/check-chapter.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
const where = (slide: SlideSource) => `${slide.file}:${slide.line} ${slide.front.routeAlias ?? ''}`
function faults(check: (slide: SlideSource) => string | false | undefined) {
  return slides.flatMap((slide) => {
    const fault = check(slide)
    return fault ? [`${where(slide)}: ${fault}`] : []
  })
}

describe('every slide', () => {
  it('has no style sheet of its own: how a picture looks stands with its component', () => {
    expect(faults(({ body }) => body.includes('<style') && 'move its <style> into the component that it dresses')).toEqual([])
  })

  it('names a chapter, and the chapter of its own file', () => {
    expect(faults(({ front, file }) => {
      const chapter = chapters[front.chapter as keyof typeof chapters]
      return !chapter ? `chapter "${front.chapter}"` : `slides/${chapter.file}` !== file && `belongs to ${chapter.file}`
    })).toEqual([])
  })

  it('has an alias of its own and a literal title', () => {
    const aliases = slides.map(slide => slide.front.routeAlias)
    expect(faults(({ front }) => (!front.routeAlias && 'no routeAlias') || (!front.title && 'no title') || (front.title!.includes('{{') && 'an interpolated title'))).toEqual([])
    expect(aliases.filter((alias, i) => aliases.indexOf(alias) !== i)).toEqual([])
  })

  it('has presenter notes: what to say, a question, a transition', () => {
    expect(faults(({ note }) => ['Say:', 'Ask:', 'Move on:'].filter(part => !note.includes(part)).map(part => `no "${part}"`).join(', '))).toEqual([])
  })

  it('ends with its note: after anything else Slidev would show the note to students', () => {
    expect(faults(({ body }) => !body.trimEnd().endsWith('-->') && 'the note is not the last thing')).toEqual([])
  })

  it('names only records and questions that exist', () => {
    const folder = new URL('../../slides/', import.meta.url)
    const problems = Object.values(chapters).flatMap(({ file }) => checkChapter(`slides/${file}`, readFileSync(new URL(file, folder), 'utf8'), knownIds))
    expect(problems.map(formatProblem)).toEqual([])
  })
})

describe('the chapters', () => {
  it('end, part by part, by asking what they add to the explanations: every piece of evidence is weighed on a slide once', () => {
    const weighed = slides.flatMap(({ body }) => [...body.matchAll(/<EvidenceBoard :chapters="\[([^\]]+)\]"/g)].flatMap(([, list]) => [...list!.matchAll(/'([\w-]+)'/g)].map(([, id]) => id)))
    const own = new Set(Object.values(evidence).map(({ chapter }) => chapter as string))
    // what the critique adds is weighed by the vote itself
    expect([...weighed, 'outlook'].sort()).toEqual([...own].sort())
  })

  it('are at most 64 slides in all', () => {
    expect(slides.length).toBeLessThanOrEqual(64)
  })

  it('teach every objective on slides that exist', () => {
    const aliases = new Set(slides.map(slide => slide.front.routeAlias))
    const faulty = Object.entries(objectives).flatMap(([id, { slides: taught }]) => taught.length ? (taught as readonly string[]).filter(alias => !aliases.has(alias)).map(alias => `${id}: no slide "${alias}"`) : [`${id}: taught nowhere`])
    expect(faulty).toEqual([])
  })
})
