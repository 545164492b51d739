import type { RouteLocationNormalized, Router } from 'vue-router'
import { sayComing } from '@deck/browser/coming'
import { isVisible } from '@deck/browser/is-visible'
import { frame as words } from '@deck/words/frame'
import { isNavigationFailure, NavigationFailureType } from 'vue-router'

const isSlide = ({ name }: RouteLocationNormalized) => name === 'play' || name === 'presenter'
const nextFrame = () => new Promise(done => requestAnimationFrame(done))
/** Whether a page, or word of a failure, can be read. */
const isThere = () => [...document.querySelectorAll('#app :is(h1, .slidev-layout)')].some(each => isVisible(each))

/** Says at once that a page is on its way, beside the link that was pressed, until its script has come, and its fonts where it waits for them. */
export function announceComing(router: Router): void {
  let pressed: Element | null = null
  addEventListener('click', ({ target }) => { pressed = (target as Element).closest('a, button') }, true)
  router.beforeEach(({ matched }, from) => {
    if (from.matched.length && matched.some(({ components }) => typeof components?.default === 'function'))
      sayComing(words.deck.coming, pressed)
  })
  router.afterEach(async (to, from, failure) => {
    // the page that was asked for instead takes the word back
    if (!from.matched.length || (isSlide(to) && isSlide(from)) || isNavigationFailure(failure, NavigationFailureType.cancelled))
      return
    // the page that was there has gone with the second
    await nextFrame()
    await nextFrame()
    for (; !isThere(); await nextFrame())
      sayComing(words.deck.coming, pressed)
    sayComing('')
    pressed = null
  })
  router.onError(() => sayComing(''))
}
