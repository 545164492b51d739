/** Text that a format's own signs are in comes back as it was, and is graded as before. */
import type { ExchangeFormat, Verdict } from '../format-tools.ts'
import type { ReadQuestion } from './exchange/read-moodle.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canvas } from '../formats/canvas.ts'
import { gift } from '../formats/gift.ts'
import { json } from '../formats/json.ts'
import { moodle } from '../formats/moodle.ts'
import { qti21 } from '../formats/qti21.ts'
import { qti30 } from '../formats/qti30.ts'
import { buildItem, tidyText } from '../item.ts'
import { hostileContext, hostileQuestions, hostileText } from './exchange/hostile-items.ts'
import { planAnswers } from './exchange/plan-answers.ts'
import { readCanvas } from './exchange/read-canvas.ts'
import { readMoodle } from './exchange/read-moodle.ts'
import { readQti } from './exchange/read-qti.ts'
import { readGift, readJson } from './exchange/read-texts.ts'
import { fakeAbout } from './fake-deck.ts'
import { fakeWords } from './fake-words.ts'

const isExact = (verdict: Verdict) => verdict.state !== 'changed' || !verdict.how.some(id => id === 'own-credit' || id === 'whole-order')
type Read = (bytes: Uint8Array) => ReadQuestion[] | Promise<ReadQuestion[]>
const formats: Record<string, { format: ExchangeFormat, read: Read, runs: number }> = {
  moodle: { format: moodle, read: readMoodle, runs: 25 },
  canvas: { format: canvas, read: readCanvas, runs: 15 },
  qti21: { format: qti21, read: readQti, runs: 15 },
  qti30: { format: qti30, read: readQti, runs: 15 },
  gift: { format: gift, read: readGift, runs: 60 },
  json: { format: json, read: readJson, runs: 60 },
}

describe.each(Object.entries(formats))('hostile text in %s', (_, { format, read, runs }) => {
  it('comes back letter for letter, and right answers stay right', async () => {
    await fc.assert(fc.asyncProperty(hostileQuestions, async (bank) => {
      const items = Object.entries(bank).map(([id, question]) => buildItem(id, question, hostileContext)).filter(item => format.judge(item).state !== 'left-out')
      const found = new Map((await read((await format.write(items, fakeAbout, fakeWords))[0]!.bytes)).map(question => [question.id, question]))
      for (const item of items) {
        const question = found.get(item.id)!
        expect(question.stem).toContain(item.stem)
        for (const { given, score } of planAnswers(item.id, bank[item.id]!, item))
          isExact(format.judge(item)) ? expect(question.grade(given), item.id).toBeCloseTo(score, 3) : expect(question.grade(given) === 1, item.id).toBe(score === 1)
      }
    }), { numRuns: runs })
  }, 60_000)
})

describe('a tidy text', () => {
  it('has one line, no signs that XML forbids, and stays as it is', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const tidy = tidyText(text)
      // eslint-disable-next-line no-control-regex
      expect(tidy).not.toMatch(/[\u0000-\u001F\u007F\u2028\u2029\uFFFE\uFFFF]/)
      expect(tidyText(tidy)).toBe(tidy)
      expect(() => encodeURIComponent(tidy)).not.toThrow()
    }))
  })
})
