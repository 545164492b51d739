/** Vite's preload helper is corrected where it says what it said when the correction was written. */
import { describe, expect, it } from 'vitest'
import { correctPreload } from '../../setup/client/correct-preload.ts'

const { transform } = correctPreload() as unknown as { transform: { handler: (code: string, id: string) => { code: string } | undefined } }
const helper = '\0vite/preload-helper.js'
const upstream = `const seen = {}
export function preload(dep, document) {
  const links = document.getElementsByTagName("link")
  if (dep in seen) return;
  seen[dep] = true
  const isCss = dep.endsWith(".css")
  const link = document.createElement("link")
  document.head.appendChild(link)
  if (isCss) return new Promise((res, rej) => {
    link.addEventListener("load", res)
    link.addEventListener("error", () => rej(new Error("Unable to preload CSS")))
  })
}`

type Preload = (dep: string, document: object) => Promise<unknown> | true | undefined

let runs = 0
/** The corrected helper, run anew, with what it has added: each link can be told that its file came or did not. */
async function run() {
  const { code } = transform.handler(upstream, helper)!
  const { preload } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`${code} // ${runs++}`)}`) as { preload: Preload }
  const added: EventTarget[] = []
  const document = { querySelectorAll: () => [], createElement: () => new EventTarget(), body: { appendChild: (link: EventTarget) => added.push(link) } }
  return { added, ask: (dep: string) => preload(dep, document) }
}

describe('the preload helper', () => {
  it('adds style sheets at the end of the body, and looks once at what the page had before', () => {
    const { code } = transform.handler(upstream, helper)!
    expect(code).toContain('document.body.appendChild(link)')
    expect(code).toContain('const links = (firstLinks ??=')
    expect(code).not.toContain('getElementsByTagName')
  })

  it('lets a second part wait for the style sheet that the first has asked for', async () => {
    const { added, ask } = await run()
    const first = ask('slide.css')
    const second = ask('slide.css')
    expect(added).toHaveLength(1)
    let hasCome = false
    void Promise.resolve(second).then(() => { hasCome = true })
    await Promise.resolve()
    expect(hasCome).toBe(false)
    added[0]!.dispatchEvent(new Event('load'))
    await Promise.all([first, second])
    expect(hasCome).toBe(true)
  })

  it('says to both that the style sheet did not come, and goes on without it at the next try', async () => {
    const { added, ask } = await run()
    const both = [ask('slide.css'), ask('slide.css')]
    added[0]!.dispatchEvent(new Event('error'))
    for (const asked of both)
      await expect(asked).rejects.toThrow('Unable to preload CSS')
    expect(ask('slide.css')).toBe(true)
    expect(added).toHaveLength(1)
  })

  it('that says it otherwise stops the build, with what is to be done', () => {
    expect(() => transform.handler('document.head.appendChild(link)', helper)).toThrow(/getElementsByTagName.*correct-preload\.ts/)
  })

  it('alone is changed', () => {
    expect(transform.handler(upstream, '\0vite/other/preload-helper.js')).toBeUndefined()
  })
})
