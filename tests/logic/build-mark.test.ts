/** By its mark a build knows which files it may take away. */
import { describe, expect, it } from 'vitest'
import { readMark, sortFiles, writeMark } from '../../scripts/build/build-mark.ts'

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
