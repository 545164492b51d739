/** npm run build begins with the data: a fault in the question bank is said with its id, and nothing is built. */
import { existsSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { defineCommand } from '@deck/command-line/run-command'
import { runMain } from '@deck/command-line/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { events } from '../../data/events.ts'
import { questions } from '../../data/questions/index.ts'
import { main as build, runSlidevBuild } from '../../packages/cli/build.ts'
import { useFolder } from '../support/run-main.ts'

useFolder({ 'docs/mine.md': 'mine' })

const bank = questions as unknown as Record<string, object>
/** A question that is sound but for what is put in its place. */
const sound = {
  type: 'single',
  chapter: 'growth',
  objective: 'explain-growth-first',
  level: 'recall',
  stem: 'Which of these fruits is yellow?',
  options: ['plum', 'lime', 'lemon'].map(id => ({ id, text: id, why: 'It is the colour of the fruit.' })),
  holds: (id: string) => id === 'lemon' && events['gef-joined'].when.from > 0,
  rests: ['gef-joined'],
  hint: 'Think of the sun.',
  order: 'listed',
}
afterEach(() => { delete bank['q-planted'] })

it('the build stops with the question\'s id where the data make two options of a single choice right', async () => {
  bank['q-planted'] = { ...sound, holds: (id: string) => id !== 'plum' }
  const { status, out } = await runMain(build, [])
  expect(out).toContain('data/questions/index.ts:1: question "q-planted": a single choice, but the data make 2 options right (lime, lemon)')
  expect(out).toContain('Nothing was built')
  expect(status).toBe(1)
  expect(existsSync('dist')).toBe(false)
})

it('a folder that it may not build into is named before anybody waits for the data to be looked at', async () => {
  bank['q-planted'] = { ...sound, holds: (id: string) => id !== 'plum' }
  for (const [out, named] of [['docs', '"docs" is no build of this project: it holds mine.md'], ['docs/..', 'is no build of this project'], ['/', '"/" is no build of this project'], ['docs/mine.md', '"docs/mine.md" is a file']])
    expect(await runMain(build, ['--out', out!])).toMatchObject({ status: 2, out: expect.stringContaining(named!) })
})

it('the bank as it stands is sound: the build goes on to look for a browser', async () => {
  expect(await runMain(build, [], { CHROME_PATH: '/no/such/browser' })).toMatchObject({ status: 2, out: expect.stringContaining('CHROME_PATH') })
  expect(existsSync('dist')).toBe(false)
})

/** Runs work as a command. @returns its exit code, and all that it said */
async function run(work: () => unknown) {
  let said = ''
  const writer = { write: (text: string) => { said += text } }
  const status = await defineCommand(async () => void await work())([], { stdout: writer, stderr: writer, env: {}, signal: new AbortController().signal })
  return { status, said }
}

const sentence = 'The disk is full: make room, and run the command again.\n'
/** A program that ends with 1 and says this. */
const failing = (text: string) => ['-e', `process.stderr.write(${JSON.stringify(text)}); process.exitCode = 1`]

describe('a full disk', () => {
  it.runIf(process.platform === 'linux')('is said in a sentence, and nothing else, by a command that writes', async () => {
    expect(await run(() => writeFileSync('/dev/full', 'x'))).toEqual({ status: 1, said: sentence })
  })

  it.each([
    'Error: ENOSPC: no space left on device, write\n    at writeFileSync (node:fs:2437:20)\n',
    'Failed to write file in dist/x.js\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>\n',
  ])('is said the same way where Slidev met it: %j', async (text) => {
    expect(await run(() => runSlidevBuild(failing(text), {}))).toEqual({ status: 1, said: sentence })
  })
})

it('what else Slidev says of a fault is shown whole', async () => {
  expect(await run(() => runSlidevBuild(failing('slides/01.md: a tag is not closed\n'), {}))).toEqual({ status: 1, said: 'slides/01.md: a tag is not closed\nNothing was built: correct what is said above.\n' })
})

it('what the bundler says of its own time is left out, and what stands around it is not', async () => {
  const noise = '\u001B[33m[PLUGIN_TIMINGS] Warning: Your build spent significant time in plugins:\n  - externalize-deps (98%)\nSee https://rolldown.rs/reference/InputOptions.checks#bundlertimings for more details.\n'
  expect(await run(() => runSlidevBuild(failing(`one\n${noise}two\n`), {}))).toMatchObject({ said: expect.stringMatching(/^one\ntwo\nNothing was built/) })
})
