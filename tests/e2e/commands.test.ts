/** The commands as a person meets them: what they say and how they end when something is wrong. */
import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentSlide, launchBrowser, watch } from '../support/open-deck.ts'

interface Ended { status: number, out: string }

/** Runs one of our scripts to its end. */
function run(args: readonly string[], env: Record<string, string> = {}, cwd = '.'): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, [...args], { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => done({ status: error ? Number(error.code ?? 1) : 0, out: stdout + stderr }))
  })
}

let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'deck-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm run audit', () => {
  it('lists what is missing and ends with 1 where a passage lacks an anchor', async () => {
    const file = join(folder, 'passages.json')
    writeFileSync(file, JSON.stringify([{ section: 'introduction', paragraph: 1, text: 'nothing of it' }]))
    const { status, out } = await run(['scripts/audit.ts', file])
    expect(status).toBe(1)
    expect(out).toMatch(/events\/stockholm-conference: "[^"]+" is not in introduction ¶ 1/)
  })

  it('ends with 2 and says what it takes where there is no file or no passages', async () => {
    expect(await run(['scripts/audit.ts'])).toMatchObject({ status: 2, out: expect.stringContaining('npm run audit -- PASSAGES.json') })
    expect(await run(['scripts/audit.ts', join(folder, 'none.json')])).toMatchObject({ status: 2, out: expect.stringContaining('none.json is not there') })
    writeFileSync(join(folder, 'bad.json'), '{}')
    expect((await run(['scripts/audit.ts', join(folder, 'bad.json')])).status).toBe(2)
  })
})

describe('npm run export', () => {
  it('says how to get a browser and ends with 1 where there is none', async () => {
    const { status, out } = await run(['scripts/export.ts'], { PATH: folder, CHROME_PATH: '' })
    expect(status).toBe(1)
    expect(out).toContain('No Chromium was found')
  })

  it('names CHROME_PATH where that is what is wrong', async () => {
    const { status, out } = await run(['scripts/export.ts'], { CHROME_PATH: '/no/such/browser' })
    expect(status).toBe(1)
    expect(out).toContain('CHROME_PATH is "/no/such/browser"')
  })
})

describe('npm start', () => {
  it('takes the next port where one is in use, says so, and shows the deck and its presenter there', async () => {
    const holder = createServer()
    await new Promise<void>(done => holder.listen(0, done))
    const { port } = holder.address() as { port: number }
    const child = spawn(process.execPath, ['scripts/start.ts', '--port', String(port), '--no-open'])
    const said = await new Promise<string>((done, fail) => {
      let text = ''
      child.on('exit', () => fail(new Error(text)))
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
          text += chunk
          // Slidev prints its own table once it serves.
          if (/public slide show/.test(text))
            done(text)
        })
      }
    })
    const browser = await launchBrowser()
    try {
      const taken = said.match(/the deck opens on (\d+)/)?.[1]
      expect(said).toContain(`Port ${port} is in use`)
      const context = await browser.newContext()
      const misdeeds = watch(context, `http://localhost:${taken}`)
      const page = await context.newPage()
      await page.goto(`http://localhost:${taken}/#/signs-funds-joins`, { timeout: 120_000 })
      await currentSlide(page).getByRole('button', { name: /^Source 1/ }).first().click({ timeout: 120_000 })
      await page.getByRole('dialog').waitFor()
      await page.goto(`http://localhost:${taken}/#/presenter/1`)
      await page.getByText('Minutes:').first().waitFor({ state: 'attached' })
      expect(misdeeds).toEqual({ errors: [], outside: [] })
    }
    finally {
      await browser.close()
      child.removeAllListeners('exit')
      child.kill('SIGTERM')
      holder.close()
    }
  })

  it('refuses a port that is none', async () => {
    expect(await run(['scripts/start.ts', '--port', 'x'])).toMatchObject({ status: 2, out: expect.stringContaining('not "x"') })
  })
})

describe('every command', () => {
  it.each(['build', 'export', 'start'])('%s refuses an option that it does not have, says those it has, and ends with 2', async (name) => {
    const { status, out } = await run([`scripts/${name}.ts`, '--sideways'])
    expect(status).toBe(2)
    expect(out).toMatch(/--sideways[\s\S]*npm (?:start|run)/)
  })
})

describe('npm run build', () => {
  it('stops with file, line and id where a slide names a record that does not exist', async () => {
    const copy = join(folder, 'copy')
    mkdirSync(copy)
    for (const name of ['data', 'logic', 'composables', 'components', 'layouts', 'setup', 'styles', 'locales', 'pages', 'public', 'slides', 'scripts', 'types', 'slides.md', 'vite.config.ts', 'tsconfig.json', 'package.json', 'global-top.vue'])
      cpSync(name, join(copy, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
    const chapter = join(copy, 'slides/03-taking-part.md')
    writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('\'gef-joined\'', '\'gef-joint\''))
    const { status, out } = await run(['scripts/build.ts'], {}, copy)
    expect(status).not.toBe(0)
    expect(out).toMatch(/slides\/03-taking-part\.md:\d+: "gef-joint" is in no table of data\//)
  })
})
