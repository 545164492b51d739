/** A build destroys nothing that no build made. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inspectFolder, openBuild, writeOurs } from '../builds.ts'
import { Refusal } from '../run-command.ts'

let out: string
beforeEach(() => { out = join(mkdtempSync(join(tmpdir(), 'build-')), 'dist') })
afterEach(() => rmSync(dirname(out), { recursive: true, force: true }))

/** Puts files into a folder, by path. */
function put(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** What lies in the folder, the mark left out. */
function listed(): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && entry.name !== '.deck-build.json').map(entry => join(entry.parentPath, entry.name).slice(out.length + 1).replaceAll('\\', '/')).toSorted()
}

/** A build of these files, from its start to its end. */
function build(files: Record<string, string>) {
  const { site, finish } = openBuild(out)
  put(site, files)
  return finish()
}

describe('a build', () => {
  it('goes into a new folder, below others that are new too, and into an empty one', () => {
    out = join(out, 'deeper/still')
    build({ 'index.html': '1' })
    expect(listed()).toEqual(['index.html'])
    rmSync(out, { recursive: true })
    mkdirSync(out)
    build({ 'index.html': '2' })
    expect(listed()).toEqual(['index.html'])
  })

  it('takes away what the build before made, down to the folders, and nothing else', () => {
    build({ 'index.html': '1', 'assets/old.js': 'x', 'old/deep/a.js': 'x' })
    put(out, { 'notes.txt': 'mine', 'assets/mine.js': 'mine' })
    expect(build({ 'index.html': '2', 'assets/new.js': 'y' })).toEqual({ foreign: ['notes.txt', 'assets/mine.js'], gone: ['assets/old.js', 'old/deep/a.js'] })
    expect(listed()).toEqual(['assets/mine.js', 'assets/new.js', 'index.html', 'notes.txt'])
    expect(existsSync(join(out, 'old'))).toBe(false)
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine')
  })

  it('leaves the build before as it is until the new one is whole', () => {
    build({ 'index.html': '1' })
    put(openBuild(out).site, { 'index.html': 'half' })
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('1')
  })

  it('keeps what systems leave in folders, and takes a folder with nothing else for empty', () => {
    put(out, { '.DS_Store': '' })
    build({ 'index.html': '1' })
    expect(listed()).toEqual(['.DS_Store', 'index.html'])
  })

  it('takes a file that a command added to it for one of its own', () => {
    build({ 'index.html': '1' })
    mkdirSync(join(out, 'handouts'))
    writeOurs(join(out, 'handouts/a.pdf'), 'printed')
    expect(build({ 'index.html': '2' }).gone).toEqual(['handouts/a.pdf'])
  })

  it('knows all its files as its own where it was ended in the middle of its last step', () => {
    build({ 'index.html': '1', 'old.js': 'x' })
    // as the mark stands while files are put in place: the new page is there, the old script too, the new one not yet
    put(out, { '.deck-build.json': JSON.stringify({ about: '', files: ['index.html', 'old.js', 'new.js'] }), 'index.html': '2' })
    expect(build({ 'index.html': '3' })).toEqual({ foreign: [], gone: ['old.js'] })
    expect(listed()).toEqual(['index.html'])
  })

  it('clears away what one that was ended without warning has left, and nothing that looks like it', () => {
    put(out, { '.building-999999999/site/a.js': 'x', '.building-999999999/.deck-build.json': '{}' })
    build({ 'index.html': '1' })
    expect(listed()).toEqual(['index.html'])
    put(out, { '.building-999999998/mine.txt': 'mine' })
    build({ 'index.html': '2' })
    expect(listed()).toContain('.building-999999998/mine.txt')
  })
})

describe('a build is refused, and nothing changed,', () => {
  function expectRefusal(act: () => unknown, culprit: string) {
    const before = existsSync(out) ? listed() : []
    expect(act).toThrow(Refusal)
    expect(act).toThrow(culprit)
    expect(existsSync(out) ? listed() : []).toEqual(before)
  }

  it('where a folder holds anything else', () => {
    put(out, { 'thesis.docx': 'mine' })
    expectRefusal(() => openBuild(out), 'thesis.docx')
  })

  it('where a folder has a page of that name and no mark', () => {
    put(out, { 'index.html': 'mine' })
    expectRefusal(() => openBuild(out), 'index.html')
  })

  it('where the mark cannot be read', () => {
    build({ 'index.html': '1' })
    put(out, { '.deck-build.json': '{"files":' })
    expectRefusal(() => openBuild(out), 'is no build of this project')
  })

  it('where a link stands in the place of a file that it made', () => {
    build({ 'index.html': '1' })
    put(dirname(out), { 'precious.html': '1' })
    rmSync(join(out, 'index.html'))
    symlinkSync(join(dirname(out), 'precious.html'), join(out, 'index.html'))
    const { site, finish } = openBuild(out)
    put(site, { 'index.html': '2' })
    expect(finish).toThrow('index.html')
    expect(readFileSync(join(dirname(out), 'precious.html'), 'utf8')).toBe('1')
  })

  it.each([
    ['is one of the new build', 'extra.js', 'extra.js'],
    ['is a folder of the new build', 'extra', 'extra/a.js'],
    ['lies in a folder that is a file of the new build', 'extra.js/mine.txt', 'extra.js'],
  ])('where a file from elsewhere %s', (_, mine, theirs) => {
    build({ 'index.html': '1' })
    put(out, { [mine]: 'mine' })
    const { site, finish } = openBuild(out)
    put(site, { 'index.html': '2', [theirs]: 'new' })
    expect(finish).toThrow('extra')
    expect(readFileSync(join(out, mine), 'utf8')).toBe('mine')
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('1')
  })

  it('where another one is at work in it', () => {
    put(out, { [`.building-${process.pid}/.deck-build.json`]: '{}' })
    expectRefusal(() => openBuild(out), `process ${process.pid}`)
  })
})

describe('a folder', () => {
  it('that is no build is not gone through: only what lies in it directly is named', () => {
    put(out, { 'a/b/c.txt': '', 'd.txt': '' })
    expect(inspectFolder(out)).toEqual({ kind: 'other', files: ['a', 'd.txt'] })
  })

  it('that is missing or empty is said to be so', () => {
    expect(inspectFolder(out).kind).toBe('missing')
    mkdirSync(out)
    expect(inspectFolder(out).kind).toBe('empty')
  })
})

describe('a mark', () => {
  const inspect = (text: string) => {
    put(out, { '.deck-build.json': text, 'a/b.js': '' })
    return inspectFolder(out)
  }

  it('is read as it is written, and as version 1.0 wrote it', () => {
    for (const files of [['a/b.js'], { 'a/b.js': '9f86d081884c7d659a2f' }])
      expect(inspect(JSON.stringify({ about: '', files }))).toEqual({ kind: 'build', ours: ['a/b.js'], foreign: [] })
  })

  it.each(['', '{', '[]', '{"files":[]}', '{"about":"x","files":{"a":1}}', 'null'])('is not read from %j', text => expect(inspect(text).kind).toBe('other'))
})
