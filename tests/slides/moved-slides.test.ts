import { describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { movedSlides } from '../../deck.config.ts'
import { readSlides } from '../support/read-chapters.ts'

const names = new Set(readSlides().map(slide => slide.front.routeAlias))

it.each(Object.keys(chapters))('a link that has the chapter %s for a slide leads into that chapter', (chapter) => {
  const name = movedSlides[chapter] ?? chapter
  expect(readSlides().find(({ front }) => front.routeAlias === name)?.front.chapter).toBe(chapter)
})

describe('a slide that is gone', () => {
  it.each(Object.entries(movedSlides))('%s leads to %s, which stands in the deck', (old, now) => {
    expect(names.has(now)).toBe(true)
    expect(names.has(old)).toBe(false)
  })
})
