/** Slidev's own server, for a program that looks at the deck and then goes. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import { createServer, resolveOptions } from '@slidev/cli'

/**
 * Serves the deck on a free port of this machine.
 * @param mode 'dev' with presenter pages, as at a lecture; 'export' without
 * @returns what Slidev has read of the slides, where they are served, and how to stop
 */
export async function serveDeck(mode: 'dev' | 'export'): Promise<{ data: ResolvedSlidevOptions['data'], origin: string, close: () => Promise<void> }> {
  const options = await resolveOptions({ entry: 'slides.md' }, mode)
  const server = await createServer(options, { server: { port: 0 }, clearScreen: false, logLevel: 'error' })
  await server.listen()
  const { port } = server.httpServer!.address() as { port: number }
  return { data: options.data, origin: `http://localhost:${port}/`, close: () => server.close() }
}
