/** What a course in a learning platform counts and reports. */
import type { QuestionType } from '@deck/questions'
import { kinds } from '@deck/questions'
import { describe, expect, it } from 'vitest'
import { describeResponse, describeResult, describeRight, describeTally, emptyCourse, fillWords, formatDuration, grade, nameInteraction, slideOf, tallyCourse, visit } from '../course/course.ts'
import { fakeCourseWords } from './fake-words.ts'

const unit = { id: 'all', title: 'All', slides: ['a', 'b', 'c', 'd'], counted: ['q-1', 'q-2'] }

describe('a course', () => {
  it('counts slides of the unit once, and is complete and passed at the percentages that were set', () => {
    let state = visit(visit(visit(emptyCourse, '/a', unit.slides), '/b?clicks=3', unit.slides), '/a', unit.slides)
    expect(tallyCourse(unit, state, { seen: 50, right: 60 })).toEqual({ seen: 0.5, score: 0, isComplete: true, isPassed: false })
    state = grade(grade(grade(state, 'q-1', 1, unit.counted), 'q-2', 0.2, unit.counted), 'q-other', 1, unit.counted)
    expect(tallyCourse(unit, state, { seen: 50, right: 60 })).toMatchObject({ score: 0.6, isPassed: true })
    expect(tallyCourse(unit, state, { seen: 51, right: 60 })).toMatchObject({ isComplete: false, isPassed: false })
  })

  it.each([['/a', 'a'], ['/a?clicks=2', 'a'], ['/read/b', 'b'], ['/review/q/a', ''], ['/read', ''], ['', ''], ['/elsewhere', '']])('takes %s for the slide "%s"', (place, slide) => {
    expect(slideOf(place, unit.slides)).toBe(slide)
  })
})

describe('a report', () => {
  const options = ['north', 'south-east', 'east']
  const question = (type: QuestionType, right: unknown, tolerance = 0) => ({ kind: kinds[type].interaction, stem: 'Where?', options, targets: ['x', 'y'], right, tolerance, unit: '' })
  it.each<[QuestionType, unknown, string, string, string]>([
    ['single', ['south-east'], 'choice', 'b', 'south_east'],
    ['multiple', ['north', 'east'], 'choice', 'a,c', 'north[,]east'],
    ['ordering', ['east', 'north', 'south-east'], 'sequencing', 'c,a,b', 'east[,]north[,]south_east'],
    ['matching', { 'north': 'y', 'south-east': 'x' }, 'matching', 'a.b,b.a', 'north[.]y[,]south_east[.]x'],
    ['point', 'east', 'choice', 'c', 'east'],
    ['true-false', 'true', 'true-false', 't', 'true'],
    ['number', '2,5', 'numeric', '2.5', '2.5'],
  ])('of %s has the response in each standard\'s form', (type, answer, kind, short, long) => {
    expect(nameInteraction(question(type, answer), 'scorm12')).toBe(kind)
    expect(describeResponse(question(type, answer), answer, 'scorm12')).toBe(short)
    expect(describeResponse(question(type, answer), answer, 'scorm2004')).toBe(long)
  })

  it('has a range for a figure, a share for what is partly right, and the time that it took', () => {
    expect(describeRight(question('number', '5', 0.5), 'scorm2004')).toBe('4.5[:]5.5')
    expect([1, 0.5, 0].map(score => describeResult(score, 'scorm12'))).toEqual(['correct', '0.50', 'wrong'])
    expect([formatDuration(3_723_400, 'scorm12'), formatDuration(3_723_400, 'scorm2004')]).toEqual(['0001:02:03.00', 'PT1H2M3S'])
    expect(nameInteraction(undefined, 'cmi5')).toBe('other')
  })
})

describe('what the learner reads', () => {
  const rule = { seen: 80, right: 60 }
  const say = (seen: number, score: number, asked = rule) => describeTally(unit, { seen, score, isComplete: seen * 100 >= asked.seen, isPassed: seen * 100 >= asked.seen && score * 100 >= asked.right }, asked, fakeCourseWords)

  it('names what counts, how much of it is needed, and whether it is done', () => {
    expect(say(0.5, 0.25)).toBe('Slides: 2 of 4, 4 needed. Points: 0.5 of 2, 1.2 needed. Open.')
    expect(say(1, 0.5)).toMatch(/All seen\.$/)
    expect(describeTally(unit, { seen: 0.8, score: 0.5, isComplete: true, isPassed: false }, rule, fakeCourseWords)).toMatch(/Enough seen\.$/)
    expect(say(1, 1)).toBe('Slides: 4 of 4, 4 needed. Points: 2 of 2, 1.2 needed. Passed.')
  })

  it('does not speak of points where none are asked for', () => {
    expect(say(1, 0, { seen: 100, right: 0 })).toBe('Slides: 4 of 4, 4 needed. Done.')
    expect(describeTally({ ...unit, counted: [] }, { seen: 0, score: 1, isComplete: false, isPassed: false }, rule, fakeCourseWords)).toBe('Slides: 0 of 4, 4 needed. Open.')
  })

  it('leaves no name in braces unfilled, and fills no other', () => {
    expect(say(0, 0)).not.toContain('{')
    expect(fillWords('{a} and {b}', { a: '$&' })).toBe('$& and {b}')
  })
})

it('a number is reported as the deck reads it, with its unit and the comma of thousands', () => {
  const question = { kind: 'numeric' as const, stem: 'How many?', options: [], targets: [], right: 1300, tolerance: 0.1, unit: 'kt' }
  expect(['1,300 kt', '1 300', '1300', '0,5', 'many', '1e3'].map(typed => describeResponse(question, typed, 'scorm2004'))).toEqual(['1300', '1300', '1300', '0.5', '', ''])
  expect(describeRight({ ...question, right: 2.24, tolerance: 0.01 }, 'scorm2004')).toBe('2.23[:]2.25')
})
