import { createServer } from 'node:net'
import { refuseCall } from '../command-line.ts'
import { print } from '../command/run-command.ts'

/** Whether nothing listens on the port, on any address of this machine. */
function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer().once('error', () => done(false))
    server.listen(port, () => server.close(() => done(true)))
  })
}

/** Reads `--port`. @throws Refusal for what is no port */
export function readPort(value: string, help: string): number {
  const wanted = Number(value)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65000)
    refuseCall(`--port takes a whole number from 1 to 65000, not "${value}".`, help)
  return wanted
}

/**
 * The port, or the next that is free; says so where it is another.
 * @param wanted the port to try first
 * @param what is served there; null where nobody asked for this port
 */
export async function findPort(wanted: number, what: string | null = 'the deck'): Promise<number> {
  let port = wanted
  while (!await isFree(port))
    port++
  if (port !== wanted && what !== null)
    print(`Port ${wanted} is in use; ${what} opens on ${port}.`)
  return port
}
