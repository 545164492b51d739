import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { runSlidevBuild } from '../../scripts/build/run-slidev-build.ts'
import { defineCommand } from '../../scripts/command/run-command.ts'

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
