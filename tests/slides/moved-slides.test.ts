import { describe, expect, it } from 'vitest'
import { movedSlides } from '../../deck.config.ts'
import { readSlides } from '../support/read-chapters.ts'

const names = new Set(readSlides().map(slide => slide.front.routeAlias))

describe('a slide that is gone', () => {
  it.each(Object.entries(movedSlides))('%s leads to %s, which stands in the deck', (old, now) => {
    expect(names.has(now)).toBe(true)
    expect(names.has(old)).toBe(false)
  })
})
