/** npm start with phones, and a build that a slide's fault stops: as a person meets them. */
import type { Page } from 'playwright-chromium'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { extname, join } from 'node:path'
import process from 'node:process'
import { liveClass } from '@deck/words/class'
import { enVote } from '@deck/words/vote'
import { describe, expect, it } from 'vitest'
import { call } from '../../packages/live-class/tests/simulate/class-room.ts'
import { freePort } from '../support/free-port.ts'
import { currentSlide, launchBrowser } from '../support/open-deck.ts'
import { useProjectCopy } from '../support/project-copy.ts'
import { runScript, startDeck } from '../support/run-script.ts'

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

describe('npm start', () => {
  it('starts a class, whose cockpit stands in the presenter and leaves out and ends, and whose phones come in by the code; others reach nothing else', async () => {
    const slides = await freePort()
    const { child, said } = await startDeck(['--port', String(slides), '--class'])
    const phones = Number(said.match(/:(\d+)\/vote/)![1])
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

      const join = () => fetch(`http://localhost:${phones}/class/join?code=${said.match(/with the code (\d{6})/)![1]}`)
      const { room } = await (await join()).json() as { room: string }
      const press = (name: string) => panel.getByRole('button', { name, exact: true }).click()
      // other addresses of loopback are there without being set up
      if (process.platform === 'linux') {
        const enter = (i: number) => call({ url: `ws://127.0.0.1:${phones}/class/wire`, room, from: i < 6 ? `127.0.0.${i + 11}` : '127.0.0.66' })
        await Promise.all(Array.from({ length: 36 }, (_, i) => enter(i)))
        await panel.getByText(liveClass.crowd({ count: 30 })).waitFor()
        await press(liveClass.crowdLeave)
        await panel.getByText(liveClass.crowdOut({ count: 30 })).waitFor()
      }
      await press(liveClass.end)
      await press(liveClass.endSure)
      await panel.getByText(liveClass.stands.ended).waitFor()
      expect((await join()).status, 'nobody joins any more').toBe(404)
    }
    finally {
      await browser.close()
      child.removeAllListeners('exit')
      child.kill('SIGTERM')
    }
  })

  it('lets the lecturer\'s own phone turn the slides and lead the vote, over the port of the class', async () => {
    const port = await freePort()
    const { child, said } = await startDeck(['--port', String(port), '--class', '--remote'])
    const [link] = said.match(/http:\/\/[^\s/]+\/remote#\w+/)!
    const secret = link.split('#')[1]!
    const browser = await launchBrowser()
    try {
      expect(said).toContain('It is not the code for students')
      const [presenter, phone] = await Promise.all([{ width: 1440, height: 900 }, { width: 390, height: 844 }].map(async viewport => (await browser.newContext({ viewport })).newPage())) as [Page, Page]
      await phone.goto(link)
      await phone.getByRole('main').getByText(enVote.remote.none).waitFor()
      await expect.poll(() => phone.url()).not.toContain(secret)
      await presenter.goto(`http://localhost:${port}/#/presenter/pollution-chain?plan=single-hour&class=${secret}`, { timeout: 120_000 })
      await currentSlide(presenter).waitFor({ timeout: 120_000 })
      await phone.getByRole('button', { name: enVote.remote.next }).click({ timeout: 120_000 })
      await presenter.waitForURL(/clicks=1/)
      await phone.getByRole('button', { name: enVote.remote.black }).click()
      await phone.getByRole('button', { name: enVote.remote.black, pressed: true }).waitFor()
      await phone.reload()
      await phone.getByRole('button', { name: enVote.remote.back }).click()
      await presenter.waitForURL(url => !url.href.includes('clicks=1'))
    }
    finally {
      await browser.close()
      child.removeAllListeners('exit')
      child.kill('SIGTERM')
    }
  })
})

describe('npm run build', () => {
  const project = useProjectCopy()

  it('stops with file, line and id where a slide names a record that does not exist', async () => {
    const chapter = join(project.copy, 'slides/03-taking-part.md')
    const sound = readFileSync(chapter, 'utf8')
    writeFileSync(chapter, sound.replace('\'gef-joined\'', '\'gef-joint\''))
    const { status, out } = await runScript(['packages/cli/build.ts'], {}, project.copy)
    writeFileSync(chapter, sound)
    expect(status).not.toBe(0)
    expect(out).toMatch(/slides\/03-taking-part\.md:\d+: "gef-joint" is in no table of data\//)
  })
})
