/** A slide gets another name by one command, wherever it is named. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runMain } from '@deck/command-line/testing'
import { describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { everydaySlideWords } from '../../data/everyday-words.ts'
import { lockFile, readSignatures } from '../../scripts/audit/lock-records.ts'
import { hashOf, readEntries } from '../../scripts/audit/read-source.ts'
import { renameIn, renameSlide } from '../../scripts/editing/rename-everywhere.ts'
import { main } from '../../scripts/rename-slide.ts'
import { readSlides } from '../support/read-chapters.ts'
import { runScript, writeMadeUpProject } from '../support/run-script.ts'

describe('a text with a slide’s new name', () => {
  it.each([
    ['slides/01-x.md', '---\nrouteAlias: moon\ntitle: The moon\n---\n', '---\nrouteAlias: sun\nformerly: [moon]\ntitle: The moon\n---\n'],
    ['slides/01-x.md', '---\nrouteAlias: moon\nformerly: [star, sun]\n---\n', '---\nrouteAlias: sun\nformerly: [star, moon]\n---\n'],
    ['slides/01-x.md', '<a href="#/read/moon?x=1">the moon</a> and [it](#/moon)', '<a href="#/read/sun?x=1">the moon</a> and [it](#/sun)'],
    ['data/lecture-plan.ts', `step('moon', ['see-the-moon'], { bridge: 'moon' })`, `step('sun', ['see-the-moon'], { bridge: 'moon' })`],
    ['data/objectives.ts', `{ chapter: 'moon', slides: ['moonrise', 'moon'] }`, `{ chapter: 'moon', slides: ['moonrise', 'sun'] }`],
    ['data/activities.ts', `'moon': { slide: 'moon', does: 'x' }`, `'moon': { slide: 'sun', does: 'x' }`],
    ['data/explanations/sky.ts', '  \'moon\': `The moon`,', '  \'sun\': `The moon`,'],
    ['data/explanations/sky.ts', '  moon: `The moon`,', '  sun: `The moon`,'],
    ['data/text-reasons.ts', `{ in: 'explanations/moon', says: 'moon' }`, `{ in: 'explanations/sun', says: 'moon' }`],
    ['data/events.ts', `'moon': { period: 'moon', label: 'The moon' }`, `'moon': { period: 'moon', label: 'The moon' }`],
    ['tests/e2e/x.test.ts', `await openSlide(page, '#/moon?clicks=1')`, `await openSlide(page, '#/sun?clicks=1')`],
  ])('%s: %s', (file, before, after) => expect(renameIn(file, before, 'moon', 'sun')).toBe(after))

  it('has quotes around a key that needs them', () => expect(renameIn('data/explanations/sky.ts', '  moon: `M`,', 'moon', 'full-moon')).toBe('  \'full-moon\': `M`,'))
})

describe('this deck', () => {
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
})

describe('the command', () => {
  it('leaves nothing that would stop a build', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rename-'))
    const project = join(folder, 'deck')
    writeMadeUpProject(project)
    const { status, out } = await runScript(['scripts/rename-slide.ts', 'fog', 'haze'], {}, project)
    expect([status, out]).toEqual([0, expect.stringContaining('Nothing found by')])
    expect(readFileSync(join(project, 'slides/02-fog.md'), 'utf8')).toMatch(/^routeAlias: haze\nformerly: \[fog\]$/m)
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    [['frogs', 'toads'], 'No slide is called "frogs"'],
    [['title', 'Haze'], 'A name has small letters'],
    [['title', 'read'], '"read" is already the name of a page'],
    [['title'], 'It takes the old name and the new one.'],
  ])('refuses %j', async (args, why) => {
    const { status, out } = await runMain(main, args)
    expect([status, out]).toEqual([2, expect.stringContaining(why)])
  })
})
