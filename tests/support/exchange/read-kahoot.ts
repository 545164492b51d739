/** Reads a workbook cell by cell, as Kahoot finds its questions: below the heads in row 8. */
import type { ReadQuestion } from './read-moodle.ts'
import { unzipSync } from 'fflate'
import { all, parseXml } from './read-markup.ts'

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Cells of the first sheet by their names, such as B8. */
export function readCells(bytes: Uint8Array): Map<string, string> {
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
