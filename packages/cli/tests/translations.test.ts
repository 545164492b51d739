import type { Translation } from '../translating/catalogue.ts'
import type { Unit } from '../translating/list-units.ts'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runMain } from '@deck/command-line/testing'
import { saidNames } from '@deck/lesson/glossary'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { runScript } from '../../../tests/support/run-script.ts'
import { main as build } from '../build.ts'
import { main as print } from '../export.ts'
import { main as handout } from '../handout.ts'
import { applyCatalogue, listReady } from '../translating/apply-catalogue.ts'
import { readCatalogue, writeCatalogue } from '../translating/catalogue.ts'
import { catalogueFile, formatFile, listLanguages, markHtml } from '../translating/editions.ts'
import { findTwins, judgeTranslation } from '../translating/judge-unit.ts'
import { languageRows } from '../translating/languages.ts'
import { listUnits, listUnitsOf } from '../translating/list-units.ts'

const everything = listUnits(null)
const files = [...new Set(everything.map(({ file }) => file))].map(file => ({ file, source: readFileSync(file, 'utf8') }))
function translate(units: readonly Unit[], say: (english: string) => string): Map<string, Translation> {
  return new Map(units.map(({ id, english, signature }) => [id, { id, english, text: say(english), madeFrom: signature, isStale: false }]))
}
const table = `export const rungs = {\n  'nod': { label: 'A nod', setting: 'By a lake', cite: { section: 'a', paragraph: 1 } },\n  'vow': { label: 'A vow', cite: { section: 'a', paragraph: 2 } },\n}\n`
const unitsOfTable = listUnitsOf('data/rungs.ts', table, null)

describe('the texts of an edition', () => {
  it('have an id each, which none shares', () => {
    expect(everything.length).toBeGreaterThan(1500)
    expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length)
  })

  it('are found where they stand: the same words put in their place say what the file said', () => {
    const same = translate(everything, english => english)
    const say = (file: string, source: string) => listUnitsOf(file, source, null).map(({ id, english }) => `${id}: ${english}`)
    for (const { file, source } of files)
      expect(say(file, applyCatalogue(file, source, same)), file).toEqual(say(file, source))
  })

  it('can all stand in a language that nobody has begun: each file is sound, and says the other words', () => {
    const other = translate(everything, english => `Ω ${english}`)
    for (const { file, source } of files) {
      const written = applyCatalogue(file, source, other)
      expect(written.split('Ω').length - 1, file).toBeGreaterThanOrEqual(listUnitsOf(file, source, null).length)
      if (file.endsWith('.ts'))
        expect(ts.transpileModule(written, { reportDiagnostics: true }).diagnostics!.map(({ messageText }) => messageText), file).toEqual([])
    }
  })

  it('keep quotes, backslashes and slots of a program', () => {
    /* eslint-disable no-template-curly-in-string -- it is the source of a program */
    const source = 'export const en = { ladder: { declaredBy: (a: { who: string }) => `Declared by ${a.who}.`, own: \'It is\' } }\n'
    const units = listUnitsOf('locales/en.ts', source, null)
    const written = applyCatalogue('locales/en.ts', source, translate(units, english => english.includes('{0}') ? '`{0}`: \\ ${own}' : 'l\'ours'))
    expect(written).toBe('export const en = { ladder: { declaredBy: (a: { who: string }) => `\\`${a.who}\\`: \\\\ \\${own}`, own: \'l\\\'ours\' } }\n')
  })
})

describe('--language', () => {
  it.each([['build', build], ['handout', handout], ['export', print]])('of npm run %s is refused where there is no such edition, with those there are', async (_, main) => {
    expect(await runMain(main, ['--language', 'tlh'])).toEqual({ status: 2, out: 'There is no edition in "tlh". There is: ko. To begin one: npm run translate -- tlh\n' })
  })

  it('says in a page which edition it is, and which lie beside it', () => {
    expect(markHtml('<html lang="ko"><body>', 'ko')).toBe('<html lang="ko" data-edition="ko"><body>')
    expect(markHtml('<html lang="en"><body>', undefined, ['ko', 'mn'])).toBe('<html lang="en" data-editions="ko mn"><body>')
  })
})

describe('what is translated', () => {
  it('is shown only where the whole entry is: a record is never half in English', () => {
    const half = translate(unitsOfTable.filter(({ id }) => id !== 'rungs/nod.setting'), () => '단')
    half.set('rungs/nod.setting', { id: 'rungs/nod.setting', english: 'By a lake', text: '', madeFrom: '', isStale: false })
    expect(applyCatalogue('data/rungs.ts', table, half)).toBe(table.replace('A vow', '단'))
  })

  it('has the English label beside its own where the gist of a record stays English, so that both can be read in one language', () => {
    const events = `export const events = {\n  'nod': { label: 'A nod’s \\'use\\'', gist: 'Somebody nodded.' },\n  'vow': { label: 'A vow', gist: 'Somebody vowed.' },\n}\n`
    const some = translate(listUnitsOf('data/events.ts', events, null).filter(({ id }) => id !== 'events/nod.gist'), () => '단')
    expect(applyCatalogue('data/events.ts', events, some)).toBe(events.replace('label: \'A nod', 'label: \'단\', englishLabel: \'A nod').replace('A vow', '단').replace('Somebody vowed.', '단'))
  })

  it('has it so, too, where the label is computed', () => {
    const events = 'export const events = {\n  nod: { label: `${2 + 3} nods`, gist: \'Somebody nodded.\' },\n}\n'
    const some = translate(listUnitsOf('data/events.ts', events, null).filter(({ id }) => id === 'events/nod.label'), () => '{0}단')
    expect(applyCatalogue('data/events.ts', events, some)).toBe(events.replace('`${2 + 3} nods`', '`${2 + 3}단`, englishLabel: `${2 + 3} nods`'))
  })

  it('has the full name in English, too, where that says more', () => {
    const terms = `export const glossary = {\n  'term-nod': { label: 'ND', name: { en: 'Nodding Day' }, gist: 'A day.' },\n}\n`
    const some = translate(listUnitsOf('data/glossary.ts', terms, null).filter(({ id }) => !id.endsWith('.gist')), () => '단')
    expect(applyCatalogue('data/glossary.ts', terms, some)).toBe(terms.replace('\'ND\'', '\'단\', englishLabel: \'ND\', englishName: \'Nodding Day\'').replace('en: \'Nodding Day', 'en: \'단'))
  })

  it('gives way to English once the record is another, and where a translator must look again', () => {
    const all = translate(unitsOfTable, () => '단')
    expect(listReady(listUnitsOf('data/rungs.ts', table.replace('paragraph: 1', 'paragraph: 3'), null), all).map(({ entry }) => entry)).toEqual(['rungs/vow'])
    all.get('rungs/vow.label')!.isStale = true
    expect(listReady(unitsOfTable, all).map(({ entry }) => entry)).toEqual(['rungs/nod', 'rungs/nod'])
  })

  it('keeps a translator’s headers and remarks, and what the deck has no more', () => {
    const [unit] = unitsOfTable
    const row = { unit: unit!, passage: '', text: '단', isStale: false }
    const before = writeCatalogue('ko', [row]).replace('"Language: ko\\n"', '"Language: ko\\n"\n"Last-Translator: Ada\\n"').replace('#: data', '# ask Ada\n#: data')
    const after = writeCatalogue('ko', [row], `${before}\nmsgctxt "rungs/gone.label"\nmsgid "Gone"\nmsgstr "간 것"\n`)
    expect(after).toMatch(/Last-Translator: Ada/)
    expect(after).toMatch(/^# ask Ada$/m)
    expect(after).toMatch(/^#~ msgstr "간 것"$/m)
    expect([...readCatalogue(after).keys()]).toEqual([unit!.id])
  })

  it.each([
    ['a quotation mark is missing', 'msgctxt "a"\nmsgid "b\nmsgstr "c"\n\nmsgctxt "d"\nmsgid "e"\nmsgstr "f"\n', /line 3/],
    ['two entries have one name', 'msgctxt "a"\nmsgid "b"\nmsgstr "c"\n\nmsgctxt "a"\nmsgid "e"\nmsgstr "f"\n', /entries can be read/],
    ['a merge has left both versions', '<<<<<<< HEAD\nmsgctxt "a"\nmsgid "b"\nmsgstr "c"\n', /from line 1 on/],
  ])('is not read where %s', (_, text, fault) => {
    expect(() => readCatalogue(text)).toThrow(fault)
  })

  it('is read with the English that it was made from, in whichever lines another program writes that', () => {
    const [unit] = unitsOfTable
    const written = writeCatalogue('ko', [{ unit: unit!, passage: '', text: '단', isStale: true, previous: 'A “nod”, once' }])
    const folded = written.replace(/^#\| msgid .*$/m, '#| msgctxt "rungs/nod.label"\n#| msgid ""\n#| "A “nod”, "\n#| "once"')
    expect(folded).not.toBe(written)
    for (const text of [written, folded])
      expect([...readCatalogue(text).values()].map(({ previous }) => previous)).toEqual(['A “nod”, once'])
  })

  it('is refused by name where it has a slot that the English has not', () => {
    const source = 'export const en = { ladder: { declaredBy: (a: { who: string }) => `Declared by ${a.who}.` } }\n'
    expect(() => applyCatalogue('locales/en.ts', source, translate(listUnitsOf('locales/en.ts', source, null), () => '{3}'))).toThrow('declaredBy" has {3}')
  })

  it('is the same after it was written and read', () => {
    const rows = unitsOfTable.map((unit, i) => ({ unit, passage: 'a 1', text: i ? '“말” \\ \n둘' : '', isStale: i === 1, previous: undefined }))
    expect([...readCatalogue(writeCatalogue('ko', rows)).values()]).toEqual(rows.map(({ unit: { id, english, signature }, text, isStale }) => ({ id, english, text, madeFrom: signature, isStale })))
  })
})

it('Korean has its word for a year behind a year alone, and once behind a date', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'format-'))
  const source = formatFile
  writeFileSync(join(folder, 'format.ts'), applyCatalogue(source, readFileSync(source, 'utf8'), readCatalogue(readFileSync(catalogueFile('ko'), 'utf8'))))
  const { formatWhen } = await import(pathToFileURL(join(folder, 'format.ts')).href) as typeof import('slidev-addon-lesson/shell/format.ts')
  rmSync(folder, { recursive: true })
  const said = [{}, { month: 9 }, { month: 9, day: 8 }].map(date => formatWhen({ from: 2021, ...date, open: true, precision: 'day' }))
  expect(said).toEqual(['2021년부터', '2021년 9월부터', '2021년 9월 8일부터'])
})

describe('the check of a small edition', () => {
  const source = `export const rungs = {\n${Array.from({ length: 8 }, (_, i) => `  'rung-${i}': { label: 'Rung ${i}', cite: { section: 'a', paragraph: 1 } },\n`).join('')}}\n`
  const units = listUnitsOf('data/rungs.ts', source, null)
  // the engine's own words for dates, which every edition has
  const korean = readCatalogue(readFileSync(catalogueFile('ko'), 'utf8'))
  const dates = listUnitsOf(formatFile, readFileSync(formatFile, 'utf8'), null)
    .map(unit => ({ unit, passage: '', text: korean.get(unit.id)!.text, isStale: false }))
  async function check(say: (i: number) => { text: string, isStale: boolean }) {
    const folder = mkdtempSync(join(tmpdir(), 'small-edition-'))
    for (const name of ['data', 'locales', 'slides'])
      mkdirSync(join(folder, name))
    for (const name of ['slides.md', 'deck.config.ts'])
      writeFileSync(join(folder, name), '')
    writeFileSync(join(folder, 'data/rungs.ts'), source)
    writeFileSync(join(folder, 'locales/ko.po'), writeCatalogue('ko', [...units.map((unit, i) => ({ unit, passage: '', ...say(i) })), ...dates]))
    const { status, out } = await runScript([resolve('packages/cli/check.ts'), 'translations'], {}, folder)
    rmSync(folder, { recursive: true })
    return { status, said: out.trim().split('\n') }
  }
  const fresh = (i: number) => ({ text: `단 ${i}`, isStale: false })
  const isFuzzy = (i: number) => expect.stringMatching(new RegExp(`^locales/ko\\.po:\\d+: note: "rungs/rung-${i}\\.label" is marked fuzzy, .* shows English there until somebody renews`))

  it('names what is stale and counts what has no translation, and neither is a mistake', async () => {
    const { status, said } = await check(i => i === 2 ? { text: '단 2', isStale: true } : i > 5 ? { text: '', isStale: false } : fresh(i))
    expect(said).toEqual([isFuzzy(2), expect.stringMatching(/^locales\/ko\.po:\d+: note: 2 lines have no translation, .* shows English there until/), 'No mistake found by the rule translations.'])
    expect(status).toBe(0)
  })

  it('names five of many stale ones, says how many more there are, and fails for a mistake beside them', async () => {
    const { status, said } = await check(i => i ? { ...fresh(i), isStale: true } : { text: '단', isStale: false })
    expect(said).toEqual([expect.stringContaining('its figures are none'), ...[1, 2, 3, 4, 5].map(isFuzzy), expect.stringMatching(/: note: and 2 more marked fuzzy/), 'One mistake. A build goes on.'])
    expect(status).toBe(1)
  })

  it('says nothing of one that is whole', async () => {
    expect(await check(fresh)).toEqual({ status: 0, said: ['Nothing found by the rule translations.'] })
  })
})

describe.each(listLanguages())('the edition in %s', (language) => {
  const catalogue = readCatalogue(readFileSync(catalogueFile(language), 'utf8'))
  const row = languageRows[language]!
  const hedged = [...catalogue.values()].flatMap(({ english, text }) => row.hedges.flatMap(({ english: hedge, own }) => {
    const [said] = own.exec(text) ?? []
    const without = text.replaceAll(said ?? '', '')
    return said && hedge.test(english) && !own.test(without) && !hedge.test(without) ? [{ english, without }] : []
  }))

  it('loses no hedge unnoticed: of each text that softens, the one without it is named', () => {
    expect(hedged.length).toBeGreaterThan(20)
    expect(hedged.filter(({ english, without }) => !judgeTranslation(english, without, row).some(fault => /is lost$|elsewhere/.test(fault)))).toEqual([])
  })

  it.each([
    ['another year', 'In 1990 it began.', '1991년에 시작되었습니다.', /figures/],
    ['a lost end of a span', '{0} to {1}', '{0} 이후', /lacks \{1\}/],
    ['a lost record', 'See [[nod]].', '보십시오.', /lacks \[\[nod\]\]/],
    ['a record of its own', 'See.', '[[nod]] 참조.', /has \[\[nod\]\]/],
    ['words of the article without their marks', 'A “nod” it is.', '끄덕임입니다.', /quotation marks/],
    ['an ending after what is filled in', 'See {0}.', '{0}를 보십시오.', /ending/],
    ['a hedge in another sentence', 'It seems to grow. It helps.', '자랍니다. 돕는 듯합니다.', /“seems” stands elsewhere/],
    ['a hedge in another clause', 'The rain falls, and trees seem to grow.', '비가 많이 오는 듯하고, 나무가 자랍니다.', /elsewhere/],
    ['a hedge of the author’s outside their words', 'It “seems to grow” here.', '여기서 “자라는” 듯합니다.', /elsewhere/],
    ['a weaker hedge', 'It is primarily a crisis.', '부분적으로 위기입니다.', /“primarily” is lost/],
    ['after for before', 'It stood before any partnership.', '어떤 동반자 관계보다도 나중에 섰습니다.', /“before” is lost/],
    ['until for since', 'It grew since 1990.', '1990년까지 자랐습니다.', /“since” is lost/],
    ['another body', 'UNDP acts.', 'UNEP가 행동합니다.', /“UNDP” is lost/],
    ['false for true', 'True', '거짓', /“True” is lost/],
    ['an order asked backwards', 'Put them in order, from first to last.', '마지막부터 처음까지 순서대로 놓으세요.', /“from first to last” is lost/],
    ['a firmer one', 'Perhaps it grows.', '아마 자랄 것입니다.', /“Perhaps” is lost/],
  ])('names %s', (_, english, text, fault) => {
    expect(judgeTranslation(english, text, languageRows.ko!).join()).toMatch(fault)
  })

  it('names another country', () => {
    expect(judgeTranslation('Pollution in Mongolia', '한국의 오염', languageRows.ko!, saidNames.ko)).toEqual(['“Mongolia” is lost'])
  })

  it('names two values, or two options of a question, that say the same and do not in English', () => {
    const text = (id: string, english: string, text: string) => ({ id, english, text })
    expect([...findTwins([
      text('words/cite.strength.states', 'It states it.', '밝힙니다.'), text('words/cite.strength.argues', 'It argues it.', '밝힙니다.'),
      text('questions/q-nod.options.a.text', 'A nod', '끄덕임'), text('questions/q-nod.options.b.text', 'A vow', '끄덕임'), text('questions/q-vow.options.b.text', 'A vow', '끄덕임'),
      text('words/quiz.sure', 'Sure', '확신'), text('words/quiz.unsure', 'Unsure', '확신'),
      text('rungs/nod.label', 'A nod', '단'), text('rungs/vow.label', 'A vow', '단'), text('slides/nod.rows', 'Nods', '절'), text('slides/nod.rows~2', 'A nod', '절'),
    ])]).toEqual([['words/cite.strength.argues', 'words/cite.strength.states'], ['questions/q-nod.options.b.text', 'questions/q-nod.options.a.text'], ['words/quiz.unsure', 'words/quiz.sure']])
  })

  it.each([
    ['in a sentence that was divided', 'Rain falls, which seems to help trees. All is well.', '비가 옵니다. 이는 나무를 돕는 듯합니다. 모두 좋습니다.'],
    ['in a clause that stands first in Korean', 'Trees grow, because rain seems to fall.', '비가 오는 듯하므로, 나무가 자랍니다.'],
  ])('follows a hedge %s', (_, english, text) => {
    expect(judgeTranslation(english, text, languageRows.ko!)).toEqual([])
  })
})
