/**
 * Counts the words that each slide's note says and that its explanation has, for the minutes of the plans; or the tokens of the code.
 *
 * usage: npm run count [-- --tokens]
 */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { countSpoken } from '@deck/article/speaking-time'
import { defineCommand, print, readOptions, runDirectly, writeWhole } from '@deck/command-line'
import { explanations } from '@deck/lesson/explanations'
import { readNote } from 'slidev-addon-lesson/lecture/read-note.ts'

/** Where the counts stand. */
export const wordsFile = 'data/slide-words.json'

/** The counts as the file holds them: of what is said, of the way on, and of what is read. */
export function writeWords(): string {
  const slides = globSync('slides/*.md').sort().flatMap(file => readFileSync(file, 'utf8').split(/^routeAlias: /m).slice(1))
  const counts = slides.map((slide) => {
    const alias = slide.slice(0, slide.indexOf('\n'))
    // a note stands last on its slide
    const { say, ask, moveOn } = readNote(slide.slice(slide.lastIndexOf('<!--\n') + 5, slide.lastIndexOf('-->')))
    return [
      alias,
      { say: countSpoken([...say.map(({ text }) => text), ask].join(' ')), moveOn: countSpoken(moveOn), read: countSpoken(explanations[alias] ?? '') },
    ] as const
  })
  return `${JSON.stringify(Object.fromEntries(counts), null, 2).replace(/\{\n {4}"say": (\d+),\n {4}"moveOn": (\d+),\n {4}"read": (\d+)\n {2}\}/g, '{ "say": $1, "moveOn": $2, "read": $3 }')}\n`
}

const isTest = (file: string) => /(?:^|\/)tests?\/|\.test\.ts$/.test(file)
/** Records, words of the interface, made-up articles and what a lesson begins with are no code. */
function isCode(file: string) {
  return /\.(?:ts|mts|mjs|js|vue|css)$/.test(file)
    && !/^data\/|(?:^|\/)(?:fixtures|template)\//.test(file) && (isTest(file) || !/(?:^|\/)locales\//.test(file))
}

/** Tokens of all code under version control by first folder, as TypeScript's scanner reads scripts; words of templates and styles. Comments are free. */
export async function countTokens(): Promise<Record<string, number>> {
  const { default: ts } = await import('typescript')
  function scan(text: string): number {
    const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text)
    let count = 0
    while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken)
      count++
    return count
  }
  const countMarks = (text: string) => text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '').match(/[\w$-]+|[^\s\w]/g)?.length ?? 0
  const script = /<script[^>]*>([\s\S]*?)<\/script>/g
  const rooms: Record<string, number> = {}
  for (const file of execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(isCode)) {
    const text = readFileSync(file, 'utf8')
    const scripts = file.endsWith('.vue') ? [...text.matchAll(script)].map(([, own]) => own!) : file.endsWith('.css') ? [] : [text]
    const rest = /\.(?:vue|css)$/.test(file) ? text.replace(script, '') : ''
    const room = isTest(file) ? 'tests' : file.includes('/') ? file.split('/')[0]! : 'root'
    rooms[room] = scripts.reduce((sum, own) => sum + scan(own), (rooms[room] ?? 0) + countMarks(rest))
  }
  return rooms
}

/** What of it the page of architecture sets a limit to. */
export const sumEngine = ({ tests: _, ...rooms }: Record<string, number>): number => Object.values(rooms).reduce((sum, tokens) => sum + tokens, 0)

const help = `npm run count   writes ${wordsFile} anew

  --tokens   counts the tokens of the code instead, by folder
`

export const main = defineCommand(async (args) => {
  if (readOptions(args, help, { tokens: { type: 'boolean' } }).tokens) {
    const rooms = await countTokens()
    for (const [room, tokens] of Object.entries({ ...rooms, engine: sumEngine(rooms) }))
      print(`${room.padEnd(12)} ${tokens}`)
    return
  }
  writeWhole(wordsFile, writeWords())
  print(wordsFile)
})

await runDirectly(import.meta.url, main)
