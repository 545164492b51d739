/** A class that votes on its phones: what commands need of it. Windows import presenter/ and protocol/ themselves; README.md says why. */
import type { VotePage } from './server/answer-class.ts'
import type { ClassOptions, ClassSetting, LiveClass } from './server/open-class.ts'

export type { Access } from './server/answer-class.ts'
export { limits, openAllowances } from './server/limits.ts'
export { describeRemote, groupOf, listAddresses } from './server/links.ts'
export { isSame, makeRoom } from './server/make-room.ts'
export type { Room } from './server/make-room.ts'
export type { ClassSetting, LiveClass } from './server/open-class.ts'
export { openServer, reportFault } from './server/open-server.ts'
export { serveBuild } from './server/serve-build.ts'

/** Opens a class with its broker, which only this loads. */
export async function openClass(setting: ClassSetting, page: VotePage, options?: ClassOptions): Promise<LiveClass> {
  return (await import('./server/open-class.ts')).openClass(setting, page, options)
}

/**
 * Builds the page for phones without keeping the bundler in memory.
 * @param hasOwnBroker whether the server that sends the page has the broker, too
 * @throws Error where it cannot be built; what is wrong stands in the terminal
 */
export async function buildPageApart(hasOwnBroker: boolean): Promise<VotePage> {
  return (await import('./server/open-class.ts')).buildPageApart(hasOwnBroker)
}
