/** The commands as a person meets them: what they say and how they end when something is wrong. */
import type { ChildProcess } from 'node:child_process'
import type { Page } from 'playwright-chromium'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { liveClass } from '../../locales/en-class.ts'
import { enVote } from '../../locales/en-vote.ts'
import { en } from '../../locales/en.ts'
import { currentSlide, launchBrowser, watch } from '../support/open-deck.ts'
import { copyProject, runScript } from '../support/run-script.ts'

let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'deck-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the deck, until it says where it is. */
async function startDeck(args: readonly string[]): Promise<{ child: ChildProcess, said: string }> {
  const child = spawn(process.execPath, ['scripts/start.ts', '--no-open', ...args])
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
  return { child, said }
}

/** Addresses of this machine that its loopback is not: whoever calls them reaches what others in the network reach. On Linux one is there without a network, too. */
const otherAddresses = [
  ...Object.values(networkInterfaces()).flatMap(each => each ?? []).filter(({ internal, address }) => !internal && !address.startsWith('fe80')).map(({ address, family }) => family === 'IPv6' ? `[${address}]` : address),
  ...process.platform === 'linux' ? ['127.0.0.2'] : [],
]

/** What a port of an address says to a request, byte by byte; null where nothing listens. */
function callPort(address: string, port: number, request: string): Promise<string | null> {
  return new Promise((done) => {
    let said = ''
    const socket = connect(port, address.replace(/[[\]]/g, ''), () => socket.write(request))
    socket.on('data', (data) => { said += data }).on('error', () => done(said || null)).on('close', () => done(said))
  })
}

describe('npm run audit', () => {
  it('lists what is missing and ends with 1 where a passage lacks an anchor', async () => {
    const file = join(folder, 'passages.json')
    writeFileSync(file, JSON.stringify([{ section: 'introduction', paragraph: 1, text: 'nothing of it' }]))
    const { status, out } = await runScript(['scripts/audit.ts', file])
    expect(status).toBe(1)
    expect(out).toMatch(/events\/stockholm-conference: "[^"]+" is not in introduction ¶ 1/)
  })

  it('ends with 2 and says what it takes where there is no file or no passages', async () => {
    expect(await runScript(['scripts/audit.ts'])).toMatchObject({ status: 2, out: expect.stringContaining('npm run audit -- PASSAGES.json') })
    expect(await runScript(['scripts/audit.ts', join(folder, 'none.json')])).toMatchObject({ status: 2, out: expect.stringContaining('none.json is not there') })
    writeFileSync(join(folder, 'bad.json'), '{}')
    expect((await runScript(['scripts/audit.ts', join(folder, 'bad.json')])).status).toBe(2)
  })
})

describe('npm run export', () => {
  it('says how to get a browser and ends with 2 where there is none', async () => {
    const { status, out } = await runScript(['scripts/export.ts'], { PATH: folder, CHROME_PATH: '' })
    expect(status).toBe(2)
    expect(out).toContain('No Chromium was found')
  })

  it('names CHROME_PATH where that is what is wrong', async () => {
    const { status, out } = await runScript(['scripts/export.ts'], { CHROME_PATH: '/no/such/browser' })
    expect(status).toBe(2)
    expect(out).toContain('CHROME_PATH is "/no/such/browser"')
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

  it('starts a class, whose cockpit stands in the presenter and whose phones come in by the code; others reach nothing else', async () => {
    const { child, said } = await startDeck(['--port', '4480', '--class'])
    const [slides, phones] = [4480, 4481]
    const browser = await launchBrowser()
    try {
      const presenter = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
      const asked = new Set<string>()
      presenter.on('request', request => asked.add(request.url().replace(/^\w+:\/\/[^/]+/, '')))
      await presenter.goto(said.match(/http:\/\/localhost:\d+\/#\/presenter\/1\?class=\S+/)![0], { timeout: 120_000 })
      const panel = presenter.getByRole('region', { name: liveClass.region })
      await panel.waitFor({ timeout: 120_000 })
      const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
      await phone.goto(`http://localhost:${phones}/vote`)
      await phone.getByRole('textbox').fill(said.match(/with the code (\d{6})/)![1]!)
      await phone.keyboard.press('Enter')
      await phone.locator('main').getByText(enVote.waiting).waitFor()
      await panel.getByText(liveClass.here({ count: 1 })).waitFor()

      // one of each kind that the presenter's window fetches, and what Vite and Slidev answer besides
      const kinds = new Map([...asked].map(path => [`${path.split(/[/?]/)[1]} ${extname(path.split('?')[0]!)}`, path]))
      const routes = [...kinds.values(), '/index.html', '/__slidev/slides/1.json', '/__mcp', '/__open-in-editor', '/@fs/etc/hostname', '/package.json', '/slides/02-growth-first.md', '/dist-lecturer/index.html'].filter(path => !/^\/(?:class\/room)?$/.test(path))
      const local = await Promise.all(routes.map(async path => (await fetch(`http://localhost:${slides}${path}`)).status))
      expect(local.filter(status => status === 200).length, 'the development server has most of these routes').toBeGreaterThan(20)
      const upgrade = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: vite-hmr\r\n\r\n'
      expect(otherAddresses).not.toEqual([])
      for (const address of otherAddresses) {
        expect(await callPort(address, slides, 'GET / HTTP/1.0\r\n\r\n'), `the development server does not listen at ${address}`).toBeNull()
        expect((await fetch(`http://${address}:${phones}/vote`)).status, 'the class does').toBe(200)
        for (const path of routes) {
          for (const method of ['GET', 'POST']) {
            const answer = await fetch(`http://${address}:${phones}${path}`, { method })
            expect([answer.status, await answer.text()], `${method} ${address} ${path}`).toEqual([404, ''])
          }
        }
        expect(await callPort(address, phones, upgrade.replace('Host: x', `Host: ${address}:${phones}`))).toBe('')
      }
    }
    finally {
      await browser.close()
      child.removeAllListeners('exit')
      child.kill('SIGTERM')
    }
  })

  it('lets a phone that knows the password lead the lecture, which others do not even see', async () => {
    const { child, said } = await startDeck(['--port', '4460', '--remote'])
    const password = said.match(/\/remote#(\w+)/)![1]!
    const [slides, remote] = ['http://localhost:4460', `http://${otherAddresses[0]}:4461`]
    const browser = await launchBrowser()
    try {
      expect(said).toContain('must be in the same Wi-Fi')
      for (const path of ['/@slidev/configs', '/__slidev/slides/1.json', '/__mcp', '/package.json', '/@vite/client'])
        expect((await fetch(`${remote}${path}`)).status, path).toBe(404)
      for (const address of otherAddresses)
        expect(await callPort(address, 4460, 'GET / HTTP/1.0\r\n\r\n')).toBeNull()
      // windows of two devices: no storage is shared. Each fetches all modules of the deck, one by one
      const [hall, phone] = await Promise.all([{ width: 1280, height: 720 }, { width: 390, height: 844 }].map(async viewport => (await browser.newContext({ viewport })).newPage())) as [Page, Page]
      await phone.goto(`${remote}/remote#${password}`)
      await phone.waitForURL(`${remote}/#/presenter/1`)
      await Promise.all([hall.goto(`${slides}/#/climate-dzud`, { timeout: 120_000 }), phone.goto(`${remote}/#/presenter/climate-dzud?plan=single-hour`, { timeout: 120_000 })])
      for (const page of [hall, phone])
        await currentSlide(page).waitFor({ timeout: 120_000 })
      await phone.getByText(lecturePlans['single-hour'].label).waitFor()
      // the question to ask stays above the steps, however long the notes are
      const [ask, steps] = await Promise.all(['.speaker-notes .ask', '.phone-steps'].map(part => phone.locator(part).boundingBox()))
      expect(ask!.y + ask!.height).toBeLessThanOrEqual(steps!.y + 1)
      await phone.getByRole('button', { name: en.remote.next, exact: true }).click()
      await hall.waitForURL(/clicks=1/)
      await currentSlide(phone).getByRole('button', { name: /whole/i }).click()
      await currentSlide(hall).locator('.bar').waitFor()
      // hands are counted on the phone, below the slide, and the wall sees them when they are shown
      await phone.evaluate(() => { location.hash = location.hash.replace(/climate-dzud|\b\d+(?=\?)/, 'check-leadership').replace(/clicks=\d/, 'clicks=1') })
      const hands = phone.getByRole('group', { name: en.quiz.showOfHands, exact: true }).first()
      await hands.getByRole('spinbutton').first().fill('12')
      await hands.getByRole('button', { name: en.quiz.showResult }).click()
      await currentSlide(hall).locator('.class-board li').filter({ hasText: '12' }).waitFor({ state: 'attached' })
      // the plan is the hall's, too
      await hall.locator('.deck-controls').getByText(`7 of ${lecturePlans['single-hour'].steps.length}`).waitFor({ state: 'attached' })
      // with the password, too, nothing of the project is read or written beside what the presenter's page needs
      for (const [method, path] of [['POST', '/__slidev/slides/9.json'], ['POST', '/__mcp'], ['GET', '/__open-in-editor?file=slides.md'], ['GET', '/package.json']] as const)
        expect((await phone.request.fetch(`${remote}${path}`, { method, data: {} })).status(), path).toBe(404)
      expect(await (await phone.request.get(`${remote}/@slidev/configs`)).text()).not.toContain(password)
    }
    finally {
      await browser.close()
      child.removeAllListeners('exit')
      child.kill('SIGTERM')
    }
  })

  it('refuses a port that is none', async () => {
    expect(await runScript(['scripts/start.ts', '--port', 'x'])).toMatchObject({ status: 2, out: expect.stringContaining('not "x"') })
  })
})

describe('npm run bench', () => {
  it.each([
    ['a deck that it does not know', ['--only', 'ours,theirs'], 'not "theirs"'],
    ['a number of runs that is none', ['--runs', 'many'], 'not "many"'],
    ['no runs at all', ['--runs', '0'], 'not "0"'],
    ['more than one thing at once', ['--lighthouse', '--first-load'], '--lighthouse stands alone'],
  ])('refuses %s, says what it takes, and ends with 2', async (_, args, message) => {
    const { status, out } = await runScript(['bench/bench.ts', ...args])
    expect(status).toBe(2)
    expect(out).toContain(message)
    expect(out).toContain('npm run bench [-- options]')
  })

  it('lists its options and ends with 0 on --help', async () => {
    expect(await runScript(['bench/bench.ts', '--help'])).toMatchObject({ status: 0, out: expect.stringContaining('--first-load') })
  })

  it('says how to get a browser and ends with 2 where there is none', async () => {
    expect(await runScript(['bench/bench.ts'], { PATH: folder, CHROME_PATH: '' })).toMatchObject({ status: 2, out: expect.stringContaining('No Chromium was found') })
  })
})

/** A question of the bank that is sound but for what is put in its place. */
function writeQuestion(fields: Record<string, string>): string {
  const sound = {
    type: '\'single\'',
    chapter: '\'growth\'',
    objective: '\'explain-growth-first\'',
    level: '\'recall\'',
    stem: '\'Which of these fruits is yellow?\'',
    options: '[\'plum\', \'lime\', \'lemon\'].map(id => ({ id, text: id, why: \'It is the colour of the fruit.\' }))',
    holds: 'id => id === \'lemon\'',
    rests: '[\'gef-joined\']',
    hint: '\'Think of the sun.\'',
    order: '\'listed\'',
  }
  return `export const planted = {\n  'q-planted': { ${Object.entries({ ...sound, ...fields }).map(([name, value]) => `${name}: ${value}`).join(', ')} },\n}\n`
}

describe('npm run build', () => {
  let copy: string
  beforeAll(() => {
    copy = join(folder, 'copy')
    copyProject(copy)
  })

  it('stops with file, line and id where a slide names a record that does not exist', async () => {
    const chapter = join(copy, 'slides/03-taking-part.md')
    const sound = readFileSync(chapter, 'utf8')
    writeFileSync(chapter, sound.replace('\'gef-joined\'', '\'gef-joint\''))
    const { status, out } = await runScript(['scripts/build.ts'], {}, copy)
    writeFileSync(chapter, sound)
    expect(status).not.toBe(0)
    expect(out).toMatch(/slides\/03-taking-part\.md:\d+: "gef-joint" is in no table of data\//)
  })

  it.each([
    ['a single choice has two right answers', { holds: 'id => id !== \'plum\'' }, '"q-planted": a single choice, but the data make 2 options right (lime, lemon)'],
    ['two items of an ordering are of one year', { type: '\'ordering\'', whenOf: '() => ({ from: 1, precision: \'year\' })' }, '"q-planted": two of its items are of 1'],
    ['an item of a sorting belongs nowhere', { type: '\'sorting\'', targets: '[{ id: \'bowl\', text: \'Bowl\' }]', holds: 'id => id === \'plum\'' }, '"q-planted": the data give "lime" 0 targets, not one'],
    ['it rests on a record that does not exist', { rests: '[\'gef-joint\']' }, '"q-planted" rests on "gef-joint", which is in no table of data/'],
    ['it rests on what is contested', { rests: '[\'oecd-accession\']' }, '"q-planted" rests on "oecd-accession", which is contested (not-disputed)'],
    ['a source note forbids it', { stem: '\'Which geographical fruit is yellow?\'', rests: '[\'desertification-prone-ground\']' }, '"q-planted" says "geographical" and rests on "desertification-prone-ground", which note-geological-location forbids (note-kept)'],
    ['its predicate fails', { holds: '() => undefined.year' }, '"q-planted": Cannot read properties of undefined (reading \'year\')'],
  ])('stops with the question\'s file, line and id where %s', async (_, fields, message) => {
    const index = join(copy, 'data/questions/index.ts')
    const sound = readFileSync(index, 'utf8')
    writeFileSync(join(copy, 'data/questions/planted.ts'), writeQuestion(fields))
    writeFileSync(index, `import { planted } from './planted.ts'\n${sound.replace('} as const', '  ...planted,\n} as const')}`)
    const { status, out } = await runScript(['scripts/build.ts'], {}, copy)
    writeFileSync(index, sound)
    expect(status).toBe(1)
    expect(out).toContain(`data/questions/planted.ts:2: question ${message}`)
    expect(out).toContain('Nothing was built')
  })
})
