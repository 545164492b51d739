/**
 * Counts the words that each slide's note says and that its explanation has, for the minutes of the plans.
 *
 * usage: npm run count
 */
import { globSync, readFileSync } from 'node:fs'
import { countSpoken } from '@deck/article/speaking-time'
import { defineCommand, print, readOptions, runDirectly, writeWhole } from '@deck/command-line'
import { explanations } from '#article/explanations'
import { readNote } from '../components/lecture/read-note.ts'

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

export const main = defineCommand((args) => {
  readOptions(args, `npm run count   writes ${wordsFile} anew; it takes no options\n`, {})
  writeWhole(wordsFile, writeWords())
  print(wordsFile)
})

await runDirectly(import.meta.url, main)
