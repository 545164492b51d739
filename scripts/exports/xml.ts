/** XML as plain nodes. */

/** An element, with its attributes; those without a value are left out. */
export interface XmlNode { tag: string, attributes: Readonly<Record<string, string | number | boolean | undefined>>, children: readonly (XmlNode | string)[] }

type Child = XmlNode | string | readonly (XmlNode | string)[] | null | undefined | false

/** An element. Children that are nothing are left out, lists are laid out. */
export function el(tag: string, attributes: XmlNode['attributes'] = {}, ...children: Child[]): XmlNode {
  return { tag, attributes, children: children.flatMap(child => child === null || child === undefined || child === false ? [] : Array.isArray(child) ? child : [child as XmlNode | string]) }
}
