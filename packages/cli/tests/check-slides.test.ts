/** What the rules on a slide's markup, headings, settings and note say of mistakes that a reader would see and no build would stop at. */
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../tests/support/run-rule.ts'
import { rules } from '../checks/index.ts'
import { readMarkup } from '../checks/support/read-markup.ts'
import { readDeck, readSources } from '../checks/support/read-project.ts'
import { formatFinding } from '../checks/support/rule.ts'

const root = process.cwd()
const sources = readSources(root)
const { slides, unread } = await readDeck(root)
const { name, file, line, own, note, contentLine } = slides.find(each => each.name === 'setting-why-mongolia')!

/** What a rule says of one slide once it is changed. */
async function saidOf(rule: string, change: Partial<typeof slides[number]>, text = sources[file]!) {
  const { rule: { run } } = await rules[rule]!.load()
  const changed = slides.map(slide => slide.name === name ? { ...slide, ...change } : slide)
  return (await run({ root, sources: { ...sources, [file]: text }, slides: changed, unread, options: {} })).map(formatFinding)
}

it('this deck has none of them', async () => {
  expect(await findingsOf('markup', 'tokens', 'markdown', 'headings', 'slide-settings', 'uncited', 'overfull', 'notes')).toEqual([])
})

describe('a tag', () => {
  it.each([
    ['<p class="lead">Words.\n\n<div>\n</div>', 0, '<p> is opened here and closed nowhere: write </p> where it ends'],
    ['# A\n\n<p>\n<CitedText id="a">Words.</p>', 3, '<CitedText> is opened here and closed nowhere: write </CitedText> where it ends'],
    ['# A\n\nWords.</p>', 2, '</p> closes nothing that is open here: open <p> before it, or take it out'],
  ])('that does not fit is named with its line: %j', async (content, after, message) => {
    expect(await saidOf('markup', { content })).toEqual([`${file}:${contentLine + after}: ${message}`])
  })

  it.each([
    ['‘relations’', '“‘” is a typographic quotation mark: write \''],
    ['\'Korea\'s part\'', '\' ends the text before “s”: write ’ inside a text, and “…” around what is quoted in it'],
    ['\'a "word" of it\'', '" ends what is handed over before “word”: write “ and ” inside of it'],
    ['76,9', '"76,9" has a decimal comma: write 76.9'],
  ])('that hands over what cannot be read is named with the line of that: %s', async (value, message) => {
    expect(await saidOf('markup', { content: `# A\n\n<MarkRows\n  :rows="[\n    { says: ${value} },\n  ]"\n/>` })).toEqual([`${file}:${contentLine + 4}: ${message}`])
  })

  it('is none in code, a comment, a script and an address, and <br> needs no end', () => {
    expect(readMarkup('`<p>` <!-- <p> --> <https://a.b/c>\n\n```html\n<p>\n```\n<script setup>\nconst a: Set<string> = 1\n</script>\nA<br>b, 1 < 2').faults).toEqual([])
  })
})

describe('a token', () => {
  it.each(['[[fog-falls]', '[fog-falls]]', '[[fog-falls', '[[ fog-falls ]]', '[[fog-falls.name]', '[[fog-falls.]]', '[[fog]'])('that is half closed is named, in a note as in an explanation: %s', async (token) => {
    const message = expect.stringContaining(`“${token}” is no token, and readers would see its brackets: write [[fog`)
    expect(await saidOf('tokens', {}, `---\nroute: a\n---\n\n<!--\nSay: In ${token}. Then.\n-->`)).toEqual([message])
    const { rule: { run } } = await rules.tokens!.load()
    expect(await run({ root, sources: { 'data/explanations/fog.ts': `\n  fog: \`In ${token}, then.\`,` }, slides, unread, options: {} })).toEqual([{ file: 'data/explanations/fog.ts', line: 2, message }])
  })

  it.each(['[[fog-falls]] and [[fog-falls.name]]', '[a link](#/fog-falls)', '[click] Show it', ':rows="[[1, 2], [3, 4]]"', ':rows="[[\'a-b\', \'c\']]"'])('is whole in %s', async (text) => {
    expect(await saidOf('tokens', {}, text)).toEqual([])
  })

  it('is none in a list of lists', async () => {
    const { rule: { run } } = await rules.tokens!.load()
    expect(await run({ root, sources: { 'data/map.ts': 'const a = [[from, to], [to, from]]; const b = rows[ids[i]]' }, slides, unread, options: {} })).toEqual([])
  })
})

describe('a sentence', () => {
  const cite = ' and has no source: write <CitedText id="…"> around it, with the record that says so, or <OurReading> where it is ours'
  it.each([
    ['# A\n\n<p>Japan paid for the solar panels.</p>', 2, '“Japan paid for the solar panels.” speaks of “Japan”'],
    ['# A\n\nThe GEF gave the money for it.', 2, '“The GEF gave the money for it.” speaks of “GEF”'],
    ['# A\n\n- one\n- in 2012 they met again', 3, '“- in 2012 they met again” speaks of “2012”'],
    ['# A\n\nIt rose by 7% in winter.', 2, '“It rose by 7% in winter.” speaks of “7”'],
    ['# A\n\n<div class="two"><p><CitedText id="gef-joined">Korea joins.</CitedText> Mongolia did so much later.</p></div>', 2, '“Mongolia did so much later.” speaks of “Mongolia”'],
    ['# A\n\n<p class="lead">They meet in the year of the drought.</p>', 2, '“They meet in the year of the drought.” is what this slide claims'],
  ])('that claims something without a source is named with its line: %j', async (content, after, said) => {
    expect(await saidOf('uncited', { content })).toEqual([`${file}:${contentLine + after}: ${said}${cite}`])
  })

  it.each([
    ['it has its record around it', '<p class="lead"><CitedText id="gef-joined">Korea joins the GEF here.</CitedText></p>'],
    ['a part of it has', '<p class="lead">Mongolia’s need is <CitedText id="gef-joined">a severe one</CitedText>, he says.</p>'],
    ['its figure is a record', '<p class="lead">In Korea <FactValue id="gef-joined" /> was the year of it.</p>'],
    ['it stands in a picture of records', '<ShareMarks id="interior-drainage-share"><template #figure>two thirds</template>of Mongolia drain into it</ShareMarks>'],
    ['it is ours', '<OurReading>\n\n<p class="lead">Korea gains more from it than Mongolia.</p>\n\n</OurReading>'],
    ['it is a heading', '# In 1990 Korea and Mongolia begin\n\n<h2>Korea and Mongolia in 1990</h2>'],
    ['it asks', '<p class="lead">Why should Korea care about it?</p>'],
    ['it says what to do', 'Think for 2 minutes, then show 1 to 5 fingers.'],
    ['it is a label', '<span>Korea and Mongolia</span>'],
  ])('needs no other where %s', async (_, content) => {
    expect(await saidOf('uncited', { content })).toEqual([])
  })
})

describe('a slide', () => {
  const words = (count: number) => `${'word '.repeat(count - 1)}end.`
  it('with more words than fit is named with the sentence from which on they do not', async () => {
    expect(await saidOf('overfull', { content: `# A\n\n<p class="lead">${words(30)}</p>\n\n<p>Then ${words(20)}</p>` })).toEqual([
      `${file}:${contentLine + 4}: from “Then word word word word word word word …” on, the slide "${name}" has more than 40 words at once, which do not fit: shorten it, or part it into two slides`,
    ])
  })

  it('may have what comes and goes, and passages side by side', async () => {
    expect(await saidOf('overfull', { content: `<p>${words(30)}</p>\n\n<p v-click>${words(20)}</p>\n\n<template #more>${words(20)}</template>` })).toEqual([])
    const front = { ...slides.find(each => each.name === name)!.front, class: 'together' }
    expect(await saidOf('overfull', { front, content: `<p>${words(110)}</p>` })).toEqual([])
    expect(await saidOf('overfull', { front, content: `<p>${words(130)}</p>` })).toHaveLength(1)
  })
})

describe('a sign of Markdown', () => {
  it.each([
    ['#In the 1990s', 'a heading has a space after its sign: write “# In the 1990s”'],
    ['It is **bold', '“**” begins or ends no bold words: write **words**, with two stars on both sides and no blank within'],
    ['It is ** bold** once', '“**” begins or ends no bold words: write **words**, with two stars on both sides and no blank within'],
    ['<p>It is **bold**</p>', '“**” is shown as it is, because Markdown is not read after a tag that begins a line: write <b>…</b>'],
    ['See [the fog] (#/fog).', '“[the fog] (#/fog)” is no link: write [the fog](#/fog), without a blank'],
  ])('that readers would see is named: %j', async (text, message) => {
    expect(await saidOf('markdown', { content: `Words.\n\n${text}` })).toEqual([`${file}:${contentLine + 2}: ${message}`])
  })

  it('is none where it makes something, in code and in what a tag is handed', async () => {
    expect(await saidOf('markdown', { content: '**a\nb** and **<b>c</b>**, [a](#/b), [a] (as said)\n\n`**` ## #1\n\n<X\n  #default="**"\n/>' })).toEqual([])
  })
})

describe('a heading', () => {
  it.each([
    ['Words.\n', `${line}: the slide "${name}" has no heading: begin it with “# ${String(own.title)}”`],
    ['\n# Another claim\n', `${contentLine + 1}: the heading “Another claim” is not the title of "${name}", “${String(own.title)}”: write the same in both`],
  ])('that is gone, or says something else than the title, is named: %j', async (content, message) => {
    expect(await saidOf('headings', { content })).toEqual([`${file}:${message}`])
  })

  it('may come from a question or stand in a tag', async () => {
    const title = String(own.title)
    for (const content of ['<QuizCard id="a" />', `<h1 v-if="a">${title}</h1>`, `# ${title.replace(' ', '<br>')}`, `# **${title}**`])
      expect(await saidOf('headings', { content })).toEqual([])
  })
})

describe('a setting', () => {
  it.each([
    ['layout: chaptr', { layout: 'chaptr' }, 'there is no layout "chaptr"; did you mean "chapter"?'],
    ['class: togehter', { class: 'togehter' }, 'no style sheet knows the class "togehter"; did you mean "together"?'],
    ['bear: true', { bear: true }, '"bear" is no setting of a slide; did you mean "bare"?'],
    ['ours: yes', { ours: 'yes' }, '"ours" is "yes": write true or false'],
    ['clicks: two', { clicks: 'two' }, '"clicks" is "two": write a whole number'],
  ])('that there is not, or with a value that it does not take, is named with its line: %s', async (written, change, message) => {
    const lines = sources[file]!.split('\n')
    const text = lines.toSpliced(line, 0, written).join('\n')
    expect(await saidOf('slide-settings', { own: { ...own, ...change }, contentLine: contentLine + 1 }, text)).toEqual([`${file}:${line + 1}: the slide "${name}": ${message}`])
  })
})

describe('a note', () => {
  it.each([
    ['[clik] ', '"[clik]" in the note of', '[click]'],
    ['[click:two] ', '"[click:two]" in the note of', '[click:2]'],
  ])('whose mark of a click is misspelt is named with the mark: %s', async (mark, said, meant) => {
    const written = note!.replace('Twice', `${mark}Twice`)
    const [found, ...others] = await saidOf('notes', { note: written }, sources[file]!.replace(note!, written))
    expect(found).toContain(`${said} "${name}" is no mark of a click; did you mean "${meant}"?`)
    expect(sources[file]!.split('\n')[Number(/:(\d+):/.exec(found!)![1]) - 1]).toContain('Say: Twice')
    expect(others).toEqual([])
  })

  it('with an empty part is named with its line', async () => {
    const written = note!.replace(/^Ask: .*$/m, 'Ask:')
    const text = sources[file]!.replace(note!, written)
    const [found] = await saidOf('notes', { note: written }, text)
    expect(found).toContain(`"Ask:" in the note of "${name}" is empty: write behind it a question to the class`)
    expect(text.split('\n')[Number(/:(\d+):/.exec(found!)![1]) - 1]).toBe('Ask:')
  })
})
