/** How this deck shows a question to phones, without a browser (components/class/write-texts.browser.ts). */
import type { Showing } from '@deck/live-class/protocol/compose-question'
import { drawSpots } from '../../components/class/draw-spots.ts'
import { answerWords } from '../../components/quiz/answer-words.ts'
import { deckSeed } from '../../components/quiz/layout.ts'
import { actors } from '../../data/actors.ts'
import land from '../../data/land.json' with { type: 'json' }
import { mapFrames, parties } from '../../deck.config.ts'

const side = (i: 0 | 1) => ({ name: actors[parties[i]].label, shape: actors[parties[i]].shape ?? null })
const sources = { land: land as never, frames: mapFrames, sides: { left: side(0), right: side(1) } }

export const deckShowing: Showing = { words: answerWords, seed: deckSeed, draw: question => drawSpots(question, sources) }
