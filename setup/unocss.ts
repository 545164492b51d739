import process from 'node:process'
import { defineUnoSetup } from '@slidev/types'

/** Slidev keeps the look of presenter notes in every build; one for students has no notes (DECK_AUDIENCE=student). */
export default defineUnoSetup(() => ({
  blocklist: process.env.DECK_AUDIENCE === 'student' ? [/^prose/] : [],
}))
