import { describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { movedSlides } from '../../deck.config.ts'
import { readSlides } from '../support/read-chapters.ts'

const names = new Set(readSlides().map(slide => slide.front.routeAlias))

it.each(Object.keys(chapters))('the opener of the chapter %s, which had the chapter’s name, or a slide in its place, is found under it', (chapter) => {
  expect(names.has(movedSlides[chapter] ?? chapter)).toBe(true)
})

describe('a slide that is gone', () => {
  it.each(Object.entries(movedSlides))('%s leads to %s, which stands in the deck', (old, now) => {
    expect(names.has(now)).toBe(true)
    expect(names.has(old)).toBe(false)
  })
})
