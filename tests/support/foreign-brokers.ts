/** Brokers of others, started with the rules of packages/live-class/deploy/ on ports of their own. */
import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { freePort } from './free-port.ts'

/** A broker that runs, and how to reach it. */
export interface Foreign { phones: string, lecturer: string, password: string, phoneLogin: (room: string) => { user: string, password: string }, process: ChildProcess, close: () => Promise<void> }

async function untilOpen(port: number): Promise<void> {
  for (;;) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => { socket.destroy(); done(true) }).on('error', () => done(false))
    })
    if (isOpen)
      return
    await new Promise(done => setTimeout(done, 50))
  }
}

const programs = { mosquitto: '/usr/sbin/mosquitto', nats: '/usr/sbin/nats-server' } as const
export type ForeignName = keyof typeof programs

/** Whether a broker is installed here. */
export const hasForeign = (name: ForeignName): boolean => existsSync(programs[name])

async function launch(name: ForeignName, folder: string, conf: string, ports: readonly number[], rest: Pick<Foreign, 'phones' | 'lecturer' | 'password' | 'phoneLogin'>): Promise<Foreign> {
  const file = join(folder, 'broker.conf')
  writeFileSync(file, conf)
  let said = ''
  const child = spawn(programs[name], ['-c', file], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LECTURER_PASSWORD: rest.password, LECTURER_TWO_PASSWORD: rest.password } })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => { said += text })
  const died = new Promise<never>((_, fail) => child.once('exit', code => fail(new Error(`${name} ended with ${code}: ${said}`))))
  died.catch(() => {})
  await Promise.race([Promise.all(ports.map(untilOpen)), died])
  return {
    ...rest,
    process: child,
    async close() {
      const gone = new Promise(done => child.once('exit', done))
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts mosquitto as packages/live-class/deploy/mosquitto/ has it. */
async function startMosquitto(): Promise<Foreign> {
  const folder = mkdtempSync(join(tmpdir(), 'mosquitto-'))
  // it gives up the rights of root, and must still read its files
  chmodSync(folder, 0o755)
  const [phones, lecturer] = [await freePort(), await freePort()]
  for (const file of ['phones.acl', 'lecturer.acl'])
    writeFileSync(join(folder, file), readFileSync(join('packages/live-class/deploy/mosquitto', file)), { mode: 0o644 })
  const password = 'for-tests-only'
  execFileSync('mosquitto_passwd', ['-b', '-c', join(folder, 'lecturer.passwd'), 'lecturer', password])
  chmodSync(join(folder, 'lecturer.passwd'), 0o644)
  const conf = readFileSync('packages/live-class/deploy/mosquitto/mosquitto.conf', 'utf8').replaceAll('/etc/mosquitto', folder).replace('listener 9001', `listener ${phones} 127.0.0.1`).replace('listener 9002', `listener ${lecturer} 127.0.0.1`)
  return launch('mosquitto', folder, conf, [phones, lecturer], { phones: `ws://127.0.0.1:${phones}/`, lecturer: `ws://127.0.0.1:${lecturer}/`, password, phoneLogin: room => ({ user: room, password: '' }) })
}

/** Starts NATS as packages/live-class/deploy/nats/ has it. */
async function startNats(): Promise<Foreign> {
  const folder = mkdtempSync(join(tmpdir(), 'nats-'))
  const [port, mqtt, websocket] = [await freePort(), await freePort(), await freePort()]
  const url = `ws://127.0.0.1:${websocket}/mqtt`
  const conf = readFileSync('packages/live-class/deploy/nats/nats.conf', 'utf8').replace('port: 4222', `port: ${port}`).replace('port: 1883', `port: ${mqtt}`).replace('port: 9003', `port: ${websocket}`).replace('/var/lib/nats/live-class', join(folder, 'store'))
  return launch('nats', folder, conf, [websocket], { phones: url, lecturer: url, password: 'for-tests-only', phoneLogin: () => ({ user: 'phone', password: 'phone' }) })
}

/** Starts a broker of this name. */
export const startForeign = (name: ForeignName): Promise<Foreign> => name === 'mosquitto' ? startMosquitto() : startNats()
