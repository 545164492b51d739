/** Reads Blackboard's text column by column, as its help describes the types. */
import type { Given } from './plan-answers.ts'
import type { ReadQuestion } from './read-moodle.ts'
import { plainText } from './read-markup.ts'

function two<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((each, i) => i % 2 ? [] : [[each, list[i + 1]!] as [T, T]])
}

function grade(type: string, columns: readonly string[], given: Given): number {
  const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every(each => b.includes(each))
  switch (type) {
    case 'MC':
    case 'MA':
      return Number(same(two(columns).filter(([, state]) => state === 'correct').map(([text]) => text), given.texts!))
    case 'MAT':
      return two(columns).filter(([from, to]) => given.pairs!.some(([a, b]) => a === from && b === to)).length / (columns.length / 2)
    case 'ORD':
      return Number(columns.join('\t') === given.texts!.join('\t'))
    case 'NUM':
      return Number(Math.abs(Number(given.typed) - Number(columns[0])) <= Number(columns[1]))
    case 'TF':
      return Number(columns[0] === given.judged)
    default:
      throw new Error(`no type ${type}`)
  }
}

/** Every question of a file; it has no ids, so `stems` gives them. @throws for a line without a question */
export function readBlackboard(bytes: Uint8Array, ids: Readonly<Record<string, string>>): ReadQuestion[] {
  const lines = new TextDecoder().decode(bytes).split('\r\n').slice(0, -1)
  return lines.map((line) => {
    const [type, stem, ...columns] = line.split('\t').map(column => plainText(column)) as [string, string, ...string[]]
    const id = Object.keys(ids).find(each => stem === ids[each] || (['NUM', 'ORD'].includes(type) && stem.startsWith(ids[each]!)))
    if (!id)
      throw new Error(`no question "${stem}"`)
    return { id, stem, feedback: '', options: type === 'TF' || type === 'NUM' ? [] : columns, grade: given => grade(type, columns, given) }
  })
}
