/** What a actor does, in the order in which it is told: shared acts before lone ones, each by date. */
import type { Tie } from './gather-ties.ts'
import { formatYears } from '../shell/format.ts'

/** One act of a actor. */
export interface DescribedTie {
  /** The record that says so. */
  id: string
  label: string
  /** '' where there is no date. */
  years: string
  /** The others in it. */
  partners: readonly string[]
  /** It is no act but a larger actor, of which this one is part. */
  isWhole: boolean
}

/**
 * @param names of the actors, by id
 * @param most how many acts are told one by one
 * @returns the acts told, and how many are left
 */
export function describeActor(id: string, ties: readonly Tie[], names: ReadonlyMap<string, string>, most: number): { told: readonly DescribedTie[], left: number } {
  const own = ties.filter(tie => tie.actors.includes(id))
  const told = [...own].sort((a, b) => Number(a.actors.length === 1) - Number(b.actors.length === 1)).slice(0, most).map((tie): DescribedTie => ({
    id: tie.id,
    label: tie.label,
    years: tie.when ? formatYears(tie.when) : '',
    partners: tie.actors.filter(actor => actor !== id).map(actor => names.get(actor) ?? actor),
    isWhole: tie.id !== id && tie.actors.includes(tie.id),
  }))
  return { told, left: own.length - told.length }
}
