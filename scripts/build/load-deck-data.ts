import type { ViteDevServer } from 'vite'
import { fileURLToPath } from 'node:url'

const file = new URL('./deck-data.ts', import.meta.url)

/**
 * Loads what notes and facts need of the data, as they stand now.
 * @param server of `npm start`, which notices changes; a build reads them once
 */
export function loadDeckData(server: ViteDevServer | undefined): Promise<typeof import('./deck-data.ts')> {
  return server ? server.ssrLoadModule(fileURLToPath(file)) as Promise<typeof import('./deck-data.ts')> : import(file.href)
}
