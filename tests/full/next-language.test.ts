/** A further language is a file: with a PO file and two rows of settings the deck stands in Mongolian letters, Ө and Ү among them, by the usual command. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { po } from 'gettext-parser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCatalogue } from '../../packages/cli/translating/catalogue.ts'
import { currentSlide, inWindow, openSlide } from '../support/open-deck.ts'
import { copyProject, runScript } from '../support/run-script.ts'
import { useServedDeck } from '../support/served-deck.ts'

const folder = mkdtempSync(join(tmpdir(), 'language-'))
const project = join(folder, 'deck')
const out = join(folder, 'out')
const file = join(project, 'locales/mn.po')

/** What a program fills or reads, and no translator changes. */
const kept = /(\{\{[\s\S]*?\}\}|\{\d+\}|\[\[[^\]]+\]\]|<\/?[a-z](?:"[^"]*"|[^>"])*>|\\n)/gi
/** English in Mongolian letters, one for one: nobody reads it, and no two texts become one. */
function spell(text: string): string {
  const letters = [...'абцдэфгхийклмнөпярстүвщьыз']
  const change = (letter: string) => letters[letter.toLowerCase().charCodeAt(0) - 97]!
  return text.split(kept).map((part, i) => i % 2 ? part : part.replace(/[a-z]/g, change).replace(/[A-Z]/g, letter => change(letter).toUpperCase())).join('')
}
function addRow(path: string, after: string, row: string) {
  const text = readFileSync(join(project, path), 'utf8')
  expect(text).toContain(after)
  writeFileSync(join(project, path), text.replace(after, `${after}\n  ${row}`))
}

beforeAll(async () => {
  copyProject(project)
  for (const name of ['LICENSE', 'LICENSE-TEXT.md', 'README.md'])
    cpSync(name, join(project, name))
  const begun = await runScript(['packages/cli/translate.ts', 'mn'], {}, project)
  expect(begun.status, begun.out).toBe(0)
  const catalogue = po.parse(readFileSync(file))
  for (const [id, entries] of Object.entries(catalogue.translations).filter(([id]) => id !== '')) {
    for (const [english, entry] of Object.entries(entries))
      catalogue.translations[id]![english] = { ...entry, msgstr: [spell(english)], comments: { ...entry.comments!, flag: '' } }
  }
  writeFileSync(file, po.compile(catalogue))
  addRow('packages/cli/translating/languages.ts', 'export const languageRows: Readonly<Record<string, Language>> = {', 'mn: { name: \'Монгол\', hedges: [], meanings: [] },')
  addRow('locales/offers.ts', 'export const offers: Readonly<Record<string, { name: string, open: string, close: string, notKept: string } | undefined>> = {', 'mn: { name: \'Монгол\', open: \'Монголоор унших\', close: \'Дахин санал болгохгүй\', notKept: \'Энэ хуудас энэ төхөөрөмжид алга.\' },')
  const checked = await runScript(['packages/cli/check.ts', 'translations'], {}, project)
  expect(checked.status, checked.out).toBe(0)
  const built = await runScript(['packages/cli/build.ts', '--language', 'mn', '--out', out], {}, project)
  expect(built.status, built.out).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const deck = useServedDeck(out)

it('shows titles and words in that language, in the deck’s own fonts, and is one press away', () => inWindow(deck.browser, { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, async (page) => {
  await openSlide(page, deck.origin, 'two-cases')
  await page.getByRole('link', { name: 'Монгол' }).click()
  const title = spell(readCatalogue(readFileSync(file, 'utf8')).get('slides/two-cases.title')!.english)
  const heading = currentSlide(page).getByRole('heading', { name: title })
  await heading.waitFor()
  expect(title).toMatch(/[өү]/i)
  expect(await page.locator('html').getAttribute('lang')).toBe('mn')
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument')
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '.slidev-layout' })
  const used = await Promise.all(nodeIds.map(nodeId => client.send('CSS.getPlatformFontsForNode', { nodeId })))
  expect(used.flatMap(({ fonts }) => fonts).filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName)).toEqual([])
}))
