/** What other pages of the origin say on the deck's channels, and what stands under Slidev's names: none of it is applied unless it makes sense. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { readSetting } from '../../components/shell/read-setting.ts'
import { readDrawings, readJoinMessage, readShared } from '../../components/shell/read-shared.ts'
import { scopeKey } from '../../components/shell/scope-key.ts'
import { anyName, anyText, damage, expectUnpolluted } from '../support/hostile.ts'

afterEach(expectUnpolluted)

const total = 34
const shared = { page: 7, clicks: 2, clicksTotal: 3, timer: { status: 'running', slides: { 7: { start: 5 } }, startedAt: 5, pausedAt: 0 }, cursor: { x: 1, y: 2 }, marks: 'hidden', stage: { '7/whole': { at: 5, value: true } }, lastUpdate: { id: 'x', type: 'presenter', time: 5 } }
/** Anything that can be sent between windows, and good messages with one part replaced by it. */
const anyMessage = fc.oneof(fc.anything(), fc.tuple(fc.constantFrom(...Object.keys(shared), 'other'), fc.anything()).map(([part, value]) => ({ ...shared, [part]: value })))

describe('a message on where the lecture stands', () => {
  it('of any kind is ignored, or leads to a slide and a click that there can be', () => {
    fc.assert(fc.property(anyMessage, (data) => {
      const read = readShared(data, total)
      expect(Object.keys(read ?? {}).every(part => part in shared)).toBe(true)
      expect(read?.page === undefined || (Number.isInteger(read.page) && read.page >= 1 && read.page <= total)).toBe(true)
      expect(read?.clicks === undefined || (Number.isInteger(read.clicks) && read.clicks >= 0)).toBe(true)
      expect(read?.timer === undefined || Object.values(read.timer.slides).every(each => each !== null && typeof each === 'object')).toBe(true)
    }), { numRuns: 500 })
  })

  it('is taken as the lecturer’s window sends it, with or without its parts', () => {
    expect(readShared(shared, total)).toEqual(shared)
    expect(readShared({ ...shared, cursor: undefined }, total)).toEqual({ ...shared, cursor: undefined })
    expect(readShared({ page: 3, news: 'x' }, total)).toEqual({ page: 3 })
  })

  it.each([null, undefined, 'next', 7, [], {}, { page: 0 }, { page: 35 }, { page: '3' }, { page: Number.NaN }, { page: 3, clicks: -1 }, { timer: null }, { timer: { ...shared.timer, slides: { 1: null } } }, { lastUpdate: { type: 'king' } }, { cursor: null }, { marks: 'gone' }, { marks: null }, { stage: null }, { stage: { 7: true } }])('%j is ignored', (data) => {
    expect(readShared(data, total)).toBeNull()
  })

  it('between windows that join is ignored, or asks, or answers with a place that there is', () => {
    fc.assert(fc.property(fc.oneof(anyMessage, anyMessage.map(state => ({ kind: 'answer', to: 'me', state })), fc.anything().map(id => ({ kind: 'ask', id }))), (data) => {
      const read = readJoinMessage(data, total)
      if (read?.kind === 'ask')
        expect(read.id).toBeTypeOf('string')
      if (read?.kind === 'answer')
        expect(readShared(read.state, total)).toEqual(read.state)
    }), { numRuns: 500 })
    expect([null, undefined, 'ask', { kind: 'ask' }, { kind: 'answer', to: 'me', state: null }].map(data => readJoinMessage(data, total))).toEqual([null, null, null, null, null])
  })

  it('on drawings is ignored, or holds drawings by slide', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.oneof(fc.nat().map(String), anyName), fc.oneof(fc.string(), fc.anything()))), (data) => {
      expect(Object.entries(readDrawings(data) ?? {}).every(([no, drawing]) => Number.isInteger(Number(no)) && (drawing === undefined || typeof drawing === 'string'))).toBe(true)
    }), { numRuns: 500 })
    expect(readDrawings({ 3: '<path/>' })).toEqual({ 3: '<path/>' })
  })
})

describe('a setting of Slidev’s', () => {
  it('of any text is one that a slide can be shown with', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.double().map(String), damage(fc.double().map(String))), (text) => {
      const scale = readSetting('slidev-scale', text, 0)
      expect(scale === 0 || (scale >= 0.1 && scale <= 10)).toBe(true)
      expect([1, 2, 3]).toContain(readSetting('slidev-presenter-layout', text, 1))
      expect(['auto', 'dark', 'light']).toContain(readSetting('slidev-color-schema', text, 'auto'))
      expect(readSetting('slidev-wake-lock', text, true)).toBeTypeOf('boolean')
      expect(Number.isFinite(readSetting('slidev-presenter-notes-width', text, 360))).toBe(true)
      const { brightness, invert, ...rest } = readSetting('slidev-viewer-css-filter', text, { invert: false, brightness: 1 })
      expect([typeof invert, brightness >= 0.5 && brightness <= 1.5, rest]).toEqual(['boolean', true, {}])
    }), { numRuns: 500 })
  })

  it.each([['-5', 0], ['0.05', 0], ['NaN', 0], ['null', 0], ['"2"', 0], ['1e999', 0], ['big', 0], ['', 0], ['0', 0], ['1', 1], ['2.5', 2.5]])('scale %j is %j', (text, scale) => {
    expect(readSetting('slidev-scale', text, 0)).toBe(scale)
  })

  it('keeps the parts that make sense', () => {
    expect(readSetting('slidev-viewer-css-filter', '{"invert":true,"contrast":-3,"brightness":1.2,"more":1}', { invert: false, contrast: 1, brightness: 1 })).toEqual({ invert: true, contrast: 1, brightness: 1.2 })
    expect(readSetting('slidev-sync-directions', '{"viewerSend":"no","presenterSend":false}', { viewerSend: true, presenterSend: true })).toEqual({ viewerSend: true, presenterSend: false })
  })
})

describe('a name that carries the deck’s path', () => {
  it('is the same for the page by its folder and by its file, and another for every other folder', () => {
    expect(scopeKey('x', '/courses/green/')).toBe(scopeKey('x', '/courses/green/index.html'))
    expect(scopeKey('x', '/')).toBe(scopeKey('x', '/index.html'))
    const folder = fc.stringMatching(/^(?:\/[a-z@:.]{1,4}){0,3}\/$/)
    fc.assert(fc.property(folder, folder, (one, other) => {
      expect(scopeKey('x', one) === scopeKey('x', other)).toBe(one === other)
    }))
  })
})
