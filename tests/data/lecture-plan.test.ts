import { describe, expect, it } from 'vitest'
import { composeScript } from '../../components/handout/script.ts'
import { checkPlan, readNoteMinutes } from '../../components/lecture/check-plan.ts'
import { lecturePlans, seminar } from '../../data/lecture-plan.ts'
import { objectives } from '../../data/objectives.ts'
import { shortRoute, shortTalk } from '../../deck.config.ts'
import { readSlides } from '../support/read-chapters.ts'

const notes = Object.fromEntries(readSlides().map(({ front, note }) => [front.routeAlias!, note]))
const slides = readSlides().map(({ front, note }) => ({ name: front.routeAlias!, minutes: readNoteMinutes(note) }))

describe.each(Object.entries(lecturePlans))('the plan "%s"', (_, plan) => {
  it('adds up, names slides that exist, gives each note its minutes, and leads to what comes next', () => {
    expect(checkPlan(plan, slides).map(({ message }) => message)).toEqual([])
  })

  it('follows the deck’s order', () => {
    const places = plan.steps.map(step => slides.findIndex(({ name }) => name === step.slide))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('gives every slide at least a minute, and the class something to do', () => {
    expect(plan.steps.every(step => step.minutes >= 1)).toBe(true)
    expect(plan.steps.filter(step => step.activity).length).toBeGreaterThanOrEqual(3)
  })

  it('has a script that ends when the plan does', () => {
    const last = composeScript(plan.steps.map(({ slide }) => slide), notes, plan).at(-1)!
    expect(last.at + last.minutes!).toBe(plan.minutes)
  })

  it('keeps every objective in the lecture, whatever is skipped to end in time', () => {
    const kept = plan.steps.filter(step => !step.skippable).map(({ slide }) => slide)
    const all = plan.steps.map(({ slide }) => slide)
    const lost = Object.entries(objectives).filter(([, { slides: own }]) => own.some(slide => all.includes(slide)) && !own.some(slide => kept.includes(slide)))
    expect(lost.map(([id]) => id)).toEqual([])
  })

  it('has a shorter note only where the time is shorter than the note', () => {
    expect(plan.steps.filter(({ slide, short, minutes }) => short && minutes >= slides.find(({ name }) => name === slide)!.minutes!).map(({ slide }) => slide)).toEqual([])
  })
})

describe('the plans', () => {
  it('are for 20, 45 and 90 minutes, for a seminar of four times 90, and for one reader alone', () => {
    expect(Object.entries(lecturePlans).map(([id, { minutes }]) => [id, minutes])).toEqual([['twenty-minutes', 20], ['single-hour', 45], ['double-hour', 90], ...seminar.map(id => [id, 90]), ['ten-minutes', 10], ['self-study', 60]])
  })

  it('of the seminar show every slide once', () => {
    expect(seminar.flatMap(id => lecturePlans[id].steps.map(({ slide }) => slide))).toEqual(slides.map(({ name }) => name))
  })

  it('have a short talk and a short route that are for one student alone, of ten minutes and an hour', () => {
    expect(lecturePlans[shortTalk as 'ten-minutes']).toMatchObject({ study: true, minutes: 10 })
    expect(lecturePlans[shortRoute as 'self-study']).toMatchObject({ study: true, minutes: 60 })
  })

  it('of self-study take about twenty slides', () => {
    expect(Math.abs(lecturePlans['self-study'].steps.length - 20)).toBeLessThanOrEqual(2)
  })
})
