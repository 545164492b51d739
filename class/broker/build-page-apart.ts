import type { VotePage } from './answer-class.ts'
import { Buffer } from 'node:buffer'
import { fork } from 'node:child_process'

/**
 * Builds the page for phones without keeping the bundler in memory.
 * @param hasOwnBroker as buildVotePage has it
 * @throws Error where it cannot be built; what is wrong stands in the terminal
 */
export function buildPageApart(hasOwnBroker: boolean): Promise<VotePage> {
  return new Promise((done, fail) => {
    const child = fork(new URL('./page-process.ts', import.meta.url), hasOwnBroker ? ['own'] : [])
    child.once('message', (page) => {
      const { body, ...rest } = page as Omit<VotePage, 'body'> & { body: string }
      done({ ...rest, body: Buffer.from(body, 'base64') })
      child.disconnect()
    })
    child.once('exit', code => fail(new Error(`The page for phones could not be built: its process ended with ${code}.`)))
    child.once('error', fail)
  })
}
