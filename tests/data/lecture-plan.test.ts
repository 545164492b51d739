import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { composeScript } from '../../components/handout/script.ts'
import { checkPlan, readNoteMinutes } from '../../components/lecture/check-plan.ts'
import { activities } from '../../data/activities.ts'
import { explanations } from '../../data/explanations/index.ts'
import { lecturePlans, measurePlan, seminar } from '../../data/lecture-plan.ts'
import { objectives } from '../../data/objectives.ts'
import { wordsPerMinute } from '../../data/schema/speaking-time.ts'
import { shortRoute, shortTalk } from '../../deck.config.ts'
import { wordsFile, writeWords } from '../../scripts/count-words.ts'
import { readSlides } from '../support/read-chapters.ts'

const notes = Object.fromEntries(readSlides().map(({ front, note }) => [front.routeAlias!, note]))
const slides = readSlides().map(({ front, note }) => ({ name: front.routeAlias!, minutes: readNoteMinutes(note) }))

describe.each(Object.entries(lecturePlans))('the plan "%s"', (_, plan) => {
  it('is filled by words and activities to at least 80 and at most 100 per cent of its minutes', () => {
    const filled = measurePlan(plan).reduce((sum, { words, active }) => sum + words / wordsPerMinute + active, 0) / plan.minutes
    expect(filled).toBeGreaterThanOrEqual(0.8)
    expect(filled).toBeLessThanOrEqual(1)
  })

  it('has the class predict, vote or build something at least every ten minutes', () => {
    const until = (i: number) => plan.steps.slice(0, i).reduce((sum, { minutes }) => sum + minutes, 0)
    const active = measurePlan(plan).flatMap(({ active: minutes }, i) => minutes ? [{ slide: plan.steps[i]!.slide, from: until(i), to: until(i + 1) }] : [])
    const ends = [...active, { slide: 'the end', from: until(plan.steps.length), to: 0 }]
    const gaps = ends.map((one, i) => ({ before: one.slide, minutes: one.from - (ends[i - 1]?.to ?? 0) }))
    if (!plan.study)
      expect(gaps.filter(({ minutes }) => minutes > 10)).toEqual([])
  })

  it('asks the question early and answers it at the end', () => {
    const order = plan.steps.map(({ slide }) => slide)
    const asks = order.indexOf('the-question')
    const votes = order.indexOf('vote-again')
    if (!seminar.some(id => lecturePlans[id] === plan) && plan.minutes > 10) {
      expect(asks).toBeLessThanOrEqual(2)
      expect(votes).toBeGreaterThanOrEqual(order.length - 2)
    }
  })

  it('says the thesis, and says before the last vote that it was heard only where it was', () => {
    const heard = plan.steps.map(({ slide, short, bridge }) => `${short ?? (plan.study ? explanations[slide] ?? '' : '') + notes[slide]} ${bridge ?? ''}`)
    const thesis = heard.findIndex(words => /maximis\w+ its\s+national interests/.test(words))
    if (plan === lecturePlans[seminar.at(-1)!] || !seminar.some(id => lecturePlans[id] === plan))
      expect(thesis).toBeGreaterThanOrEqual(0)
    const recalls = heard.findIndex(words => /heard the author’s thesis/.test(words))
    expect(recalls < 0 || thesis <= recalls).toBe(true)
  })

  it('adds up, names slides that exist, gives each note its minutes, and leads to what comes next', () => {
    expect(checkPlan(plan, slides).map(({ message }) => message)).toEqual([])
  })

  it('follows the deck’s order', () => {
    const places = plan.steps.map(step => slides.findIndex(({ name }) => name === step.slide))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('gives every slide at least a minute, and a class something to do', () => {
    expect(plan.steps.every(step => step.minutes >= 1)).toBe(true)
    if (!plan.study)
      expect(plan.steps.filter(step => step.activity).length).toBeGreaterThanOrEqual(3)
  })

  it('has a script that ends by the time the plan does', () => {
    const last = composeScript(plan.steps.map(({ slide }) => slide), notes, plan).at(-1)!
    expect(last.at + last.minutes!).toBeLessThanOrEqual(plan.minutes)
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

describe('the activities', () => {
  it('stand on the slide on which a plan has them, and each in a plan', () => {
    const used = Object.values(lecturePlans).flatMap(plan => measurePlan(plan).flatMap(({ acts }, i) => acts.map(id => ({ id, slide: plan.steps[i]!.slide as string, own: activities[id].slide }))))
    expect(used.filter(({ slide, own }) => slide !== own)).toEqual([])
    expect(Object.keys(activities).filter(id => !used.some(one => one.id === id && one.slide === one.own))).toEqual([])
  })

  it('fit into the field of a plan that somebody makes from them', () => {
    expect(Object.values(lecturePlans).flatMap(({ steps }) => steps).filter(({ activity = '' }) => activity.length > 500).map(({ slide }) => slide)).toEqual([])
  })
})

describe('the words of the slides', () => {
  it('are counted as notes and explanations stand (else: npm run count)', () => {
    expect(readFileSync(wordsFile, 'utf8')).toBe(writeWords())
  })

  it('have no minutes that somebody typed', () => {
    expect(readSlides().filter(({ note }) => /^Minutes:/m.test(note)).map(({ front }) => front.routeAlias)).toEqual([])
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
