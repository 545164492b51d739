/** What a tab and a lecturer's browser keep has a version; a text without one is set aside. */
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../components/shell/address.ts'
import { readKeptStage, writeKeptStage } from '../../components/shell/kept-stage.ts'

const parts = { '12/whole': { at: 5, value: true } }
const address = 'https://deck.example/ladder/'

describe('the stage of a tab', () => {
  it('is read with its version, and no text without one', () => {
    expect(readKeptStage(writeKeptStage(parts))).toEqual({ kind: 'read', value: parts, from: 1, lost: 0 })
    expect(readKeptStage(JSON.stringify(parts))).toEqual({ kind: 'damaged' })
  })

  it.each([
    [null, 'none'],
    ['{"version":2,"parts":{}}', 'newer'],
    ['{"version":1,"parts":{"12/whole":{"at":"soon"}}}', 'damaged'],
    ['{"12/whole":{"at":"soon"}}', 'damaged'],
    ['null', 'damaged'],
    ['7', 'damaged'],
    ['{"12/wh', 'damaged'],
  ])('%s is %s', (text, kind) => expect(readKeptStage(text).kind).toBe(kind))

  it('is not kept where nothing was ever set', () => expect(writeKeptStage({})).toBeNull())
})

describe('the address of the students’ deck', () => {
  it('is read with its version, and no text without one', () => {
    expect(readAddress(writeAddress(address))).toEqual({ kind: 'read', value: address, from: 1, lost: 0 })
    expect(readAddress(address)).toEqual({ kind: 'damaged' })
  })

  it.each([
    [null, 'none'],
    ['{"version":2,"address":"x"}', 'newer'],
    ['{"version":1,"address":7}', 'damaged'],
    ['{"addr', 'damaged'],
  ])('%s is %s', (text, kind) => expect(readAddress(text).kind).toBe(kind))

  it('is not kept where none was given', () => expect(writeAddress('')).toBeNull())
})
