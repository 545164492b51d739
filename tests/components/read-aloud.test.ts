/** Reading aloud, with a browser that notes what it would say. */
import userEvent from '@testing-library/user-event'
import { cleanup, render, screen } from '@testing-library/vue'
import ReadAloud from 'slidev-addon-lesson/read/ReadAloud.vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { fakeSpeech } from '../support/fake-speech.ts'

const local = { name: 'Own', lang: 'en-GB', localService: true, default: true }
const greek = { name: 'Greek', lang: 'el-GR', localService: true, default: false }
const remote = { name: 'Far', lang: 'en-US', localService: false, default: false }
const user = userEvent.setup()
const button = (name: string) => screen.getByRole('button', { name })
/** The sentences that are marked in the page. */
const marked = () => [...(CSS.highlights as unknown as Map<string, Set<Range>>).get('read-aloud') ?? []].map(range => range.toString())
let page: HTMLElement

function show(voices: Parameters<typeof fakeSpeech>[0], current = 'lamp') {
  const speech = fakeSpeech(voices)
  render(ReadAloud, { props: { root: page, slides: ['lamp', 'oil'], current } })
  return speech
}
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
  page = document.createElement('div')
  page.innerHTML = `
    <section data-slide="lamp"><div class="slide-box"><h3 data-heading="1">The lamp</h3></div>
      <div class="read-text"><p>It burns<span class="cite"><button>1</button></span>. Its name is <span lang="el">λύχνος</span>.</p></div></section>
    <section data-slide="oil"><div class="slide-box"><h3 data-heading="1">The oil</h3></div></section>`
  document.body.append(page)
})
afterEach(() => {
  cleanup()
  page.remove()
})

describe('reading aloud', () => {
  it('goes sentence by sentence through the slides, without the marks of sources, each language in its voice, and ends', async () => {
    const speech = show([local, greek, remote])
    await user.click(button('Listen from here'))
    for (let i = 0; i < 6; i++)
      speech.finish()
    expect(speech.spoken.map(({ text, voice }) => `${voice}: ${text}`)).toEqual(['Own: The lamp', 'Own: It burns.', 'Own: Its name is', 'Greek: λύχνος', 'Own: The oil'])
    await nextTick()
    expect(button('Listen from here')).toBeTruthy()
  })

  it('leaves out what no voice can say', async () => {
    const speech = show([local])
    await user.click(button('Listen from here'))
    speech.finish()
    speech.finish()
    expect(speech.spoken.at(-1)!.text).toBe('Its name is .')
  })

  it('begins where the reader is', async () => {
    const speech = show([local], 'oil')
    await user.click(button('Listen from here'))
    expect(speech.spoken.map(({ text }) => text)).toEqual(['The oil'])
  })

  it('marks the part that it says, and takes the mark away at the end', async () => {
    const speech = show([local])
    await user.click(button('Listen from here'))
    speech.finish()
    expect(marked()).toEqual(['It burns1.'])
    await user.click(button('Stop'))
    expect(marked()).toEqual([])
    const said = speech.spoken.length
    speech.finish()
    expect(speech.spoken).toHaveLength(said)
  })

  it('marks the paragraph with the sentence where the browser has no highlights', async () => {
    vi.stubGlobal('Highlight', undefined)
    const speech = show([local])
    await user.click(button('Listen from here'))
    speech.finish()
    expect(page.querySelector('.read-aloud')?.textContent).toContain('It burns')
    await user.click(button('Stop'))
    expect(page.querySelector('.read-aloud')).toBeNull()
    vi.unstubAllGlobals()
  })

  it('pauses by keyboard, and says the sentence again from its beginning', async () => {
    const speech = show([local])
    button('Listen from here').focus()
    await user.keyboard('{Enter}')
    speech.finish()
    expect(document.activeElement).toBe(button('Pause'))
    await user.keyboard('{Enter}')
    speech.finish()
    expect(speech.spoken).toHaveLength(2)
    await user.keyboard('{Enter}')
    expect(speech.spoken.map(({ text }) => text)).toEqual(['The lamp', 'It burns.', 'It burns.'])
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(button('Listen from here'))
  })

  it('takes another speed at once', async () => {
    const speech = show([local])
    await user.click(button('Listen from here'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5')
    expect(speech.spoken.map(({ text, rate }) => [text, rate])).toEqual([['The lamp', 1], ['The lamp', 1.5]])
  })

  it('asks before a voice may send the text away', async () => {
    const speech = show([remote])
    await user.click(button('Listen from here'))
    expect(speech.spoken).toEqual([])
    expect(screen.getByText(/send the text to a service/)).toBeTruthy()
    await user.click(button('No'))
    expect(speech.spoken).toEqual([])
    await user.click(button('Listen from here'))
    await user.click(button('Yes, read aloud'))
    expect(speech.spoken[0]!.voice).toBe('Far')
  })

  it('says so where the browser cannot speak', async () => {
    const speech = show([local])
    await user.click(button('Listen from here'))
    speech.fail()
    await nextTick()
    expect(screen.getByRole('status').textContent).toMatch(/could not read aloud/)
    expect(button('Listen from here')).toBeTruthy()
  })

  it('stays away where there is no voice for the page', () => {
    show([greek])
    expect(screen.queryByRole('complementary')).toBeNull()
  })
})
