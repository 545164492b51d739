/** A step of a build: what a preview of a link shows, with a picture of the first slide, and what search engines read. */
import type { Browser } from 'playwright-chromium'
import type { FinishSettings } from './finish-settings.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveFolder } from '@deck/command-line'
import { escapeHtml, textPage } from './plain-pages.ts'

/** What a preview shows. */
interface LinkPreview {
  title: string
  description: string
  /** Address of the page; '' where nobody knows yet where it will stand. */
  address: string
  /** Its picture: whole address, size in px, what is to be seen; null for none. */
  picture: { address: string, width: number, height: number, alt: string } | null
}

/**
 * The address of a deck, ending in a slash.
 * @param given as somebody typed it: the folder, or a page of the deck
 * @throws RangeError where it is no web address
 */
export function readDeckAddress(given: string): string {
  if (!/^https?:\/\/[^\s/]+/.test(given) || !URL.canParse(given))
    throw new RangeError(`“${given}” is no web address. Give the whole address of the deck, such as https://example.org/deck/.`)
  const { origin, pathname } = new URL(given)
  return `${origin}${pathname.replace(/[^/]*\.html?$/, '').replace(/\/?$/, '/')}`
}

/** Puts the tags of a preview at the end of a page's head. A picture or an address that is not whole would lead nowhere: without one there is none. */
export function addLinkPreview(html: string, { title, description, address, picture }: LinkPreview): string {
  const tag = (property: string, content: string) => `<meta property="${property}" content="${escapeHtml(content)}">`
  const tags = [
    ...html.includes('property="og:title"') ? [] : [tag('og:title', title)],
    tag('og:type', 'website'),
    tag('og:description', description),
    ...address ? [`<link rel="canonical" href="${escapeHtml(address)}">`, tag('og:url', address)] : [],
    ...picture
      ? [
          tag('og:image', picture.address),
          tag('og:image:width', String(picture.width)),
          tag('og:image:height', String(picture.height)),
          tag('og:image:alt', picture.alt),
          '<meta name="twitter:card" content="summary_large_image">',
        ]
      : [],
  ]
  return html.replace('</head>', () => `${tags.join('\n')}\n</head>`)
}

/** Puts a description for search engines at the end of a page: a block of data, which no browser runs and which the first slide does not wait for. */
export function addLinkedData(html: string, data: object): string {
  return html.replace('</body>', () => `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003C')}</script>\n</body>`)
}

/** The picture's name in the build; nobody but who previews a link asks for it. */
export const previewPicture = 'link-preview.png'
/** What those who show previews ask for, in px. */
const size = { width: 1200, height: 630 }

/** Takes a picture of the first slide without what only its readers need. */
async function photograph(folder: string, browser: Browser): Promise<void> {
  const server = await serveFolder(folder)
  try {
    const page = await browser.newPage({ viewport: size, colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' })
    await page.goto(server.origin)
    await page.locator('#slideshow > [data-slidev-no="1"] .slidev-layout').waitFor()
    await page.addStyleTag({
      content: '.no-print, .deck-controls { visibility: hidden !important; } #slide-container { background: var(--paper) !important; }',
    })
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(folder, previewPicture) })
  }
  finally {
    server.close()
  }
}

/**
 * Writes the tags into the pages of the deck. Where it will stand decides about address and picture.
 * @param folder of the build
 * @param settings the deck's title, description and address, whether there is a browser, and what search engines read
 */
export async function addPreviews(folder: string, { browser, address, resource, title, description, words }: FinishSettings): Promise<void> {
  const hasPicture = address !== '' && browser !== null
  if (hasPicture)
    await photograph(folder, browser)
  for (const [file, path] of [['index.html', ''], [textPage, textPage]] as const) {
    const page = join(folder, file)
    writeFileSync(page, addLinkPreview(readFileSync(page, 'utf8'), {
      title,
      description,
      address: address && `${address}${path}`,
      picture: hasPicture ? { address: `${address}${previewPicture}`, ...size, alt: words.previewAlt } : null,
    }))
  }
  const first = join(folder, 'index.html')
  writeFileSync(first, addLinkedData(readFileSync(first, 'utf8'), resource))
}
