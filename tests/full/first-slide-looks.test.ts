/** The prerendered first slide beside the real one, in the windows that tests/e2e/first-slide.test.ts leaves out. */
import { it } from 'vitest'
import { judgeLooks, pictureWindows } from '../support/first-slide-looks.ts'
import { useServedDeck } from '../support/served-deck.ts'

// pictures are compared dot by dot, and the headless shell smooths the edges of letters now this way and now that
const deck = useServedDeck('dist', '/courses/green/', { isWhole: true })

it.each(pictureWindows.slice(2))('looks as the real one does %s', async (_, options) => {
  await judgeLooks(deck.browser, deck.origin, options)
})
