/** What released versions left with their users: records in a browser, files, the state of a course, and links. Today's product reads all of it. */
import type { ReadRecord } from '@deck/browser/read-record'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readSetting } from '@deck/slidev-build/read-setting'
import { inflateSync, strFromU8, strToU8 } from 'fflate'
import { sessionsFormat } from 'slidev-addon-lesson/lecture/kept-sessions.ts'
import { plansFormat, readPlanFile } from 'slidev-addon-lesson/lecture/plan-file.ts'
import { readPlace } from 'slidev-addon-lesson/read/reading-place.ts'
import { readAddress } from 'slidev-addon-lesson/shell/deck-address.browser.ts'
import { pickEntries } from 'slidev-addon-lesson/shell/room.ts'
import { readPaper } from 'slidev-addon-lesson/study/paper.ts'
import { isStudyId } from 'slidev-addon-lesson/study/question-pool.ts'
import { readProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { unpackState } from '../../packages/cli/exporting/course/pack-state.ts'
import { judgeAddress, slideNames } from '../support/judge-address.ts'

type Table = Readonly<Record<string, unknown>>

/** Every text, figure and flag in a value; a record's version may change. */
const listLeaves = (value: unknown): string[] => typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => key === 'version' ? [] : listLeaves(each)) : [JSON.stringify(value)]

/** What is lost of a file, where this was read from it. */
function listLost(text: string, value: unknown): string[] {
  const found = listLeaves(value)
  return listLeaves(JSON.parse(text)).filter((leaf) => {
    const at = found.indexOf(leaf)
    found.splice(at, at < 0 ? 0 : 1)
    return at < 0
  }).map(leaf => `${leaf} is lost`)
}
const gone = (names: readonly string[], isThere: (name: string) => boolean) => names.filter(name => !isThere(name)).map(name => `${name} is gone`)
const isSlide = (name: string) => slideNames.includes(name)

/** What no longer works of a record. */
function judge<T>(text: string, read: (text: string) => ReadRecord<T>, find: (value: T) => string[] = () => []): string[] {
  const found = read(text)
  return found.kind === 'read' ? [...listLost(text, found.value), ...find(found.value)] : [`it is ${found.kind}`]
}

/** A setting of Slidev's, which is none of ours to name: what stands where it was not kept is another value of its type. */
function keepsSetting([name, text]: [string, string]): boolean {
  const value = /^(?:true|false|[\d.]+)$/.test(text) ? JSON.parse(text) as number | boolean : text
  return String(readSetting(name, text, typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : 'other')) === text
}

/** Each file of a version, with what no longer works of it. */
const kinds: Readonly<Record<string, (text: string) => string[]>> = {
  'progress.json': text => judge(text, readProgress, ({ answers, flags, texts, read }) => [...gone(Object.keys({ ...answers, ...flags, ...texts }), isStudyId), ...gone(Object.keys(read), isSlide)]),
  'paper.json': text => judge(text, readPaper, ({ ids }) => gone(ids, isStudyId)),
  'plan-file.json': text => judge(text, readPlanFile, ({ steps }) => gone(steps.map(({ slide }) => slide), isSlide)),
  'plans.json': text => judge(text, plansFormat.read),
  'lectures.json': text => judge(text, sessionsFormat.read),
  'reading.json': text => judge(text, text => readPlace(text, slideNames)),
  'students.json': text => judge(text, readAddress),
  'room.json': text => listLost(text, pickEntries((JSON.parse(text) as { entries: unknown }).entries)),
  'settings.json': text => Object.entries(JSON.parse(text) as Record<string, string>).filter(each => !keepsSetting(each)).map(([name]) => `${name} is not read`),
  'course.txt': (text) => {
    const squeeze = { pack: String, unpack: (text: string) => strFromU8(inflateSync(strToU8(atob(text), true))) }
    const state = unpackState(text.trim(), { ids: Object.keys(questions), slides: slideNames, squeeze })
    const read = readProgress(state?.progress ?? null)
    return !state || read.kind !== 'read' ? ['it is not read'] : [state.seen, Object.keys(state.grades), Object.keys(read.value.answers), Object.keys(read.value.flags), Object.keys(read.value.texts)].flatMap((names, i) => names.length ? [] : [`its part ${i + 1} is empty`])
  },
  'links.txt': text => text.trim().split('\n').flatMap(address => judgeAddress(address) ?? []),
}

const files = globSync('tests/released/*/*').map(file => file.replaceAll('\\', '/')).toSorted()

it.each(files)('%s still works', (file) => {
  expect(kinds[basename(file)]!(readFileSync(file, 'utf8'))).toEqual([])
})

it('the version of today has a file of each kind', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as Table
  expect(Object.keys(kinds).filter(name => !existsSync(`tests/released/${version as string}/${name}`))).toEqual([])
})

it('a file that lost something would be found', () => {
  const read = (name: string) => readFileSync(`tests/released/1.0.0/${name}`, 'utf8')
  expect(kinds['progress.json']!(read('progress.json').replaceAll('q-order-rungs', 'q-gone'))).toEqual(['q-gone is gone'])
  expect(kinds['plan-file.json']!(read('plan-file.json').replace('"bridge"', '"leads"'))).toEqual(['"This leads to the ladder." is lost'])
  expect(kinds['paper.json']!(read('paper.json').replace('"version": 2', '"version": 1'))).toEqual(['it is damaged'])
  expect(kinds['course.txt']!('1abc')).toEqual(['it is not read'])
})
