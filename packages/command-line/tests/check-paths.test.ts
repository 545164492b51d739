/** Paths are looked at before anybody waits: what cannot be read or written is named, and nothing hangs. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOurs, refuseForeign, writeOurs } from '../builds.ts'
import { claimable, claimFile, claimFolder, readInput, writeWhole } from '../paths.ts'
import { Refusal } from '../run-command.ts'

let folder: string
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paths-'))
  writeFileSync(at('file'), 'text')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const isLinux = process.platform === 'linux'

function expectRefusal(act: () => unknown, ...parts: string[]): void {
  expect(act).toThrow(Refusal)
  for (const part of parts)
    expect(act).toThrow(part)
}

describe('a folder to write into', () => {
  it('is made, level by level, and nothing is left in it', () => {
    claimFolder(at('a/b/c'), '--out')
    expect(readdirSync(at('a/b/c'))).toEqual([])
  })

  it('is refused where a file stands in its way, at the end or before', () => {
    expectRefusal(() => claimFolder(at('file'), '--out'), at('file'), 'is a file')
    expectRefusal(() => claimFolder(at('file/a/b'), '--out'), at('file'), 'is a file')
    expectRefusal(() => claimable(at('file'), '--deck'), '--deck', at('file'))
    expectRefusal(() => claimable(''), 'name one')
  })

  it('is refused where its name is too long, or its links lead in a circle', () => {
    expectRefusal(() => claimFolder(at('x'.repeat(300)), '--out'), 'the name is too long')
    symlinkSync(at('two'), at('one'))
    symlinkSync(at('one'), at('two'))
    expectRefusal(() => claimFolder(at('one/x'), '--out'), 'in a circle')
  })

  it.runIf(isLinux)('is refused at once where the system keeps the place for itself', () => {
    expectRefusal(() => claimFolder('/proc/x', '--out'), '/proc/x')
    expectRefusal(() => claimFolder('/proc/x/y', '--out'), '/proc/x/y')
    expectRefusal(() => claimFolder('/proc', '--out'), '/proc')
  })
})

describe('a file to write', () => {
  it('is refused where it is a folder, with a name in it as the remedy', () => {
    expectRefusal(() => claimFile(folder, '--out', 'deck.pdf'), '--out', join(folder, 'deck.pdf'))
    expectRefusal(() => claimFile(`${at('new')}/`, '--out', 'deck.pdf'), 'is a folder')
    expect(existsSync(at('new'))).toBe(false)
  })

  it('may be there or not, and is left as it is', () => {
    claimFile(at('file'), '--out', 'x')
    claimFile(at('new/other'), '--out', 'x')
    expect(readFileSync(at('file'), 'utf8')).toBe('text')
    expect(readdirSync(at('new'))).toEqual([])
  })

  it.runIf(isLinux)('is refused where it is a device, or in a place of the system', () => {
    expectRefusal(() => claimFile('/dev/null', '--json', 'x'), 'a device')
    expectRefusal(() => claimFile('/proc/x.pdf', '--out', 'x'), '/proc')
  })
})

describe('a file that is written whole', () => {
  it('takes with it what a run that was killed has left of it, and nothing else', () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    for (const name of [`.deck.pdf.${pid}.part`, `.deck.pdf.${process.ppid}.part`, `.other.pdf.${pid}.part`, `deck.pdf.${pid}.part`, '.deck.pdf.part'])
      writeFileSync(at(name), 'half')
    writeWhole(at('deck.pdf'), 'whole')
    expect(readFileSync(at('deck.pdf'), 'utf8')).toBe('whole')
    expect(readdirSync(folder).toSorted()).toEqual([`.deck.pdf.${process.ppid}.part`, `.other.pdf.${pid}.part`, `deck.pdf.${pid}.part`, '.deck.pdf.part', 'deck.pdf', 'file'].toSorted())
  })
})

describe('a file to read', () => {
  it('is read', () => expect(readInput(at('file'), 'words')).toBe('text'))

  it('is refused where it is missing, empty or a folder, with what it should hold', () => {
    writeFileSync(at('empty'), '')
    mkdirSync(at('dir'))
    for (const name of ['none', 'empty', 'dir', 'file/below'])
      expectRefusal(() => readInput(at(name), 'passages'), at(name), 'passages')
  })

  it.runIf(isLinux)('is not begun where it never ends', () => {
    execFileSync('mkfifo', [at('pipe')])
    expectRefusal(() => readInput(at('pipe'), 'words'), 'a pipe')
    expectRefusal(() => readInput('/dev/zero', 'words'), 'a device')
    expectRefusal(() => readInput('/proc/kmsg', 'words'), 'empty')
    expectRefusal(() => readInput('/proc/kcore', 'words'), '/proc/kcore')
  })
})

describe('a file of ours', () => {
  it('may be written again, until somebody else has written into it', () => {
    const file = at('figures.json')
    writeOurs(file, 'ours')
    expect(isOurs(file)).toBe(true)
    writeOurs(file, 'ours again')
    refuseForeign(file, 'rename it')
    writeFileSync(file, 'ours again, with my notes')
    expectRefusal(() => refuseForeign(file, 'choose another name'), file, 'choose another name')
  })

  it('is none that it did not write, and no folder', () => {
    expectRefusal(() => refuseForeign(at('file'), 'rename it'), at('file'))
    expectRefusal(() => refuseForeign(folder, 'rename it'), `"${folder}" is a folder`, 'rename it')
  })
})
