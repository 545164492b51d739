/** By its mark a build knows which files it may take away. */
import { describe, expect, it } from 'vitest'
import { isOlderBuild, readMark, sortFiles, writeMark } from '../../logic/build/build-mark.ts'

describe('a mark', () => {
  it('is read as it was written, with the files of the build before', () => {
    expect(readMark(writeMark({ 'a/b.js': '1' }, { 'c.js': '2' }))).toMatchObject({ files: { 'a/b.js': '1' }, before: { 'c.js': '2' } })
  })

  it.each(['', '{', '[]', '{"files":{}}', '{"about":"x","files":{"a":1}}', 'null'])('is not read from %j', text => expect(readMark(text)).toBeNull())
})

describe('a file of a marked folder', () => {
  const mark = readMark(writeMark({ 'page.html': 'new', 'same.js': 's' }, { 'page.html': 'old', 'gone.js': 'g' }))!

  it('is ours where it is as the build made it, or the build before', () => {
    expect(sortFiles(mark, { 'page.html': 'old', 'same.js': 's', 'gone.js': 'g' }).ours).toEqual(['page.html', 'same.js', 'gone.js'])
  })

  it('is changed where it is neither, and from elsewhere where no build made it', () => {
    expect(sortFiles(mark, { 'page.html': 'mine', 'notes.txt': 's' })).toEqual({ ours: [], changed: ['page.html'], foreign: ['notes.txt'] })
  })
})

describe('a build from before there were marks', () => {
  const names = ['index.html', '404.html', '_redirects', 'favicon.svg', 'manifest.webmanifest', 'offline-worker.js', 'icons/icon-192.png', 'assets/ui-D1w_-3aB.js', 'assets/slidev/main-abcdefgh.js', 'handouts/index.json']
  const page = '<meta property="slidev:version" content="1"><link rel="manifest" href="./manifest.webmanifest">'

  it('is known by its pages and the names of all its files', () => {
    expect(isOlderBuild(names, page, [])).toBe(true)
    expect(isOlderBuild([...names, 'handouts/notes-a4.pdf'], page, ['notes-a4.pdf'])).toBe(true)
  })

  it.each(['notes.txt', 'assets/photo.jpg', 'assets/mine.js', 'handouts/mine.pdf', 'icons/mine.png', 'assets/a/b-abcdefgh.js'])('is not one with %s in it', (name) => {
    expect(isOlderBuild([...names, name], page, [])).toBe(false)
  })

  it('is not one without its worker, or with another\'s page', () => {
    expect(isOlderBuild(names.filter(name => name !== 'offline-worker.js'), page, [])).toBe(false)
    expect(isOlderBuild(names, '<title>Mine</title>', [])).toBe(false)
  })
})
