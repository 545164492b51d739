/** How a command ends: whole, refused, failed or stopped, and what is then cleared away. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBuild } from '../builds.ts'
import { claimFolder } from '../paths.ts'
import { runNodeProgram } from '../programs.ts'
import { defineCommand, never, print, recordFinished, refuse, whenStopped } from '../run-command.ts'
import { runMain } from './run-main.ts'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'run-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs what prepares something and then waits, until it is stopped. */
async function stop(reason: unknown, prepare: () => void) {
  const controller = new AbortController()
  const ended = runMain(defineCommand(() => {
    prepare()
    queueMicrotask(() => controller.abort(reason))
    return never
  }), [], {}, controller.signal)
  return ended
}

describe('a command', () => {
  it('that comes to its end ends with 0, or with what its work gives', async () => {
    expect(await runMain(defineCommand(([word]) => print(`heard ${word}`)), ['this'])).toEqual({ status: 0, out: 'heard this\n' })
    expect(await runMain(defineCommand(async () => 1), [])).toEqual({ status: 1, out: '' })
  })

  it('that refuses ends with 2 and a sentence, one that fails with 1 and its message, and the stack is for whoever asks', async () => {
    expect(await runMain(defineCommand(() => refuse('Choose another.')), [])).toEqual({ status: 2, out: 'Choose another.\n' })
    const failing = defineCommand(() => { throw new Error('It broke.') })
    expect(await runMain(failing, [])).toEqual({ status: 1, out: 'It broke.\n' })
    expect((await runMain(failing, [], { DEBUG: '1' })).out).toMatch(/It broke\.\n\s+at /)
  })

  it.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('that %s stops ends with %d and says that nothing was written', async (signal, status) => {
    expect(await stop(signal, () => { whenStopped(() => {}) })).toEqual({ status, out: 'Stopped; nothing was written.\n' })
  })

  it('names what it has finished where it is stopped afterwards', async () => {
    const { out } = await stop('SIGINT', () => ['a.pdf', 'b.pdf'].forEach(recordFinished))
    expect(out).toBe('Stopped. Finished before, and kept: a.pdf, b.pdf.\n')
  })

  it('that an error ends which nobody caught says it, clears away and ends with 1', async () => {
    const undone: string[] = []
    expect(await stop(new Error('A pipe broke.'), () => { whenStopped(() => { undone.push('it') }) })).toEqual({ status: 1, out: 'A pipe broke.\n' })
    expect(undone).toEqual(['it'])
  })

  it('clears away what came last first, all of it, and not what is needed no longer', async () => {
    const undone: string[] = []
    const prepare = () => {
      whenStopped(() => { undone.push('first') })
      whenStopped(() => { throw new Error('stuck') })
      const release = whenStopped(() => { undone.push('done with') })
      whenStopped(async () => { undone.push('last') })
      release()
    }
    await stop('SIGTERM', prepare)
    expect(undone.splice(0)).toEqual(['last', 'first'])
    await runMain(defineCommand(() => {
      prepare()
      refuse('No.')
    }), [])
    expect(undone.splice(0)).toEqual(['last', 'first'])
    await runMain(defineCommand(prepare), [])
    expect(undone).toEqual([])
  })

  it('keeps apart from another that runs beside it', async () => {
    const undone: string[] = []
    const [stopped, whole] = [new AbortController(), new AbortController()]
    const work = defineCommand(async ([name]) => {
      whenStopped(() => { undone.push(name!) })
      return name === 'one' ? never : 0
    })
    const both = [runMain(work, ['one'], {}, stopped.signal), runMain(work, ['other'], {}, whole.signal)]
    stopped.abort('SIGINT')
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([130, 0])
    expect(undone).toEqual(['one'])
  })
})

describe('where a command is stopped', () => {
  it('a folder that it made goes, with those above it, and one in which somebody has put something stays', async () => {
    await stop('SIGINT', () => claimFolder(join(folder, 'a/b'), '--out'))
    expect(readdirSync(folder)).toEqual([])
    await stop('SIGINT', () => {
      claimFolder(join(folder, 'a/b'), '--out')
      writeFileSync(join(folder, 'a/mine.txt'), 'mine')
    })
    expect(readdirSync(join(folder, 'a'))).toEqual(['mine.txt'])
  })

  it('a half-made build goes, and the build before stands as it was', async () => {
    const out = join(folder, 'dist')
    const { site, finish } = openBuild(out)
    mkdirSync(site)
    writeFileSync(join(site, 'index.html'), '1')
    finish()
    await stop('SIGINT', () => {
      const { site } = openBuild(out)
      mkdirSync(site)
      writeFileSync(join(site, 'index.html'), 'half')
    })
    expect(readdirSync(out).toSorted()).toEqual(['.deck-build.json', 'index.html'])
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('1')
  })

  it.skipIf(process.platform === 'win32')('the program that it runs is stopped too, and waited for', async () => {
    const [begun, ended] = [join(folder, 'begun'), join(folder, 'ended')]
    const program = `const fs = require('fs'); process.on('SIGTERM', () => { fs.writeFileSync(${JSON.stringify(ended)}, ''); process.exit() }); fs.writeFileSync(${JSON.stringify(begun)}, ''); setInterval(() => {}, 1e6)`
    const controller = new AbortController()
    const run = runMain(defineCommand(() => runNodeProgram(['-e', program], { stdio: 'ignore' })), [], {}, controller.signal)
    await expect.poll(() => existsSync(begun), { timeout: 60_000 }).toBe(true)
    controller.abort('SIGTERM')
    expect((await run).status).toBe(143)
    expect(existsSync(ended)).toBe(true)
  })
})
