/** Files are where docs/architecture.md says, under names that tell them apart. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findImporters, listNamed } from '../support/count-importers.ts'

describe('composables/', () => {
  const importers = findImporters('composables/')

  it('holds composables alone', () => {
    const others = [...importers.keys()].filter(file => !/\/use[A-Z]\w*\.ts$/.test(file) || !/^export (?:async )?(?:function|const) use[A-Z]/m.test(readFileSync(file, 'utf8')))
    expect(others.map(file => `${file} is no composable: move it to logic/ if it is pure, else to runtime/`)).toEqual([])
  })

  it('holds what several files use', () => {
    const alone = [...importers].filter(([, users]) => users.length < 2)
    expect(alone.map(([file, users]) => users.length ? `${file} is used by ${users[0]} alone: move it beside that file` : `nothing uses ${file}: remove it`)).toEqual([])
  })

  it('is counted by what sources import, now and later', () => {
    const text = 'import { a } from \'./a.ts\'\nconst b = () => import(\'../runtime/b.ts\')\nimport c from \'vue\''
    expect(listNamed('composables/useIt.ts', text)).toEqual(['composables/a.ts', 'runtime/b.ts'])
  })
})
