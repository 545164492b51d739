/** Outlines of lands, and where they come from. Fetched with the first map. */
export { default as land } from '../land.json' with { type: 'json' }
export { countryWords, landShapes, leaderWords, mapSources, mapWays, neighbourWords } from '../map.ts'
