import type { Finding, ReadSlide, Rule } from './support/rule.ts'
import { suggestId } from './support/references.ts'

/** The parts of a note, by what they are for. */
const parts = { 'Say:': 'what is said', 'Ask:': 'a question to the class', 'Move on:': 'the sentence that leads on' } as const

/** A mark of a click, and what is alike: a word in brackets that is no token, link or place in one. */
const marks = /(?<!\[)\[([a-z]+)(:[^\]\s]*)?\](?![\](])/gi

/** Labels with nothing behind them, and marks of clicks that nobody reads as such. */
function findSlips({ name, file, line, note = '' }: ReadSlide, source: string): Finding[] {
  const lines = source.split('\n')
  // the note is the last thing of its slide
  const from = lines.findIndex((text, i) => i >= line - 1 && text.includes(note.split('\n')[0]!)) + 1
  return note.split('\n').flatMap((text, i, all): Finding[] => {
    const label = /^(Say|Ask|Move on):\s*$/.exec(text)?.[1]
    const isEmpty = label !== undefined && (!all[i + 1]?.trim() || /^[A-Z][\w ]*:/.test(all[i + 1]!))
    const wrong = [...text.matchAll(marks)].filter(([mark]) => !/^\[click(?::\d+)?\]$/i.test(mark))
    return [
      ...isEmpty
        ? [{ file, line: from + i, message: `"${label}:" in the note of "${name}" is empty: write behind it ${parts[`${label}:` as keyof typeof parts]}` }]
        : [],
      ...wrong.filter(([, word]) => /^click$/i.test(word!) || suggestId(word!.toLowerCase(), ['click'])).map(([mark, word]) => ({
        file,
        line: from + i,
        message: `"${mark}" in the note of "${name}" is no mark of a click; did you mean "${/^click$/i.test(word!) ? '[click:2]' : '[click]'}"?`,
      })),
    ]
  })
}

export const rule: Rule = {
  holds: 'Every slide ends with a note that says, asks and moves on.',
  run: ({ slides, sources }) => slides.flatMap((slide): Finding[] => {
    const { name, file, line, content, note } = slide
    const missing = (Object.keys(parts) as (keyof typeof parts)[]).filter(part => !note?.includes(part))
    if (note) {
      return [
        ...missing.map(part => ({ file, line, message: `the note of "${name}" has no "${part}": add a line "${part} …", ${parts[part]}` })),
        ...findSlips(slide, sources[file] ?? ''),
      ]
    }
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
