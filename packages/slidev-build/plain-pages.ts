/** A step of a build: the pages that need none of the deck's scripts, and the headers for hosts that read them from a file. */
import type { SplitScripts } from '@deck/article/split-scripts'
import type { FinishSettings, PlainSlide } from './finish-settings.ts'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** For content, and for attributes in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, sign => named[sign]!)

/** Text for HTML, runs of other languages with their code. */
function writeRuns(text: string, split: SplitScripts): string {
  return split(text).map(({ text, lang }) => lang ? `<span lang="${lang}">${escapeHtml(text)}</span>` : escapeHtml(text)).join('')
}

const stylesheet = `:root{color-scheme:light dark}
body{max-width:40em;margin:0 auto;padding:24px 20px 64px;font:18px/1.5 Georgia,serif;color:#1b2430;background:#f7f3e9}
h1,h2,h3{line-height:1.2}
h2{margin-top:2.4em;padding-top:.6em;border-top:2px solid}
h3{margin:1.8em 0 .3em}
p{margin:.5em 0}
a{color:#0b5568}
@media (prefers-color-scheme:dark){body{color:#f1ebdc;background:#121a24}a{color:#8fd0e0}}
@media print{body{max-width:none;padding:0;font-size:11pt;color:#000;background:none}h2,h3{break-after:avoid}}`

/** A page as its parts. */
interface PlainPage {
  lang: string
  title: string
  /** Markup of the body. */
  body: string
  /** A script that stands in the page. */
  script?: string
}

/** The whole page. */
export function writePlainPage({ lang, title, body, script }: PlainPage): string {
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${stylesheet}</style>
</head>
<body>
${body}
${script ? `<script>${script}</script>\n` : ''}</body>
</html>
`
}

function paragraphs(text: string, split: SplitScripts) {
  return text.split(/\n\s*\n/).map(part => part.trim().replace(/\s+/g, ' ')).filter(Boolean).map(part => `<p>${writeRuns(part, split)}</p>`).join('\n')
}

/**
 * The deck's text as markup: chapters as sections, slides under their titles.
 * @param slides in their order
 * @param heading of the page
 * @param lead markup that comes before the first chapter
 * @param split tells other languages apart
 */
function writeReadingText(slides: readonly PlainSlide[], heading: string, lead: string, split: SplitScripts): string {
  const parts = slides.map(({ title, chapter, text }, i) =>
    `${chapter && chapter !== slides[i - 1]?.chapter ? `<h2>${escapeHtml(chapter)}</h2>\n` : ''
    }<h3>${i + 1}. ${writeRuns(title, split)}</h3>\n${paragraphs(text, split)}`)
  return `<main>\n<h1>${escapeHtml(heading)}</h1>\n${lead}\n${parts.join('\n')}\n</main>`
}

/** The text of one slide as markup, its title as a heading. */
export const writeSlideText = ({ title, text }: PlainSlide, split: SplitScripts): string => `<h2>${writeRuns(title, split)}</h2>\n${paragraphs(text, split)}`

/** The deck's text as one page, beside index.html. */
export const textPage = 'text.html'

/** What the offline copy shows in place of a page that it does not have, such as an edition in another language that was never opened. */
export const notKeptPage = 'not-kept.html'

/**
 * Runs in the page for an unknown address: looks in each folder above for the deck, the nearest first, and links to it.
 * It knows nothing but its words, and is written for browsers of any age.
 */
function findDeck(title: string, words: { home: string, nowhere: string }): void {
  const parts = location.pathname.split('/')
  const place = document.getElementById('way-home')!
  function ask(depth: number) {
    if (depth < 1) {
      place.textContent = words.nowhere
      return
    }
    const folder = `${parts.slice(0, depth).join('/')}/`
    const request = new XMLHttpRequest()
    request.open('GET', `${folder}manifest.webmanifest`)
    request.onload = () => {
      let name = ''
      try {
        name = JSON.parse(request.responseText).name
      }
      catch {}
      if (request.status !== 200 || name !== title) {
        ask(depth - 1)
        return
      }
      const link = document.createElement('a')
      link.href = folder + location.hash
      link.textContent = words.home
      place.textContent = ''
      place.appendChild(link)
    }
    request.onerror = () => ask(depth - 1)
    request.send()
  }
  ask(parts.length - 1)
}

/**
 * Headers that a page cannot state of itself. Netlify and Cloudflare Pages read them from this file; docs/hosting.md
 * says how other servers send them.
 */
const headers = `/*
  Content-Security-Policy: frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), microphone=(), geolocation=()
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`

/**
 * Writes them. Slidev's own 404.html and _redirects would send a page in place of a missing script.
 * @param folder of the build
 * @param settings the deck's title, slides and words
 */
export async function addPlainPages(folder: string, { lang, title, words, notKept, listSlides, split }: FinishSettings): Promise<void> {
  const lead = `<p>${escapeHtml(words.textLead)} <a href="index.html">${escapeHtml(words.toDeck)}</a></p>`
  writeFileSync(
    join(folder, textPage),
    writePlainPage({ lang, title: `${title}: ${words.textTitle}`, body: writeReadingText(await listSlides(), title, lead, split) }),
  )
  writeFileSync(join(folder, '404.html'), writePlainPage({
    lang,
    title: `${words.unknownTitle} - ${title}`,
    body: `<main>\n<h1>${escapeHtml(words.unknownTitle)}</h1>\n<p>${escapeHtml(words.unknownText)}</p>\n<p id="way-home">${escapeHtml(words.unknownHint)}</p>\n</main>`,
    script: `(${String(findDeck)})(${JSON.stringify(title)},${JSON.stringify({ home: words.unknownHome, nowhere: words.unknownHint })})`.replaceAll(
      '</',
      '<\\/',
    ),
  }))
  const says = Object.entries(notKept).map(([lang, text]) => `<p lang="${lang}">${escapeHtml(text)}</p>`).join('\n')
  writeFileSync(join(folder, notKeptPage), writePlainPage({ lang, title, body: `<main>\n<h1>${escapeHtml(title)}</h1>\n${says}\n<p><a href="./">${escapeHtml(words.toDeck)}</a></p>\n</main>` }))
  rmSync(join(folder, '_redirects'), { force: true })
  writeFileSync(join(folder, '_headers'), headers)
}

/** Pages of a build that run the deck: all others are plain. */
export function listDeckPages(folder: string): string[] {
  return readdirSync(folder).filter(name => name.endsWith('.html') && /<script type="module"/.test(readFileSync(join(folder, name), 'utf8')))
}
