/** A class in a process of its own, so that what ends it, and what it keeps open, can be seen. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** What a class is started with: limits other than the usual, a folder for students, where it is kept, how many handles it may have. */
export interface Wanted { limits?: object, students?: string, file?: string, port?: number, handles?: number }

/** Starts it. Only 127.0.0.1 counts as this machine there, so that 127.0.0.2 and the like are phones. */
export async function startClass({ handles, ...wanted }: Wanted = {}) {
  const program = [process.execPath, '--expose-gc', fileURLToPath(new URL('./serve-class.ts', import.meta.url)), JSON.stringify(wanted)]
  const [command, ...args] = handles === undefined ? program : ['sh', '-c', `ulimit -n ${handles}; exec "$@"`, 'sh', ...program]
  const child = spawn(command!, args, { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] })
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => { said += text })
  const ended = new Promise<number | null>(done => child.once('exit', done))
  const answer = () => new Promise<Record<string, unknown>>((done, fail) => {
    child.once('message', found => done(found as Record<string, unknown>))
    void ended.then(code => fail(new Error(`The class ended with ${code}: ${said}`)))
  })
  const { port, room } = await answer() as { port: number, room: { id: string, code: string, secret: string } }
  return {
    port,
    room,
    http: `http://127.0.0.1:${port}`,
    url: `ws://127.0.0.1:${port}/class/wire`,
    pid: child.pid!,
    said: () => said,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    /** Files and sockets that it has open. */
    countHandles: () => readdirSync(`/proc/${child.pid}/fd`).length,
    /** Memory that is in use after a collection, in MB. */
    async measureMemory(): Promise<number> {
      const found = answer()
      child.send('memory')
      return (await found).mb as number
    },
    /** Memory of the process, in MB. */
    readRss: () => Number(readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1]) * 4096 / 1e6,
    async close(signal?: NodeJS.Signals) {
      child.kill(signal)
      await ended
    },
  }
}
export type ClassProcess = Awaited<ReturnType<typeof startClass>>
