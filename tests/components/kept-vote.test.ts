/** What a phone remembers of a class, and how a lecturer's browser keeps where the students' deck is. */
import type { Kept } from '@deck/live-class/phone/phone-session'
import { scopeKey } from '@deck/browser/storage'
import { forget, recall, recallRoom, remember } from '@deck/live-class/phone/phone-session'
import { findAddress, storeAddress } from 'slidev-addon-lesson/shell/deck-address.browser.ts'
import { beforeEach, describe, expect, it } from 'vitest'

const room = 'a'.repeat(16)
const vote = { ballot: 'd'.repeat(12), round: 1, choice: ['A'], counted: true } as const
const kept: Kept = { room, client: 'b'.repeat(16), sent: [vote, { ...vote, ballot: 'e'.repeat(12), because: 'the greenbelt' }] as never }
const here = (name: string) => scopeKey(name, location.pathname)

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '')
})

describe('a phone', () => {
  it('is known again after a reload, and where only one of the two remembers', () => {
    remember(kept)
    expect([recall(room), recallRoom()]).toEqual([kept, room])
    history.replaceState(null, '')
    expect(recall(room)).toEqual(kept)
    remember(kept)
    localStorage.clear()
    expect([recall(room), recallRoom()]).toEqual([kept, null])
  })

  it('keeps it with a version, under a name with the page’s path', () => {
    remember(kept)
    expect(Object.keys(localStorage)).toEqual([here('live-class')])
    expect(JSON.parse(localStorage.getItem(here('live-class'))!)).toEqual({ version: 1, ...kept })
  })

  it.each(['{"room":', '{"version":1,"room":"?"}', '{"version":2}', 'null'])('is a new one where %s is kept', (text) => {
    localStorage.setItem(here('live-class'), text)
    expect(recallRoom()).toBeNull()
    expect(recall(room)).toMatchObject({ room, sent: [] })
  })

  it.each([[null, []], [vote, [vote]]])('that remembers one vote or none, as version 1.0 did, still has it: %j', (before, sent) => {
    localStorage.setItem(here('live-class'), JSON.stringify({ version: 1, ...kept, sent: before }))
    expect(recall(room)).toEqual({ ...kept, sent })
  })

  it('is a new one in another room, and after the class is over', () => {
    remember(kept)
    expect(recall('c'.repeat(16)).client).not.toBe(kept.client)
    forget()
    expect([recallRoom(), recall(room).client === kept.client]).toEqual([null, false])
  })
})

describe('the address of the students’ deck', () => {
  const address = 'https://deck.example/ladder/'

  it('is kept with a version, under a name with the deck’s path', () => {
    storeAddress(` ${address} `)
    expect(findAddress()).toBe(address)
    expect(Object.keys(localStorage)).toEqual([here('green-ladder:students')])
  })
})
