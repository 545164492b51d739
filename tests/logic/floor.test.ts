import { readFileSync } from 'node:fs'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { readFloor } from '../../scripts/build/floor.ts'
import { checkFloor } from '../../scripts/check-floor.ts'

describe('the oldest browsers', () => {
  it('are those of package.json', () => {
    const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] }
    expect(readFloor(browserslist).map(({ target }) => target)).toEqual(['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4'])
  })

  it.each(['defaults', 'Chrome > 109', 'Opera >= 90'])('cannot be read from "%s", which is named', (query) => {
    expect(() => readFloor([query])).toThrow(`"${query}"`)
  })
})

it('a browser that is too old can parse what asks it', () => {
  expect(new Linter().verify(`(${checkFloor})('')`, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })).toEqual([])
})
