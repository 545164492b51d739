/** End-to-end tests stay few and cheap: each file has a reason, the deck is opened seldom, and no claim of those that went is lost. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/**
 * How often the deck may be opened in tests/e2e/: places in the code, each some 0.7 seconds of processor time and more where it stands in
 * a loop. Who needs another opening has a test look at two things in one, writes it in the browser mode, or moves it to tests/full/.
 */
const mostOpenings = 130

const files = globSync('tests/e2e/*.test.ts').toSorted()
const texts = files.map(file => ({ file, text: readFileSync(file, 'utf8') }))
const opening = /\b(?:openSlide|openReview|openLive|openPrerendered|answerByLink|present|goto|reload|visit)\(/g

describe('a file of tests/e2e/', () => {
  it('says in its first comment why it is end to end', () => {
    expect(files.length).toBeGreaterThan(20)
    const without = texts.filter(({ text }) => !/^\/\*\*(?:(?!\*\/)[\s\S])*Why end to end: \S/.test(text))
    expect(without.map(({ file }) => `${file}: its first comment says nothing after "Why end to end:"; where only layout is needed, write it in tests/components/ for the browser mode`)).toEqual([])
  })

  it('opens the deck seldom', () => {
    const counts = texts.map(({ file, text }) => ({ file, count: [...text.matchAll(opening)].length })).toSorted((a, b) => b.count - a.count)
    const sum = counts.reduce((total, { count }) => total + count, 0)
    expect(sum, `${sum} openings of the deck, at most ${mostOpenings}; most in\n${counts.slice(0, 5).map(({ file, count }) => `${count} ${file}`).join('\n')}`).toBeLessThanOrEqual(mostOpenings)
  })
})

describe('the table of claims', () => {
  const rows = readFileSync('tests/e2e/CLAIMS.md', 'utf8').split('\n').filter(line => /^\| `/.test(line)).map(line => line.split('|').slice(1, -1).map(cell => cell.trim()))

  it('has a row for each end-to-end file of before, and counts all its tests', () => {
    expect(new Set(rows.map(([file]) => file)).size).toBe(57)
    expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(1186)
  })

  it('names files that there are', () => {
    const named = rows.flatMap(([, , holder]) => [...holder!.matchAll(/`([^`]+)`/g)].map(([, file]) => file!))
    expect(named.length).toBeGreaterThanOrEqual(rows.length)
    expect(named.filter(file => !globSync(`tests/${file}.test.ts`).length && !/^(?:scripts|components|e2e|full)\/(?:command-faults|commands-stopped|commands|printed-files|links|faults-links|link-routes|find-view|course|export|exports|handout|prerendered-views|refusals|fixture-article)$/.test(file))).toEqual([])
  })
})
