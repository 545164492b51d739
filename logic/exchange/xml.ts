/** XML from plain nodes. */
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.d.ts'
import { create } from 'xmlbuilder2'

/** An element, with its attributes; those without a value are left out. */
export interface XmlNode { tag: string, attributes: Readonly<Record<string, string | number | boolean | undefined>>, children: readonly (XmlNode | string)[] }

type Child = XmlNode | string | readonly (XmlNode | string)[] | null | undefined | false

/** An element. Children that are nothing are left out, lists are laid out. */
export function el(tag: string, attributes: XmlNode['attributes'] = {}, ...children: Child[]): XmlNode {
  return { tag, attributes, children: children.flatMap(child => child === null || child === undefined || child === false ? [] : Array.isArray(child) ? child : [child as XmlNode | string]) }
}

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
export function writeXml(root: XmlNode, isLoose = true): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  append(document, root)
  return `${document.end({ prettyPrint: isLoose })}\n`
}
