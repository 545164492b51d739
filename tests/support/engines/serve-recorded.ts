/** A build on loopback for engines: as a school's web space has it, and each page notes what goes wrong in it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '@deck/command-line/programs'

/** What the recorder notes in each page. */
export interface RecordingWindow { noted: string[] }

/** Runs first in each page, before the policy stands that would forbid it. */
function record() {
  const noted: string[] = []
  Object.assign(window, { noted })
  window.addEventListener('error', (event: Event) => {
    // by its standard no fault: what was not observed in this frame is in the next
    if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop'))
      return
    const { src, href } = event.target as unknown as { src?: string, href?: string }
    noted.push(event instanceof ErrorEvent ? event.message : `did not load: ${src ?? href}`)
  }, true)
  window.addEventListener('unhandledrejection', ({ reason }) => noted.push(`unhandled: ${String(reason)}`))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => noted.push(`policy: ${violatedDirective} ${blockedURI}`))
  const { error } = console
  console.error = (...words: unknown[]) => {
    noted.push(words.map(String).join(' '))
    error(...words)
  }
}

/** Name of a page of the same origin that holds a narrow frame, for browsers whose windows cannot be narrow. */
export const framePage = 'narrow-frame.html'
const frame = '<!doctype html><title>frame</title><style>body { margin: 0 } iframe { display: block; border: 0 }</style><iframe allow="fullscreen"></iframe>'

/** The folder below which a build is served, as in a school's web space. */
export const base = '/courses/green/'

/**
 * Serves a copy of a build below a folder of its own.
 * @param build folder of the build, which stays as it is
 * @throws Error where the folder holds none
 */
export async function serveRecorded(build: string): Promise<{ origin: string, stop: () => void, close: () => void }> {
  if (!existsSync(join(build, 'index.html')))
    throw new Error(`${build} holds no build: run npm run build and npm run build:lecturer first (npm test does)`)
  const folder = mkdtempSync(join(tmpdir(), 'engines-'))
  cpSync(build, folder, { recursive: true })
  const page = join(folder, 'index.html')
  const html = readFileSync(page, 'utf8')
  const recorded = html.replace('<head>', `<head><script>(${record.toString()})()</script>`)
  if (recorded === html)
    throw new Error(`${page} has no <head> to put the recorder into`)
  writeFileSync(page, recorded)
  writeFileSync(join(folder, framePage), frame)
  const { origin, close: stop } = await serveFolder(folder, base)
  return { origin, stop, close: () => { stop(); rmSync(folder, { recursive: true, force: true }) } }
}
