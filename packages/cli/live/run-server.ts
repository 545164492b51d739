/** Slidev's development server as `npm start` runs it: without a banner beside our own words, and with a moment from which a page can be opened. */
import type { Running } from '@deck/command-line'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { currentIo, print, startProgram } from '@deck/command-line'

/** How often an address is asked for, in ms. */
const retryMs = 100

/** Takes Slidev's banner out of its lines, each time that it starts: it begins with its sign and ends with its shortcuts. */
export function leaveOutBanner(): (line: string) => boolean {
  let isBanner = true
  return (line) => {
    if (/●[^\n\r\u2028\u2029\u25A0]*\u25A0.*▲/.test(line))
      isBanner = true
    const isShown = !isBanner || /error/i.test(line)
    if (line.includes('shortcuts'))
      isBanner = false
    return isShown && (line.trim() !== '' || !isBanner)
  }
}

/** Starts the server, which ends with us (proxy-class.ts). @param args its program, and what that takes */
export function runServer(args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const { stdout } = currentIo()
  const running = startProgram(process.execPath, args, {
    env: { ...stdout.isTTY && { FORCE_COLOR: '1' }, ...env },
    stdio: ['inherit', 'pipe', 'inherit', 'ipc'],
  })
  const isShown = leaveOutBanner()
  createInterface({ input: running.child.stdout! }).on('line', line => isShown(line) && print(line))
  return running
}

/** A page's own address, or null where it is not served yet. */
async function ask(address: string): Promise<string | null> {
  try {
    const response = await fetch(address)
    return response.ok ? await response.text() : null
  }
  catch {
    return null
  }
}

/**
 * Waits until a browser would show the first slide: the page, its script and the slide itself have been served once.
 * @param origin of the server, which may have ended before
 * @param ended the server's end
 * @returns whether it is there
 */
export async function whenServed(origin: string, ended: Promise<unknown>): Promise<boolean> {
  const end = new AbortController()
  void ended.finally(() => end.abort())
  while (!end.signal.aborted) {
    const page = await ask(`${origin}/`)
    const script = page && /<script type="module" src="([^"]+\/main\.ts)"/.exec(page)?.[1]
    if (script && await ask(origin + script) !== null && await ask(`${origin}/@slidev/slides/1/md`) !== null)
      return true
    await new Promise(done => setTimeout(done, retryMs))
  }
  return false
}
