/** Which engine a run is for, and how to start it. */
import type { Engine, EngineId } from './engine.ts'
import { findBrowser } from '@deck/command-line/browser'
import { inject } from 'vitest'
import { findFirefox, findWebKit } from '../../../packages/cli/engines.mjs'
import { startChromium, startFirefox } from './play-engine.ts'
import { startWebKit } from './webkit-engine.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine that this project's specs run in. */
    engine: EngineId
  }
}

/** The engine that this project's specs run in. */
export const engineId = inject('engine')

/** Whether the engine is on this machine. */
export function isInstalled(id: EngineId): boolean {
  return { chromium: findBrowser, firefox: findFirefox, webkit: findWebKit }[id]() !== null
}

/** Starts the engine. @throws Error where it is not on this machine */
export async function startEngine(id: EngineId = engineId): Promise<Engine> {
  const [firefox, webkit] = [findFirefox(), findWebKit()]
  if (id === 'firefox' && firefox)
    return startFirefox(firefox)
  if (id === 'webkit' && webkit)
    return startWebKit(webkit)
  if (id === 'chromium')
    return startChromium()
  throw new Error(`${id} is not on this machine`)
}
