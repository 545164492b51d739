import type { Rule } from '../checking/rule.ts'

/** The parts of a note, by what they are for. */
const parts = { 'Say:': 'what is said', 'Ask:': 'a question to the class', 'Move on:': 'the sentence that leads on' } as const

export const rule: Rule = {
  name: 'notes',
  holds: 'Every slide ends with a note that says, asks and moves on.',
  run: ({ slides }) => slides.flatMap(({ name, file, line, content, note }) => {
    const missing = (Object.keys(parts) as (keyof typeof parts)[]).filter(part => !note?.includes(part))
    if (note)
      return missing.map(part => ({ file, line, message: `the note of "${name}" has no "${part}": add a line "${part} …", ${parts[part]}` }))
    return [
      {
        file,
        line,
        message: content.includes('<!--')
          ? `the note of "${name}" is not the last thing of its slide: move it to the end, for else students see it`
          : `the slide "${name}" has no note: end it with <!--, lines that begin with ${missing.join(', ')}, and -->`,
      },
    ]
  }),
}
