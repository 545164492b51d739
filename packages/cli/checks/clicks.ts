import type { ReadSlide, Rule } from './support/rule.ts'
import { rungs } from '@deck/lesson/outline'
import { questions } from '@deck/lesson/questions'
import { periods } from '@deck/lesson/records'
import { readMarks } from 'slidev-addon-lesson/lecture/read-note.ts'
import { stepClicks } from 'slidev-addon-lesson/quiz/quiz-steps.ts'

/** How many clicks the picture of a whole table takes at least, and what each brings. */
const whole: Readonly<Record<string, readonly [least: number, brings: string]>> = {
  LadderExplorer: [Object.keys(rungs).length, 'one for each rung'],
  TimelineExplorer: Object.keys(rungs).length
    ? [Object.keys(periods).length + 1, 'one for each period and one for the lane between the two sides']
    : [Object.keys(periods).length, 'one for each period'],
}

/** What a question takes: its reasons come together, or one by one. */
function readQuizClicks(content: string): readonly number[] {
  const id = /<QuizCard id="([^"]+)"/.exec(content)?.[1] ?? ''
  const question = Object.hasOwn(questions, id) ? questions[id as keyof typeof questions] : undefined
  return question ? [stepClicks, ('options' in question ? question.options.length : 1) + 2] : []
}

const countClicks = (clicks: number) => `${clicks} click${clicks === 1 ? '' : 's'}`

/** What does not fit together of a slide's clicks, its picture and its note. */
function findFaults({ front, content, note = '' }: ReadSlide): string[] {
  const clicks = Number(front.clicks ?? 0)
  if (content.includes('<LadderExplorer') && !Object.keys(rungs).length)
    return ['shows <LadderExplorer>, but data/partnership.ts has no rung: write one there, or take the picture out']
  // what is no number is named among the settings
  if (Number.isNaN(clicks))
    return []
  const [picture, [least, brings]] = Object.entries(whole).find(([name]) => content.includes(`<${name}`)) ?? ['', [0, '']]
  if (clicks < least)
    return [`comes in ${countClicks(clicks)}, but <${picture}> takes ${least}, ${brings}: write "clicks: ${least}" in its settings`]
  const asked = readQuizClicks(content)
  if (asked.length && !asked.includes(clicks))
    return [`comes in ${countClicks(clicks)}, but <QuizCard> takes ${asked[0]}, or ${asked[1]} where its reasons come one by one: write "clicks: ${asked[0]}" in its settings`]
  const marks = readMarks(note).at(-1)?.click ?? 0
  // Slidev counts those that its own directives make
  return marks > clicks && !/v-(?:click|after|switch)/.test(content)
    ? [`comes in ${countClicks(clicks)}, but its note has ${marks} [click]: write "clicks: ${marks}" in its settings, or take ${marks - clicks} out of the note`]
    : []
}

export const rule: Rule = {
  holds: 'Every slide has as many clicks as its picture takes and its note tells.',
  run: ({ slides }) => slides.flatMap(slide =>
    findFaults(slide).map(fault => ({ file: slide.file, line: slide.line, message: `the slide "${slide.name}" ${fault}` }))),
}
