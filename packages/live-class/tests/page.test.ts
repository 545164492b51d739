import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { buildVotePage } from '../server/build-page.ts'

it('the page to vote is one file of at most 30 kB, with a policy that lets nothing else in', async () => {
  const { body, policy } = await buildVotePage()
  const html = gunzipSync(body).toString()
  expect(body.length).toBeLessThanOrEqual(30_000)
  expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, to]) => to)).toEqual(['data:,'])
  expect(html.match(/\b(?:randomUUID|eval|innerHTML|serviceWorker|document\.cookie)\b/g)).toBeNull()
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/)
}, 60_000)
