/** A step of a build: what a preview of a link shows, with a picture of the first slide, and what search engines read. */
import type { BuildKind } from './finish-build.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deck, published } from '../../deck.config.ts'
import { page as words } from '../../locales/en-page.ts'
import { en } from '../../locales/en.ts'
import { openBrowser } from '../command/open-browser.ts'
import { describeResource } from '../metadata.ts'
import { serveFolder } from '../serve-folder.ts'
import { addLinkedData, addLinkPreview } from './link-preview.ts'
import { textPage } from './plain-pages.ts'

/** The picture's name in the build; nobody but who previews a link asks for it. */
export const previewPicture = 'link-preview.png'
/** What those who show previews ask for, in px. */
const size = { width: 1200, height: 630 }

/** Takes a picture of the first slide without what only its readers need. */
async function photograph(folder: string): Promise<void> {
  const server = await serveFolder(folder)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: size, colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' })
    await page.goto(server.origin)
    await page.locator('#slideshow > [data-slidev-no="1"] .slidev-layout').waitFor()
    await page.addStyleTag({ content: '.no-print, .deck-controls { visibility: hidden !important; } #slide-container { background: var(--paper) !important; }' })
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(folder, previewPicture) })
  }
  finally {
    await browser.close()
    server.close()
  }
}

/**
 * Writes the tags into the pages of the deck. Where it will stand decides about address and picture.
 * @param folder of the build
 * @param kind with the deck's address, or '', and whether there is a browser
 */
export async function addPreviews(folder: string, { plain, address }: BuildKind): Promise<void> {
  const hasPicture = address !== '' && !plain
  if (hasPicture)
    await photograph(folder)
  for (const [file, path] of [['index.html', ''], [textPage, textPage]] as const) {
    const page = join(folder, file)
    writeFileSync(page, addLinkPreview(readFileSync(page, 'utf8'), {
      title: en.deck.title,
      description: published.description,
      address: address && `${address}${path}`,
      picture: hasPicture ? { address: `${address}${previewPicture}`, ...size, alt: words.previewAlt } : null,
    }))
  }
  const first = join(folder, 'index.html')
  writeFileSync(first, addLinkedData(readFileSync(first, 'utf8'), describeResource(address)))
}
