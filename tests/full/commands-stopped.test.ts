/** Commands as processes: what a signal leaves behind and what it stops, and setting up without its tools. What they refuse is in tests/full/command-faults.test.ts. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { useProjectCopy } from '../support/project-copy.ts'
import { takeStock as takeStockOf } from '../support/run-main.ts'
import { runScript, startScript } from '../support/run-script.ts'

const build = 'packages/cli/build.ts'
const print = 'packages/cli/export.ts'
const handout = 'packages/cli/handout.ts'
const bench = 'packages/cli/bench.ts'

const project = useProjectCopy()

const takeStock = () => takeStockOf(project.copy)

describe.skipIf(process.platform === 'win32')('a command that is stopped', () => {
  /** What no command may leave behind. */
  const strays = () => readdirSync(project.copy, { recursive: true, encoding: 'utf8' }).filter(name => !name.startsWith('node_modules') && /(?:\.part|\.\d+\.(?:pdf|pptx))$|\.building-/.test(name))
  let before: Record<string, string>
  beforeEach(() => { before = takeStock() })

  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('by %s while it builds ends with %d, and the new folder is gone', async (signal, code) => {
    const started = startScript([build, '--out', 'new/site'], {}, project.copy)
    await started.runs(/slidev\.mjs build/)
    expect(await started.stop(signal)).toMatchObject({ status: code, out: expect.stringContaining('Stopped; nothing was written.'), left: [] })
    expect(existsSync(join(project.copy, 'new'))).toBe(false)
    expect(takeStock()).toEqual(before)
  })

  it('while it exports leaves no file and no browser', async () => {
    const started = startScript([print], {}, project.copy)
    // the program that prints, with its browser
    await started.runs(/print-deck\.ts/, 2)
    expect(await started.stop('SIGINT')).toMatchObject({ status: 130, left: [] })
    expect(strays()).toEqual([])
    expect(takeStock()).toEqual(before)
  })

  it('while it prints handouts keeps and names those that are whole', async () => {
    const papers = join(project.folder, 'stopped')
    const started = startScript([handout, '--deck', 'dist', '--chapters', '9', '--out', papers])
    await started.says(/notes-9-a4\.pdf: \d+ pages/)
    const { status, out, left } = await started.stop('SIGINT')
    expect({ status, left }).toEqual({ status: 130, left: [] })
    const kept = readdirSync(papers).filter(name => name.endsWith('.pdf'))
    expect(kept).toContain('notes-9-a4.pdf')
    expect(out).toContain(`kept: ${kept.map(name => join(papers, name)).join(', ')}`)
    expect((JSON.parse(readFileSync(join(papers, 'index.json'), 'utf8')) as { file: string }[]).map(({ file }) => file)).toEqual(expect.arrayContaining(['notes-9-a4.pdf']))
    expect(readdirSync(papers).filter(name => !/^[a-z0-9-]+\.(?:pdf|json)$/.test(name))).toEqual([])
  })

  it.each(['packages/cli/draw-diagrams.ts', 'packages/cli/draw-icons.ts'])('while %s draws leaves every drawing whole, and no browser', async (command) => {
    const started = startScript([command], {}, project.copy)
    await started.runs(/headless/)
    const { status, left } = await started.stop('SIGINT')
    expect({ status, left, strays: strays() }).toEqual({ status: 130, left: [], strays: [] })
    expect(Object.keys(takeStock())).toEqual(Object.keys(before))
  })

  it('while it measures leaves no folder of its own and no browser', async () => {
    const started = startScript([bench, '--first-load'], { TMPDIR: project.folder }, project.copy)
    await started.runs(/slidev\.mjs build/)
    expect(await started.stop('SIGTERM')).toMatchObject({ status: 143, left: [] })
    expect(readdirSync(join(project.folder, 'deck-bench'))).toEqual([])
  })

  it.each([['SIGINT', 130], ['SIGKILL', expect.any(Number)]] as const)('by %s while it serves leaves no server, whose port the next one needs to go on with its class', async (signal, status) => {
    const started = startScript(['packages/cli/start.ts', '--port', String(await freePort()), '--no-open'], {}, project.copy)
    await started.runs(/slidev\.mjs/)
    expect(await started.stop(signal)).toMatchObject({ status, left: [] })
  })

  it('while it sets up stops the package manager too', async () => {
    const fresh = join(project.folder, 'fresh')
    mkdirSync(join(fresh, 'packages/cli'), { recursive: true })
    mkdirSync(join(fresh, 'bin'))
    writeFileSync(join(fresh, 'package-lock.json'), '{}')
    writeFileSync(join(fresh, 'packages/cli/setup.mjs'), readFileSync('packages/cli/setup.mjs'))
    writeFileSync(join(fresh, 'bin/npm'), '#!/bin/sh\nexec sleep 600\n', { mode: 0o755 })
    const started = startScript([join(fresh, 'packages/cli/setup.mjs')], { PATH: `${join(fresh, 'bin')}:/bin:/usr/bin` })
    await started.runs(/sleep/)
    expect(await started.stop('SIGINT')).toMatchObject({ status: 130, out: expect.stringContaining('Stopped'), left: [] })
  })
})

describe('setting up', () => {
  it('never asks for more rights than it has', () => {
    expect(readFileSync('packages/cli/setup.mjs', 'utf8') + readFileSync('packages/command-line/browser.mjs', 'utf8')).not.toMatch(/['"`]sudo/)
  })

  it('says what to install where there is no package manager', async () => {
    const bare = join(project.folder, 'bare')
    mkdirSync(join(bare, 'packages/cli'), { recursive: true })
    writeFileSync(join(bare, 'package-lock.json'), '{}')
    writeFileSync(join(bare, 'packages/cli/setup.mjs'), readFileSync('packages/cli/setup.mjs'))
    const { status, out } = await runScript([join(bare, 'packages/cli/setup.mjs')], { PATH: bare })
    expect(status).toBe(1)
    expect(out).toContain('install Node.js with npm')
  })
})
