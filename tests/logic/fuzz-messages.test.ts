import { readSetting } from '@deck/slidev-build/read-setting'
/** What stands under Slidev's names: none of it is applied unless it makes sense. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { anyText, damage, expectUnpolluted } from '../support/hostile.ts'

afterEach(expectUnpolluted)

describe('a setting of Slidev’s', () => {
  it('of any text is one that a slide can be shown with', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.double().map(String), damage(fc.double().map(String))), (text) => {
      const scale = readSetting('slidev-scale', text, 0)
      expect(scale === 0 || (scale >= 0.1 && scale <= 10)).toBe(true)
      expect([1, 2, 3]).toContain(readSetting('slidev-presenter-layout', text, 1))
      expect(['auto', 'dark', 'light']).toContain(readSetting('slidev-color-schema', text, 'auto'))
      expect(readSetting('slidev-wake-lock', text, true)).toBeTypeOf('boolean')
      expect(Number.isFinite(readSetting('slidev-presenter-notes-width', text, 360))).toBe(true)
    }), { numRuns: 500 })
  })

  it.each([['-5', 0], ['0.05', 0], ['NaN', 0], ['null', 0], ['"2"', 0], ['1e999', 0], ['big', 0], ['', 0], ['0', 0], ['1', 1], ['2.5', 2.5]])('scale %j is %j', (text, scale) => {
    expect(readSetting('slidev-scale', text, 0)).toBe(scale)
  })
})
