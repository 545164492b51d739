/** Packages of QTI 2.1 and 3.0: an item for each question, and a test with a section for each chapter. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeFile, ExchangeFormat, ExchangeTools } from './exchange-format.ts'
import type { ExchangeAbout, ExchangeItem } from './item.ts'
import type { XmlNode } from './xml.ts'
import { toBytes } from './exchange-format.ts'
import { nameChapter } from './explain.ts'
import { renameToQti3 } from './qti3-names.ts'
import { written } from './verdicts.ts'
import { writeQtiItem } from './write-qti-item.ts'
import { el } from './xml.ts'

/** What tells one version of the standard from the other. */
interface Edition { suffix: string, kind: string, schema: string, version: string, manifest: string, rename: (node: XmlNode) => XmlNode }

const editions = {
  qti21: { suffix: 'qti21', kind: 'xmlv2p1', schema: 'QTIv2.1 Package', version: '1.0.0', manifest: 'http://www.imsglobal.org/xsd/imscp_v1p1', rename: node => node },
  qti30: { suffix: 'qti30', kind: 'xmlv3p0', schema: 'QTI Package', version: '3.0.0', manifest: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1', rename: renameToQti3 },
} as const satisfies Record<string, Edition>

const pathOf = ({ id }: ExchangeItem) => `items/${id}.xml`
const pictureOf = ({ id }: ExchangeItem) => `items/images/${id}.png`

/** Runs of items of one chapter. */
function groupByChapter(items: readonly ExchangeItem[]): ExchangeItem[][] {
  return [...new Set(items.map(({ chapter }) => chapter.id))].map(id => items.filter(({ chapter }) => chapter.id === id))
}

function writeTest(items: readonly ExchangeItem[], { slug, title }: ExchangeAbout): XmlNode {
  const section = (group: readonly ExchangeItem[]) => el('assessmentSection', { identifier: `chapter-${group[0]!.chapter.id}`, title: nameChapter(group[0]!.chapter), visible: true }, group.map(item => el('assessmentItemRef', { identifier: `ref-${item.id}`, href: pathOf(item) })))
  return el('assessmentTest', { xmlns: 'http://www.imsglobal.org/xsd/imsqti_v2p1', identifier: slug, title }, el('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }), el('testPart', { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' }, groupByChapter(items).map(section)), el('outcomeProcessing', {}, el('setOutcomeValue', { identifier: 'SCORE' }, el('sum', {}, el('testVariables', { variableIdentifier: 'SCORE' })))))
}

function writeManifest(items: readonly ExchangeItem[], { slug }: ExchangeAbout, { kind, schema, version, manifest }: Edition): XmlNode {
  const file = (href: string) => el('file', { href })
  const resource = (item: ExchangeItem) => el('resource', { identifier: `res-${item.id}`, type: `imsqti_item_${kind}`, href: pathOf(item) }, file(pathOf(item)), item.form === 'point' && file(pictureOf(item)))
  return el('manifest', { xmlns: manifest, identifier: `manifest-${slug}` }, el('metadata', {}, el('schema', {}, schema), el('schemaversion', {}, version)), el('organizations'), el('resources', {}, el('resource', { identifier: 'res-test', type: `imsqti_test_${kind}`, href: 'test.xml' }, file('test.xml'), items.map(({ id }) => el('dependency', { identifierref: `res-${id}` }))), items.map(resource)))
}

function writePackage(items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords, { xml, zip }: ExchangeTools, edition: Edition): ExchangeFile[] {
  const text = (node: XmlNode) => toBytes(xml(node, false))
  const files = [
    { name: 'imsmanifest.xml', bytes: text(writeManifest(items, about, edition)) },
    { name: 'test.xml', bytes: text(edition.rename(writeTest(items, about))) },
    ...items.flatMap(item => [{ name: pathOf(item), bytes: text(edition.rename(writeQtiItem(item, words))) }, ...item.form === 'point' ? [{ name: pictureOf(item), bytes: item.picture.png }] : []]),
  ]
  return [{ name: `${about.slug}-${edition.suffix}.zip`, bytes: zip(files) }]
}

/** QTI 2.1, for TAO, Inspera and itslearning. */
export const qti21: ExchangeFormat = { judge: () => written, write: (items, about, words, tools) => writePackage(items, about, words, tools, editions.qti21) }

/** The same in QTI 3.0. */
export const qti30: ExchangeFormat = { judge: () => written, write: (items, about, words, tools) => writePackage(items, about, words, tools, editions.qti30) }
