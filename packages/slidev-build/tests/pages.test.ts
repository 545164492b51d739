/** What is done to the text of a build: fonts, rules, head. */
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { browserTargetCheck, readBrowserTargets } from '../browser-targets.ts'
import { chooseFonts, readFont } from '../font-choice.ts'
import { trimFonts } from '../font-plugins.ts'
import { addLinkPreview, readDeckAddress } from '../link-preview.ts'
import { listFirstFiles, placePrerendered, tidyPage } from '../prerender.ts'
import { readStylesheets, scopeSelector, writeCriticalCss } from '../prerender/critical-css.ts'

const names = { scope: ':is(#copy,#copy *)', ids: { app: 'copy', slide: 'copy-slide' } }
const slide = (selector: string, body: string, wraps: string[] = []) => ({ selector, declarations: body.split(';'), wraps, isPage: false })

describe('critical rules', () => {
  it('split at semicolons, not inside a picture or a quotation', () => {
    const { rules } = readStylesheets(['p,b{color:red; --i:url("data:image/svg+xml;utf8,(x)");content:";"}'])
    expect(rules.map(({ selector }) => selector)).toEqual(['p', 'b'])
    expect(rules[0]!.declarations).toEqual(['color:red', '--i:url("data:image/svg+xml;utf8,(x)")', 'content:";"'])
  })

  it('hold for the copy alone, and for a part before or after an element of it', () => {
    expect(scopeSelector('.dark .a', names)).toBe('.dark .a:is(#copy,#copy *)')
    expect(scopeSelector('.a::before', names)).toBe('.a:is(#copy,#copy *)::before')
    expect(scopeSelector(':after', names)).toBe(':is(#copy,#copy *):after')
  })

  it('follow the renamed ids, and only whole ones', () => {
    expect(scopeSelector('#app #slide #slides', names)).toBe('#copy #copy-slide #slides:is(#copy,#copy *)')
  })

  it('keep a custom property that another one leads to, and drop one that nothing reads', () => {
    const rules = [{ ...slide(':root', '--a:var(--b);--b:red;--c:blue'), isPage: true }, slide('p', 'color:var(--a)')]
    expect(writeCriticalCss(rules, names, '')).toBe(':root{--a:var(--b);--b:red}\np:is(#copy,#copy *){color:var(--a)}')
  })

  it('keep a property that only the markup reads', () => {
    expect(writeCriticalCss([{ ...slide(':root', '--a:red'), isPage: true }], names, '<path fill="var(--a)">')).toContain('--a:red')
  })

  it('stay inside their media queries, and animations without a user go', () => {
    const frames = (name: string) => ({ ...slide('', 'to{opacity:1}', [`@keyframes ${name}`]), isPage: true })
    const css = writeCriticalCss([slide('p', 'animation:rise 1s', ['@media print']), frames('rise'), frames('fall')], names, '')
    expect(css).toBe('@media print{p:is(#copy,#copy *){animation:rise 1s}}\n@keyframes rise{to{opacity:1}}')
  })
})

describe('fonts', () => {
  const font = (weight: string, ranges = '', style = 'normal') => readFont(['font-family:Fake', `font-style:${style}`, `font-weight:${weight}`, `unicode-range:${ranges}`, `src:url(${weight}${style}${ranges})`])
  const text = (weight: number, signs = 'a', style = 'normal') => ({ families: ['Missing', 'Fake'], style, weight, signs })

  it('are chosen as a browser chooses: text weights look down first, bold ones up', () => {
    const chosen = (weight: number) => chooseFonts([font('300'), font('500'), font('700')], [text(weight)])[0]?.font.weight[0]
    expect([chosen(400), chosen(500), chosen(600), chosen(900), chosen(200)]).toEqual([500, 500, 700, 700, 300])
  })

  it('of variable weight cover what lies between', () => {
    expect(chooseFonts([font('400 900')], [text(650)])[0]).toMatchObject({ weight: 650, signs: 'a' })
  })

  it('give only the signs of their range, each once', () => {
    const chosen = chooseFonts([font('400', 'U+61'), font('400', 'U+4??')], [text(400, 'aaӨ'), text(400, 'a?')])
    expect(chosen.map(({ signs }) => signs)).toEqual(['a', 'Ө'])
  })

  it('slanted are not taken for upright ones', () => {
    expect(chooseFonts([font('400', '', 'italic'), font('700')], [text(400)])[0]?.font.style).toBe('normal')
  })

  it('lose the pieces that the deck never shows, but not those in which readers write', () => {
    const piece = (name: string, range: string) => `@font-face{src:url(./files/fake-${name}-400-normal.woff2) format('woff2'), url(./files/fake-${name}-400-normal.woff) format('woff');unicode-range:${range}}`
    const css = trimFonts(piece('7', 'U+AC00') + piece('8', 'U+AC01') + piece('cyrillic-ext', 'U+4E8'), new Set([0xAC01]))
    expect(css).not.toContain('fake-7')
    expect(css).toContain('fake-8-400-normal.woff2')
    expect(css).toContain('fake-cyrillic-ext')
    expect(css).not.toContain('.woff)')
  })
})

describe('the first slide\'s files', () => {
  const graph = {
    'index.html': { file: 'index.js', isEntry: true, imports: ['_vue.js'], css: ['index.css'] },
    '_vue.js': { file: 'vue.js' },
    'x/client/pages/play.vue': { file: 'play.js', imports: ['_vue.js'], css: ['play.css'] },
    'x/@slidev/slides/1/md': { file: 'one.js', imports: ['_sheet.js'] },
    'x/@slidev/slides/2/md': { file: 'two.js', imports: ['_picture.js'] },
    '_sheet.js': { file: 'sheet.js', imports: ['index.html'], css: ['index.css'] },
    '_picture.js': { file: 'picture.js' },
  }

  it('are those of the start, the player and the slide, and no other slide\'s', () => {
    expect(listFirstFiles(graph)).toEqual({ scripts: ['index.js', 'vue.js', 'play.js', 'one.js', 'sheet.js'], styles: ['index.css', 'play.css'] })
  })

  it('cannot be told from a graph without slides', () => {
    expect(() => listFirstFiles({ 'index.html': { file: 'index.js', isEntry: true } })).toThrow('client')
  })
})

describe('a page', () => {
  const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>T</title>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="author" content="&quot;A &amp; B&quot;">  <script type="module" crossorigin src="./assets/index.js"></script>
  <link rel="modulepreload" crossorigin href="./assets/vue.js">
  <link rel="stylesheet" crossorigin href="./assets/index.css">
</head>
<body>
  <div id="app"></div>
  <div id="mermaid-rendering-container"></div>
</body>
</html>`

  it('loses quotes, a second charset and the container, and says what it is', () => {
    const tidy = tidyPage(page, 'Say "it"')
    expect(tidy).toContain('<meta name="author" content="A &amp; B">')
    expect(tidy).toContain('<meta name="description" content="Say &quot;it&quot;">')
    expect(tidy).not.toMatch(/http-equiv|mermaid/)
  })

  it('shows the slide before it asks for any file, and asks for each once', () => {
    const placed = placePrerendered(page, { head: '<style>$&</style>', slide: '<div id="copy"></div>', rest: '<template id="more"></template>' }, { scripts: ['assets/index.js', 'assets/vue.js', 'assets/one.js'], styles: ['assets/index.css', 'assets/one.css'] })
    const at = (text: string) => placed.indexOf(text)
    expect(at('<style>$&</style>')).toBeLessThan(at('</head>'))
    expect(at('id="copy"')).toBeLessThan(at('id="app"'))
    expect(at('rel="modulepreload"')).toBeLessThan(at('id="more"'))
    expect(at('id="app"')).toBeLessThan(at('id="more"'))
    expect(at('id="more"')).toBeLessThan(at('<script type="module"'))
    // a style sheet is asked for ahead, and stands where it holds back the scripts
    expect(placed.match(/\.\/assets\/\w+\.(?:js|css)/g)?.toSorted()).toEqual(['./assets/index.css', './assets/index.css', './assets/index.js', './assets/one.css', './assets/one.css', './assets/one.js', './assets/vue.js'])
  })

  it('without a module script is not understood', () => {
    expect(() => placePrerendered('<html><head></head><body></body></html>', { head: '', slide: '', rest: '' }, { scripts: [], styles: [] })).toThrow('module script')
  })
})

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

describe('the oldest browsers', () => {
  it('are named as the build’s tools name them', () => {
    expect(readBrowserTargets(['Chrome >= 109', 'iOS >= 16.4']).map(({ target }) => target)).toEqual(['chrome109', 'ios16.4'])
  })

  it.each(['defaults', 'Chrome > 109', 'Opera >= 90'])('cannot be read from "%s", which is named', (query) => {
    expect(() => readBrowserTargets([query])).toThrow(`"${query}"`)
  })
})

it('a browser that is too old can parse what asks it', () => {
  expect(new Linter().verify(`(${browserTargetCheck})('')`, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })).toEqual([])
})
