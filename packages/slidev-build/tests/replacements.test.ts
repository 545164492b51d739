/** What replaces a module of somebody else's was written against one version of it. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findChange, locateOwn, replacements, rewritten } from '../replacements.ts'

const all = [...replacements, ...rewritten]
const folder = dirname(dirname(fileURLToPath(import.meta.url)))

describe('a module that is replaced', () => {
  it('is upstream as it was when its replacement was written', () => {
    expect(all.flatMap(findChange)).toEqual([])
  })

  it('is told from one that has changed, or is gone', () => {
    const [one] = replacements
    expect(findChange({ ...one!, sha256: '0' })).toEqual([expect.stringContaining('has changed')])
    expect(findChange({ ...one!, file: 'gone.js' })).toEqual([expect.stringContaining('is gone')])
  })

  it('has something in its place, and nothing lies there that neither stands for something nor is offered', () => {
    expect(all.filter(each => !existsSync(locateOwn(each)))).toEqual([])
    const sources = [...globSync('{*,client/*}.{ts,vue}', { cwd: folder }), 'package.json'].map(file => readFileSync(join(folder, file), 'utf8')).join('')
    expect(readdirSync(join(folder, 'client')).filter(name => !new RegExp(`/${name}['"]`).test(sources))).toEqual([])
  })
})
