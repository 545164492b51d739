/** Reads every chapter: what a slide must have. */
import type { SlideSource } from '../support/read-chapters.ts'
import { describe, expect, it } from 'vitest'
import { evidence } from '../../data/inquiry.ts'
import { objectives } from '../../data/objectives.ts'
import { readSlides } from '../support/read-chapters.ts'
import { findingsOf } from '../support/run-rule.ts'

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

  it('has a name, a title and a chapter, names only what exists, ends with what to say, to ask and how to move on, and has the clicks that it takes', async () => {
    expect(await findingsOf('settings', 'ids', 'chapters', 'notes', 'clicks')).toEqual([])
  })
})

describe('the chapters', () => {
  it('end, part by part, by asking what they add to the explanations: every piece of evidence is weighed on a slide once', () => {
    const weighed = slides.flatMap(({ body }) => [...body.matchAll(/<EvidenceBoard :chapters="\[([^\]]+)\]"/g)].flatMap(([, list]) => [...list!.matchAll(/'([\w-]+)'/g)].map(([, id]) => id)))
    const own = new Set(Object.values(evidence).map(({ chapter }) => chapter as string))
    // what the critique adds is weighed by the vote itself
    expect([...weighed, 'outlook'].sort()).toEqual([...own].sort())
  })

  it('teach every objective on slides that exist', () => {
    const aliases = new Set(slides.map(slide => slide.front.routeAlias))
    const faulty = Object.entries(objectives).flatMap(([id, { slides: taught }]) => taught.length ? (taught as readonly string[]).filter(alias => !aliases.has(alias)).map(alias => `${id}: no slide "${alias}"`) : [`${id}: taught nowhere`])
    expect(faulty).toEqual([])
  })
})
