/** Packages keep to the schemas of their standards. */
import { existsSync } from 'node:fs'
import process from 'node:process'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { formats } from '../../scripts/exchanging/formats.ts'
import { bank, describeDeck, gatherItems } from '../../scripts/exchanging/gather-items.ts'
import { writeFormat } from '../../scripts/exchanging/write-format.ts'
import { readSchema } from '../support/exchange/validate-xml.ts'

/** Schemas that may not be handed on with the project: see tests/fixtures/xsd/README.txt. */
const more = process.env.EXCHANGE_SCHEMAS ?? ''

let items: Awaited<ReturnType<typeof gatherItems>>
beforeAll(async () => { items = await gatherItems({ ids: Object.keys(bank), chapters: [], types: [], generated: 0, seed: 1 }, 'https://deck.example/') })
const unpack = async (name: string) => unzipSync((await writeFormat(formats[name]!, items, describeDeck(''))).files[0]!.bytes)

function faultsOf(files: Record<string, Uint8Array>, which: RegExp, check: (bytes: Uint8Array) => string[]): string[] {
  return Object.entries(files).filter(([name]) => which.test(name)).flatMap(([name, bytes]) => check(bytes).map(fault => `${name}:${fault}`))
}

describe('qti 2.1', () => {
  const check = readSchema('tests/fixtures/xsd/qtiv2p1/imsqti_v2p1.xsd')

  it('every item and the test keep to imsqti_v2p1.xsd', async () => {
    const files = await unpack('qti21')
    expect(Object.keys(files).filter(name => /^(?:items\/[^/]+|test)\.xml$/.test(name))).toHaveLength(items.length + 1)
    expect(faultsOf(files, /^(?:items\/[^/]+|test)\.xml$/, check)).toEqual([])
  }, 30_000)

  it('the schema finds a fault where there is one', async () => {
    const files = await unpack('qti21')
    const item = new TextDecoder().decode(files[`items/${items[0]!.id}.xml`]).replace('maxChoices', 'mostChoices')
    expect(check(new TextEncoder().encode(item))).not.toEqual([])
  })

  it.skipIf(!existsSync(`${more}/imscp_v1p1.xsd`))('the manifest keeps to imscp_v1p1.xsd', async () => {
    expect(faultsOf(await unpack('qti21'), /^imsmanifest\.xml$/, readSchema(`${more}/imscp_v1p1.xsd`))).toEqual([])
  })
})

describe.skipIf(!existsSync(`${more}/qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd`))('qti 3.0', () => {
  it('every item and the test keep to the schema of QTI 3.0', async () => {
    expect(faultsOf(await unpack('qti30'), /^(?:items\/[^/]+|test)\.xml$/, readSchema(`${more}/qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd`))).toEqual([])
  }, 60_000)
})
