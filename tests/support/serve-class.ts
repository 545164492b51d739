/** The program of startClass (class-process.ts). */
import { Buffer } from 'node:buffer'
import process from 'node:process'
import { answerFile, findFile } from '@deck/command-line/programs'
import { readClass } from '@deck/live-class/server/keep-class'
import { makeRoom } from '@deck/live-class/server/make-room'
import { openClass } from '@deck/live-class/server/open-class'
import { openServer, reportFault } from '@deck/live-class/server/open-server'

async function serve() {
  const { limits, students, file = null, port = 0 } = JSON.parse(process.argv[2]!) as { limits?: object, students?: string, file?: string | null, port?: number }
  const room = (file === null ? null : readClass(file)?.room) ?? makeRoom()
  const options = { ...limits && { limits }, isHere: (address: string | undefined) => address === '127.0.0.1' }
  const live = await openClass({ room, port: 0, hosts: [], address: null, hasStudents: false, file }, { body: Buffer.from('page'), etag: '"x"', policy: '' }, options)
  const server = await openServer({ answer: (request, response) => live.answer(request, response) ? undefined : answerFile(students && findFile(students, request.url!), response), accept: live.accept, ...options }, port, '127.0.0.1')
  process.on('uncaughtException', reportFault)
  process.on('message', () => {
    for (let i = 0; i < 2; i++)
      globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    process.send!({ mb: (heapUsed + external) / 1e6 })
  })
  process.on('disconnect', () => process.exit())
  process.on('SIGTERM', () => void live.close().then(() => process.exit()))
  process.send!({ port: (server.address() as { port: number }).port, room })
}

void serve()
