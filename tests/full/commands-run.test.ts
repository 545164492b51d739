/**
 * Commands as processes, one of each kind: a code is handed on, a signal stops all that runs, npm start serves.
 * What commands refuse is in tests/full/command-faults.test.ts; all that is stopped, class and remote in tests/full/.
 * Why end to end: the process and its end are the claim.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentSlide, launchBrowser, watch } from '../support/open-deck.ts'
import { runScript, startDeck } from '../support/run-script.ts'

let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'deck-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a command that is started', () => {
  it('ends the process with the code of its main: 0 with help, 1 where something fails, 2 where it refuses', async () => {
    const passages = join(folder, 'passages.json')
    writeFileSync(passages, JSON.stringify([{ section: 'introduction', paragraph: 1, text: 'nothing of it' }]))
    const ended = await Promise.all([['packages/cli/audit.ts', '--help'], ['packages/cli/audit.ts', passages], ['packages/cli/cite.ts', '--sideways'], ['packages/cli/setup.mjs', '--sideways'], ['packages/cli/setup.mjs', 'sideways']].map(args => runScript(args)))
    expect(ended.map(({ status }) => status)).toEqual([0, 1, 2, 2, 2])
    for (const { out } of ended.slice(2)) {
      expect(out).toContain('sideways')
      expect(out).not.toMatch(/^\s+at .+:\d+:\d+/m)
    }
  })
})

describe('npm start', () => {
  it('takes the next port where one is in use, says so, and shows the deck and its presenter there', async () => {
    const holder = createServer()
    await new Promise<void>(done => holder.listen(0, done))
    const { port } = holder.address() as { port: number }
    const { child, said } = await startDeck(['--port', String(port)])
    const browser = await launchBrowser()
    try {
      const taken = said.match(/the deck opens on (\d+)/)?.[1]
      expect(said).toContain(`Port ${port} is in use`)
      const context = await browser.newContext()
      const pageErrors = watch(context, `http://localhost:${taken}`)
      const page = await context.newPage()
      await page.goto(`http://localhost:${taken}/#/signs-funds-joins`, { timeout: 120_000 })
      await currentSlide(page).getByRole('button', { name: /^Source 1/ }).first().click({ timeout: 120_000 })
      await page.getByRole('dialog').waitFor()
      await page.goto(`http://localhost:${taken}/#/presenter/1`)
      await page.getByLabel('Say', { exact: true }).first().waitFor()
      expect(pageErrors).toEqual({ errors: [], outside: [] })
      // Slidev's own routes, not stand-ins: no other page writes a slide, and what is no JSON does not end the server
      const write = (origin: string, type: string, body: string) => fetch(`http://localhost:${taken}/__slidev/slides/9.json`, { method: 'POST', headers: { origin, 'content-type': type }, body })
      expect((await write('http://10.99.0.1:5555', 'text/plain', '{}')).status).toBe(403)
      expect((await write(`http://localhost:${taken}`, 'application/json', 'no JSON')).status).toBe(400)
      expect((await fetch(`http://localhost:${taken}/__slidev/slides/9.json`)).status).toBe(200)
    }
    finally {
      await browser.close()
      child.removeAllListeners('exit')
      child.kill('SIGTERM')
      holder.close()
    }
  })
})
