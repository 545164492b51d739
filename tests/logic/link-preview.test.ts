import { describe, expect, it } from 'vitest'
import { addLinkPreview, readDeckAddress } from '../../scripts/build/link-preview.ts'

const page = '<html><head><title>A deck</title></head><body></body></html>'
const about = { title: 'A deck', description: 'On "kites" & more', address: 'https://example.org/deck/', picture: { address: 'https://example.org/deck/p.png', width: 12, height: 6, alt: 'A kite' } }

describe('the preview of a link', () => {
  it('has title, description, address and picture, each address whole', () => {
    const html = addLinkPreview(page, about)
    expect(html).toContain('<meta property="og:description" content="On &quot;kites&quot; &amp; more">')
    expect(html).toContain('<link rel="canonical" href="https://example.org/deck/">')
    expect(html).toContain('<meta property="og:image" content="https://example.org/deck/p.png">')
    expect(html.match(/og:title/g)).toHaveLength(1)
    expect(addLinkPreview(html, about).match(/og:title/g)).toHaveLength(1)
  })

  it('has neither address nor picture where nobody knows where the deck will stand', () => {
    const html = addLinkPreview(page, { ...about, address: '', picture: null })
    expect(html).toContain('og:description')
    expect(html).not.toMatch(/canonical|og:url|og:image|twitter/)
  })
})

it.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/a/deck', 'https://example.org/a/deck/'],
  ['http://example.org/deck/index.html#/3', 'http://example.org/deck/'],
])('the deck at %s stands in the folder %s', (given, address) => {
  expect(readDeckAddress(given)).toBe(address)
})

it.each(['nowhere', '/deck/', 'ftp://example.org/', 'https://', ''])('"%s" is no web address', (given) => {
  expect(() => readDeckAddress(given)).toThrow(/is no web address/)
})
