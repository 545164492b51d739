/** Actors told page by page: whoever is new in a period, by kind, as few at once as a hall can read. */
import type { ActorBand, NetworkActor } from './gather-actors.ts'
import { fillPages } from '../shell/fit-lines.ts'
import { countWords } from '../shell/legibility.ts'

/** A kind with those of its actors that a page names. */
export interface ToldGroup { id: string, label: string, actors: readonly NetworkActor[] }

/** One click's actors. */
export interface ActorPage {
  /** The period in which they are new; the number of periods for "no date". */
  stage: number
  groups: readonly ToldGroup[]
  /** How many are new in the whole stage, and how many have come by its end. */
  fresh: number
  total: number
}

const wordsOf = ({ label, actors }: ToldGroup) => countWords(label) + actors.reduce((sum, { name }) => sum + countWords(name), 0)

/**
 * Pages of new actors, stage by stage; a kind is never split over two pages.
 * @param bands actors by kind, in the order in which they are told
 * @param stages how many stages there are, "no date" included
 * @param most words on a page; a kind with more has a page of its own
 */
export function pageActors(bands: readonly ActorBand[], stages: number, most: number): readonly ActorPage[] {
  const actors = bands.flatMap(band => band.actors)
  return Array.from({ length: stages }, (_, stage) => stage).flatMap((stage) => {
    const groups = bands.map(({ id, label, actors: all }): ToldGroup => ({ id, label, actors: all.filter(actor => actor.stage === stage) })).filter(group => group.actors.length)
    if (!groups.length)
      return []
    const counts = { fresh: actors.filter(actor => actor.stage === stage).length, total: actors.filter(actor => actor.stage <= stage).length }
    return fillPages(groups.map(wordsOf), most).map(({ from, to }): ActorPage => ({ stage, groups: groups.slice(from, to), ...counts }))
  })
}

/** Dots for a row of everybody: which stage each is of, and whether it has come by a page or is new on it. */
export function dotActors(pages: readonly ActorPage[], at: number): readonly { id: string, stage: number, state: 'here' | 'come' | 'ahead' }[] {
  return pages.flatMap(({ stage, groups }, i) => groups.flatMap(group => group.actors).map(({ id }) => ({ id, stage, state: i === at ? 'here' as const : i < at ? 'come' as const : 'ahead' as const })))
}

/** Each stage once, with how many are new in it and how many have come by its end. */
export function countStages(pages: readonly ActorPage[]): readonly Pick<ActorPage, 'stage' | 'fresh' | 'total'>[] {
  return pages.filter(({ stage }, i) => pages[i - 1]?.stage !== stage)
}
