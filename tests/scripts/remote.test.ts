/** The remote's port over real sockets: what a phone gets before it has said the password, and after. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mayReach, openGate } from '../../scripts/live/serve-remote.ts'

const setting = { password: 'k7mnx2pq', session: 'a-session-that-nobody-guesses', secret: null }

let server: Server | undefined
let clock = 0
async function open(own: { secret?: string } = {}) {
  const gate = openGate({ ...setting, ...own }, () => clock)
  server = createServer(async (request, response) => {
    if (await gate.pass(request, response))
      response.end('the development server')
  })
  await new Promise<void>(done => server!.listen(0, '127.0.0.1', done))
}
beforeEach(() => { clock = 0 })
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

async function ask(path: string, options: RequestInit = {}) {
  const answer = await fetch(`http://127.0.0.1:${(server!.address() as AddressInfo).port}${path}`, { redirect: 'manual', ...options })
  return { status: answer.status, body: await answer.text(), location: answer.headers.get('location'), cookie: answer.headers.getSetCookie()[0], policy: answer.headers.get('content-security-policy') }
}
const say = (password: string) => ask('/remote', { method: 'POST', body: new URLSearchParams({ password }) })

/** What the development server has, and no phone without the password may see. */
const routes = ['/index.html', '/@slidev/configs', '/__slidev/slides/1.json', '/@vite/client', '/@fs/etc/passwd', '/@id/__x00__virtual:slide-notes', '/__mcp', '/__open-in-editor?file=slides.md', '/slides/01-opening.md', '/package.json', '/dist-lecturer/index.html', '/@server-reactive/nav', '/class/room', '/vote', '/remote/', '/favicon.svg']

describe('a phone that has not said the password', () => {
  beforeEach(() => open())

  it('gets the page that asks for it, and nothing else', async () => {
    expect(await ask('/')).toMatchObject({ status: 303, location: '/remote' })
    expect((await ask('/remote')).body).toContain('<form')
    for (const path of routes) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'])
        expect(await ask(path, { method }), `${method} ${path}`).toMatchObject({ status: 404, body: '' })
    }
  })

  it('is not helped by a cookie of its own making', async () => {
    for (const value of ['', 'undefined', setting.password, `${setting.session}x`, setting.session.slice(1)])
      expect((await ask('/@slidev/configs', { headers: { cookie: `deck-remote=${value}` } })).status, value).toBe(404)
  })

  it('is never told the password or the session', async () => {
    const all = await Promise.all([ask('/'), ask('/remote'), say('wrong'), ...routes.map(path => ask(path))])
    expect(JSON.stringify(all)).not.toMatch(new RegExp(`${setting.password}|${setting.session}`))
  })

  it('has ten guesses, and another each half minute; the right password is not looked at meanwhile', async () => {
    for (let guess = 0; guess < 10; guess++)
      expect((await say(`guess${guess}`)).status).toBe(401)
    expect(await say('guess')).toMatchObject({ status: 429, body: expect.stringContaining('Wait a minute') })
    expect((await say(setting.password)).status).toBe(429)
    clock += 30_000
    expect((await say('guess')).status).toBe(401)
    clock += 30_000
    expect((await say(setting.password)).status).toBe(303)
  })

  it('has no more guesses at once than one after the other', async () => {
    const statuses = (await Promise.all(Array.from({ length: 30 }, (_, guess) => say(`guess${guess}`)))).map(({ status }) => status)
    expect(statuses.filter(status => status === 401)).toHaveLength(10)
    expect(statuses.filter(status => status === 429)).toHaveLength(20)
  })

  it('that sends a form without end is refused', async () => {
    expect((await ask('/remote', { method: 'POST', body: `password=${setting.password}&x=${'x'.repeat(1000)}` })).status).toBe(401)
  })
})

describe('a phone that has said the password', () => {
  it('gets the presenter\'s page by a cookie that no script reads and no other site sends', async () => {
    await open()
    const { status, location, cookie } = await say(` ${setting.password} `)
    expect([status, location, cookie]).toEqual([303, '/#/presenter/1', `deck-remote=${setting.session}; HttpOnly; SameSite=Strict; Path=/`])
    expect((await ask('/@slidev/configs', { headers: { cookie: `other=1; deck-remote=${setting.session}` } })).body).toBe('the development server')
  })

  it('leads the class, where there is one', async () => {
    await open({ secret: 'class-secret' })
    expect((await say(setting.password)).location).toBe('/#/presenter/1?class=class-secret')
  })
})

describe('who knows the password', () => {
  it.each([
    ['GET', '/'],
    ['HEAD', '/'],
    ['GET', '/@vite/client'],
    ['GET', '/@slidev/slides/3/md?import'],
    ['GET', '/@id/__x00__plugin-vue:export-helper'],
    ['GET', '/components/quiz/QuizCard.vue?vue&type=style&index=0&lang.css'],
    ['GET', '/slides/02-growth-first.md__slidev_5.md'],
    ['GET', '/@fs/home/me/deck/node_modules/@slidev/client/main.ts'],
    ['GET', '/@fs/C:/deck/node_modules/@slidev/client/main.ts'],
    ['GET', '/node_modules/.vite/deps/vue.js?v=1a2b3c'],
    ['GET', '/node_modules/@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2'],
    ['GET', '/__slidev/slides/9.json'],
    ['GET', '/scripts/live/problem-panel.ts'],
    ['POST', '/@server-reactive/nav'],
    ['POST', '/@server-reactive/drawings?diff'],
    ['POST', '/class/end'],
  ])('may %s %s, which the presenter\'s page needs', (method, path) => {
    expect(mayReach(method, path)).toBe(true)
  })

  it.each([
    ['POST', '/__slidev/slides/9.json'],
    ['PUT', '/__slidev/slides/9.json'],
    ['POST', '/@server-reactive/other'],
    ['POST', '/@server-reactive/__proto__'],
    ['GET', '/__mcp'],
    ['POST', '/__mcp'],
    ['GET', '/__open-in-editor?file=slides.md'],
    ['GET', '/package.json'],
    ['GET', '/.env'],
    ['GET', '/.git/config'],
    ['GET', '/dist-lecturer/index.html'],
    ['GET', '/scripts/start.ts'],
    ['GET', '/node_modules/.package-lock.json'],
    ['GET', '/node_modules/node/bin/node'],
    ['GET', '/node_modules/typescript/lib/typescript.js'],
    ['GET', '/node_modules/.vite/deps/_metadata.json'],
    ['GET', '/@fs/etc/passwd'],
    ['GET', '/@fs/home/me/other/node_modules/@slidev/client/../../../../.ssh/id_rsa'],
    ['GET', '/@fs/home/me/node_modules/@slidev/client/%2e%2e/%2e%2e/x'],
    ['GET', '/components/../package.json'],
    ['GET', '/components/%2e%2e/package.json'],
    ['GET', '/components/..%2fpackage.json'],
    ['GET', '/components\\..\\package.json'],
    ['GET', '//__mcp'],
    ['GET', '/@id/package.json'],
    ['OPTIONS', '/'],
    ['TRACE', '/'],
  ])('may not %s %s', (method, path) => {
    expect(mayReach(method, path)).toBe(false)
  })

  it('may read the files of packages that a served module imports, and no others', () => {
    const isImported = (path: string) => path === '/node_modules/shiki/dist/core.mjs'
    const may = (method: string, path: string) => mayReach(method, path, undefined, isImported)
    expect([may('GET', '/node_modules/shiki/dist/core.mjs?v=1'), may('POST', '/node_modules/shiki/dist/core.mjs'), may('GET', '/node_modules/shiki/dist/other.mjs')]).toEqual([true, false, false])
  })

  it('may open the two sockets of the presenter\'s page, and no other', () => {
    expect([mayReach('GET', '/?token=x', 'vite-hmr'), mayReach('GET', '/class/mqtt', 'mqtt')]).toEqual([true, true])
    expect([mayReach('GET', '/?token=x', 'vite-ping'), mayReach('GET', '/x', 'vite-hmr'), mayReach('GET', '/class/other', 'mqtt')]).toEqual([false, false, false])
  })
})
