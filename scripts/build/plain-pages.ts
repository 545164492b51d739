/** A step of a build: the pages that need none of the deck's scripts, and the headers for hosts that read them from a file. */
import type { PlainSlide } from './plain-page.ts'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { explainAsText } from '../../components/cite/explanation.ts'
import { splitScripts } from '../../components/shell/split-scripts.ts'
import { chapters } from '../../data/chapters.ts'
import { page as words } from '../../locales/en-page.ts'
import { en } from '../../locales/en.ts'
import { escapeHtml, writePlainPage, writeReadingText } from './plain-page.ts'

/** The deck's text as one page, beside index.html. */
export const textPage = 'text.html'

const chapterOf = (path: string) => Object.values(chapters).find(({ file }) => path.endsWith(file))?.label ?? ''

/**
 * Every slide as it is read: title, chapter, explanation.
 * @throws Error where the chapters cannot be read
 */
export async function listPlainSlides(): Promise<PlainSlide[]> {
  const { slides } = await load({ roots: ['.'], userRoot: '.' }, 'slides.md')
  return slides.map(({ title, frontmatter, source }) => ({
    title: title ?? '',
    chapter: chapterOf(source?.filepath ?? ''),
    text: explainAsText(String(frontmatter.routeAlias ?? '')),
  }))
}

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
 */
export async function addPlainPages(folder: string): Promise<void> {
  const { title } = en.deck
  const lead = `<p>${escapeHtml(words.textLead)} <a href="index.html">${escapeHtml(words.toDeck)}</a></p>`
  writeFileSync(join(folder, textPage), writePlainPage({ lang: 'en', title: `${title}: ${words.textTitle}`, body: writeReadingText(await listPlainSlides(), title, lead, splitScripts) }))
  writeFileSync(join(folder, '404.html'), writePlainPage({
    lang: 'en',
    title: `${words.unknownTitle} - ${title}`,
    body: `<main>\n<h1>${escapeHtml(words.unknownTitle)}</h1>\n<p>${escapeHtml(words.unknownText)}</p>\n<p id="way-home">${escapeHtml(words.unknownHint)}</p>\n</main>`,
    script: `(${String(findDeck)})(${JSON.stringify(title)},${JSON.stringify({ home: words.unknownHome, nowhere: words.unknownHint })})`.replaceAll('</', '<\\/'),
  }))
  rmSync(join(folder, '_redirects'), { force: true })
  writeFileSync(join(folder, '_headers'), headers)
}

/** Pages of a build that run the deck: all others are plain. */
export function listDeckPages(folder: string): string[] {
  return readdirSync(folder).filter(name => name.endsWith('.html') && /<script type="module"/.test(readFileSync(join(folder, name), 'utf8')))
}
