import { checkPlan, readNoteMinutes } from 'slidev-addon-lesson/lecture/check-plan.ts'
import { describe, expect, it } from 'vitest'

const slides = [{ name: 'start', minutes: 2 }, { name: 'middle', minutes: 3 }, { name: 'more', minutes: null }, { name: 'end', minutes: 1 }]
const rules = (...steps: { slide: string, minutes: number, bridge?: string, short?: string }[]) => checkPlan({ label: '', minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0), steps }, slides).map(({ rule }) => rule)

describe('a plan', () => {
  it('that shows the deck as it is needs no bridge', () => {
    expect(rules({ slide: 'start', minutes: 2 }, { slide: 'middle', minutes: 3 }, { slide: 'more', minutes: 1 }, { slide: 'end', minutes: 1 })).toEqual([])
  })

  it('needs a bridge wherever the deck goes on to another slide, also at its own end', () => {
    expect(rules({ slide: 'start', minutes: 2 }, { slide: 'end', minutes: 1 })).toEqual(['no-bridge'])
    expect(rules({ slide: 'start', minutes: 2, bridge: 'On.' }, { slide: 'more', minutes: 1 })).toEqual(['no-bridge'])
    expect(rules({ slide: 'start', minutes: 2, bridge: 'On.' }, { slide: 'more', minutes: 1, bridge: 'The end.' })).toEqual([])
  })

  it('gives a slide less than its note takes only with a shorter note', () => {
    expect(rules({ slide: 'start', minutes: 1 }, { slide: 'middle', minutes: 3, bridge: 'The end.' })).toEqual(['too-short'])
    expect(rules({ slide: 'start', minutes: 1, short: 'In short.' }, { slide: 'middle', minutes: 3, bridge: 'The end.' })).toEqual([])
  })

  it('names unknown and repeated slides', () => {
    expect(checkPlan({ label: '', minutes: 3, steps: [{ slide: 'nowhere', minutes: 1 }, { slide: 'end', minutes: 1 }, { slide: 'end', minutes: 1 }] }, slides).map(({ message }) => message)).toEqual([
      'There is no slide "nowhere".',
      'After "end" comes "end", but the deck’s next slide is "none": give it a bridge.',
      '"end" stands in the plan twice.',
    ])
  })

  it('promises what its steps take, and leaves at most a fifth for questions', () => {
    const promise = (minutes: number) => checkPlan({ label: '', minutes, steps: [{ slide: 'end', minutes: 9 }] }, slides).map(({ message }) => message)
    expect(promise(8)).toEqual(['The steps take 9 minutes, but the plan promises 8: leave a slide out, or promise more.'])
    expect([promise(9), promise(11)]).toEqual([[], []])
    expect(promise(12)).toEqual(['The steps take 9 minutes of the 12 that the plan promises: add a slide or an activity, or promise less.'])
  })
})

describe('the minutes of a note', () => {
  it('follow from its words, unless a line of their own says otherwise', () => {
    expect([readNoteMinutes('Say: x\nMinutes: 4'), readNoteMinutes('Say: Minutes: 4 of them'), readNoteMinutes('')]).toEqual([4, 1, null])
  })
})
