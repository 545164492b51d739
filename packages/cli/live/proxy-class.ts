import type { Plugin } from 'vite'
import process from 'node:process'

/** Where `npm start -- --class` leaves where the class is served, for the development server that it starts. */
export const classVariable = 'DECK_CLASS'
/** Where `npm start` leaves the window to open, for the development server that it starts. */
export const windowVariable = 'DECK_OPEN'

/** What the lecturer's window asks of the class, the page to vote and the remote; below /class/ the development server has modules of the deck, too. */
const paths = '^/(?:class/[\\w-]+|vote|remote)(?:\\?|$)'

/** A host takes connections from its own pages alone, and knows itself by its own name. */
const isElsewhere = (target: string) => new URL(target).hostname !== '127.0.0.1'

/**
 * Ends the development server with the `npm start` that started it, however that ended: else its port would be in use, and the next one, on
 * other ports, would not go on with its class.
 */
function endWithStart() {
  // without such a start nobody is connected, and it is undefined
  if (process.connected === false)
    process.exit()
  if (!process.listenerCount('disconnect'))
    process.once('disconnect', () => process.exit())
}

/**
 * Hands what belongs to the class on to it, so that the lecturer's window has slides and class under one address. The class has a
 * port of its own (packages/cli/start.ts), or is on a host: phones reach that, and the development server listens to this machine alone.
 */
export function proxyClass(): Plugin {
  const { [classVariable]: target, [windowVariable]: open } = process.env
  return {
    name: 'deck:class',
    apply: (_, { command }) => command === 'serve',
    configureServer: endWithStart,
    config: () => ({
      server: {
        ...open && { open },
        ...target && { proxy: { [paths]: { target, ws: true, ...isElsewhere(target) && { changeOrigin: true, headers: { origin: target } } } } },
      },
    }),
  }
}
