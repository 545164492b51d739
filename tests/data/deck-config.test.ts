/** What deck.config.ts and the tables beside it say of this article's drawings, columns and terms. */
import { readFileSync } from 'node:fs'
import { findRecord } from '@deck/lesson/records'
import { allGuesses } from 'slidev-addon-lesson/quiz/polls.ts'
import { toneOfPeriod } from 'slidev-addon-lesson/shell/tones.ts'
import { describe, expect, it } from 'vitest'
import { approachColumns, approaches } from '../../data/approaches.ts'
import { crises } from '../../data/crises.ts'
import { glyphs } from '../../data/glyphs.ts'
import { houseWords } from '../../data/house-words.ts'
import { periods } from '../../data/periods.ts'
import { crisisTones, periodTones, scene } from '../../deck.config.ts'
import { checkText } from '../../packages/cli/checks/support/prose-rules.ts'
import { readSlides } from '../support/read-chapters.ts'

describe('the drawings', () => {
  it('have a glyph for every crisis, and no two look alike', () => {
    const drawn = Object.values(crises).map(({ glyph }) => glyphs[glyph])
    expect(drawn.every(path => /^M[-\d. A-Za-z]+$/.test(path))).toBe(true)
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it('have one glyph for each crisis, and none that nobody uses', () => {
    expect(Object.keys(glyphs).toSorted()).toEqual(Object.values(crises).map(({ glyph }) => glyph).toSorted())
  })

  it('put a dwelling on the ground of the openers', () => {
    expect(scene.dwelling).toMatch(/^(?:<path d="[-\d. A-Za-z]+"(?: fill="var\(--[\w-]+\)")?(?: stroke-width="[\d.]+")?\/>)+$/)
  })
})

describe('the colours', () => {
  it('have a family for each period, in their order', () => {
    expect(Object.values(periods).map(toneOfPeriod)).toEqual(periodTones)
  })

  /** What a slide draws in a colour: a figure, or a lane or row of records. */
  const drawn = readSlides().flatMap(({ file, body }) => {
    const lineOf = (found: string) => readFileSync(file, 'utf8').split(found)[0]!.split('\n').length
    const figures = [...body.matchAll(/<[A-Z]\w*\s[^>]*?\bid="([\w-]+)"[^>]*?\btone="(\w+)"/g)].map(([found, id, tone]) => ({ where: `${file}:${lineOf(found)}`, ids: [allGuesses[id!]?.record ?? id!], tone: tone! }))
    const rows = [...body.matchAll(/^.*\btone: '(\w+)'(.*)$/gm)].map(([found, tone, rest]) => ({ where: `${file}:${lineOf(found)}`, ids: [...rest!.matchAll(/\bid: '([\w-]+)'/g)].map(([, id]) => id!), tone: tone! }))
    return [...figures, ...rows]
  })

  it('of figures, lanes and rows on a slide are those of their crisis', () => {
    const crisisOf = new Map(Object.entries(crisisTones).map(([crisis, tone]): [string, string] => [tone, crisis]))
    expect(drawn.filter(({ tone }) => crisisOf.has(tone)).length).toBeGreaterThan(12)
    const strays = drawn.flatMap(({ where, ids, tone }) => ids.flatMap((id) => {
      const { crises: own = [] } = findRecord(id).record as { crises?: readonly (keyof typeof crisisTones)[] }
      const isFree = ids.length > 1 && !own.length
      return isFree || !crisisOf.has(tone) || own.some(crisis => crisisTones[crisis] === tone) ? [] : [`${where}: "${id}" is drawn in "${tone}", the colour of ${crisisOf.get(tone)}; ${own.length ? `write "${own.map(crisis => crisisTones[crisis]).join('" or "')}"` : 'it belongs to no crisis: take another colour'}`]
    }))
    expect(strays).toEqual([])
  })
})

describe('the columns of responses', () => {
  it('each count some kind of approach, and every kind', () => {
    expect([...new Set(Object.values(approaches).map(({ column }) => column))].toSorted()).toEqual(Object.keys(approachColumns).toSorted())
  })
})

describe('a word that this deck avoids', () => {
  it.each([
    ['The argument climbs a stair.', 'reasons'],
    ['This bears witness to change.', 'shows'],
    ['What befalls the land?', 'happens to'],
    ['Who fell ill is not told.', 'the article does not say'],
    ['Faith in work among many seems to weaken.', 'multilateralism'],
    ['Korea is a state of middle rank.', 'middle power'],
    ['The spoiling of the land goes on.', 'land degradation'],
  ])('is found in “%s”, and %s put in its place', (text, term) => {
    const found = checkText(text, 'text', { houseWords, anchors: [] })
    expect(found.map(({ message }) => message).join()).toContain(term)
  })
})
