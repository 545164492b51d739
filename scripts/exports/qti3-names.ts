/** QTI 3.0 is QTI 2.1 with other names: elements begin with "qti-", and all names have hyphens. */
import type { XmlNode } from './xml.ts'
import { el } from './xml.ts'

const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'
/** Elements that are HTML keep their names. */
const html = new Set(['p', 'div', 'span', 'img', 'a'])
const hyphenate = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function renameAttributes(attributes: XmlNode['attributes']): XmlNode['attributes'] {
  return Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'xmlns')
      return [[name, namespace]]
    if (name === 'xsi:schemaLocation')
      return [[name, `${namespace} https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd`]]
    return [[name.includes(':') ? name : hyphenate(name), value]]
  }))
}

/** The same document in the names of QTI 3.0; the body of a feedback has an element of its own there. */
export function renameToQti3({ tag, attributes, children }: XmlNode): XmlNode {
  // players of QTI 3.0 look for an img, with the words in its alt
  if (tag === 'object')
    return el('img', { src: attributes.data, alt: children.filter(child => typeof child === 'string').join(' '), width: attributes.width, height: attributes.height })
  const inner = children.map(child => typeof child === 'string' ? child : renameToQti3(child))
  if (html.has(tag))
    return el(tag, attributes, inner)
  return el(`qti-${hyphenate(tag)}`, renameAttributes(attributes), tag === 'modalFeedback' ? [el('qti-content-body', {}, inner)] : inner)
}
