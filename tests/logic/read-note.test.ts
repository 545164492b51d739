import { composeNote, findStep, readNote } from 'slidev-addon-lesson/lecture/read-note.ts'
import { describe, expect, it } from 'vitest'
import { readSlides } from '../support/read-chapters.ts'

const note = 'Say: The moon is far.\nIt is round. [click] It turns. [click:2] It shines: by night.\nAsk: Who has seen it?\nMove on: Now the tide.\nMinutes: 4'

describe('a note in a plan', () => {
  const source = { notes: { moon: 'Move on: To the star.', star: 'Move on: To the tide.', tide: 'Move on: Home.' }, slides: ['moon', 'star', 'tide'], fill: (said: string) => said, goOn: 'On.' }
  const waysOn = (names: readonly string[], skipped: readonly string[] = [], bridge?: string) => {
    const steps = names.map(slide => ({ slide, minutes: 0, ...slide === 'star' && bridge && { bridge } }))
    return source.slides.map(name => composeNote(name, { ...source, plan: { steps, skipped } }).moveOn)
  }

  it('leads to the plan’s next slide: by the plan’s words, by the deck’s where it comes next there, else by words for any slide', () => {
    expect(waysOn(['moon', 'star', 'tide'])).toEqual(['To the star.', 'To the tide.', 'Home.'])
    expect(waysOn(['moon', 'tide'])).toEqual(['On.', 'On.', 'Home.'])
    expect(waysOn(['star', 'moon', 'tide'])).toEqual(['On.', 'On.', 'Home.'])
    expect(waysOn(['star', 'moon'], [], 'Back to the moon.')).toEqual(['', 'Back to the moon.', 'On.'])
  })

  it('leads past slides that were left out by the words of the last of them', () => {
    expect(waysOn(['moon', 'star', 'tide'], ['star'], 'After the star.')[0]).toBe('After the star.')
    expect(waysOn(['moon', 'tide'], ['tide'])[0]).toBe('Home.')
  })

  it('is the deck’s where no plan is followed', () => {
    expect(composeNote('moon', source)).toMatchObject({ moveOn: 'To the star.', activity: '', inFull: [] })
  })
})

describe('a note', () => {
  it('is read in its parts, each step with the click at which it is said', () => {
    expect(readNote(note)).toEqual({
      say: [{ click: 0, text: 'The moon is far. It is round.' }, { click: 1, text: 'It turns.' }, { click: 3, text: 'It shines: by night.' }],
      ask: 'Who has seen it?',
      moveOn: 'Now the tide.',
      minutes: 4,
    })
  })

  it('takes what its words take to be said where no line says otherwise, at least a minute', () => {
    expect([readNote('Say: One.').minutes, readNote(`Say: ${'word '.repeat(260)}[click]`).minutes]).toEqual([1, 2])
  })

  it('without labels is all said, and without words nothing', () => {
    expect(readNote('Look up. [click] Look down.').say).toEqual([{ click: 0, text: 'Look up.' }, { click: 1, text: 'Look down.' }])
    expect(readNote('')).toEqual({ say: [], ask: '', moveOn: '', minutes: null })
  })

  it('whose first words wait for a click has no step before it', () => {
    const { say } = readNote('Say: [click] One. [click] [click] Three.\nMinutes: soon')
    expect(say).toEqual([{ click: 1, text: 'One.' }, { click: 3, text: 'Three.' }])
    expect([0, 1, 2, 3, 9].map(click => findStep(say, click))).toEqual([-1, 0, 0, 1, 1])
  })
})

describe.each(readSlides().map(slide => [slide.front.routeAlias!, slide] as const))('the note of "%s"', (_, { note, front }) => {
  const { say, ask, moveOn, minutes } = readNote(note)

  it('says, asks, moves on and takes minutes, and has no other part', () => {
    expect([say.length, ask, moveOn, minutes].every(Boolean)).toBe(true)
    expect([...note.matchAll(/^([A-Z][\w ]*):/gm)].map(found => found[1])).toEqual(['Say', 'Ask', 'Move on'])
  })

  it('counts the clicks that the slide has', () => {
    const clicks = Number(front.clicks ?? 0)
    expect(say.at(-1)!.click).toBe(clicks)
    expect(note.split('\n').filter(line => !line.startsWith('Say:') && line.includes('[click'))).toEqual([])
  })
})
