/**
 * The lecturers' zip as somebody has it who installed nothing but Node: it starts from a folder without packages.
 * Why end to end: the zip, its one bundled program and the process are the claim.
 */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packLecturer, starters } from '../../packages/cli/release.ts'
import { freePort } from '../support/free-port.ts'

let folder: string
let program: ChildProcess
let said = ''
let port: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'a zip with spaces '))
  for (const [name, bytes] of Object.entries(unzipSync(await packLecturer('deck')))) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  chmodSync(join(folder, 'deck/start.command'), 0o755)
  port = await freePort()
  const args = ['--no-open', '--port', String(port), '--address', '127.0.0.1']
  const [command, ...first] = process.platform === 'win32' ? ['cmd', '/c', join(folder, 'deck/start.cmd')] : [join(folder, 'deck/start.command')]
  // what the project's own folder would lend it is not there
  program = spawn(command!, [...first, ...args], { cwd: tmpdir(), env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` } })
  await new Promise<void>((done, fail) => {
    program.on('exit', () => fail(new Error(said)))
    for (const stream of [program.stdout!, program.stderr!])
      stream.on('data', chunk => (said += String(chunk)).includes('To end it') && done())
  })
})
afterAll(() => {
  program?.removeAllListeners('exit').kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

const ask = (host: string, path: string) => fetch(`http://${host}:${port}${path}`)

describe('the lecturers’ zip', () => {
  it('starts by the file that is opened with a double click, and says where presenter, projector and phones find it', () => {
    expect(said).toContain(`http://localhost:${port}/#/presenter/1?class=`)
    expect(said).toMatch(/with the code \d{6}/)
    expect(readdirSync(join(folder, 'deck')).sort()).toEqual(['README.txt', 'lecturer', 'start.cmd', 'start.command', 'start.mjs', 'students', 'vote-page.json'])
  })

  it('gives this machine the deck with its notes, and others the page to vote and the students’ deck', async () => {
    expect(await (await ask('localhost', '/')).text()).toContain('data-slidev-no="1"')
    const other = Object.values(networkInterfaces()).flat().find(each => each && !each.internal && each.family === 'IPv4')!.address
    expect((await ask(other, '/vote')).status).toBe(200)
    expect((await ask(other, '/index.html')).status).toBe(200)
    const lecturers = readdirSync(join(folder, 'deck/lecturer/assets')).filter(name => !readdirSync(join(folder, 'deck/students/assets')).includes(name))
    expect(lecturers.length).toBeGreaterThan(0)
    expect((await ask(other, `/assets/${lecturers[0]}`)).status).toBe(404)
  })

  it('says what to install where there is no Node, on each system', () => {
    for (const starter of Object.values(starters))
      expect(starter).toContain('https://nodejs.org/')
  })
})
