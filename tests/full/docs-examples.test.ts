/** The examples of docs/editors.md are one set: whoever pastes all of them into this deck, and what the check asks for, has a sound deck. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyProject, runScript } from '../support/run-script.ts'

const page = readFileSync('docs/editors.md', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'docs-'))
const project = join(folder, 'deck')
beforeAll(() => copyProject(project))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The block of code of the page that begins with this. */
const example = (begins: string) => new RegExp(`\`\`\`\\w+\\n(${begins}[^]*?)\`\`\``).exec(page)![1]!
function edit(file: string, change: (text: string) => string) {
  const before = readFileSync(join(project, file), 'utf8')
  const after = change(before)
  expect(after, file).not.toBe(before)
  writeFileSync(join(project, file), after)
}
/** A table with one more entry at its end. */
const append = (entry: string) => (text: string) => text.replace(/\n\}(?=\)| as const)/, () => `\n${entry.trimEnd()}\n}`)
/** What the rules say but for signatures, which nobody gives without the article, and for the language of the docs' own words. */
async function check() {
  const { out } = await runScript(['packages/cli/check.ts', 'settings', 'double-keys', 'ids', 'questions', 'pictures', 'components', 'chapters', 'notes', 'anchors', 'relations', 'source-notes', 'terms', 'plans', 'citations', 'types', 'word-counts', 'texts', 'bank'], {}, project)
  return out.split('\n').filter(line => /^[\w./-]+:\d+: /.test(line))
}

it('the event, the slide, the question and the note are sound once the lines that the check offers are pasted', async () => {
  edit('data/events.ts', append(example(`'made-up-summit'`)))
  edit('data/questions/rungs.ts', append(example(`'q-forest-summit'`)))
  edit('data/source-notes.ts', append(example(`'note-summit-year'`)))
  edit('slides/10-rung-by-rung.md', text => `${text.trimEnd()}\n\n${example('---\\nrouteAlias')}`)
  edit('deck.config.ts', text => text.replace('mostSlides = 64', 'mostSlides = 65'))
  const asked = (await check()).map(line => line.replace(/ \[[\w-]+\]$/, ''))
  const seed = /answerSeed = \d+/.exec(asked.join('\n'))?.[0]
  expect(asked.filter(line => !/forests-summit|npm run count|"cases-weighed"|answerSeed = /.test(line))).toEqual([])
  const [, session, before, step] = /paste into "([\w-]+)" behind the step of "([\w-]+)": (step\('forests-summit'\),)$/m.exec(asked.join('\n'))!
  const [, last] = /"forests-summit" has no explanation: paste behind that of "([\w-]+)"/.exec(asked.join('\n'))!
  edit('data/lecture-plan.ts', text => text.replace(new RegExp(`('${session}': \\{[^]*?step\\('${before}'[^\\n]*\\n)`), `$1      ${step}\n`))
  edit('data/explanations/rung-by-rung.ts', text => text.replace(new RegExp(`('${last}': \`[^\`]*\`,\\n)`), `$1  'forests-summit': \`In [[made-up-summit]] the two countries met over forests. ${'They came back to what trees can do for dry land. '.repeat(5)}\`,\n`))
  if (seed)
    edit('deck.config.ts', text => text.replace(/answerSeed = \d+/, seed))
  expect((await runScript(['packages/cli/count-words.ts'], {}, project)).status).toBe(0)
  // the seminar's session has a slide more than it has minutes for: that is the lecturer's to settle
  expect((await check()).filter(line => !/the plan "seminar-\d": (?:The steps take|After)/.test(line))).toEqual([])
})
