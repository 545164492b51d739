/** Seven days of study under a false clock, what each day asks for and why; and the reminder for each day. */
import type { QuestionPool } from 'slidev-addon-lesson/study/compose-paper.ts'
import type { Progress } from 'slidev-addon-lesson/study/progress.ts'
import { nextAt, stampOf, writeCalendar } from 'slidev-addon-lesson/study/calendar.browser.ts'
import { composePaper } from 'slidev-addon-lesson/study/compose-paper.ts'
import { addAnswer, addRead, emptyProgress } from 'slidev-addon-lesson/study/progress.ts'
import { correctTimes } from 'slidev-addon-lesson/study/read-progress.ts'
import { countDaysSince, countDaysTo, listReadAims, listReadChapters, newPerDay, planToday } from 'slidev-addon-lesson/study/today.ts'
import { describe, expect, it } from 'vitest'

const length = 86_400_000
/** Midnight, at the beginning of the first day. */
const start = Date.UTC(2030, 0, 7)
const dayOf = (date: number) => ({ from: start + date * length, to: start + (date + 1) * length - 1 })
/** The student studies at six in the evening. */
const evening = (date: number) => start + date * length + 18 * 3_600_000

const question = (chapter: string, objective: string) => ({ chapter, objective, type: 'single', stem: chapter })
const names = (chapter: string, count: number) => Array.from({ length: count }, (_, i) => `${chapter}-${i}`)
const bank = Object.fromEntries([...names('pear', 4), ...names('plum', 4)].map(id => [id, question(id.split('-')[0]!, `taste-${id}`)]))
const stock = { bank, tasks: { own: { chapter: 'pear', objective: 'taste', stem: '', answer: '', points: [] } }, templates: [], find: () => undefined, chapters: [] } as unknown as QuestionPool
const slides = [...names('pear', 2), ...names('plum', 4), ...names('fig', 1)].map(name => ({ name: `slide-${name}`, chapter: name.split('-')[0]! }))
const plan = (progress: Progress, date: number) => planToday(stock, progress, listReadChapters(slides, stock, progress), dayOf(date))
const say = (progress: Progress, date: number) => plan(progress, date).asked.map(({ id, why }) => `${why} ${id}`)
const read = (progress: Progress, names: readonly string[], date: number) => names.reduce((all, name) => addRead(all, `slide-${name}`, evening(date)), progress)
const states = { right: 1, partly: 0.5, wrong: 0 } as const
const answer = (progress: Progress, id: string, state: keyof typeof states, date: number, later = 0) => addAnswer(progress, id, { state, score: states[state] }, evening(date) + later)

describe('a week', () => {
  it('asks what is due, then once more what was missed, then a few new questions on chapters that were read', () => {
    let progress = emptyProgress
    const told: Record<string, string[]> = {}
    const note = (when: string, date: number) => { told[when] = say(progress, date).map(line => line.replace(/^new .*/, 'new')) }
    /** Answers all that a day asks; the ids named are wrong. */
    const study = (date: number, wrong: readonly string[] = []) => {
      for (const { id } of plan(progress, date).asked)
        progress = answer(progress, id, wrong.includes(id) ? 'wrong' : 'right', date)
    }

    note('day 1, nothing read', 0)
    progress = read(progress, names('pear', 2), 0)
    note('day 1, "pear" read', 0)
    study(0, ['pear-1'])
    note('day 1, all answered, one wrong', 0)
    progress = answer(progress, 'pear-1', 'right', 0, 60_000)
    note('day 1, the wrong one right', 0)
    note('day 2', 1)
    study(1)
    note('day 3', 2)
    progress = read(progress, names('plum', 2), 2)
    note('day 3, half of "plum" read', 2)
    study(2, ['plum-0'])
    note('day 3, all answered, one wrong', 2)
    note('day 4', 3)
    study(3)
    progress = answer(progress, 'own', 'partly', 3)
    note('day 4, one in own words half right', 3)
    for (const date of [4, 5, 6]) {
      note(`day ${date + 1}`, date)
      study(date)
    }
    // right at first comes back after three days, wrong the next day, partly right after two; and both once more on their day. Chapters are mixed
    expect(told).toEqual({
      'day 1, nothing read': [],
      'day 1, "pear" read': ['new', 'new', 'new', 'new'],
      'day 1, all answered, one wrong': ['missed pear-1'],
      'day 1, the wrong one right': [],
      'day 2': ['due pear-1'],
      'day 3': [],
      'day 3, half of "plum" read': ['new', 'new', 'new', 'new'],
      'day 3, all answered, one wrong': ['missed plum-0'],
      'day 4': ['due pear-0', 'due plum-0', 'due pear-2', 'due pear-3'],
      'day 4, one in own words half right': ['missed own'],
      'day 5': ['due pear-1'],
      'day 6': ['due plum-1', 'due own', 'due plum-2', 'due plum-3'],
      'day 7': ['due plum-0'],
    })
  })

  it('has a few new questions on one day at most, those at the ends of chapters counted, and one over a backlog', () => {
    const both = read(read(emptyProgress, names('pear', 2), 0), names('plum', 4), 0)
    expect(plan(both, 0).counts.new).toBe(newPerDay)
    expect(plan(answer(answer(both, 'pear-0', 'right', 0), 'pear-1', 'right', 0), 0).counts.new).toBe(newPerDay - 2)
    const many = Object.fromEntries(names('fig', 21).map(id => [id, question('fig', id)]))
    const full = { ...stock, bank: { ...bank, ...many } } as QuestionPool
    const behind = Object.keys(many).reduce((progress, id) => answer(progress, id, 'right', 0), both)
    const { counts } = planToday(full, behind, new Set(['pear']), dayOf(30))
    expect(counts).toEqual({ due: 21, missed: 0, new: 1 })
  })

  it('puts a certain mistake before what has waited for less than five days longer, and after the rest', () => {
    const card = (due: number, more: object = {}) => ({ state: 'right', score: 1, at: evening(0), first: evening(0), card: { due: evening(due), last: evening(0) }, ...more })
    const progress = { ...emptyProgress, answers: { 'pear-0': card(10, { slip: true }), 'pear-1': card(4), 'pear-2': card(6), 'pear-3': card(9) } } as unknown as Progress
    expect(say(progress, 12).filter(line => line.startsWith('due'))).toEqual(['due pear-1', 'due pear-0', 'due pear-2', 'due pear-3'])
  })

  it('counts a chapter as read by half of its slides or by one answer', () => {
    const of = (progress: Progress) => [...listReadChapters(slides, stock, progress)]
    expect(of(read(emptyProgress, ['plum-0'], 0))).toEqual([])
    expect(of(read(emptyProgress, ['plum-0', 'plum-3'], 0))).toEqual(['plum'])
    expect(of(answer(emptyProgress, 'pear-0', 'wrong', 0))).toEqual(['pear'])
    expect(of(answer(emptyProgress, 'gone', 'wrong', 0))).toEqual([])
  })

  it('counts an aim as read by half of the slides that teach it, or where none is by what was read most', () => {
    const aims = { smell: ['slide-plum-0', 'slide-plum-1', 'slide-pear-0'], touch: ['slide-plum-1', 'slide-plum-2', 'slide-plum-3'] }
    const of = (...slides: string[]) => [...listReadAims(aims, read(emptyProgress, slides, 0))]
    expect([of(), of('plum-0'), of('plum-1'), of('plum-0', 'pear-0'), of('plum-1', 'plum-2')]).toEqual([[], ['smell'], ['smell', 'touch'], ['smell'], ['touch']])
    // and new questions come for it, whatever its chapter
    const { counts, asked } = planToday(stock, read(emptyProgress, ['plum-0'], 0), new Set(), dayOf(0), new Set(['taste-plum-2']))
    expect([counts.new, asked[0]?.id]).toEqual([1, 'plum-2'])
  })

  it('says how long it takes: two minutes for own words, and about as many questions', () => {
    const asked = names('pear', 4).reduce((progress, id) => answer(progress, id, 'wrong', 0), emptyProgress)
    expect(plan(asked, 1).minutes).toBe(2)
    expect(plan(answer(asked, 'own', 'wrong', 0), 1).minutes).toBe(4)
    expect(plan(emptyProgress, 0).minutes).toBe(0)
  })

  it('after a clock set back asks what it would have asked', () => {
    const ahead = answer(read(emptyProgress, names('pear', 2), 30), 'pear-0', 'wrong', 30)
    const settled = correctTimes(ahead, evening(0))
    expect(say(settled, 0)[0]).toBe('missed pear-0')
    expect(say(settled, 1)[0]).toBe('due pear-0')
    expect(plan(settled, 0).counts.new).toBeLessThan(newPerDay)
  })
})

it('days are counted by nights', () => {
  const [{ from, to }] = [dayOf(3)]
  expect([from, to, to + 1, to + length, to + length + 1].map(at => countDaysTo(at, { from, to }))).toEqual([0, 0, 1, 1, 2])
  expect([to, from, from - 1, from - length, from - length - 1].map(at => countDaysSince(at, { from, to }))).toEqual([0, 0, 1, 1, 2])
})

it('practice takes what is due first, then what was never answered, then the rest', () => {
  const options = { mode: 'practise', source: 'bank', chapters: ['pear', 'plum'], types: ['single'], length: null } as const
  const progress = answer(answer(emptyProgress, 'pear-0', 'wrong', 0), 'plum-0', 'right', 1)
  for (const seed of [1, 2, 3]) {
    const ids = composePaper(stock, progress, options, { dueBy: dayOf(1).to, seed })
    expect([ids[0], ids.at(-1), ids.length]).toEqual(['pear-0', 'plum-0', 8])
  }
})

const reminder = { uid: 'a@b', stamp: '20300107T170000Z', start: '20300107T180000', days: 28, summary: 'Study', description: 'Open it', url: 'https://example.org/#/today' }
/** The lines as a reader of such files puts them together again. */
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('a calendar file', () => {
  it('ends each line with CR and LF, begins and ends as it must, and has what an event must have', () => {
    const text = writeCalendar(reminder)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = unfold(text)
    expect([lines[0], lines[1], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR', ''])
    expect(lines).toEqual(expect.arrayContaining(['UID:a@b', 'DTSTAMP:20300107T170000Z', 'DTSTART:20300107T180000', 'RRULE:FREQ=DAILY;COUNT=28', 'URL:https://example.org/#/today']))
    expect(lines.filter(line => /^(?:BEGIN|END):VALARM$/.test(line))).toHaveLength(2)
  })

  it('folds lines over 75 octets, parts no character, and loses nothing', () => {
    const summary = `${'초록 사다리 '.repeat(12)}🪜${'Ногоон шат '.repeat(9)}end`
    const text = writeCalendar({ ...reminder, summary })
    const sizes = text.split('\r\n').map(line => new TextEncoder().encode(line).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75)
    expect(Math.max(...sizes)).toBeGreaterThan(70)
    expect(unfold(text)).toContain(`SUMMARY:${summary}`)
  })

  it('escapes what would end or part a value', () => {
    const text = writeCalendar({ ...reminder, summary: 'a;b,c\\d\ne\u0007END:VEVENT', description: 'x\r\ny' })
    expect(unfold(text)).toEqual(expect.arrayContaining(['SUMMARY:a\\;b\\,c\\\\d\\neEND:VEVENT', 'DESCRIPTION:x\\ny']))
  })
})

describe('its times', () => {
  const at = (hours: number, minutes = 0, date = 31) => new Date(2030, 11, date, hours, minutes).getTime()
  it('begin today, or tomorrow where the hour has passed', () => {
    expect(nextAt('18:00', at(17, 59))).toBe('20301231T180000')
    expect(nextAt('18:00', at(18))).toBe('20310101T180000')
    expect(nextAt('', at(1))).toBeNull()
    expect(nextAt('25:00', at(1))).toBeNull()
  })
  it('say in UTC when the file was made', () => {
    expect(stampOf(Date.UTC(2030, 0, 7, 17, 0, 5))).toBe('20300107T170005Z')
  })
})
