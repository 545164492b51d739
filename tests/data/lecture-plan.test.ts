import { describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { readSlides } from '../support/read-chapters.ts'

const order = readSlides().map(slide => slide.front.routeAlias!)

describe.each(Object.entries(lecturePlans))('the plan "%s"', (_, plan) => {
  const steps = plan.steps as readonly { slide: string, minutes: number, activity?: string }[]

  it('adds up to the minutes that it promises', () => {
    expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(plan.minutes)
  })

  it('uses only slides that exist, each once, in the deck’s order', () => {
    const places = steps.map(step => order.indexOf(step.slide))
    expect(steps.filter((_, i) => places[i] === -1).map(step => step.slide)).toEqual([])
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
  })

  it('gives every slide at least a minute, and the class something to do', () => {
    expect(steps.every(step => step.minutes >= 1)).toBe(true)
    expect(steps.filter(step => step.activity).length).toBeGreaterThanOrEqual(3)
  })
})

describe('the plans', () => {
  it('are for 45 and for 90 minutes', () => {
    expect(Object.values(lecturePlans).map(plan => plan.minutes)).toEqual([45, 90])
  })
})
