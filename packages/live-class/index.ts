/** A class that votes on its phones: what commands need of it. Windows import presenter/ and protocol/ themselves; README.md says why. */
import type { VotePage } from './server/answer-class.ts'
import type { PageSource } from './server/build-page.ts'
import type { ClassOptions, ClassSetting, LiveClass } from './server/open-class.ts'

export { isSecret } from './protocol/ids.ts'
export type { QuestionTexts } from './protocol/translate-room.ts'
export type { PageSource } from './server/build-page.ts'
export { readClass } from './server/keep-class.ts'
export { describeRemote, listAddresses } from './server/links.ts'
export { makeRoom } from './server/make-room.ts'
export type { Room } from './server/make-room.ts'
export type { ClassSetting, LiveClass } from './server/open-class.ts'
export { reportFault } from './server/open-server.ts'
export { serveBuild } from './server/serve-build.ts'

/** Opens a class with its WebSocket, which only this loads. */
export async function openClass(setting: ClassSetting, page: VotePage, options?: ClassOptions): Promise<LiveClass> {
  return (await import('./server/open-class.ts')).openClass(setting, page, options)
}

/**
 * Builds the page for phones without keeping the bundler in memory.
 * @param source what it is built from
 * @throws Error where it cannot be built; what is wrong stands in the terminal
 */
export async function buildPageApart(source: PageSource): Promise<VotePage> {
  return (await import('./server/open-class.ts')).buildPageApart(source)
}
