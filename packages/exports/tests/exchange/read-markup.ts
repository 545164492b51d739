import type { XmlElement } from 'libxml2-wasm'
import { XmlDocument } from 'libxml2-wasm'

/** A document that is sound XML. @throws where it is not */
export const parseXml = (bytes: Uint8Array): XmlDocument => XmlDocument.fromBuffer(bytes)

/** Elements below another, by XPath with the prefix `q` for its namespace. */
export function all(from: XmlElement, path: string, namespace?: string): XmlElement[] {
  return from.find(path, namespace ? { q: namespace } : {}) as XmlElement[]
}

/** Text of the one element below another; '' where there is none. */
export const textAt = (from: XmlElement, path: string, namespace?: string): string => all(from, path, namespace)[0]?.content ?? ''

/** What a reader sees of a run of HTML. */
export function plainText(html: string): string {
  return XmlDocument.fromString(`<div>${html.replaceAll('&nbsp;', '\u00A0')}</div>`).root.content
}
