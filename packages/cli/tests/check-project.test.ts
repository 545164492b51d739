import { relative } from 'node:path'
/** What the check of a project finds in texts and data, and where it says that it stands; tests/full/live-faults.test.ts sees it while somebody edits. */
import { askMatch } from '@deck/questions'
import { loadConfigFromFile } from 'vite'
import { describe, expect, it } from 'vitest'
import { findDoubleKeys } from '../checks/double-keys.ts'
import { checkReferences, findLine, suggestId } from '../checks/support/references.ts'
import { placeError } from '../checks/support/run-rules.ts'
import { runCheck } from '../live/check-while-editing.ts'
import { leaveOutBanner } from '../live/run-server.ts'

const text = `export const stars = {\n  'sun': {\n    actors: ['moon'],\n  },\n  'dwarf': {\n    actors: ['mars', 'moom'],\n  },\n}\n`

describe('a key that stands twice in one object', () => {
  it('is found, with both lines', () => {
    expect(findDoubleKeys('a.ts', text.replace('\'dwarf\'', '\'sun\''))).toEqual([{ file: 'a.ts', line: 5, message: expect.stringContaining('"sun" stands here for the second time, first in line 2') }])
  })
  it('is none where two objects have it', () => {
    expect(findDoubleKeys('a.ts', `${text}${text.replace('stars', 'planets')}`)).toEqual([])
    expect(findDoubleKeys('a.ts', 'export const list = [\n  {\n    id: 1,\n  },\n  {\n    id: 2,\n  },\n]\n')).toEqual([])
  })
})

describe('an id in data that does not exist', () => {
  const homes = { actors: { home: 'data/bodies.ts', ids: new Set(['moon', 'mars']) } }
  it('is named with its entry, its line and the id that was meant', () => {
    expect(checkReferences([['a.ts', { sun: { actors: ['moon'] }, dwarf: { deep: [{ actors: ['mars', 'moom'] }] } }]], homes, { 'a.ts': text })).toEqual([
      { file: 'a.ts', line: 6, message: '"dwarf" has "moom" in "actors", which is not in data/bodies.ts; did you mean "moon"?' },
    ])
  })
  it('is placed in the file in which its entry stands, where a table is made of two', () => {
    expect(checkReferences([['b.ts', { dwarf: { actors: ['moom'] } }]], homes, { 'b.ts': 'export const all = { ...stars }', 'data/a.ts': text })).toMatchObject([{ file: 'data/a.ts', line: 6 }])
  })
  it('has no other id suggested where none is alike', () => expect(suggestId('jupiter', ['moon', 'mars'])).toBe(''))
  it('is looked for from its entry on', () => expect(findLine(text, 'dwarf', 'moon')).toBe(5))
})

it('a matching question without targets, or without what holds, names what it lacks', () => {
  const ask = { stem: 'Which?', items: {}, rests: [] }
  expect(() => askMatch({}, { ...ask, holds: () => true } as never)).toThrow('the question lacks targets')
  expect(() => askMatch({}, { ...ask, targets: {} } as never)).toThrow('the question lacks holds')
})

it('an error of a module is placed in the first file of ours, with the entry', () => {
  const error = Object.assign(new TypeError('the question lacks targets'), { stack: 'TypeError: the question lacks targets\n    at pair (file:///deck/packages/questions/ask.ts:3:1)\n    at file:///deck/data/stars.ts:6:12' })
  expect(placeError(error, '/deck', { 'data/stars.ts': text })).toEqual({ file: 'data/stars.ts', line: 6, message: '"dwarf": the question lacks targets' })
  // a door only hands on, and nobody mends it there
  const doubled = Object.assign(new Error('data/: the id "sun" stands in stars and in planets'), { stack: 'Error: …\n    at file:///deck/packages/lesson/records-door.ts:79:3' })
  expect(placeError(doubled, '/deck', { 'data/planets.ts': text.replace('stars', 'planets'), 'data/stars.ts': text })).toEqual(
    { file: 'data/planets.ts', line: 2, message: 'the id "sun" stands in stars and in planets, at data/stars.ts:2: give one of them another id' },
  )
  expect(placeError(doubled, '/deck', {})).toMatchObject({ file: 'data/' })
})

it('the banner of Slidev is left out, and what comes after it is not', () => {
  const isShown = leaveOutBanner()
  expect(['', '  ●■▲', '  Slidev  v1', '', '  shortcuts   > restart', '', 'said', '  ●■▲', '  shortcuts', 'said again'].filter(line => isShown(line) && line)).toEqual(['said', 'said again'])
})

it('a check that cannot be started while somebody edits is said, and ends nothing', async () => {
  expect(await runCheck('/no/such/folder').found).toEqual({ findings: [{ file: 'packages/cli/check.ts', line: 1, message: expect.stringMatching(/^the check itself failed; run npm run check: spawn .*ENOENT/), rule: 'check' }], slides: [], waiting: [], open: [] })
})

it('the server of npm start rests on no data: it comes up where they have a fault, and names it', async () => {
  const { dependencies } = (await loadConfigFromFile({ command: 'serve', mode: 'development' }, 'packages/cli/vite.ts'))!
  expect(dependencies.length).toBeGreaterThan(5)
  expect(dependencies.map(path => relative('.', path)).filter(path => /^(?:data|deck\.config)/.test(path))).toEqual([])
})
