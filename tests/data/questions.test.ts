/** The bank against the data: answers that the data prove, rules held, and facts that cannot be wrong in silence. */
import type { Fact, SourceNote, When } from '@deck/article'
import type { Question } from '@deck/questions'
import { registry } from '@deck/lesson/records'
import { computeAnswer, findRightOptions, gradeAnswer, questionTypes } from '@deck/questions'
import { lintQuestion } from 'slidev-addon-lesson/quiz/generator/lint-question.ts'
import { listBans, listDisputed } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
import { describe, expect, it } from 'vitest'
import { argumentsOf } from '../../data/arguments.ts'
import { indicators } from '../../data/indicators.ts'
import { institutions } from '../../data/institutions.ts'
import { objectives } from '../../data/objectives.ts'
import { rungs } from '../../data/partnership.ts'
import { questions } from '../../data/questions/index.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { fewest } from '../../deck.config.ts'
import { countPairs, levels } from '../../packages/cli/checks/support/report-coverage.ts'
import { findingsOf } from '../support/run-rule.ts'

const bank = Object.entries(questions)
const disputed = listDisputed(sourceNotes, registry.values())
const bans = listBans(sourceNotes, registry)
function answersNow() {
  return Object.fromEntries(bank.map(([id, question]) => {
    try {
      return [id, JSON.stringify(computeAnswer(id, question))]
    }
    catch (error) {
      return [id, (error as Error).message]
    }
  }))
}

describe('the question bank', () => {
  it('calls the right options hedged only where the data hedge them and no other', () => {
    const hedged = bank.flatMap(([id, question]) => 'sought' in question && question.sought === 'hedged' ? [{ id, question }] : [])
    expect(hedged.length).toBeGreaterThan(1)
    for (const { id, question } of hedged)
      expect(findRightOptions(id, question), id).toEqual(question.options.filter(option => argumentsOf[option.id as keyof typeof argumentsOf].strength === 'hedges').map(option => option.id))
  })

  it('has at least 230 questions, a hundred of them choices, twelve of each type, nine to point at and one to place', () => {
    expect(bank.length).toBeGreaterThanOrEqual(fewest.questions)
    const counts = questionTypes.map(type => [type, bank.filter(([, question]) => question.type === type).length] as const)
    expect(counts.filter(([type, count]) => count < (type === 'point' ? 9 : type === 'year' ? 1 : 12))).toEqual([])
    expect(bank.filter(([, { type }]) => type === 'single' || type === 'multiple').length).toBeGreaterThanOrEqual(fewest.choices)
  })

  it('asks for each objective at every level, twice for understanding and for reasoning', () => {
    const counts = countPairs(questions, 'objective', Object.keys(objectives), 'level', levels)
    expect(Object.keys(objectives).filter((_, i) => levels.some((level, j) => counts[i]![j]! < (level === 'understanding' || level === 'reasoning' ? 2 : 1)))).toEqual([])
  })

  it.each(bank)('%s has an answer that the data prove, and that is graded right', (id, question) => {
    expect(gradeAnswer(id, question, computeAnswer(id, question)).state).toBe('right')
  })

  it('breaks no rule for writing questions, rests on nothing contested, and asks about everything', async () => {
    expect(await findingsOf('questions', 'bank')).toEqual([])
  })

  it('betrays no answer by its length: it is the longest, and the shortest, no more often than half again its even share', () => {
    const lengths = bank.flatMap(([id, question]) => {
      if (question.type !== 'single' || question.options.length !== 4)
        return []
      const right = findRightOptions(id, question)
      const options: readonly { id: string, text: string }[] = question.options
      const length = (isRight: boolean) => options.filter(option => right.includes(option.id) === isRight).map(option => [...option.text].length)
      return [{ right: length(true)[0]!, wrong: length(false) }]
    })
    const most = lengths.length / 4 * 1.5
    expect(lengths.length).toBeGreaterThan(50)
    expect(lengths.filter(({ right, wrong }) => right > Math.max(...wrong)).length).toBeLessThanOrEqual(most)
    expect(lengths.filter(({ right, wrong }) => right < Math.min(...wrong)).length).toBeLessThanOrEqual(most)
  })

  it('makes some statements true and some false, and no number of right answers the rule', () => {
    const answers = bank.filter(([, { type }]) => type === 'true-false').map(([id, question]) => computeAnswer(id, question))
    expect(new Set(answers)).toEqual(new Set(['true', 'false']))
    const counts = bank.flatMap(([id, question]) => question.type === 'multiple' ? [findRightOptions(id, question).length] : [])
    expect(counts.filter(count => count !== 2).length).toBeGreaterThanOrEqual(counts.length / 5)
  })

  it('knows which records are disputed: the contested year and share are among them', () => {
    expect(disputed.has('oecd-accession')).toBe(true)
    expect(disputed.has('severely-degraded-share')).toBe(true)
  })
})

/** Changes a record for the length of a check: the data are constant to the compiler, not to a saboteur. */
function plant<T>(record: object, field: string, value: unknown, check: () => T): T {
  const target = record as Record<string, unknown>
  const before = target[field]
  target[field] = value
  try {
    return check()
  }
  finally {
    target[field] = before
  }
}

/** What the record tests would say of a record: its years that no anchor holds. */
function unanchoredYears(record: Fact & { when?: When | null, founded?: When | null }): number[] {
  const when = record.when ?? record.founded
  const anchored = [record, ...(record.also ?? [])].flatMap(place => place.anchors).join(' ')
  return when && !when.words && when.precision !== 'decade' ? [when.from].filter(year => !anchored.includes(String(year))) : []
}

describe('the source notes', () => {
  it('hold questions to what they say of them, and forbid fields that there are', async () => {
    expect(Object.values<SourceNote>(sourceNotes).filter(({ handling }) => /\bquestions?\b/i.test(handling)).length).toBeGreaterThan(20)
    expect(await findingsOf('source-notes')).toEqual([])
  })

  it('are broken by a question that asks when ministers began to meet', () => {
    const asked = { ...questions['q-participation-1994'], holds: () => institutions.temm.founded.from === 1999, rests: ['temm'] } as unknown as Question
    expect(lintQuestion('q-planted', asked, { disputed, bans }).filter(({ rule }) => rule === 'note-kept')).toEqual([expect.objectContaining({ message: 'asks for "founded" of "temm", which note-temm-from-1999 forbids' })])
  })
})

describe('a wrong fact', () => {
  const keys = answersNow()
  it.each<[string, object, string, unknown]>([
    ...Object.entries(rungs).map(([id, rung]) => [`the year of ${id}`, rung, 'when', { ...rung.when, from: rung.when.from + 1 }] as [string, object, string, unknown]),
    ['the members of a body', institutions.nowpap, 'members', ['korea']],
    ['the seat of a body', institutions.gcf, 'seat', 'busan'],
    ['a measured change', indicators['temperature-rise'], 'quantity', { kind: 'change', delta: 9.9 }],
  ])('planted as %s breaks a question', (_, record, field, value) => {
    const changed = plant(record, field, value, answersNow)
    expect(Object.keys(keys).filter(q => keys[q] !== changed[q])).not.toEqual([])
  })

  it('planted as the year of any dated record at all is caught by its own anchors', () => {
    const silent = [...registry.values()].filter(({ table }) => table !== 'periods').flatMap(({ id, record }) => {
      const field = 'when' in record ? 'when' : 'founded'
      const when = (record as Fact & Record<string, When | null | undefined>)[field]
      if (!when || when.words || when.precision === 'decade')
        return []
      const faults = plant(record, field, { ...when, from: 1777 }, () => unanchoredYears(record))
      return faults.length ? [] : [id]
    })
    expect(silent).toEqual([])
  })
})
