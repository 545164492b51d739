/** Vite's preload helper is corrected where it says what it said when the correction was written. */
import { describe, expect, it } from 'vitest'
import { correctPreload } from '../../setup/client/correct-preload.ts'

const { transform } = correctPreload() as unknown as { transform: { handler: (code: string, id: string) => { code: string } | undefined } }
const helper = '\0vite/preload-helper.js'
const upstream = 'const links = document.getElementsByTagName("link"); document.head.appendChild(link)'

describe('the preload helper', () => {
  it('adds style sheets at the end of the body, and looks once at what the page had before', () => {
    const { code } = transform.handler(upstream, helper)!
    expect(code).toContain('document.body.appendChild(link)')
    expect(code).toContain('const links = (firstLinks ??=')
    expect(code).not.toContain('getElementsByTagName')
  })

  it('that says it otherwise stops the build, with what is to be done', () => {
    expect(() => transform.handler('document.head.appendChild(link)', helper)).toThrow(/getElementsByTagName.*correct-preload\.ts/)
  })

  it('alone is changed', () => {
    expect(transform.handler(upstream, '\0vite/other/preload-helper.js')).toBeUndefined()
  })
})
