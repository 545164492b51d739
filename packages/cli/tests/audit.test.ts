/** npm run audit in a folder of its own: what passages lack is listed, and only what was compared is signed. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { runMain } from '@deck/command-line/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { useFolder } from '../../../tests/support/run-main.ts'
import { main as audit } from '../audit.ts'

const program = resolve('packages/cli/audit.ts')
useFolder({ 'passages.json': JSON.stringify([{ section: 'introduction', paragraph: 1, text: 'nothing of it' }]), 'deck.config.ts': '' })

const lockFile = 'data/audit-lock.json'
const readLock = () => existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) as Record<string, string> : {}
beforeEach(() => rmSync(lockFile, { force: true }))

/** The words of texts, as the audit shows them to be compared. */
async function showWords(...keys: readonly string[]): Promise<Record<string, string>> {
  const { out } = await runMain(audit, ['passages.json', ...keys])
  return Object.fromEntries([...out.matchAll(/^(\S+): to be compared with .*\n {2}it says: (.*)$/gm)].map(([, key, words]) => [key!, words!]))
}

/** Signs what a file names. */
function signCompared(words: Readonly<Record<string, string>>) {
  writeFileSync('words.json', JSON.stringify(words))
  return runMain(audit, ['passages.json', '--compared', 'words.json', '--by', 'Ann Lee'])
}

it('lists what is missing, writes no lock and ends with 1 where a passage lacks an anchor', async () => {
  const { status, out } = await runMain(audit, ['passages.json'])
  expect(status).toBe(1)
  expect(out).toMatch(/events\/stockholm-conference: "[^"]+" is not in introduction ¶ 1/)
  expect(existsSync(lockFile)).toBe(false)
})

const [slide, note] = ['slides/title', 'presenter-notes/title']
const day = new Date().toISOString().slice(0, 10)

describe('many texts at once', () => {
  it('are signed by the words that were compared, with day and name, and nobody is said to have read them', async () => {
    const words = await showWords(slide, note)
    expect(Object.keys(words)).toEqual([slide, note])
    const { out } = await signCompared({ [slide]: words[slide]!, [note]: `\n ${words[note]!.replaceAll(' ', '\n ')}` })
    expect(out).toContain(`${slide}: compared by Ann Lee, on ${day}, with `)
    expect(out).toContain(`  compared by Ann Lee: 2, the last on ${day}`)
    expect(out).not.toMatch(/\bread one by one|\bapproved/)
    expect(readLock()).toEqual({ [note]: expect.stringMatching(new RegExp(`^\\w{12}@${day} .*by Ann Lee$`)), [slide]: expect.stringContaining(`@${day}`) })
  })

  it('are none of them signed where one has other words by now, or is no more, and these are named', async () => {
    const words = await showWords(slide)
    const { status, out } = await signCompared({ ...words, [note]: 'Say: What it said last year.', 'slides/gone': 'x' })
    expect(status).toBe(2)
    expect(out).toContain(`other words than those that were compared, or are no more: ${note}, slides/gone`)
    expect(readLock()).toEqual({})
  })

  it('are not signed from a file of something else', async () => {
    writeFileSync('words.json', JSON.stringify({ [slide]: 7 }))
    expect(await runMain(audit, ['passages.json', '--compared', 'words.json', '--by', 'Ann Lee'])).toMatchObject({ status: 2, out: expect.stringContaining('words.json does not hold the words') })
  })
})

describe('one text', () => {
  it('is shown and not signed where there is no terminal to be asked in', async () => {
    expect(await runMain(audit, ['passages.json', '--sign', slide])).toMatchObject({ status: 2, out: expect.stringContaining('here is no terminal to ask in') })
    expect(readLock()).toEqual({})
  })

  // util-linux's program gives the command a terminal, and types what it is given
  it.runIf(process.platform === 'linux').each([['yes', true], ['y', false], ['', false]])('is asked for in a terminal, and the answer "%s" signs it: %s', (answer, isSigned) => {
    const { stdout } = spawnSync('script', ['-qec', `'${process.execPath}' '${program}' passages.json --sign ${slide} --by 'Ann Lee'`, '/dev/null'], { input: `${answer}\n`, encoding: 'utf8' })
    expect(stdout).toContain(`${slide}: to be compared with`)
    expect(stdout).toContain(`Have you compared it? "yes" signs it as compared by Ann Lee, on ${day}: `)
    expect(Object.keys(readLock())).toEqual(isSigned ? [slide] : [])
  })
})
