/**
 * A lesson of one's own, made where nothing of this project is: packed, installed, checked, built, edited and updated.
 * Why end to end: that an installed program finds its parts is the claim, and only an installation shows it.
 */
import { appendFileSync, cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packCreator } from '../../packages/cli/packing/pack-creator.ts'
import { npm } from '../../packages/cli/packing/pack-packages.ts'
import { currentSlide, inWindow, openSlide } from '../support/open-deck.ts'
import { useServedDeck } from '../support/served-deck.ts'

const folder = mkdtempSync(join(tmpdir(), 'a lesson '))
const lesson = join(folder, 'my-lesson')
/** What npm sets for its scripts speaks of this project. */
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_COMPILE_CACHE)/i.test(name)))

/** Runs npm in the lesson, and gives what it says, a failure as well. */
async function say(...args: string[]): Promise<string> {
  return npm(args, lesson, clean).catch(({ stdout, stderr }: { stdout: string, stderr: string }) => stdout + stderr)
}
/** What npm and the program change, or make. */
const theirs = new Set(['node_modules', 'program', 'dist', 'package.json', 'package-lock.json', '.written-files.json'])
/** Everything of the lesson that is its author's, by path. */
function readOwn(): Record<string, string> {
  const files = readdirSync(lesson).filter(name => !theirs.has(name)).flatMap(name => globSync([name, `${name}/**/*`], { cwd: lesson }))
  return Object.fromEntries(files.filter(file => statSync(join(lesson, file)).isFile()).map(file => [file, readFileSync(join(lesson, file), 'latin1')]))
}

beforeAll(async () => {
  const packed = await packCreator(folder, '1.0.0')
  await npm(['exec', '--yes', '--', `file:./${packed}`, 'my-lesson'], folder, clean)
  await npm(['ci', '--prefer-offline'], lesson, clean)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('has at most eighty files, and none that names this project’s folder', () => {
  const files = globSync('**/*', { cwd: lesson, withFileTypes: true, exclude: name => (typeof name === 'string' ? name : name.name) === 'node_modules' }).filter(entry => entry.isFile())
  expect(files.length).toBeLessThanOrEqual(80)
  expect(files.filter(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1').includes(process.cwd())).map(({ name }) => name)).toEqual([])
})

it('passes its own test', async () => {
  const said = await say('test')
  expect(said).toMatch(/Nothing found by \d+ rules\.[\s\S]*Built: dist[\s\S]*Nothing found by the rule legibility\./)
})

describe('the built lesson', () => {
  const deck = useServedDeck(join(lesson, 'dist'))

  it('shows its slides in the program’s own fonts and pictures, and asks its question', () => inWindow(deck.browser, { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, async (page) => {
    await openSlide(page, deck.origin, 'ladder')
    await currentSlide(page).getByText('First partnership').first().waitFor()
    await openSlide(page, deck.origin, 'check-example')
    await currentSlide(page).getByText('Who pays').first().waitFor()
    expect(await page.evaluate(() => document.fonts.check('20px "Alegreya Sans"'))).toBe(true)
  }))
})

it('names the file, the line and the remedy of a fault, and a picture of its own with a name of the program’s', async () => {
  const slide = join(lesson, 'slides/02-example.md')
  const whole = readFileSync(slide, 'utf8')
  writeFileSync(slide, whole.replace('"example-figure"', '"example-figur"'))
  mkdirSync(join(lesson, 'components'))
  writeFileSync(join(lesson, 'components/LadderExplorer.vue'), '<template><p>Mine</p></template>\n')
  const said = await say('run', 'check')
  writeFileSync(slide, whole)
  rmSync(join(lesson, 'components'), { recursive: true })
  expect(said).toMatch(/^slides\/02-example\.md:\d+: "example-figur" is in no table of data\/; did you mean "example-figure"\?/m)
  expect(said).toMatch(/^components\/LadderExplorer\.vue:1: <LadderExplorer> is node_modules\/@deck\/pictures\/ladder\/LadderExplorer\.vue as well, .*: give this one another name/m)
})

it('is brought to a next version by one command, with its author’s files as they are to the byte, and passes its test again', async () => {
  appendFileSync(join(lesson, 'deck.config.ts'), '// mine\n')
  cpSync(join(lesson, 'LICENSE-TEXT.md'), join(lesson, 'public/mine.md'))
  const before = readOwn()
  const next = await packCreator(folder, '1.0.1')
  expect(await npm(['exec', '--yes', '--', `file:../${next}`, '--update'], lesson, clean)).toContain('Updated: this lesson.')
  expect(readOwn()).toEqual(before)
  expect(globSync('program/*', { cwd: lesson }).filter(name => !name.endsWith('-1.0.1.tgz'))).toEqual([])
  expect(JSON.parse(readFileSync(join(lesson, 'node_modules/@deck/cli/package.json'), 'utf8'))).toMatchObject({ version: '1.0.1' })
  expect(await say('test')).toContain('Nothing found by the rule legibility.')
})
