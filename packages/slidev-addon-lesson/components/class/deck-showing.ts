/** How this deck shows a question to phones, in whatever runs: the pictures bring the land that maps are drawn from. */
import type { Showing } from '@deck/live-class/protocol/compose-question'
import type { Land } from '@deck/pictures/draw-map'
import type { Question } from '@deck/questions'
import type { PictureSources } from './draw-spots.ts'
import { land } from '@deck/lesson/map'
import { mapFrames, parties } from '@deck/lesson/outline'
import { actors, findRecord } from '@deck/lesson/records'
import { answerWords } from '../quiz/answer-words.ts'
import { deckSeed } from '../quiz/layout.ts'
import { formatPlace } from '../shell/format-place.ts'
import { drawSpots } from './draw-spots.ts'

const sides = parties.map(id => ({ name: actors[id].label, shape: actors[id].shape ?? null }))
const nobody = { name: '', shape: null }
const sources: PictureSources = { land: land as unknown as Land, frames: mapFrames, sides: { left: sides[0] ?? nobody, right: sides[1] ?? nobody } }
export const deckShowing: Showing = { words: answerWords, seed: deckSeed, draw: question => drawSpots(question, sources) }

/** How many passages are named at most. */
const mostPlaces = 10
/** The passages on which an answer rests, in words. */
export const listPlaces = ({ rests }: Question): string[] => [...new Set(rests.map(id => formatPlace(findRecord(id).record.cite)))].slice(0, mostPlaces)
