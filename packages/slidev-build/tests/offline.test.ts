import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listInlineParts, listUpstreamStyles, statePolicy, writePolicy } from '../content-policy.ts'
import { pickFonts, readFonts } from '../font-choice.ts'
import { linkManifest, listFiles, writeManifest } from '../offline.ts'

const signs = (text: string) => new Set([...text].map(sign => sign.codePointAt(0)!))
const css = `
@font-face{font-family:Made;src:url(./made-latin-AAAAAAAA.woff2)format("woff2"),url(./made-latin-BBBBBBBB.woff)format("woff");unicode-range:U+??,U+2000-206F}
@font-face { font-family: 'Made'; src: url("./made-hangul-1-CCCCCCCC.woff2") format('woff2'); unicode-range: U+AC00-AC0F, u+ac80; }
@font-face{font-family:Made;src:url(./made-hangul-2-DDDDDDDD.woff2)format("woff2");unicode-range:U+AC10-AC7F}
@font-face{font-family:Whole;src:url(./whole-EEEEEEEE.woff2)format("woff2")}`

describe('the fonts for what a deck shows', () => {
  it('are the pieces that have one of its signs, and those for all signs, in the form that browsers with copies read', () => {
    expect(pickFonts(readFonts(css), signs('a가'))).toEqual(['./made-latin-AAAAAAAA.woff2', './made-hangul-1-CCCCCCCC.woff2', './whole-EEEEEEEE.woff2'])
    expect(pickFonts(readFonts(css), signs('갘'))).toEqual(['./made-hangul-2-DDDDDDDD.woff2', './whole-EEEEEEEE.woff2'])
  })

  it('end where a stretch of signs ends', () => {
    expect(pickFonts(readFonts(css), signs('\uAC0F'))).toContain('./made-hangul-1-CCCCCCCC.woff2')
    expect(pickFonts(readFonts(css), signs('\uAC10'))).not.toContain('./made-hangul-1-CCCCCCCC.woff2')
    expect(pickFonts(readFonts(css), signs('\u00FF\u0100'))).toContain('./made-latin-AAAAAAAA.woff2')
    expect(pickFonts(readFonts(css), signs('\u0100'))).not.toContain('./made-latin-AAAAAAAA.woff2')
  })
})

describe('the files of an offline copy', () => {
  const build: Record<string, string> = {
    'index.html': '<script src="./assets/index-12345678.js"></script><link rel="manifest" href="./manifest.webmanifest">',
    'manifest.webmanifest': '{"src":"icons/one.png"}',
    'icons/one.png': '',
    'assets/index-12345678.js': 'import("./later-12345678.js");/*# sourceMappingURL=index-12345678.js.map */',
    'assets/index-12345678.js.map': '',
    'assets/later-12345678.js': 'import "../assets/part/deep-12345678.js";const css=["assets/fonts-12345678.css"]',
    'assets/part/deep-12345678.js': 'import "../later-12345678.js"',
    'assets/fonts-12345678.css': css,
    'assets/made-latin-AAAAAAAA.woff2': '',
    'assets/made-latin-BBBBBBBB.woff': '',
    'assets/made-hangul-1-CCCCCCCC.woff2': '',
    'assets/made-hangul-2-DDDDDDDD.woff2': '',
    'assets/whole-EEEEEEEE.woff2': '',
    'assets/nobody-12345678.png': '',
    'handouts/index.json': '[{"file":"paper.pdf"}]',
    'handouts/paper.pdf': '',
  }
  const listed = listFiles(Object.keys(build), file => build[file]!, signs('가 in words'), ['handouts/index.json'])

  it('are what the page names, what that names in turn, and the fonts; round trips end', () => {
    expect(listed).toEqual(['assets/fonts-12345678.css', 'assets/index-12345678.js', 'assets/later-12345678.js', 'assets/made-hangul-1-CCCCCCCC.woff2', 'assets/made-latin-AAAAAAAA.woff2', 'assets/part/deep-12345678.js', 'assets/whole-EEEEEEEE.woff2', 'handouts/index.json', 'icons/one.png', 'index.html', 'manifest.webmanifest'])
  })

  it('leave out other scripts’ fonts, maps, printed handouts and what nobody names', () => {
    for (const left of ['assets/made-hangul-2-DDDDDDDD.woff2', 'assets/made-latin-BBBBBBBB.woff', 'assets/index-12345678.js.map', 'handouts/paper.pdf', 'assets/nobody-12345678.png'])
      expect(listed).not.toContain(left)
  })
})

describe('the policy of a page', () => {
  const page = '<!DOCTYPE html><html><head>\n<meta charset="utf-8">\n<title>a > b</title></head><body><div style="color: red" class="x"></div></body></html>'
  const hash = (text: string) => `<${text}>`

  it('names each script and style that stands in the page by what it says, and no data', () => {
    const parts = listInlineParts(`<head><!-- <script>commented()</script> --><script>one()</script><script type="module">two("<p style='x'>")</script><script src="a.js"></script><script type="application/json">{}</script><style media="print">p{}</style></head><p style="a: &quot;b&quot;&#33;">`)
    expect(parts).toEqual({ scripts: ['one()', 'two("<p style=\'x\'>")'], styles: ['p{}'], attributes: ['a: "b"!'] })
    const policy = writePolicy(parts, hash)
    expect(policy).toContain('script-src \'self\' \'sha256-<one()>\' \'sha256-<two(')
    expect(policy).toContain('style-src \'self\' \'sha256-<p{}>\';')
    expect(policy).toContain('style-src-attr \'unsafe-hashes\' \'sha256-<a: "b"!>\'')
  })

  it('hashes a text with the line ends that the browser sees', () => {
    expect(listInlineParts('<script>one()\r\ntwo()</script>').scripts).toEqual(['one()\ntwo()'])
  })

  it('lets nothing through that no part of the page needs', () => {
    const policy = writePolicy({ scripts: [], styles: [], attributes: [] }, hash)
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/)
    expect(policy).toContain('style-src-attr \'none\'')
  })

  it('does not allow an event handler, and says where it stands', () => {
    expect(() => listInlineParts('<link rel="stylesheet" href="a.css" onload="this.media=\'all\'">')).toThrow(/onload/)
    expect(() => listInlineParts('<a href="?onload=1" data-on="x">on="y"</a>')).not.toThrow()
  })

  it('stands before anything that it holds, once', () => {
    const stated = statePolicy(page, 'default-src \'none\'')
    expect(stated).toContain('<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">')
    expect(() => statePolicy(stated, 'x')).toThrow()
    expect(() => statePolicy('<html></html>', 'x')).toThrow()
  })

  it('names the styles that upstream adds as upstream writes them', () => {
    const [, print, hold] = listUpstreamStyles({ width: 980, height: 552 }) as [string, string, string]
    const own = /isPrintMode\.value\s*\? `([\s\S]*?)`/.exec(readFileSync('node_modules/@slidev/client/composables/usePrintStyles.ts', 'utf8'))![1]!
    expect(own.replace(/\$\{slideWidth\.value\}/, '980').replace(/\$\{slideHeight\.value\}/, '552')).toBe(print)
    expect(readFileSync('node_modules/@vueuse/core/dist/index.js', 'utf8')).toContain(JSON.stringify(hold).slice(1, -1))
  })
})

describe('the manifest', () => {
  it('is named in the page, with the colours of its ground by day and by night', () => {
    expect(linkManifest('<head></head>', { day: '#ffffff', night: '#000000' })).toMatch(/light\)" content="#ffffff"[\s\S]*dark\)" content="#000000"[\s\S]*<\/head>/)
  })

  it('leads nowhere but to its own folder', () => {
    const manifest = JSON.parse(writeManifest({ lang: 'en', title: 'A deck', shortTitle: 'Deck', description: 'About.', papers: { day: '#ffffff', night: '#000000' }, shortcuts: [{ name: 'To read', route: '/read' }] }))
    expect(manifest.shortcuts).toMatchObject([{ name: 'To read', url: './#/read' }])
    expect(manifest).toMatchObject({ name: 'A deck', short_name: 'Deck', lang: 'en', start_url: './', scope: './', background_color: '#ffffff' })
    expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual(['any', 'any', 'maskable'])
  })
})
