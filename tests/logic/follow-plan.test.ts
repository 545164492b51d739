import type { LecturePlan } from '@deck/article'
import fc from 'fast-check'
import { readPlanLink, writePlanLink } from 'slidev-addon-lesson/lecture/read-plan.ts'
import { findPlace, stepOn } from 'slidev-addon-lesson/room/step-on.ts'
import { describe, expect, it } from 'vitest'

const ready: LecturePlan = { label: 'Ready', minutes: 3, steps: [{ slide: 'start', minutes: 1 }, { slide: 'end', minutes: 2 }] }
const known = { plans: { ready }, slides: ['start', 'middle', 'end'] }
const read = (link: string) => readPlanLink(link, known)
function slidesOf(link: string) {
  const found = read(link)
  return found.kind === 'plan' ? found.plan.steps.map(({ slide }) => slide) : found.kind
}

describe('a step along a plan', () => {
  const route = [4, 9, 2]
  const left = { no: 9, clicks: 3 }

  it.each([
    ['from 4 on', 4, 1, null, { no: 9 }],
    ['from 9 on', 9, 1, null, { no: 2 }],
    ['from 9 back', 9, -1, null, { no: 4 }],
    ['at the end', 2, 1, null, null],
    ['at the beginning', 4, -1, null, null],
    ['from outside on, where the plan was left', 7, 1, left, left],
    ['from outside back', 7, -1, left, left],
    ['from outside, where nobody has left it', 7, 1, null, { no: 4 }],
  ] as const)('%s leads along the plan, in whatever order that has its slides', (_, no, by, from, to) => expect(stepOn(route, no, by, from)).toEqual(to))

  it('knows the place on the plan, and outside it the place where it was left', () => {
    expect([findPlace(route, 2, null), findPlace(route, 7, { no: 9, clicks: 0 }), findPlace(route, 7, null)]).toEqual([3, 2, 0])
  })
})

describe('a link’s plan', () => {
  it('may name a ready plan', () => {
    expect(read('ready')).toEqual({ kind: 'plan', plan: { ...ready, id: 'ready' }, unknown: [] })
  })

  it('may list slides in an order of its own, each once', () => {
    expect(slidesOf('end, start,end')).toEqual(['end', 'start'])
  })

  it('goes on without slides that the deck has not, and names them', () => {
    expect(read('start,nowhere,end')).toMatchObject({ kind: 'plan', unknown: ['nowhere'] })
    expect(slidesOf('start,nowhere,end')).toEqual(['start', 'end'])
  })

  it('is unknown where it names no plan and no slide', () => {
    expect(read('nowhere')).toEqual({ kind: 'unknown', wanted: 'nowhere', unknown: ['nowhere'] })
    expect(read('')).toMatchObject({ kind: 'unknown', wanted: '' })
  })

  it('may hold a whole plan, in any script, and gives it back as it was', () => {
    const own: LecturePlan = { label: 'Пятница: 금요일 “b/c+d”', minutes: 9, steps: [{ slide: 'end', minutes: 4, activity: 'In pairs', bridge: 'On.', skippable: true }, { slide: 'start', minutes: 5, short: 'Short.' }] }
    expect(writePlanLink(own)).toMatch(/^[\w.-]+$/)
    expect(read(writePlanLink(own))).toEqual({ kind: 'plan', plan: { ...own, id: null }, unknown: [] })
  })

  it('that was cut or changed on the way is damaged, never half a plan', () => {
    const link = writePlanLink(ready)
    expect(read(link.slice(0, -4))).toEqual({ kind: 'damaged' })
    expect(read('own.')).toEqual({ kind: 'damaged' })
    expect(read(writePlanLink({ ...ready, steps: [{ slide: 'start', minutes: 1e9 }] }))).toEqual({ kind: 'damaged' })
  })

  it('whatever it is, is read without an error and names only slides of the deck', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map(text => `own.${text}`), fc.json().map(text => `own.${btoa(encodeURIComponent(text))}`)), (link) => {
      const found = read(link)
      return found.kind !== 'plan' || found.plan.steps.every(({ slide }) => known.slides.includes(slide))
    }))
  })
})
