/** What tests of a deck's own build need: its chunks, patches, fonts, licences, policies and files for use without a network. */
export { listParts } from '../chunks.ts'
export { patchSource } from '../client-plugins.ts'
export { statePolicies } from '../content-policy.ts'
export { listCodes, listSigns, readRanges, readTexts } from '../font-choice.ts'
export { listUnusedStylesheets, singleWeights, stylesheetUses } from '../font-plugins.ts'
export { makeOffline, writeManifest } from '../offline.ts'
export { listPatches } from '../patches.ts'
export { findChange } from '../replacements.ts'
