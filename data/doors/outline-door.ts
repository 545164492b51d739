import * as config from '../../deck.config.ts'

/** What every page needs from the start: the deck's own names and settings, the article's parts, the chapters, the rungs. */
export * from '../../deck.config.ts'
export { article, sections } from '../article.ts'
export { chapters } from '../chapters.ts'
export { rungs } from '../partnership.ts'
export { partyActors } from '../party-actors.ts'

/** Whether tests run on this deck; not where an older deck.config.ts does not say. */
export const isTested = (config as { isTested?: boolean }).isTested === true
