/** What a lecturer's browser keeps has a version; a text without one is set aside. */
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../components/shell/deck-address.browser.ts'

const address = 'https://deck.example/ladder/'

describe('the address of the students’ deck', () => {
  it('is read with its version, and no text without one', () => {
    expect(readAddress(writeAddress(address))).toEqual({ kind: 'read', value: address, lost: 0 })
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
