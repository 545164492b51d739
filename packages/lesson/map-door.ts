/** Outlines of lands, and where they come from. Fetched with the first map. */
export { default as land } from '@deck/data/land.json' with { type: 'json' }
export { countryWords, landShapes, leaderWords, mapSources, mapWays, neighbourWords } from '@deck/data/map.ts'
