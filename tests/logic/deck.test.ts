import type { Citation } from '@deck/article'
import { findNote, numberCitations } from 'slidev-addon-lesson/cite/useCitations.ts'
import { judgeWork, nameWork } from 'slidev-addon-lesson/cite/work-state.ts'
import { formatRecord } from 'slidev-addon-lesson/shell/format-record.ts'
import { gatherMarks, placeMarks, placeTicks, placeYear } from 'slidev-addon-lesson/shell/year-scale.ts'
import { describe, expect, it } from 'vitest'
import { drawLand, drawRange, drawSky, engraveRungs, placeRung } from '../../components/scene/engraving.ts'
import { fakeRecord } from '../support/fake-records.ts'

const frame = { left: 0, right: 100, from: 1800, to: 1900 }

describe('the year scale', () => {
  it('is linear from edge to edge', () => {
    expect([1800, 1850, 1900].map(year => placeYear(year, frame))).toEqual([0, 50, 100])
  })

  it('shows equal dates once, and folds too many into one span', () => {
    const marks = [1810, 1820, 1820, 1830].map(from => ({ from, label: String(from) }))
    expect(gatherMarks(marks, 3).map(m => m.label)).toEqual(['1810', '1820', '1830'])
    expect(gatherMarks(marks, 2)).toEqual([{ from: 1810, to: 1830, label: '1810–30' }])
  })

  it('keeps labels apart: crowded years share one, ticks give way', () => {
    const wide = { left: 0, right: 1000, from: 1800, to: 1900 }
    const placed = placeMarks([{ from: 1850, label: '1850' }, { from: 1851, label: '1851' }], wide)
    expect(placed.map(m => m.label)).toEqual(['1850–51', ''])
    expect(placeTicks(wide, 10, placed).map(t => t.year)).not.toContain(1850)
  })

  it('clamps a date beyond its ends', () => {
    expect(placeMarks([{ from: 1700, label: '1700' }], frame)[0]!.x1).toBe(0)
  })
})

describe('the ladder', () => {
  it('spaces rungs by time, later above, and engraves rank as lines around the middle', () => {
    const ladder = { top: 0, bottom: 100, firstYear: 1800, lastYear: 1900 }
    expect([1800, 1850, 1900].map(year => placeRung(year, ladder))).toEqual([100, 50, 0])
    expect(engraveRungs([{ y: 50, rank: 3 }, { y: 10, rank: 1 }], 4)).toEqual([[46, 50, 54], [10]])
  })
})

describe('the engraving', () => {
  const land = { width: 980, bottom: 478, horizon: 372, lines: 19, amplitude: 24, seed: 5.1, part: [0, 1] as const }
  it('is the same for the same seed and another for another', () => {
    expect(drawLand(land)).toEqual(drawLand(land))
    expect(drawLand({ ...land, seed: 1 })).not.toEqual(drawLand(land))
  })

  it('keeps a whole scene below 90 kB of path data', () => {
    const sky = drawSky({ left: 560, right: 984, top: 62, bottom: 364, rails: [736, 820], seed: 5.1 })
    const range = drawRange({ left: -4, right: 988, horizon: 376, height: 34, seed: 5.1, from: 330 })
    const size = drawLand(land).map(f => f.line + f.ground).join('').length + sky.length + range.body.length + range.hachures.length
    expect(size).toBeLessThan(90_000)
  })

  it('leaves the sky between the rails blank', () => {
    const xs = [...drawSky({ left: 560, right: 984, top: 62, bottom: 364, rails: [736, 820], seed: 5.1 }).matchAll(/[ML]([\d.]+) /g)].map(m => Number(m[1]))
    expect(xs.filter(x => x > 740 && x < 816)).toEqual([])
  })
})

describe('citations on a slide', () => {
  const at = (paragraph: number, ...works: string[]) => ({ section: 'introduction', paragraph, works }) as unknown as Citation

  it('share a number where they share a passage, and gather their works', () => {
    const notes = numberCitations([at(1, 'harris-2022'), at(2), at(1, 'teo-2022', 'harris-2022')])
    expect(notes).toEqual([
      { number: 1, ...at(1, 'harris-2022', 'teo-2022') },
      { number: 2, ...at(2) },
    ])
  })

  it('are numbered in the order of their first appearance, without a gap', () => {
    const notes = numberCitations([at(7), at(3), at(7), at(5), at(3)])
    expect(notes.map(({ number, paragraph }) => [number, paragraph])).toEqual([[1, 7], [2, 3], [3, 5]])
    expect(findNote(notes, at(5))?.number).toBe(3)
    expect(findNote(notes, at(9))).toBeUndefined()
  })

  it('are none where nothing is shown, and leave what they were given as it was', () => {
    expect(numberCitations([])).toEqual([])
    const shown = [at(1, 'a'), at(1, 'b')]
    numberCitations(shown)
    expect(shown).toEqual([at(1, 'a'), at(1, 'b')])
  })
})

describe('a record', () => {
  it('says its figure before its date, and its date where it has no figure', () => {
    const dated = { ...fakeRecord(), when: { from: 1888, precision: 'year' as const } }
    expect(formatRecord('x', dated, 'value').text).toBe('1888')
    expect(formatRecord('x', { ...dated, quantity: { kind: 'number', value: 5 }, unit: 'moons' } as never, 'value').text).toBe('5\u00A0moons')
  })
})

describe('a work', () => {
  const work = { authors: 'Moon, A. B., & Sun, C.', year: 1888, title: 'x', lang: 'en', kind: 'book', listed: { section: 'references', paragraph: 1 }, cited: [{ section: 'introduction', paragraph: 1 }] } as const
  it('is judged by where it stands', () => {
    expect(judgeWork(work)).toBe('listed-and-cited')
    expect(judgeWork({ ...work, listed: null })).toBe('cited-only')
    expect(judgeWork({ ...work, cited: [] })).toBe('listed-only')
    expect(judgeWork({ ...work, yearInText: 1890 })).toBe('years-differ')
  })

  it('is named by surname and year', () => {
    expect(nameWork(work)).toBe('Moon & Sun 1888')
    expect(nameWork({ ...work, year: null })).toBe('Moon & Sun')
  })
})
