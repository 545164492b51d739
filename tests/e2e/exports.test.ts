/** The page that offers the questions to other programs, in lecturers' builds and nowhere else; and the command that writes them, killed. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { exchange } from '../../locales/en-exchange.ts'
import { findAxeFaults, findSidewaysScroll } from '../support/find-faults.ts'
import { inWindow, launchBrowser, serveFolder, watch } from '../support/open-deck.ts'
import { runScript } from '../support/run-script.ts'

it('offers every format, without a fault for axe and at 390 px, and hands over the file as it stands', async () => {
  const [browser, server] = [await launchBrowser(), await serveFolder('dist-lecturer', '/courses/green/')]
  await inWindow(browser, { viewport: { width: 390, height: 844 }, acceptDownloads: true }, async (page) => {
    const { errors } = watch(page.context(), server.origin)
    await page.goto(`${server.origin}#/export`)
    await page.locator('main.exports-page[aria-busy=false]').waitFor()
    for (const { name } of Object.values(exchange.formats))
      await page.getByRole('region', { name, exact: true }).waitFor()
    expect(await findAxeFaults(page)).toEqual([])
    expect(await findSidewaysScroll(page, 'main.exports-page')).toEqual([])
    const link = page.getByRole('link', { name: /\.gift\.txt/ })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(readFileSync(await download.path())).toEqual(readFileSync(join('dist-lecturer/exports', download.suggestedFilename())))
    expect(errors).toEqual([])
  })
  await browser.close()
  server.close()
})

it('is not in the students\' build, for the files hold the answers: neither files nor a way to the page', async () => {
  expect(existsSync('dist/exports')).toBe(false)
  const [browser, server] = [await launchBrowser(), await serveFolder('dist')]
  await inWindow(browser, {}, async (page) => {
    await page.goto(`${server.origin}#/export`)
    await page.waitForURL(/#\/not-found/)
  })
  await browser.close()
  server.close()
})

it('a run that is killed leaves whole files only, and the next one writes them all, the same bytes as before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stopped-'))
  const out = join(folder, 'export')
  const args = ['scripts/export-questions.ts', '--format', 'all', '--out', out]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const status = await new Promise<number | string>((done) => {
    child.stdout.once('data', () => child.kill('SIGKILL'))
    child.on('exit', (code, signal) => done(signal ?? code!))
  })
  expect(status).toBe('SIGKILL')
  const left = existsSync(out) ? readdirSync(out) : []
  const bytesOf = () => Object.fromEntries(readdirSync(out).map(name => [name, readFileSync(join(out, name)).toString('base64')]))
  const before = left.length ? bytesOf() : {}
  const again = await runScript(args)
  expect(again.status, again.out).toBe(0)
  expect(bytesOf()).toMatchObject(before)
  expect(readdirSync(out)).toEqual(expect.arrayContaining(left))
  expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([])
  rmSync(folder, { recursive: true })
})
