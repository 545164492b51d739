/** What every file of component tests begins with, in the browser. */
import { cleanup, configure } from '@testing-library/vue'
import { forgetOwnParts } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { afterEach } from 'vitest'
import { resetSlide } from './fake-slidev.ts'

// Testing Library reads its settings from what Node calls process.
Object.assign(globalThis, { process: { env: {} } })

// Vue's compiler warns of an option that Vue itself hands it.
const warn = console.warn
console.warn = (...words: unknown[]) => String(words[0]).includes('decodeEntities option is passed') || warn(...words)

// A part that comes by import() may take its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

// The window outlives the file.
localStorage.clear()
sessionStorage.clear()

// Tests live in the document: a link that no router has taken over would end them.
addEventListener('click', event => (event.target as Element).closest?.('a[href]:not([href^="#"])') && event.preventDefault())

/** Waits until whoever saves has had their turn: what they do then would happen to the next test. */
async function awaitTurns(): Promise<void> {
  const { held = [], pending = [] } = await navigator.locks.query()
  await Promise.all([...held, ...pending].map(({ name }) => navigator.locks.request(name!, () => {})))
}

afterEach(async () => {
  cleanup()
  resetSlide()
  forgetOwnParts()
  await awaitTurns()
})
