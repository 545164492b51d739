/** Read the tables of Blackboard and Kahoot as these programs do, and a plain one as RFC 4180 has it. */
import type { ExchangeWords } from '../../exchange-words.ts'
import type { Given } from './plan-answers.ts'
import type { ReadQuestion } from './read-moodle.ts'
import { unzipSync } from 'fflate'
import { all, parseXml } from './read-markup.ts'

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
    const [type, stem, ...columns] = line.split('\t') as [string, string, ...string[]]
    const id = Object.keys(ids).find(each => stem === ids[each] || (['NUM', 'ORD'].includes(type) && stem.startsWith(ids[each]!)))
    if (!id)
      throw new Error(`no question "${stem}"`)
    return { id, stem, feedback: '', options: type === 'TF' || type === 'NUM' ? [] : columns, grade: given => grade(type, columns, given) }
  })
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Cells of the first sheet by their names, such as B8. */
function readCells(bytes: Uint8Array): Map<string, string> {
  const files = unzipSync(bytes)
  const strings = files['xl/sharedStrings.xml'] ? all(parseXml(files['xl/sharedStrings.xml']).root, './/q:si', namespace).map(each => each.content) : []
  return new Map(all(parseXml(files['xl/worksheets/sheet1.xml']!).root, './/q:c', namespace).map((cell) => {
    const kind = cell.attr('t')?.value
    return [cell.attr('r')!.value, kind === 's' ? strings[Number(cell.content)]! : cell.content]
  }))
}

/** Every question of a workbook; it has no ids, so `ids` gives the stem of each. @throws for what Kahoot would refuse */
export function readKahoot(bytes: Uint8Array, ids: Readonly<Record<string, string>>): ReadQuestion[] {
  const cells = readCells(bytes)
  if (!cells.get('B8')!.startsWith('Question'))
    throw new Error('no heads in row 8')
  const found: ReadQuestion[] = []
  for (let row = 9; cells.has(`B${row}`); row++) {
    const stem = cells.get(`B${row}`)!
    const options = ['C', 'D', 'E', 'F'].map(column => cells.get(`${column}${row}`) ?? '')
    if (stem.length > 120 || options.some(option => option.length > 75) || !['20', '30'].includes(cells.get(`G${row}`)!))
      throw new Error(`Kahoot refuses row ${row}`)
    const right = cells.get(`H${row}`)!.split(',').map(place => options[Number(place) - 1]!)
    found.push({ id: Object.keys(ids).find(id => ids[id] === stem)!, stem, feedback: '', options: options.filter(Boolean), grade: ({ texts }) => Number(texts!.length === right.length && texts!.every(text => right.includes(text))) })
  }
  return found
}

/** Cells of a table, row by row, as RFC 4180 has them. @throws where something stands between cells */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder().decode(bytes)
  const rows: string[][] = [[]]
  let at = 0
  for (const { 0: found, 1: cell, 2: end, index } of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    if (index !== at)
      throw new Error(`no cell: ${text.slice(at, index)}`)
    at += found.length
    rows.at(-1)!.push(cell!.replaceAll('""', '"'))
    if (end !== ',')
      rows.push([])
  }
  if (at !== text.length || rows.some((row, i) => i < rows.length - 1 && row.length !== rows[0]!.length))
    throw new Error(`rows of different length, or a rest: ${text.slice(at)}`)
  return rows.slice(0, -1)
}

/** Every question of a plain table, whose heads and types are called so. */
export function readBankTable(bytes: Uint8Array, { heads: names, types, true: isTrue }: ExchangeWords): ReadQuestion[] {
  const [heads, ...rows] = readCsv(bytes)
  return rows.map((row) => {
    const cell = (head: string) => row[heads!.indexOf(head)]!
    const under = (start: string) => heads!.flatMap((head, i) => head.startsWith(start) && row[i] ? [row[i]] : [])
    const [options, partners, codes] = [under(names.option({ letter: '' })), under(names.partner({ number: 0 }).replace(/0$/, '')), cell(names.answer).split(', ')]
    const optionOf = (letter: string) => options[letter.charCodeAt(0) - 65]!
    const isSame = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((each, i) => each === other[i])
    const grade = (given: Given) => {
      const type = cell(names.type)
      if (type === types.number || type === types.year)
        return Math.abs(Number(given.typed) - Number(cell(names.answer))) <= Number(cell(names.tolerance))
      if (type === types['true-false'])
        return given.judged === String(cell(names.answer) === isTrue)
      if (type === types.ordering)
        return isSame(given.texts!, codes.map(optionOf))
      if (type === types.matching || type === types.sorting) {
        const pairs = codes.map(code => code.split('=') as [string, string]).map(([letter, number]) => `${optionOf(letter)}\t${partners[Number(number) - 1]}`)
        return isSame(given.pairs!.map(pair => pair.join('\t')).toSorted(), pairs.toSorted())
      }
      return isSame(given.texts!.toSorted(), codes.map(optionOf).toSorted())
    }
    return { id: cell(names.id), stem: cell(names.question), feedback: cell(names.passage), options, grade: given => Number(grade(given)) }
  })
}
