import type { When } from '@deck/article'
import { describe, expect, it } from 'vitest'
import { buildMatrix, gatherResponses, groupByYear } from '../../components/chain/responses.ts'

const year = (from: number, rest: Partial<When> = {}): When => ({ from, precision: 'year', ...rest })
const sources = {
  projects: {
    scrubbing: { label: 'Scrubbing', when: null, crises: ['rust'], approaches: ['elbow-grease'] },
    painting: { label: 'Painting', when: year(3005, { open: true }), crises: ['rust', 'mould'], approaches: ['paint', 'elbow-grease'] },
    whistling: { label: 'Whistling', when: year(3001), crises: [], approaches: [] },
  },
  agreements: { rota: { label: 'A rota', when: year(3000), crises: ['rust'] } },
  institutions: { club: { label: 'The club', founded: year(3010) }, choir: { label: 'The choir', founded: year(3000) } },
  factors: { 'airing': { label: 'Airing', kind: 'measure', crises: ['mould'] }, 'wet-wall': { label: 'A wet wall', kind: 'effect', crises: ['mould'] } },
  relations: [{ from: 'club', to: 'wet-wall', kind: 'answers' }, { from: 'choir', to: 'club', kind: 'part-of' }],
  approachOfBodies: 'club-rules',
}
const responses = gatherResponses(sources)
const columns = [{ id: 'work', label: 'Work', holds: ['elbow-grease'] }, { id: 'stuff', label: 'Stuff', holds: ['paint'] }, { id: 'talk', label: 'Talk', holds: ['club-rules'] }]

describe('responses to a crisis', () => {
  it('stand by year, undated last, and leave out what answers no crisis', () => {
    expect(groupByYear(responses, 'rust').map(({ when, items }) => [when, ...items.map(item => item.id)])).toEqual([['3000', 'rota'], ['3005–', 'painting'], [null, 'scrubbing']])
    expect(responses.map(({ id }) => id)).not.toContain('whistling')
  })

  it('hold a body for the crisis whose effect it answers, and measures without a date', () => {
    expect(groupByYear(responses, 'mould').map(({ when, items }) => [when, ...items.map(item => item.id)])).toEqual([['3005–', 'painting'], ['3010', 'club'], [null, 'airing']])
  })
})

describe('the table of responses', () => {
  const matrix = buildMatrix(responses, ['rust', 'mould'], columns)
  const cell = (crisis: string, column: string) => matrix.rows.find(row => row.crisis === crisis)!.cells.find(one => one.column.id === column)!.marks

  it('has a response in every cell of its crises and approaches', () => {
    expect(cell('rust', 'work').map(mark => mark.response.id)).toEqual(['painting', 'scrubbing'])
    expect(cell('mould', 'stuff').map(mark => mark.response.id)).toEqual(['painting'])
    expect(cell('mould', 'talk').map(mark => mark.response.id)).toEqual(['club'])
    expect(cell('rust', 'stuff').map(mark => mark.response.id)).toEqual(['painting'])
  })

  it('places marks to scale, runs on where no end is named, and leaves the undated without a place', () => {
    expect([matrix.from, matrix.to]).toEqual([3000, 3010])
    expect(cell('rust', 'work').map(({ years, from, to }) => ({ years, from, to }))).toEqual([{ years: '3005–', from: 0.5, to: 1 }, { years: null, from: null, to: null }])
    expect(cell('rust', 'talk')[0]).toMatchObject({ from: 0, to: 0 })
  })

  it('refuses an approach that no column holds, naming the response', () => {
    expect(() => buildMatrix(responses, ['rust'], columns.slice(1))).toThrow('"painting"')
  })
})
