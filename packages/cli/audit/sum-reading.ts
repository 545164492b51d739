/**
 * Sums up what the lock says of the reading, for the pages of a build; by itself it prints that as JSON. A build asks for it in a process of
 * its own, since it takes two seconds.
 */
import type { Reading } from 'virtual:reading'
import type { ListedText } from './list-texts.ts'
import type { AuditLock } from './lock-records.ts'
import { print } from '@deck/command-line'
import { tables } from '@deck/lesson/records'
import { listTexts } from './list-texts.ts'
import { readLock } from './lock-records.ts'

/**
 * How many texts are signed as they stand, and when they were compared.
 * @param texts every text as it stands now
 * @param lock their signatures
 * @param recorded groups of texts that are records, of which each has a day
 */
export function sumReading(texts: readonly Pick<ListedText, 'key' | 'hash'>[], lock: AuditLock, recorded: readonly string[]): Reading {
  const days = new Map(texts.map(({ key, hash }) => {
    const signature = lock.get(key)
    return [key, signature?.hash === hash ? signature.day : ''] as const
  }))
  const read = [...days.values()].filter(Boolean).sort()
  const records = [...days].filter(([key]) => recorded.includes(key.split('/')[0]!))
  const counts = new Map<string, number>()
  for (const [, day] of records)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  const usual = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
  return { texts: days.size, compared: read.length, last: read.at(-1) ?? '', usual, others: Object.fromEntries(records.filter(([, day]) => day !== usual)) }
}

if (import.meta.main)
  print(JSON.stringify(sumReading(listTexts(), readLock(), Object.keys(tables))))
