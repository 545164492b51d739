/** What writers of formats need from libraries. */
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.d.ts'
import type { ExchangeFile, ExchangeTools } from './exchange-format.ts'
import type { XmlNode } from './xml.ts'
import { unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { create } from 'xmlbuilder2'

/** The builder leaves alone what looks like an entity, so that HTML in a text would lose a level: escaped here, it stays as it is. */
const escapeEntities = (text: string) => text.replaceAll('&', '&amp;')

function append(parent: XMLBuilder, { tag, attributes, children }: XmlNode): void {
  const own = parent.ele(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined)
      own.att(name, escapeEntities(String(value)))
  }
  for (const child of children) {
    if (typeof child === 'string')
      own.txt(escapeEntities(child))
    else
      append(own, child)
  }
}

/**
 * The text of a document.
 * @param root its one element
 * @param isLoose whether space between elements means nothing, so that they may stand in lines
 */
function writeXml(root: XmlNode, isLoose = true): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  append(document, root)
  return `${document.end({ prettyPrint: isLoose })}\n`
}

/** Packs files in this order; the same files give the same bytes at any time and in any zone. */
function zip(files: readonly ExchangeFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: name.endsWith('.png') ? 0 : 9 }]])), { mtime: '1980-01-01T00:00:00' })
}

type Cell = string | number | null

/** The library stamps the hour of writing into the package: packed anew, the same rows give the same bytes. */
async function writeSheet(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const cells = rows.map(row => row.map(value => value === null || value === '' ? null : { value, type: typeof value === 'number' ? Number : String }))
  const bytes = await writeExcelFile(cells as never, { sheet: 'Sheet1' }).toBuffer()
  return zip(Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, content]) => ({ name, bytes: content })))
}

/** All of them. */
export const tools: ExchangeTools = { xml: writeXml, zip, sheet: writeSheet }
