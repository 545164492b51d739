import { getCurrentInstance, render } from 'vue'

/**
 * Draws a component and all that hangs on it at once, not when the current task is over: for the moment before a
 * browser prints, in which Firefox runs no further task, not even a promise's. Called while a component is set up.
 * @returns does so
 */
export function flushNow(): () => void {
  const self = getCurrentInstance()
  const aside = document.createElement('div')
  return () => {
    self?.update()
    // Whatever is rendered, Vue then runs what waits for the drawn page.
    render(null, aside)
  }
}
