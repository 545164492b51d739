/** QTI 3.0: a package of QTI 2.1 under the names of the newer edition. */
import type { XmlNode } from '../format-tools.ts'
import { el } from '../format-tools.ts'
import { writeEdition } from './qti21.ts'

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
function renameToQti3({ tag, attributes, children }: XmlNode): XmlNode {
  // players of QTI 3.0 look for an img, with the words in its alt
  if (tag === 'object') {
    return el('img', {
      src: attributes.data,
      alt: children.filter(child => typeof child === 'string').join(' '),
      width: attributes.width,
      height: attributes.height,
    })
  }
  const inner = children.map(child => typeof child === 'string' ? child : renameToQti3(child))
  if (html.has(tag))
    return el(tag, attributes, inner)
  return el(`qti-${hyphenate(tag)}`, renameAttributes(attributes), tag === 'modalFeedback' ? [el('qti-content-body', {}, inner)] : inner)
}

/** The same in QTI 3.0. */
export const qti30 = writeEdition({
  suffix: 'qti30',
  kind: 'xmlv3p0',
  schema: 'QTI Package',
  version: '3.0.0',
  manifest: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
  rename: renameToQti3,
})
