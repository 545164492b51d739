import type { Plugin } from 'vite'
import type { ClassSetting } from './open-class.ts'
import process from 'node:process'
import { leaderLink } from '../../logic/shell/class-links.ts'
import { isHere } from './addresses.ts'

/** Where `npm start -- --class` leaves what the class is started with, for the server that it starts. */
export const classVariable = 'DECK_CLASS'
/** Set where other machines may see the slides too, as with --remote. */
export const openVariable = 'DECK_CLASS_OPEN'

/**
 * Runs a class in the server of the deck, on its port. Other machines reach the page to vote and the broker, and nothing else: the
 * deck as it is edited has notes, answers and the project's files. Without `npm start -- --class` it does nothing.
 */
export function serveClass(): Plugin {
  const found = process.env[classVariable]
  const setting = found === undefined ? undefined : JSON.parse(found) as ClassSetting
  return {
    name: 'deck:class',
    apply: (_, { command }) => setting !== undefined && command === 'serve',
    // the window that leads the class opens by itself
    config: ({ server }) => server?.open ? { server: { open: new URL(leaderLink(setting!.port, setting!.room.secret)).href } } : undefined,
    async configureServer(server) {
      // only a class needs them
      const [{ openClass }, { buildVotePage }] = await Promise.all([import('./open-class.ts'), import('./build-page.ts')])
      const live = await openClass(setting!, await buildVotePage(setting!.foreign === null))
      const isOpen = process.env[openVariable] !== undefined
      server.middlewares.use((request, response, next) => {
        if (live.answer(request, response))
          return
        if (isOpen || isHere(request.socket.remoteAddress))
          return next()
        response.writeHead(request.url === '/' ? 302 : 404, request.url === '/' ? { location: '/vote' } : {}).end()
      })
      // before Vite's own listener, which would let other machines listen to what changes
      server.httpServer?.prependListener('upgrade', (request, socket, head) => {
        if (!live.accept(request, socket, head) && !isOpen && !isHere(request.socket.remoteAddress))
          socket.destroy()
      })
      server.httpServer?.once('close', () => void live.close())
    },
  }
}
