/** `npm start` while somebody edits: every mistake is named in the terminal and on the open page, and heals when it is undone. One server has all of them. */
import type { Browser, Page } from 'playwright-chromium'
import type { Started } from '../support/run-script.ts'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/open-deck.ts'
import { startScript, writeMadeUpProject } from '../support/run-script.ts'

const fog = 'slides/02-fog.md'
const moths = 'slides/03-moths.md'
const questions = 'data/questions/opening.ts'

/** What is written in place of what, and how the mistake is named. */
const faults = [
  ['an id in a note', moths, '[click] Show the field', '[[lamp-lot]] [click] Show the field', `${moths}:30: "lamp-lot" is in no table of data/; did you mean "lamp-lit"?`],
  ['a side that a record lacks', fog, '[[fog]]', '[[fog.acronym]]', `${fog}:9: [[fog.acronym]] cannot be said: record "fog" has no acronym`],
  ['a token that is half closed', moths, '[click] Show the field', '[[lamp-lit] [click] Show the field', `${moths}:30: “[[lamp-lit]” is no token, and readers would see its brackets: write [[lamp-lit]]`],
  ['a figure that no record holds', 'data/explanations/index.ts', '[[moths-a-night]] at each lamp', '41 moths at each lamp', 'data/explanations/index.ts:10: "explanations/moth-chain" says "41"'],
  ['a claim without a source', moths, '<CrisisExplorer />', '<CrisisExplorer />\n\n<p>Dross paid for all the oil.</p>', `${moths}:12: “Dross paid for all the oil.” speaks of “Dross” and has no source`],
  ['more words than fit', moths, '<CrisisExplorer />', `<CrisisExplorer />\n\n<p>${'word '.repeat(40)}end.</p>`, `${moths}:12: from “word word`],
  ['an id in a prop', moths, 'id="q-moths-a-night"', 'id="q-moths"', `${moths}:27: "q-moths" is in no table of data/questions/`],
  ['an id in data', 'data/events.ts', `actors: ['brim', 'dross']`, `actors: ['brim', 'dros']`, 'data/events.ts:27: "nod-exchanged" has "dros" in "actors", which is not in data/actors.ts; did you mean "dross"?'],
  ['half a question', questions, 'holds: event => event.period === \'fog\',', '', `${questions}:39: "q-fog-event": the question lacks holds`],
  ['a question whose options are all right', questions, 'event.period === \'fog\'', 'event.period !== null', `${questions}:39: question "q-fog-event": the data make every option right`],
  ['an id that stands twice in a table', 'data/events.ts', `'nod-exchanged': {`, `'fog-falls': {`, '"fog-falls" stands here for the second time, first in line 6'],
  ['an id that two tables have', 'data/factors.ts', /'[\w-]+': \{\n/, `'fog-falls': {\n`, 'the id "fog-falls" stands in factors and in events'],
  ['settings that are no YAML', fog, 'routeAlias: fog', 'routeAlias: [fog', `${fog}:4: the settings of this slide are no YAML`],
  ['markup that is not closed', fog, '\n---\n\n<!--', '\n---\n\n<div>\n\n<!--', '<div> is opened here and closed nowhere: write </div> where it ends'],
  ['data that are no TypeScript', 'data/events.ts', 'export const events', 'export cnst events', 'data/events.ts:5: this is no TypeScript: '],
  ['a figure with a comma', 'data/indicators.ts', 'value: 40', 'value: 40,5', 'data/indicators.ts:8: "40,5" has a decimal comma: write 40.5'],
  ['a comma that is missing', 'data/events.ts', 'label: \'Fog falls\',', 'label: \'Fog falls\'', 'data/events.ts:7: a "," is missing at the end of this line'],
  ['a record that is gone', 'data/indicators.ts', /'moths-a-night': \{[\s\S]*?\n {2}\},\n/, '', '"moths-a-night" is in no table of data/, and is named here, at data/questions/opening.ts:'],
  ['a paragraph that its section lacks', 'data/events.ts', 'paragraph: 1', 'paragraph: 9', 'data/events.ts:6: "fog-falls" cites paragraph 9 of "fog", which has 2: correct it, or the number in data/article.ts'],
  ['a month that there is not', 'data/events.ts', `when: { from: 3002, precision: 'year' }`, `when: { from: 3002, month: 13, precision: 'month' }`, 'data/events.ts:6: "fog-falls" has the month 13: write 1 to 12'],
  ['typographic quotation marks', 'data/events.ts', `'Fog falls'`, '‘Fog falls’', 'data/events.ts:7: “‘” is a typographic quotation mark: write \''],
  ['a link to no slide', moths, '<CrisisExplorer />', '<CrisisExplorer />\n\n[Fog](#/fogg)', `${moths}:12: "#/fogg" leads to no slide and no page; did you mean "fog"?`],
  ['clicks that are left out', moths, 'clicks: 3\n', '', `the slide "check-moths" comes in 0 clicks, but <QuizCard> takes 3`],
  ['a chapter that is empty', moths, /^[\s\S]*$/, '', `${moths}:1: this chapter is empty`],
  ['a chapter under another name', 'slides.md', '03-moths.md', '03-mots.md', 'slides/03-mots.md is not there; did you mean "slides/03-moths.md"?'],
  ['a plan that names no slide', 'data/lecture-plan.ts', `slide: 'ladder'`, `slide: 'lader'`, '"short-hour" has "lader" in "slide", which is not in slides/; did you mean "ladder"?'],
  ['a side that is no actor', 'deck.config.ts', `['brim', 'dross']`, `['brim', 'dros']`, '"dros" in "parties", which is not in data/actors.ts; did you mean "dross"?'],
  ['JSON that is cut off', 'data/citations.json', /\}\s*$/, '', 'data/citations.json:'],
  ['a picture that is not there', moths, '<CrisisExplorer />', '<CrisisExplorer />\n\n<img src="/moth.png" alt="A moth">', `the slide "moth-chain" cannot be shown: "/moth.png" is not there; pictures of slides lie in public/`],
  ['an explanation of no slide', 'data/explanations/index.ts', /^ {2}'?fog'?:/m, `  'frog':`, 'explains a slide that there is not; did you mean "fog"?'],
] as const

/** What is found together, however many files it stands in. */
const together = [
  ['types', [
    ['a figure that is a text', 'data/indicators.ts', 'value: 40', 'value: \'40 moths\'', 'data/indicators.ts:8: "moths-a-night": "value" is \'40 moths\'; a number belongs here, not a text: write 40'],
    ['a word that a field does not take', 'data/events.ts', 'precision: \'year\'', 'precision: \'century\'', '"fog-falls": "precision" is \'century\'; write \'day\', \'decade\', \'month\' or \'year\''],
    ['a field that is missing', 'data/events.ts', '    anchors: [\'3020\', \'by boat\'],\n', '', '"moths-arrive" lacks "anchors": add anchors: []'],
    ['a prop that is missing', fog, '\n---\n\n<!--', '\n---\n\n<EngravedSeal :size="40" />\n\n<!--', `${fog}:8: <EngravedSeal> lacks prop "kind": add kind="…"`],
    ['a word that a prop does not take', moths, '# Warm nights lead boats astray\n', '# Warm nights lead boats astray\n<EngravedSeal kind="globbe" />\n', `${moths}:9: <EngravedSeal>: prop "kind" is "globbe"; did you mean "globe"?`],
  ]],
  ['what stops no build', [
    ['a figure that its anchors do not hold', 'data/indicators.ts', 'worst year 40 moths', 'worst year 41 moths', '"moths-a-night": its gist says "41", which none of its anchors holds'],
    ['a component that there is not', moths, '<CrisisExplorer />', '<CrisisExplorr />', `${moths}:10: there is no component <CrisisExplorr>; did you mean "CrisisExplorer"?`],
    ['a note that asks nothing', fog, /^Ask: .*\n/m, '', `${fog}:1: the note of "fog" has no "Ask:": add a line "Ask: …", a question to the class`],
    ['a term without an equivalent', 'data/equivalents.ts', /^ {2}'term-wick'.*\n/m, '', 'data/glossary.ts:6: the term "term-wick" has no equivalent in Greek: add to data/equivalents.ts: \'term-wick\': { el: '],
  ]],
] as const

let folder: string
let project: string
let server: Started
let browser: Browser
let page: Page
const read = (file: string) => readFileSync(join(project, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(project, file), text)
const heading = (name: string) => page.getByRole('heading', { name, level: 1 }).first().waitFor()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'live-'))
  project = join(folder, 'deck')
  writeMadeUpProject(project)
  // whoever begins with a mistake sees it named, and goes on once it is put right
  const events = read('data/events.ts')
  write('data/events.ts', events.replace('export const events', 'export cnst events'))
  server = startScript(['packages/cli/start.ts', '--no-open', '--port', '3630'], {}, project)
  await server.says(/Slides: +\S+/)
  await server.says(/data\/events\.ts:5: this is no TypeScript/)
  write('data/events.ts', events)
  await server.says(/Put right/)
  // before any page has asked for a slide, one with its own style is broken and put right
  const styled = read(moths).replace(/^(# .+\n)\n/m, '$1<style scoped>h1 { outline: 5px solid; }</style>\n')
  write(moths, styled.replace('[click] Show the field', '[[lamp-lot]] [click] Show the field'))
  await server.says(/lamp-lot/)
  write(moths, styled)
  await server.says(/Put right/)
  browser = await launchBrowser()
  page = await browser.newPage()
  page.setDefaultTimeout(30_000)
  // the packages of the project are links, and the server gives no font from where they lead: without it nothing is measured
  await page.route(/\/@fs\/.*\.woff2/, route => route.fulfill({ path: decodeURIComponent(new URL(route.request().url()).pathname).replace('/@fs', '') }))
  await page.goto(`${/Slides: +(\S+)/.exec(server.said())![1]}#/fog`)
  await heading('Fog')
})
afterAll(async () => {
  await browser?.close()
  await server?.stop('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

/** What the panel on the page says; '' where there is none. */
const shown = () => page.locator('#deck-problems section').textContent({ timeout: 500 }).catch(() => '')
const soon = { timeout: 120_000 }
const panel = () => page.locator('#deck-problems')
/** Waits until the page shows a slide, at its address. A slide that is made ready beside it may have the same words. */
function backAt(address: string, words: string) {
  const seen = page.getByText(words).filter({ visible: true }).first()
  const read = async () => [await page.evaluate(() => location.hash).catch(() => ''), await seen.isVisible().catch(() => false)]
  return expect.poll(read, soon).toEqual([`#/${address}`, true])
}

/** Goes to a slide and waits until it stands. The page may be loading anew, because something was put right: an address that it had meanwhile is lost, and is set again. */
function goTo(address: string, words: string) {
  // the words over a question are no heading
  const seen = page.getByRole('heading', { name: words }).or(page.getByText(words, { exact: true })).filter({ visible: true }).first()
  const ask = async () => {
    await page.evaluate((to) => {
      if (location.hash.split('?')[0] !== to)
        location.hash = to
    }, `#/${address}`)
    return seen.isVisible()
  }
  return expect.poll(() => ask().catch(() => false), soon).toBe(true)
}

it.each(faults)('%s is named in the terminal and on the page, and heals', async (_, file, from, to, message) => {
  const sound = read(file)
  const broken = sound.replace(from, to)
  expect(broken).not.toBe(sound)
  const before = server.said().length
  const said = () => stripVTControlCharacters(server.said().slice(before))
  try {
    write(file, broken)
    // Vite may say it first, in a line of its own: it is named once the check has
    await expect.poll(() => said().split('\n').filter(line => line.startsWith('✗')).join('\n'), soon).toContain(message)
    await expect.poll(shown, soon).toContain(message)
  }
  finally {
    write(file, sound)
  }
  await expect.poll(said, soon).toContain('Put right')
  // each mistake once, and no stack of anybody's functions
  expect(said().split('\n').filter(line => line.startsWith('✗')).filter((line, i, all) => all.indexOf(line) !== i)).toEqual([])
  expect(said()).not.toMatch(/^\s+at .+:\d+:\d+/m)
  await panel().waitFor({ state: 'detached', ...soon })
  await backAt('fog', 'Fog')
})

it.each([
  ['no YAML', 'title: \'Check yourself: moths\'', 'title: \'Check yourself'],
  ['without their first line', '---\nrouteAlias: check-moths', 'routeAlias: check-moths'],
  ['with another name', 'routeAlias: check-moths', 'routeAlias: check-moth'],
])('a page comes back to its slide and click whose settings were %s for a while', async (_, from, to) => {
  const sound = read(moths)
  await goTo('check-moths', 'Check yourself')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await backAt('check-moths?clicks=2', 'Check yourself')
  write(moths, sound.replace(from, to))
  await expect.poll(shown, soon).not.toBe('')
  write(moths, sound)
  await panel().waitFor({ state: 'detached', ...soon })
  await backAt('check-moths?clicks=2', 'Check yourself')
  await goTo('fog', 'Fog')
})

it.each(together)('all mistakes are named at once, and heal: %s', async (_, all) => {
  const sound = new Map(all.map(([, file]) => [file as string, read(file)]))
  const broken = new Map(sound)
  for (const [, file, from, to] of all)
    broken.set(file, broken.get(file)!.replace(from, to))
  const before = server.said().length
  try {
    for (const [file, text] of broken)
      write(file, text)
    for (const [,,,, message] of all)
      await expect.poll(shown, soon).toContain(message)
  }
  finally {
    for (const [file, text] of sound)
      write(file, text)
  }
  await expect.poll(() => server.said().slice(before), soon).toContain('Put right')
  await panel().waitFor({ state: 'detached', ...soon })
})

it('what has no room on the slide that a page shows is named with the slide, what is left once one of two is put right, and both heal', async () => {
  const sound = read(moths)
  const before = server.said().length
  const said = () => stripVTControlCharacters(server.said().slice(before))
  await goTo('moth-chain', 'Warm nights lead boats astray')
  const room = `${moths}:1: the slide "moth-chain" has no room for what it says: “Far below” is cut off`
  const tall = sound.replace('<CrisisExplorer />', `<CrisisExplorer />\n\n<p>${'<br>'.repeat(60)}Far below</p>`)
  write(moths, tall.replace('[click] Show the field', '[[lamp-lot]] [click] Show the field'))
  await expect.poll(shown, soon).toContain(room)
  await expect.poll(shown, soon).toContain('"lamp-lot" is in no table')
  write(moths, tall)
  await expect.poll(said, soon).toContain(`✓ 1 put right, 1 left:\n${room}`)
  write(moths, sound)
  await panel().waitFor({ state: 'detached', ...soon })
  await expect.poll(said, soon).toContain('nothing is wrong any more')
  await goTo('fog', 'Fog')
})

it('what throws while a slide is shown is named with its slide and component, and heals', async () => {
  const file = 'components/scene/EngravedSeal.vue'
  const sound = { [file]: read(file), [moths]: read(moths) }
  await goTo('moth-chain', 'Warm nights lead boats astray')
  write(file, sound[file]!.replace('const disc = useId()', 'const disc = useId()\nif (props.size === 41)\n  throw new Error(\'this seal cannot be engraved\')'))
  write(moths, sound[moths]!.replace('# Warm nights lead boats astray\n', '$&<EngravedSeal kind="globe" :size="41" />\n'))
  await expect.poll(shown, soon).toContain(`${moths}:1: the slide "moth-chain" cannot be shown: <EngravedSeal>: this seal cannot be engraved`)
  write(moths, sound[moths]!)
  await panel().waitFor({ state: 'detached', ...soon })
  await heading('Warm nights lead boats astray')
  // what would stand there as nothing
  write(moths, sound[moths]!.replace('# Warm nights lead boats astray\n', '$&\n{{ lampp }}\n'))
  await expect.poll(shown, soon).toContain(`${moths}:1: the slide "moth-chain" cannot be shown: nothing defines "lampp"`)
  write(moths, sound[moths]!)
  await panel().waitFor({ state: 'detached', ...soon })
  await heading('Warm nights lead boats astray')
  write(file, sound[file]!)
  await goTo('fog', 'Fog')
})

it('a slide with its own style that nobody had seen when it was put right is shown as it is written', async () => {
  const other = await browser.newPage()
  await other.goto(page.url().replace(/#.*/, '#/moth-chain'))
  await expect.poll(() => other.getByRole('heading', { level: 1 }).first().evaluate(title => getComputedStyle(title).outlineWidth), soon).toBe('5px')
  await other.close()
})

it('a page that is opened meanwhile names the mistake too', async () => {
  const sound = read(fog)
  write(fog, sound.replace('[[fog]]', '[[frog]]'))
  await panel().getByText('"frog" is in no table').waitFor()
  const other = await browser.newPage()
  await other.goto(page.url())
  await other.locator('#deck-problems').getByText('"frog" is in no table').waitFor()
  await other.close()
  write(fog, sound)
  await panel().waitFor({ state: 'detached' })
})

it('the address of a new slide leads to it at once, in a page that is already open, and no chapter is lost when it goes', async () => {
  const sound = read(moths)
  write(moths, `---\nrouteAlias: dusk\ntitle: Dusk falls early\nchapter: moths\n---\n\n# Dusk falls early\n\n${sound}`)
  await goTo('dusk', 'Dusk falls early')
  write(moths, sound)
  await goTo('moth-chain', 'Warm nights lead boats astray')
})
