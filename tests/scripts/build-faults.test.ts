/** npm run build begins with the data: a fault in the question bank is said with its id, and nothing is built. */
import { existsSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { main as build } from '../../scripts/build.ts'
import { runMain, useFolder } from '../support/run-main.ts'
// a build loads it once it runs; here no test's time pays for that
import '../../scripts/checking/check-data.ts'

useFolder({})

const bank = questions as unknown as Record<string, object>
/** A question that is sound but for what is put in its place. */
const sound = {
  type: 'single',
  chapter: 'growth',
  objective: 'explain-growth-first',
  level: 'recall',
  stem: 'Which of these fruits is yellow?',
  options: ['plum', 'lime', 'lemon'].map(id => ({ id, text: id, why: 'It is the colour of the fruit.' })),
  holds: (id: string) => id === 'lemon',
  rests: ['gef-joined'],
  hint: 'Think of the sun.',
  order: 'listed',
}
afterEach(() => { delete bank['q-planted'] })

it.each([
  ['a single choice has two right answers', { holds: (id: string) => id !== 'plum' }, '"q-planted": a single choice, but the data make 2 options right (lime, lemon)'],
  ['two items of an ordering are of one year', { type: 'ordering', whenOf: () => ({ from: 1, precision: 'year' }) }, '"q-planted": two of its items are of 1'],
  ['an item of a sorting belongs nowhere', { type: 'sorting', targets: [{ id: 'bowl', text: 'Bowl' }], holds: (id: string) => id === 'plum' }, '"q-planted": the data give "lime" 0 targets, not one'],
  ['it rests on a record that does not exist', { rests: ['gef-joint'] }, '"q-planted" rests on "gef-joint", which is in no table of data/'],
  ['it rests on what is contested', { rests: ['oecd-accession'] }, '"q-planted" rests on "oecd-accession", which is contested (not-disputed)'],
  ['a source note forbids it', { stem: 'Which geographical fruit is yellow?', rests: ['desertification-prone-ground'] }, '"q-planted" says "geographical" and rests on "desertification-prone-ground", which note-geological-location forbids (note-kept)'],
  ['its predicate fails', { holds: () => (undefined as unknown as { year: number }).year }, '"q-planted": Cannot read properties of undefined (reading \'year\')'],
])('the build stops with the question\'s id where %s', async (_, fields, message) => {
  bank['q-planted'] = { ...sound, ...fields }
  const { status, out } = await runMain(build, [])
  expect(out).toContain(`data/questions/index.ts:1: question ${message}`)
  expect(out).toContain('Nothing was built')
  expect(status).toBe(1)
  expect(existsSync('dist')).toBe(false)
})

it('the bank as it stands is sound: the build goes on to look for a browser', async () => {
  expect(await runMain(build, [], { CHROME_PATH: '/no/such/browser' })).toMatchObject({ status: 2, out: expect.stringContaining('CHROME_PATH') })
  expect(existsSync('dist')).toBe(false)
})
