import { describe, expect, it } from 'vitest'
import { nextAt, stampOf } from '../../components/study/calendar-times.browser.ts'
import { writeCalendar } from '../../components/study/write-calendar.ts'

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
