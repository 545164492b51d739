/** A slide of this deck, and one of another project, gets another name by one command: nothing names the old one, and nothing stops a build. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { everydaySlideWords } from '../../data/everyday-words.ts'
import { lockFile, readSignatures } from '../../packages/cli/audit/lock-records.ts'
import { hashOf, readEntries } from '../../packages/cli/audit/read-source.ts'
import { renameSlide } from '../../packages/cli/editing/rename-everywhere.ts'
import { readSlides } from '../support/read-chapters.ts'
import { runScript, writeMadeUpProject } from '../support/run-script.ts'

const [opener, ...others] = readSlides().map(({ front }) => front.routeAlias!)
// the opener's name is a field of many records; a chapter has the name of another; the last one is found by everyday words
it.each([opener!, others.find(alias => alias in chapters)!, others.findLast(alias => alias in everydaySlideWords)!])('%s keeps its signatures under a new name, and nobody names the old one', (alias) => {
  const changed = renameSlide('.', alias, 'made-up-name')
  expect(changed.size).toBeGreaterThan(2)
  expect(Object.keys(JSON.parse(changed.get('data/slide-words.json')!) as object)).not.toContain(alias)
  const before = readSignatures(lockFile, readFileSync(lockFile, 'utf8'))
  const after = readSignatures(lockFile, changed.get(lockFile)!)
  expect(after.size).toBe(before.size)
  expect([...after.keys()].filter(key => /^(?:slides|explanations|presenter-notes|plans)\b/.test(key) && key.endsWith(`/${alias}`))).toEqual([])
  const own = [...changed].filter(([file]) => /^(?:slides|data)\/.*\.(?:md|ts)$/.test(file)).flatMap(([file, text]) => readEntries(file, text)).filter(({ key }) => /^(?:slides|explanations|presenter-notes|plans)\b.*\/made-up-name$/.test(key))
  expect(own.filter(({ key, signed }) => after.get(key)?.hash !== hashOf(signed)).map(({ key }) => key)).toEqual([])
})

it('the command leaves nothing that would stop a build', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rename-'))
  const project = join(folder, 'deck')
  writeMadeUpProject(project)
  const { status, out } = await runScript(['packages/cli/rename-slide.ts', 'fog', 'haze'], {}, project)
  expect([status, out]).toEqual([0, expect.stringContaining('Nothing found by')])
  expect(readFileSync(join(project, 'slides/02-fog.md'), 'utf8')).toMatch(/^routeAlias: haze\nformerly: \[fog\]$/m)
  rmSync(folder, { recursive: true, force: true })
})
