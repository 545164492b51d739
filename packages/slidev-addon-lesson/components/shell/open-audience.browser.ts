/** Opens the window for the audience, on the second screen where the browser can tell screens apart. */

/** What of a screen counts; all in CSS pixels. */
interface Screen { availLeft: number, availTop: number, availWidth: number, availHeight: number }
/** The Window Management API, which not every browser has. */
interface ManagedWindow extends Window {
  getScreenDetails?: () => Promise<{ screens: readonly Screen[], currentScreen: Screen }>
}

/** What became of it: on the second screen; in a window that has still to be moved there; or the browser refused. */
export type Opened = 'second' | 'window' | 'blocked'

/** The link of an audience window, from that of the presenter's. */
export const audienceLink = (href: string): string => href.replace(/#\/presenter\b/, '#').replace(/#$/, '#/1')

/** The other screen; null where there is none, the browser cannot say, or nobody allows it to. */
async function findOther(from: ManagedWindow): Promise<Screen | null> {
  if (!from.getScreenDetails || !(from.screen as { isExtended?: boolean }).isExtended)
    return null
  const { screens, currentScreen } = await from.getScreenDetails()
  return screens.find(screen => screen !== currentScreen) ?? null
}

/**
 * Opens it, or brings it to the front. To be called from a press.
 * @param from the presenter's window
 */
export async function openAudience(from: ManagedWindow = window): Promise<Opened> {
  const other = await findOther(from).catch(() => null)
  const place = other && `,fullscreen,left=${other.availLeft},top=${other.availTop},width=${other.availWidth},height=${other.availHeight}`
  const opened = from.open(audienceLink(from.location.href), 'green-ladder-audience', `popup${place ?? ',width=1280,height=720'}`)
  return !opened ? 'blocked' : other ? 'second' : 'window'
}
