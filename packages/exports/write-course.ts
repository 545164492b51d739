/** A build of the deck as a package for learning platforms. */
import type { Question } from '@deck/questions'
import type { CourseConfig, CourseQuestion, CourseUnit, CourseWords, Edition } from './course/course.ts'
import type { ExchangeFile } from './format-tools.ts'
import type { ExchangeAbout } from './item.ts'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { markName } from '@deck/command-line'
import { computeAnswer, kindOf, layoutQuestion, optionsOf, targetsOf } from '@deck/questions'
import { toBytes, writeXml, zip } from './format-tools.ts'
import { escapeMarkup, tidyText } from './item.ts'
import { coursePage, writeCourseManifest } from './manifests.ts'

/** What goes into a package, and when its course is done. */
export interface CourseOptions {
  edition: Edition
  /** The course's own, which a platform shows. */
  title: string
  units: readonly CourseUnit[]
  seen: number
  right: number
  /** The plan that the deck follows, as `?plan=` has it, and the id of a ready one; null for all of the deck. */
  plan: { link: string, id: string | null } | null
  /** Address of the deck; '' where it is not known. */
  url: string
}

/** What a package needs to know of the deck in it. */
export interface CourseDeck {
  about: Pick<ExchangeAbout, 'slug' | 'description' | 'lang'>
  /** All that the deck may ask, by id. */
  questions: Readonly<Record<string, Question>>
  /** Decides the order of options, as the deck shows them. */
  seed: number
  /** Names under which the deck keeps things, without its path. */
  kept: CourseConfig['kept']
  words: CourseWords
  /** The program of the page round the deck: `@deck/exports/course` has what it needs. */
  program: Uint8Array
}

/** Where the deck looks for papers to print: a package has none, and says so, since asking for a list that is not there is an error in the console. */
const papers = { name: 'deck/handouts/index.json', bytes: toBytes('[]\n') }
/** What only a deck on its own web space has: the copy for when there is no network, its mark, papers to print. */
const apart = (name: string) => name === 'offline-worker.js' || name === 'manifest.webmanifest' || name === markName || name.startsWith('handouts/')

/** Every question as reports describe it. */
export function describeQuestions(questions: Readonly<Record<string, Question>>, seed: number): Record<string, CourseQuestion> {
  return Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, {
    kind: kindOf(question).interaction,
    stem: tidyText(question.stem),
    options: optionsOf(layoutQuestion(id, question, seed)).map(option => option.id),
    targets: targetsOf(question).map(target => target.id),
    right: computeAnswer(id, question),
    ...kindOf(question).measure(question),
  }]))
}

/** Files of the build below deck/, without what belongs to a web space of its own. */
function readDeck(folder: string): ExchangeFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(folder, name)).isFile())
    .map(name => name.replaceAll(sep, '/'))
    .filter(name => !apart(name))
    .sort()
  return [papers, ...names.map((name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    const isPage = /^[^/]+\.html$/.test(name)
    return { name: `deck/${name}`, bytes: isPage ? toBytes(new TextDecoder().decode(bytes).replace(/<link rel="manifest"[^>]*>/g, '')) : bytes }
  })]
}

const style = `html,body{height:100%;margin:0;background:#F7F3E9;color:#1B2430}
body{display:flex;flex-direction:column;font:14px/1.4 sans-serif}
iframe{flex:1;min-height:0;width:100%;border:0}
footer{display:flex;flex-wrap:wrap;gap:.25em 1em;align-items:center;justify-content:space-between;padding:.25em 1em;background:#1B2430;color:#F7F3E9}
p{margin:0}
[role=status]{flex-basis:100%;order:-1}
[role=status]:empty{position:absolute}
button{font:inherit;padding:.3em .9em;border:1px solid;border-radius:.25em;background:none;color:inherit;cursor:pointer}
button:focus-visible{outline:2px solid #F7F3E9;outline-offset:2px}
[hidden]{display:none}
`

/** A platform of cmi5 stands anywhere; SCORM is spoken within the window. */
function writePage(config: CourseConfig): string {
  const data = JSON.stringify(config).replaceAll('<', '\\u003C')
  const policy = `default-src 'self'; connect-src ${config.edition === 'cmi5' ? '*' : '\'self\''}; object-src 'none'; base-uri 'none'`
  return `<!doctype html>
<html lang="${config.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeMarkup(config.title)}</title>
<link rel="icon" href="deck/favicon.svg"><link rel="stylesheet" href="course.css">
<script type="application/json" id="course">${data}</script>
</head>
<body><iframe title="${escapeMarkup(config.words.frame)}" allow="fullscreen"></iframe>
<footer><p role="status"></p><p id="standing"></p><button type="button" hidden></button></footer>
<script src="course.js"></script></body></html>
`
}

/**
 * Writes a package.
 * @param folder of a students' build
 * @param options edition, units and the rule by which the course is done
 * @param deck what is in that build
 */
export function writeCourse(
  folder: string,
  { edition, title, units, seen, right, plan, url }: CourseOptions,
  { about, questions, seed, kept, words, program }: CourseDeck,
): ExchangeFile {
  const address = url.replace(/[?#].*$/, '').replace(/\/$/, '') || `urn:deck:${about.slug}`
  // a platform takes two courses of one name for the same course
  const part = plan && (plan.id ?? createHash('sha256').update(plan.link).digest('hex').slice(0, 8))
  // of one unit platforms show the title, not the course's: so it is the same
  const config: CourseConfig = {
    edition,
    title,
    lang: about.lang,
    iri: part ? `${address}${address.startsWith('urn:') ? ':' : '/'}plan-${part}` : address,
    units: units.length === 1 ? units.map(unit => ({ ...unit, title })) : units,
    seen,
    right,
    plan: plan?.link ?? '',
    questions: describeQuestions(questions, seed),
    kept,
    words,
  }
  const slug = part ? `${about.slug}-${part}` : about.slug
  const own = [
    { name: coursePage, bytes: toBytes(writePage(config)) },
    { name: 'course.js', bytes: program },
    { name: 'course.css', bytes: toBytes(style) },
  ]
  const files = [...own, ...readDeck(folder)]
  const { name, root } = writeCourseManifest({ slug, description: about.description, config, files: files.map(file => file.name) })
  return { name: `${slug}-${edition}.zip`, bytes: zip([{ name, bytes: writeXml(root) }, ...files]) }
}
