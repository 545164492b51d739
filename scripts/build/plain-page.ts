/** Pages that stand beside the deck and need no script of its own: its text as one page, and what the server sends for an unknown address. */
import type { SplitScripts } from '../../components/shell/split-scripts.ts'

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text for HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, sign => named[sign]!)

/** Text for HTML, runs of other languages with their code. */
const writeRuns = (text: string, split: SplitScripts): string => split(text).map(({ text, lang }) => lang ? `<span lang="${lang}">${escapeHtml(text)}</span>` : escapeHtml(text)).join('')

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
export interface PlainPage {
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

/** A slide as it is read. */
export interface PlainSlide {
  title: string
  /** Its chapter, as readers know it. */
  chapter: string
  /** Paragraphs parted by a blank line; '' for none. */
  text: string
}

const paragraphs = (text: string, split: SplitScripts) => text.split(/\n\s*\n/).map(part => part.trim().replace(/\s+/g, ' ')).filter(Boolean).map(part => `<p>${writeRuns(part, split)}</p>`).join('\n')

/**
 * The deck's text as markup: chapters as sections, slides under their titles.
 * @param slides in their order
 * @param heading of the page
 * @param lead markup that comes before the first chapter
 * @param split tells other languages apart
 */
export function writeReadingText(slides: readonly PlainSlide[], heading: string, lead: string, split: SplitScripts): string {
  const parts = slides.map(({ title, chapter, text }, i) => `${chapter && chapter !== slides[i - 1]?.chapter ? `<h2>${escapeHtml(chapter)}</h2>\n` : ''}<h3>${i + 1}. ${writeRuns(title, split)}</h3>\n${paragraphs(text, split)}`)
  return `<main>\n<h1>${escapeHtml(heading)}</h1>\n${lead}\n${parts.join('\n')}\n</main>`
}

/** The text of one slide as markup, its title as a heading. */
export const writeSlideText = ({ title, text }: PlainSlide, split: SplitScripts): string => `<h2>${writeRuns(title, split)}</h2>\n${paragraphs(text, split)}`
