/** The page on which phones vote, as the commands build it. */
import { Buffer } from 'node:buffer'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pageSource } from '../live/page-source.ts'

it('is at most 30 kB, uses nothing that a phone lacks over plain HTTP, and is built from whatever folder', async () => {
  const child = fork(resolve('packages/live-class/server/build-page.ts'), [JSON.stringify(pageSource)], { cwd: tmpdir() })
  const [{ body }] = await once(child, 'message') as [{ body: string }]
  child.disconnect()
  const page = Buffer.from(body, 'base64')
  const html = gunzipSync(page).toString()
  expect(page.length).toBeLessThanOrEqual(30_000)
  expect(html).toContain('<title>Live class</title>')
  // the deck's own colours are in it
  expect(html).toContain('--paper:')
  expect(html.match(/\b(?:randomUUID|eval|innerHTML|serviceWorker|document\.cookie)\b/g)).toBeNull()
}, 60_000)
