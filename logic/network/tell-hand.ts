/** What a hand does, in the order in which it is told: shared acts before lone ones, each by date. */
import type { Tie } from './gather-ties.ts'
import { formatYears } from '../text/format.ts'

/** One act of a hand. */
export interface ToldTie {
  /** The record that says so. */
  id: string
  label: string
  /** '' where there is no date. */
  years: string
  /** The others in it. */
  partners: readonly string[]
  /** It is no act but a larger hand, of which this one is part. */
  isWhole: boolean
}

/**
 * @param names of the hands, by id
 * @param most how many acts are told one by one
 * @returns the acts told, and how many are left
 */
export function tellHand(id: string, ties: readonly Tie[], names: ReadonlyMap<string, string>, most: number): { told: readonly ToldTie[], left: number } {
  const own = ties.filter(tie => tie.hands.includes(id))
  const told = [...own].sort((a, b) => Number(a.hands.length === 1) - Number(b.hands.length === 1)).slice(0, most).map((tie): ToldTie => ({
    id: tie.id,
    label: tie.label,
    years: tie.when ? formatYears(tie.when) : '',
    partners: tie.hands.filter(hand => hand !== id).map(hand => names.get(hand) ?? hand),
    isWhole: tie.id !== id && tie.hands.includes(tie.id),
  }))
  return { told, left: own.length - told.length }
}
