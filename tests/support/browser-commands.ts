/** What tests in the browser ask of Playwright, beyond what Vitest offers: `import { commands } from 'vitest/browser'`. */
import type { Page } from 'playwright-chromium'
import type { BrowserCommand } from 'vitest/node'

type Media = Pick<NonNullable<Parameters<Page['emulateMedia']>[0]>, 'media' | 'colorScheme' | 'reducedMotion'>

/** Lets the window have another medium, day or night, or less motion. */
export const emulateMedia: BrowserCommand<[Media]> = ({ page }, media) => page.emulateMedia(media)

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia: (media: Media) => Promise<void>
  }
}
