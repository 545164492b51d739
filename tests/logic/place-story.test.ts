import { describe, expect, it } from 'vitest'
import { placeStory } from '../../logic/pictures/place-story.ts'

const frame = { from: 100, to: 200, height: 50 }

describe('a story on one scale of years', () => {
  it('has later bands higher, each ending where the next begins', () => {
    const { bands } = placeStory([{ from: 100, to: 140 }, { from: 140, to: 200 }], [], frame)
    expect(bands).toEqual([{ top: 30, height: 20 }, { top: 0, height: 30 }])
  })

  it('has a rung at its year, so that it lies within its band', () => {
    expect(placeStory([], [100, 150, 200], frame).levels).toEqual([50, 25, 0])
  })

  it('refuses a year that the scale does not have', () => {
    expect(() => placeStory([], [99], frame)).toThrow('99 lies outside the years 100 to 200')
    expect(() => placeStory([{ from: 100, to: 201 }], [], frame)).toThrow('201')
  })
})
