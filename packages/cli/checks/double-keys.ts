import type { Finding, Rule } from './support/rule.ts'

/** A key that begins a line. */
const keyLine = /^ *('[^']+'|"[^"]+"|[\w$]+): /

/**
 * Keys that stand twice in one object of a table: the second silently takes the place of the first. It reads lines and their
 * indentation, as ESLint lays them out, so that it costs no parser.
 * @param file that is named
 * @param source its text
 */
export function findDoubleKeys(file: string, source: string): readonly Finding[] {
  const problems: Finding[] = []
  const open: { indent: number, keys: Map<string, number> }[] = []
  source.split('\n').forEach((text, i) => {
    if (!text.trim())
      return
    const indent = text.length - text.trimStart().length
    while (open.length && open.at(-1)!.indent > indent)
      open.pop()
    const key = keyLine.exec(text)?.[1]?.replace(/^['"]|['"]$/g, '')
    if (key === undefined)
      return
    if (open.at(-1)?.indent !== indent)
      open.push({ indent, keys: new Map() })
    const { keys } = open.at(-1)!
    const first = keys.get(key)
    first === undefined
      ? keys.set(key, i + 1)
      : problems.push({
          file,
          line: i + 1,
          message: `"${key}" stands here for the second time, first in line ${first}, and only the second counts; give one of them another id`,
        })
  })
  return problems
}

export const rule: Rule = {
  holds: 'No key stands twice in one object of data/.',
  run: ({ sources }) => Object.entries(sources).filter(([file]) => file.endsWith('.ts')).flatMap(([file, text]) => findDoubleKeys(file, text)),
}
