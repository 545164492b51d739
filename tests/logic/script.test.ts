import { describe, expect, it } from 'vitest'
import { composeScript, isTime, sayRunning } from '../../components/handout/script.ts'

const notes = { moon: 'Say: It is far. [click] It is cold.\nAsk: How far?\nMove on: The tide.\nMinutes: 4', tide: 'Say: It comes.\nAsk: When?\nMove on: Home.\nMinutes: 3', star: '' }

describe('the script', () => {
  it('runs through the slides with the minutes of their notes', () => {
    const script = composeScript(['moon', 'star', 'tide'], notes)
    expect(script.map(({ name, at, minutes }) => [name, at, minutes])).toEqual([['moon', 0, 4], ['star', 4, null], ['tide', 4, 3]])
    expect(script[0]).toMatchObject({ say: [{ click: 0, text: 'It is far.' }, { click: 1, text: 'It is cold.' }], ask: 'How far?', moveOn: 'The tide.', activity: '', short: '' })
  })

  it('takes from a plan its minutes, activity, shorter note and way on', () => {
    const plan = { steps: [{ slide: 'moon', minutes: 2, short: 'Far.', activity: 'Look up', bridge: 'Go.' }, { slide: 'tide', minutes: 3 }] }
    const [moon, tide] = composeScript(['moon', 'tide'], notes, plan)
    expect(moon).toMatchObject({ at: 0, minutes: 2, short: 'Far.', activity: 'Look up', moveOn: 'Go.' })
    expect(tide).toMatchObject({ at: 2, moveOn: 'Home.' })
  })
})

describe('the running time', () => {
  it('is the clock’s, past midnight too, or counts from nothing', () => {
    expect([sayRunning(0, '10:15'), sayRunning(50, '9:15'), sayRunning(90, '23:00'), sayRunning(0), sayRunning(7), sayRunning(65)]).toEqual(['10:15', '10:05', '00:30', '0:00', '0:07', '1:05'])
  })

  it.each([['10:15', true], ['9:05', true], ['24:00', false], ['10:60', false], ['1015', false], ['', false], ['x10:15', false]])('from "%s" can be told: %s', (text, is) => {
    expect(isTime(text)).toBe(is)
  })
})
