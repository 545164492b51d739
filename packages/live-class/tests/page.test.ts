import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { buildVotePage } from '../server/build-page.ts'

const source = { entry: fileURLToPath(new URL('./fake-page.ts', import.meta.url)), targets: ['chrome109', 'safari16.4'], lang: 'kl', title: 'Fruit', noScript: 'Scripts are off.' }

it('the page is one file in the words of its deck, with a policy that lets its own script and style in and nothing else', async () => {
  const { body, policy } = await buildVotePage(source)
  const html = gunzipSync(body).toString()
  expect(html).toMatch(/<html lang="kl">[^%]*<title>Fruit<\/title>/)
  expect(html).toContain('<noscript>Scripts are off.</noscript>')
  expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, to]) => to)).toEqual(['data:,'])
  const [style, script] = ['style', 'script type="module"'].map((tag) => {
    const [, inside] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag.split(' ')[0]}>`).exec(html)!
    return `'sha256-${createHash('sha256').update(inside!).digest('base64')}'`
  })
  expect(policy).toBe(`default-src 'none'; script-src ${script}; style-src ${style}; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`)
}, 60_000)
