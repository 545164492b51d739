/** A package for a learning platform: all that its page asks for is in it, and a plan has its own title and names. */
import type { CoursePlan } from '../write-course.ts'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markName } from '@deck/command-line'
import { runMain } from '@deck/command-line/testing'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { main } from '../../../scripts/export-course.ts'
import { writeMark } from '../../command-line/builds.ts'
import { writeCourse } from '../write-course.ts'

const folder = mkdtempSync(join(tmpdir(), 'course-'))
const unit = { id: 'all', title: 'All of it', slides: ['title'], counted: [] }
const plan = { link: 'single-hour', id: 'single-hour', label: 'One lecture' }

async function write(edition: 'scorm12' | 'scorm2004' | 'cmi5', chosen: CoursePlan | null) {
  const { name, bytes } = await writeCourse(folder, { edition, units: [unit], seen: 80, right: 0, plan: chosen, url: 'https://deck.example/' })
  const files = unzipSync(bytes)
  return { name, names: Object.keys(files), text: (file: string) => strFromU8(files[file]!) }
}

beforeAll(() => {
  mkdirSync(join(folder, 'handouts'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><link rel="manifest" href="./manifest.webmanifest"><title>Deck</title>')
  for (const name of ['favicon.svg', 'offline-worker.js', 'manifest.webmanifest', 'handouts/paper.pdf'])
    writeFileSync(join(folder, name), name)
})
afterAll(() => rmSync(folder, { recursive: true }))

it('holds all that its page and the deck ask for, so that no request fails, and no copy for when there is no network', async () => {
  const { names, text } = await write('scorm2004', null)
  const page = text('course.html')
  const asked = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file]) => file!)
  expect(asked.toSorted()).toEqual(['course.css', 'course.js', 'deck/favicon.svg'])
  expect(asked.filter(file => !names.includes(file))).toEqual([])
  expect(JSON.parse(text('deck/handouts/index.json'))).toEqual([])
  expect(names.filter(name => /offline-worker|manifest\.webmanifest|paper\.pdf/.test(name))).toEqual([])
  // by this link the deck knows whether there is a copy to keep: setup/root.ts
  expect(text('deck/index.html')).not.toContain('rel="manifest"')
  expect(names.filter(name => !text('imsmanifest.xml').includes(`href="${name}"`))).toEqual(['imsmanifest.xml'])
})

it('has the title of its plan, and names of its own, so that a platform holds several plans at once', async () => {
  const [all, one, other] = [await write('scorm12', null), await write('scorm12', plan), await write('scorm12', { link: 'title', id: null, label: 'one chosen slide' })]
  const [titleOf, idOf] = [/<title>([^<]*)<\/title>/, /<manifest identifier="([^"]*)"/].map(pattern => ({ text }: typeof all) => pattern.exec(text('imsmanifest.xml'))![1]!)
  expect([all, one, other].map(titleOf!)).toEqual([expect.not.stringContaining(':'), `${titleOf!(all)}: One lecture`, `${titleOf!(all)}: one chosen slide`])
  // of one unit Moodle shows the item's title alone
  for (const course of [all, one, other])
    expect(course.text('imsmanifest.xml')).toMatch(new RegExp(`<item [^>]*>\\s*<title>${titleOf!(course)}</title>`))
  expect(one.text('course.html')).toContain(`<title>${titleOf!(one)}</title>`)
  expect(new Set([all, one, other].map(idOf!)).size).toBe(3)
  expect(new Set([all, one, other].map(({ name }) => name)).size).toBe(3)
  const structure = (await write('cmi5', plan)).text('cmi5.xml')
  expect(structure).toContain('<course id="https://deck.example/plan-single-hour"')
  expect(structure).toContain('<au id="https://deck.example/plan-single-hour/units/all"')
})

it.each([
  ['one question', '60', [], 'Only one question counts: --right 60 depends on that one answer.'],
  ['chapters with one question', '60', ['--per', 'chapter'], 'units only one question counts: --right 60'],
  ['the slides alone', '0', [], ''],
])('the command warns where passing depends on one answer: %s', async (_, right, more, warning) => {
  writeFileSync(join(folder, markName), writeMark({}))
  const { status, out } = await runMain(main, ['--format', 'scorm12', '--plan', 'single-hour', '--right', right, ...more, '--deck', folder, '--out', join(folder, 'packages', right, ...more)])
  expect([status, out.includes('depends on that one answer')]).toEqual([0, warning !== ''])
  expect(out).toContain(warning)
})
