import { en } from '@deck/words'
/** The window for the audience, as browsers differ: with two screens, with one, with pop-ups blocked. */
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import AudienceButton from 'slidev-addon-lesson/shell/AudienceButton.vue'
import { audienceLink, openAudience } from 'slidev-addon-lesson/shell/open-audience.browser.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'

const [here, there] = [{ availLeft: 0, availTop: 0, availWidth: 1440, availHeight: 900 }, { availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080 }]
function makeWindow({ screens = [here], opens = true, refuses = false, knows = true } = {}) {
  const open = vi.fn<(link: string, name: string, features: string) => object | null>(() => opens ? {} : null)
  const getScreenDetails = async () => {
    if (refuses)
      throw new DOMException('no', 'NotAllowedError')
    return { screens, currentScreen: screens[0] }
  }
  return { open, window: { open, screen: { isExtended: screens.length > 1 }, location: { href: 'https://x.example/deck/#/presenter/7?clicks=2' }, ...knows && { getScreenDetails } } as unknown as Window }
}

afterEach(() => vi.restoreAllMocks())

describe('the link of the audience window', () => {
  it.each([['#/presenter/7?clicks=2', '#/7?clicks=2'], ['#/presenter/title', '#/title'], ['#/presenter', '#/1']])('of %s is %s', (from, to) => {
    expect(audienceLink(`https://x.example/deck/${from}`)).toBe(`https://x.example/deck/${to}`)
  })
})

describe('the audience window', () => {
  it('opens on the second screen, over all of it', async () => {
    const { window, open } = makeWindow({ screens: [here, there] })
    expect(await openAudience(window)).toBe('second')
    expect(open.mock.calls[0]![0]).toBe('https://x.example/deck/#/7?clicks=2')
    expect(open.mock.calls[0]![2]).toContain('left=1440,top=0,width=1920,height=1080')
  })

  it.each([['one screen', {}], ['no way to tell screens apart', { screens: [here, there], knows: false }], ['nobody who allows it', { screens: [here, there], refuses: true }]])('opens as a window to be moved with %s', async (_, how) => {
    expect(await openAudience(makeWindow(how).window)).toBe('window')
  })

  it('is said to be blocked, with its link, where the browser opens none', async () => {
    expect(await openAudience(makeWindow({ opens: false }).window)).toBe('blocked')
    vi.spyOn(window, 'open').mockReturnValue(null)
    location.hash = '#/presenter/7'
    render(AudienceButton)
    await userEvent.click(screen.getByRole('button', { name: en.lecture.openAudience }))
    expect((await screen.findByRole('status')).textContent).toContain(`open ${audienceLink(location.href)} in a new window`)
    await userEvent.click(screen.getByRole('button', { name: en.deck.dismiss }))
    expect(screen.queryByRole('status')).toBeNull()
  })
})
