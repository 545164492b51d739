import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import FigureTurn from '../../components/chart/FigureTurn.vue'
import { provideRendering } from '../../components/shell/useRendering.ts'
import { slide } from '../support/fake-slidev.ts'

const template = '<FigureTurn><template #first>One</template><template #all="{ alone }"><p v-if="alone">One again</p><p>Others</p></template></FigureTurn>'
const show = (rendering?: 'narrow') => render({ components: { FigureTurn }, setup() { rendering && provideRendering(rendering) }, template })

describe('a figure and its like', () => {
  it('stands alone, then with the others after a click', async () => {
    slide.clicks = 0
    const { container } = show()
    expect(container.textContent).toBe('One')
    slide.clicks = 1
    await nextTick()
    expect(container.textContent).toBe('One againOthers')
  })

  it('stands above the others in a column, once', () => {
    expect(show('narrow').container.textContent).toBe('OneOthers')
  })

  it('stands beside the others on paper', () => {
    slide.print = true
    show()
    expect(screen.getByText('One again')).toBeTruthy()
    expect(screen.getByText('Others')).toBeTruthy()
  })
})
