import type { Context, Finding, Rule } from './support/rule.ts'
import { land } from '@deck/lesson/map'
import { mapFrames } from '@deck/lesson/outline'
import { bridges, relations, threads } from '@deck/lesson/reasoning'
import { actors, crises, events, factors, institutions } from '@deck/lesson/records'
import { checkShapes } from '@deck/pictures/bodies'
import { listThreads } from '@deck/pictures/chain'
import { listShapes } from '@deck/pictures/draw-map'
import { findUndated } from '@deck/pictures/timeline-events'
import { placeEntry } from './support/references.ts'

/** A message that begins with its file and names an entry, as a problem with its line. */
function placeMessage(message: string, sources: Context['sources']): Finding {
  const [, file = 'data/', said = message] = /^(data\/[\w/.-]+): (.*)$/s.exec(message) ?? []
  const id = /"([\w-]+)"/.exec(said)?.[1] ?? ''
  return { ...placeEntry(file, id, sources), message: said }
}

function findThreadFault(): string[] {
  try {
    listThreads({ factors, crises, relations, bridges, threads })
    return []
  }
  catch (error) {
    return [(error as Error).message]
  }
}

export const rule: Rule = {
  holds: 'Timeline, map and chains of causes can be drawn from the data.',
  run: ({ sources }) => [
    ...findUndated(events),
    ...Object.keys(mapFrames).length ? checkShapes(actors, institutions, listShapes(land as never)) : [],
    ...findThreadFault(),
  ].map(message => placeMessage(message, sources)),
}
