import type { Component } from 'vue'
import { defineAsyncComponent } from 'vue'
import { whenIdle } from './useIdle.ts'

interface Waiting { place: number, mount: () => void }
const waiting: Waiting[] = []

function mountNext() {
  whenIdle(() => {
    waiting.sort((a, b) => a.place - b.place).shift()!.mount()
    if (waiting.length)
      mountNext()
  })
}

/**
 * A component that the page can do without for a moment. Where it is first shown it is mounted once the browser has nothing else to do,
 * each such component in a task of its own: a key or a tap in between is heard.
 * @param component as it is
 * @param place in the order in which they come, the least first
 */
export function inTurn<T extends Component>(component: T, place: number): T {
  return defineAsyncComponent(() => new Promise<T>((done) => {
    if (waiting.push({ place, mount: () => done(component) }) === 1)
      mountNext()
  })) as T
}
