import process from 'node:process'
import { defineUnoSetup } from '@slidev/types'

/**
 * UnoCSS makes classes for Slidev's own client alone: read as its classes, words and attributes of the deck (`size="20"`, `inline`)
 * would get rules that nobody wrote. Slidev keeps the look of presenter notes in every build; one for students has no notes (DECK_AUDIENCE=student).
 */
export default defineUnoSetup(() => ({
  content: { pipeline: { include: [/@slidev\/client\/.*\.(?:vue|ts)(?:$|\?)/] } },
  blocklist: process.env.DECK_AUDIENCE === 'student' ? [/^prose/] : [],
}))
