/** What messengers and search engines read at the head of a page: its own address, and what a preview of a link to it shows. */
import { escapeHtml } from './plain-page.ts'

/** What a preview shows. */
export interface LinkPreview {
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
      ? [tag('og:image', picture.address), tag('og:image:width', String(picture.width)), tag('og:image:height', String(picture.height)), tag('og:image:alt', picture.alt), '<meta name="twitter:card" content="summary_large_image">']
      : [],
  ]
  return html.replace('</head>', () => `${tags.join('\n')}\n</head>`)
}

/** Puts a description for search engines at the end of a page: a block of data, which no browser runs and which the first slide does not wait for. */
export function addLinkedData(html: string, data: object): string {
  return html.replace('</body>', () => `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003C')}</script>\n</body>`)
}
