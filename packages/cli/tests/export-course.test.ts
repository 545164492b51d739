/** The command that packs a course: what it says of the rule, and what it calls the course of a plan. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markName } from '@deck/command-line'
import { runMain, writeMark } from '@deck/command-line/testing'
import { published } from '@deck/lesson/outline'
import { lecturePlans } from '@deck/lesson/plans'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { main } from '../export-course.ts'

const folder = mkdtempSync(join(tmpdir(), 'course-'))
beforeAll(() => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Deck</title>')
  writeFileSync(join(folder, markName), writeMark([]))
})
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['one question', '60', [], 'Only one question counts: --right 60 depends on that one answer.'],
  ['chapters with one question', '60', ['--per', 'chapter'], 'units only one question counts: --right 60'],
  ['the slides alone', '0', [], ''],
])('it warns where passing depends on one answer: %s', async (_, right, more, warning) => {
  const packages = join(folder, 'packages', right, ...more)
  const { status, out } = await runMain(main, ['--format', 'scorm12', '--plan', 'single-hour', '--right', right, ...more, '--deck', folder, '--out', packages])
  expect([status, out.includes('depends on that one answer')]).toEqual([0, warning !== ''])
  expect(out).toContain(warning)
  const files = unzipSync(readFileSync(join(packages, `${published.fileName}-single-hour-scorm12.zip`)))
  expect(strFromU8(files['imsmanifest.xml']!)).toContain(`: ${lecturePlans['single-hour'].label}</title>`)
  expect(strFromU8(files['course.js']!)).toContain('deck:answered')
})
