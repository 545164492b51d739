import * as config from '@deck/data/deck-config.ts'

export { article, sections } from '@deck/data/article.ts'
export { chapters } from '@deck/data/chapters.ts'
/** What every page needs from the start: the deck's own names and settings, the article's parts, the chapters, the rungs. */
export * from '@deck/data/deck-config.ts'
export { rungs } from '@deck/data/partnership.ts'
export { partyActors } from '@deck/data/party-actors.ts'

/** Whether tests run on this deck; not where an older deck.config.ts does not say. */
export const isTested = (config as { isTested?: boolean }).isTested === true
