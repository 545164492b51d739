import type { ApproachId, CrisisId, FactorId } from '@deck/article'
import type { Chain, ChainSource } from './chain.ts'
import type { PlacedChain } from './place-chain.ts'
import type { ApproachColumn } from './responses.ts'
import { bridges, relations, threads } from '@deck/lesson/reasoning'
import { agreements, approachColumns, approaches, approachOfBodies, crises, factors, institutions, projects } from '@deck/lesson/records'
import { buildChain, buildThreads, buildWhole, listThreads } from './chain.ts'
import { layerChain } from './layer-chain.ts'
import { placeChain, placePart } from './place-chain.ts'
import { gatherResponses } from './responses.ts'

/** What the explorer can show: a crisis, or what joins them all. */
export type CrisisView = CrisisId | 'threads'

/** Room for a picture on a bare slide, by the direction in which it runs. */
const rooms = { across: { width: 852, height: 306 }, down: { width: 560, height: 386 } }

/** Room for the part of a chain that is told to a hall. */
const presentedRoom = { width: 852, height: 324 }

/** Columns of the table of responses; finer kinds of approach are counted with the nearest. */
export const columns: readonly ApproachColumn[] = Object.entries(approachColumns)
  .map(([id, { label }]) => ({ id, label, holds: Object.keys(approaches).filter(each => approaches[each as ApproachId].column === id) }))

const source: ChainSource = { factors, crises, relations, bridges, threads }
const pictures = new Map<CrisisView, { chain: Chain, placed: PlacedChain }>()

/** The chain of a view and its picture, made once. */
function show(view: CrisisView): { chain: Chain, placed: PlacedChain } {
  const known = pictures.get(view)
  if (known)
    return known
  const chain = view === 'threads' ? buildThreads(source) : buildChain(view, source)
  const made = { chain, placed: placeChain(layerChain(chain), rooms) }
  pictures.set(view, made)
  return made
}

/** What there is to choose from: each crisis, and what joins them where anything does. */
const views: readonly CrisisView[] = [...Object.keys(crises) as CrisisId[], ...threads.length ? ['threads' as const] : []]

/** The crises of the data as chains of cause and effect, the threads between them, and what answers them. */
export function useCrisisChains() {
  return {
    crises,
    crisisIds: Object.keys(crises) as CrisisId[],
    views,
    show,
    /** Part of the chains, told large, in a slide's room or in a column's width. @throws RangeError for an id that is in none */
    showPart: (ids: readonly string[], width = presentedRoom.width) => placePart(buildWhole(source), ids, { ...presentedRoom, width }),
    listThreads: () => listThreads(source),
    bridges,
    responses: gatherResponses({ projects, agreements, institutions, factors, relations, approachOfBodies }),
  }
}

/** Ids in a chain are ids of records; the chain keeps them as plain strings. */
export const asFactorId = (id: string) => id as FactorId
