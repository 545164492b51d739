import type { LecturePlan } from '@deck/article'
import { mergeEntries } from '@deck/browser/merge-entries'
import { changeStep, moveStep, needsBridge, toggleSlide, toggleSlides } from 'slidev-addon-lesson/lecture/edit-plan.ts'
import { judgePlan } from 'slidev-addon-lesson/lecture/judge-plan.ts'
import { listPlans, plansFormat, readPlanFile, writePlanFile } from 'slidev-addon-lesson/lecture/plan-file.ts'
import { putRow } from 'slidev-addon-lesson/shell/kept-table.ts'
import { describe, expect, it } from 'vitest'

const { empty, read, write } = plansFormat
const slides = ['start', 'middle', 'quiz', 'end'].map(name => ({ name, title: name, chapter: 'only', minutes: name === 'end' ? 4 : null, ...name === 'quiz' && { asks: 'know-middle' } }))
const plan: LecturePlan = { label: 'Mine', minutes: 10, steps: [{ slide: 'start', minutes: 2, bridge: 'To the end.' }, { slide: 'end', minutes: 4 }] }
const order = ({ steps }: LecturePlan) => steps.map(({ slide }) => slide)
const objective = (slides: string[]) => ({ text: 'Know.', level: 'recall' as const, chapter: 'only' as never, slides })

describe('a plan of one’s own', () => {
  it('takes a slide in at its place in the deck, with the minutes of its note', () => {
    expect(order(toggleSlide(plan, 'middle', slides))).toEqual(['start', 'middle', 'end'])
    expect(toggleSlide({ ...plan, steps: [] }, 'end', slides).steps).toEqual([{ slide: 'end', minutes: 4 }])
  })

  it('takes in what is missing of a chapter, and gives it all back where nothing is', () => {
    const all = toggleSlides(plan, slides.map(({ name }) => name), slides)
    expect(order(all)).toEqual(['start', 'middle', 'quiz', 'end'])
    expect(order(toggleSlides(all, slides.map(({ name }) => name), slides))).toEqual([])
  })

  it('moves a slide as far as the plan goes', () => {
    expect([order(moveStep(plan, 'end', -1)), order(moveStep(plan, 'end', 5)), order(moveStep(plan, 'nowhere', 1))]).toEqual([['end', 'start'], ['start', 'end'], ['start', 'end']])
  })

  it('drops a way on that leads to another slide than comes next', () => {
    expect(moveStep(plan, 'end', -1).steps.map(({ bridge }) => bridge)).toEqual([undefined, undefined])
    expect(toggleSlide(plan, 'middle', slides).steps[0]!.bridge).toBeUndefined()
    expect(changeStep(plan, 'end', { minutes: 5 }).steps[0]!.bridge).toBe('To the end.')
  })

  it('says after which slides the deck’s own way on leads elsewhere', () => {
    expect([needsBridge(plan, 0, slides), needsBridge(plan, 1, slides), needsBridge(toggleSlide(plan, 'middle', slides), 0, slides)]).toEqual([true, false, false])
  })

  it('has no empty texts', () => {
    expect(changeStep(changeStep(plan, 'end', { activity: 'Vote' }), 'end', { activity: '' }).steps[1]).toEqual({ slide: 'end', minutes: 4 })
  })
})

describe('the judgement of a plan', () => {
  const judge = (steps: LecturePlan['steps']) => judgePlan({ label: '', minutes: 5, steps }, slides, { 'know-middle': objective(['middle', 'end']) })

  it('adds up the minutes against the hour', () => {
    expect(judge([{ slide: 'end', minutes: 4 }, { slide: 'start', minutes: 3 }])).toMatchObject({ sum: 7, left: -2 })
  })

  it('tells how far each objective is reached', () => {
    const reach = (...names: string[]) => judge(names.map(slide => ({ slide, minutes: 4 }))).objectives[0]!.reach
    expect([reach('start'), reach('middle'), reach('middle', 'end')]).toEqual(['none', 'part', 'whole'])
  })

  it('finds a quiz whose ground comes later or not at all', () => {
    const early = (...names: string[]) => judge(names.map(slide => ({ slide, minutes: 4 }))).earlyQuizzes
    expect([early('quiz'), early('quiz', 'middle'), early('middle', 'quiz')]).toEqual([['quiz'], ['quiz'], []])
  })

  it('finds a slide that has less time than its note takes, unless it has a shorter note', () => {
    expect(judge([{ slide: 'end', minutes: 3 }]).hurried).toEqual([{ slide: 'end', minutes: 3, need: 4 }])
    expect(judge([{ slide: 'end', minutes: 3, short: 'Short.' }]).hurried).toEqual([])
  })
})

describe('a plan as a file', () => {
  it('comes back as it was saved', () => {
    expect(readPlanFile(writePlanFile(plan))).toEqual({ kind: 'read', value: plan, lost: 0 })
  })

  it.each(['', '[]', '{"version":1}', '{"version":1,"label":"x","minutes":"5","steps":[]}', '{"version":1,"label":"x","minutes":5,"steps":[{"slide":"a","minutes":-1}]}'])('that is none (%s) is damaged, never half a plan', (text) => {
    expect(readPlanFile(text)).toEqual({ kind: 'damaged' })
  })

  it('of a newer edition is left alone', () => {
    expect(readPlanFile('{"version":2}')).toEqual({ kind: 'newer', version: 2 })
  })
})

describe('the plans of a device', () => {
  const one = putRow(empty, 'a', plan, 5)

  it('come back as they were kept, and one that cannot be read takes no other with it', () => {
    expect(read(write(one))).toEqual({ kind: 'read', value: one, lost: 0 })
    expect(read(JSON.stringify({ version: 1, entries: { ...one, b: { at: 1, value: 7 } } }))).toMatchObject({ kind: 'read', value: one, lost: 1 })
    expect(write(empty)).toBeNull()
  })

  it('of two windows become one, in whatever order; what was deleted last stays deleted', () => {
    const gone = putRow(one, 'a', null, 3)
    expect([mergeEntries(one, gone), mergeEntries(gone, one)]).toEqual([gone, gone])
    expect(listPlans(gone)).toEqual([])
    expect(listPlans(one)).toEqual([{ id: 'a', plan }])
  })
})
