import type { Plugin } from 'vite'
import process from 'node:process'

/** Where `npm start -- --class` leaves which port the class has, for the development server that it starts. */
export const classVariable = 'DECK_CLASS_PORT'
/** Where `npm start` leaves the window to open, for the development server that it starts. */
export const windowVariable = 'DECK_OPEN'

/** What the lecturer's window asks of the class, and the page to vote; below /class/ the development server has modules of the deck, too. */
const paths = '^/(?:class/[\\w-]+|vote)(?:\\?|$)'

/**
 * Hands what belongs to the class on to it, so that the lecturer's window has slides and class under one address. The class is a
 * process with a port of its own (scripts/start.ts): phones reach that port, and the development server listens to this machine alone.
 */
export function proxyClass(): Plugin {
  const { [classVariable]: port, [windowVariable]: open } = process.env
  return {
    name: 'deck:class',
    apply: (_, { command }) => command === 'serve',
    config: () => ({ server: { ...open && { open }, ...port && { proxy: { [paths]: { target: `http://127.0.0.1:${port}`, ws: true } } } } }),
  }
}
