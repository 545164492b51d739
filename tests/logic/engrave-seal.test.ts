import { describe, expect, it } from 'vitest'
import { engraveSeal, sealKinds } from '../../components/scene/engrave-seal.ts'
import { sealRadius } from '../../components/scene/seal-lines.ts'

describe('a seal', () => {
  it.each(sealKinds)('of the kind %s is drawn, the same each time', (kind) => {
    const { fine, heavy } = engraveSeal(kind)
    expect(fine + heavy).toMatch(/^M/)
    expect(fine + heavy).not.toMatch(/NaN|Infinity|undefined/)
    expect(engraveSeal(kind)).toEqual({ fine, heavy })
  })

  it.each(sealKinds)('of the kind %s reaches beyond the middle of its disc', (kind) => {
    const { fine, heavy } = engraveSeal(kind)
    const starts = [...(fine + heavy).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => Math.hypot(Number(x), Number(y)))
    expect(Math.max(...starts)).toBeGreaterThan(sealRadius / 4)
  })
})
