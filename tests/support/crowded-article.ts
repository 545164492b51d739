/** Writes the made-up article with tables that crowd its pictures, as a project of its own. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { events, indicators, periods, periodTones, rungs, sides } from '../fixtures/crowded-tables.ts'
import { writeMadeUpProject } from './run-script.ts'

/** Slides beside those of the made-up article: years with lanes of long names below a figure, and a figure that is a limit. */
const moreSlides = `
---
routeAlias: lanes
title: Most happens in eight years
chapter: moths
bare: true
---

# Most happens in eight years

<DrawnFigure id="moths-a-night" :width="852" :room="30" />

<YearLanes
  :lanes="[
    { key: 'sea', label: 'On the open sea beyond walls', acts: [{ id: 'moths-arrive', says: 'moths in a boat of wool' }, { id: 'fog-falls', says: 'fog falls' }] },
    { key: 'both', label: 'Both islands together', tone: 'celadon', acts: [{ id: 'nod-exchanged', says: 'a nod' }, { id: 'wave-begun', says: 'daily waves' }, { id: 'lamp-lit', says: 'a lamp is lit' }, { id: 'oil-lent', says: 'oil is lent' }, { id: 'watch-begun', says: 'a joint watch' }, { id: 'lamp-shared', says: 'a shared lamp' }] },
  ]"
/>

<!--
Say: Six of the eight acts lie within eight years.
Ask: Which came first?
Move on: Now for a figure.
Minutes: 1
-->

---
routeAlias: moths-counted
title: Fewer moths than one would think
chapter: moths
---

# Fewer moths than one would think

<BigFigure id="moths-a-night" />

<!--
Say: Less than forty moths came to each lamp.
Ask: How would you count moths?
Move on: That is all.
Minutes: 1
-->
`

/** Changes a file of the project. */
function change(path: string, how: (text: string) => string): void {
  writeFileSync(path, how(readFileSync(path, 'utf8')))
}

/**
 * @param folder that exists and is empty
 * @returns the slides, with their last click
 */
export async function writeCrowdedArticle(folder: string): Promise<readonly (readonly [name: string, last: number])[]> {
  writeMadeUpProject(folder)
  const { partyActors } = await import(pathToFileURL(join(folder, 'data/party-actors.ts')).href) as { partyActors: Record<keyof typeof sides, object> }
  const named = { brim: { ...partyActors.brim, ...sides.brim }, dross: { ...partyActors.dross, ...sides.dross } }
  for (const [file, table] of Object.entries({ 'partnership': rungs, periods, events, 'party-actors': named }))
    change(join(folder, `data/${file}.ts`), text => text.replace(/\(\)\(\{.*?\n\}\)/s, () => `()(${JSON.stringify(table, null, 2)})`))
  change(join(folder, 'data/indicators.ts'), text => text.replace(/indicators = \{.*?\n\} as const/s, () => `indicators = ${JSON.stringify(indicators, null, 2)} as const`))
  change(join(folder, 'deck.config.ts'), text => text.replace(/(periodTones[^=]*= ).*/, (_, start: string) => start + JSON.stringify(periodTones)))
  const periodCount = Object.keys(periods).length
  const clicks: Record<string, number> = { timeline: periodCount + 1, ladder: Object.keys(rungs).length }
  change(join(folder, 'slides/01-opening.md'), text => text.replace(/routeAlias: (timeline|ladder)\n(.*?)clicks: \d/gs, (_, name: string, between: string) => `routeAlias: ${name}\n${between}clicks: ${clicks[name]}`))
  change(join(folder, 'slides/03-moths.md'), text => text + moreSlides)
  return [['title', 0], ['timeline', clicks.timeline!], ['ladder', clicks.ladder!], ['fog', 0], ['moth-chain', 0], ['check-moths', 3], ['lanes', 0], ['moths-counted', 0]]
}
