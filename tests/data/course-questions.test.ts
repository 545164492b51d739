/** The deck's questions and slides in a learning platform: every answer is taken, and no two names are taken for one. */
import { handInAll, listAlike } from '@deck/exports/testing'
import { answerSeed } from '@deck/lesson/outline'
import { afterEach, expect, it, vi } from 'vitest'
import { shortenName } from '../../packages/cli/exporting/course/pack-state.ts'
import { bank } from '../../packages/cli/exporting/gather-items.ts'
import { readSlides } from '../support/read-chapters.ts'

afterEach(() => vi.unstubAllGlobals())

it('Moodle takes a right and a wrong answer to every question, with nothing refused', () => {
  const { moodle, taken } = handInAll(bank, answerSeed)
  expect(taken).toEqual({ isTaken: true, refused: [] })
  expect(moodle.refused()).toEqual([])
})

it('no two options of a question are one to a platform', () => {
  expect(listAlike(bank, answerSeed)).toEqual([])
})

it('every question and every slide is told from the others by its short name', () => {
  for (const names of [Object.keys(bank), readSlides().map(({ front }) => front.routeAlias!)])
    expect(new Set(names.map(shortenName)).size).toBe(names.length)
})
