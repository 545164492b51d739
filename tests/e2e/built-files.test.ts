/**
 * Every built file, what upstream brings included, keeps to what the oldest browsers have (package.json, browserslist).
 * Why end to end: it reads the two builds, and opens no browser.
 */
import type { LecturePlan } from '@deck/article'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNote } from 'slidev-addon-lesson/lecture/read-note.ts'
import { describe, expect, it } from 'vitest'
import { activities } from '../../data/activities.ts'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { relationWords } from '../../data/relation-words.ts'
import { fillNote } from '../../packages/cli/building/deck-data.ts'
import { findInScript, findInStylesheet } from '../support/beyond-targets.ts'
import { readSlides } from '../support/read-chapters.ts'

/** Names beyond the floor that may stand in scripts, and why none of the oldest browsers fails on them. */
const scriptsMay: Readonly<Record<string, string>> = {
  'caretPositionFromPoint': 'asked for only where it is there; the other name, or the section, stands in',
  'caretRangeFromPoint': 'asked for only where it is there, too',
  'toReversed': 'Vue has it for its reactive lists; nobody calls it',
  'toSorted': 'as toReversed',
  'toSpliced': 'as toReversed',
  'checkVisibility': 'packages/browser/is-visible.browser.ts asks first',
  'createPolicy': 'Vue asks first whether there are trusted types',
  'createHTML': 'as createPolicy',
  'share': 'the button is there only where the browser has it',
  'startViewTransition': 'Slidev asks first whether there is one',
  'captureStackTrace': 'valibot asks first whether there is one',
  ...Object.fromEntries(['fetch', 'destroy', 'handle', 'install', 'sources', 'fileName', 'opened', 'run', 'component', 'use', 'newState', 'removed']
    .map(name => [name, 'a function of ours or of a library that happens to be called so'])),
  'getScreenDetails': 'the presenter asks first whether there is one; without it the window is moved by hand',
  'Error.captureStackTrace': 'as captureStackTrace',
}

/** The same for style sheets: what is lost without them. */
const sheetsMay: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['text-wrap', 'text-wrap: balance', 'text-wrap: pretty'].map(name => [name, 'lines break less evenly'])),
  ...Object.fromEntries(['pointer', 'default', 'grab', 'grabbing', 'none', 'crosshair', 'col-resize', 'row-resize'].map(shape => [`cursor: ${shape}`, 'iPhones have no pointer'])),
  ...Object.fromEntries(['resize', 'resize: none', 'resize: vertical', 'resize: both'].map(name => [name, 'iPhones resize no field'])),
  ...Object.fromEntries(['font-family: ui-sans-serif', 'font-family: ui-monospace'].map(name => [name, 'other families follow'])),
  ...Object.fromEntries(['forced-color-adjust', 'forced-color-adjust: none'].map(name => [name, 'Safari has no forced colours'])),
  ...Object.fromEntries(['contain-intrinsic-height', 'content-visibility', 'content-visibility: hidden', 'content-visibility: visible'].map(name => [name, 'the first frame lays out more than it must'])),
  ...Object.fromEntries(['orphans', 'widows', 'break-after: avoid', 'break-before: avoid'].map(name => [name, 'paper breaks less well, or at other places'])),
  ...Object.fromEntries([':-webkit-slider-thumb', ':-moz-range-thumb', ':-webkit-inner-spin-button'].map(name => [name, 'each engine has its own name; they stand apart'])),
  ...Object.fromEntries(['view-transition-name', 'view-transition-name: none'].map(name => [name, 'where there are no view transitions, none is named'])),
  '@media scripting': 'the copy of the first slide is not hidden for its first moment',
  ':highlight': 'the paragraph is marked in place of the sentence that is read aloud',
  'zoom': 'of a part of Slidev that the deck leaves out, or 1',
  ':has(:focus-visible)': 'styles/chrome.css outlines the label by another way',
  ':has(>input:focus-visible)': 'as :has(:focus-visible)',
  ':has(.order-ladder)': 'the question stands on paper, before the drawn ladder',
  ':has(>.ln)': 'a fact may break after its line',
}

/** What only the audit reads: the article's words, with those that are left out. */
const auditWords = Object.values(relationWords).filter(words => words.includes(' … '))

const scripts: Record<string, string> = {}
const stylesheets: Record<string, string> = {}
for (const build of ['dist', 'dist-lecturer']) {
  for (const name of readdirSync(build, { recursive: true }) as string[]) {
    const path = join(build, name)
    const text = /\.(?:js|css|html)$/.test(name) ? readFileSync(path, 'utf8') : ''
    if (name.endsWith('.js'))
      scripts[path] = text
    else if (name.endsWith('.css'))
      stylesheets[path] = text
    const inline = (tag: string) => [...text.matchAll(new RegExp(`<${tag}(?![^>]*(?:src=|json))[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, inner]) => inner!)
    if (name.endsWith('.html')) {
      inline('script').forEach((code, i) => { scripts[`${path}, script ${i + 1}`] = code })
      inline('style').forEach((stylesheet, i) => { stylesheets[`${path}, stylesheet ${i + 1}`] = stylesheet })
    }
  }
}

function gather(files: Record<string, string>, find: (text: string) => Map<string, string[]>): Map<string, string> {
  const all = new Map<string, string>()
  for (const [file, text] of Object.entries(files)) {
    for (const [name, lacking] of find(text))
      all.set(name, `${name} (${lacking.join(', ')}) in ${file}`)
  }
  return all
}

describe.each([['scripts', scripts, findInScript, scriptsMay], ['style sheets', stylesheets, findInStylesheet, sheetsMay]] as const)('built %s', (_, files, find, may) => {
  const found = gather(files, find)

  it('use nothing that an oldest browser lacks and needs', () => {
    expect(Object.keys(files).length).toBeGreaterThan(20)
    expect([...found].filter(([name]) => !(name in may)).map(([, said]) => said)).toEqual([])
  })

  it('use everything that they are allowed', () => {
    expect(Object.keys(may).filter(name => !found.has(name))).toEqual([])
  })
})

describe('a built script', () => {
  it('has none of the words that only the audit reads', () => {
    const holding = Object.entries(scripts).filter(([, text]) => auditWords.some(words => text.includes(words)))
    expect(holding.map(([path]) => path)).toEqual([])
  })
})

describe('what a lecturer says and does', () => {
  /** A text as its words: marks, quotation marks and how a script writes them do not count. */
  const asWords = (text: string) => ` ${text.replace(/\\[nrt]/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase()} `
  const sentencesOf = (text: string) => text.split(/(?<=[.?!:])[”"’)]*\s+/).map(asWords).filter(words => words.trim().split(' ').length >= 4)
  const spoken = new Set([
    ...readSlides().map(({ note }) => readNote(fillNote(note))).flatMap(({ say, ask, moveOn }) => [...say.map(({ text }) => text), ask, moveOn]),
    ...Object.values(activities).flatMap(({ does, say, collect, then }) => [does, say, collect, then]),
    ...Object.values<LecturePlan>(lecturePlans).flatMap(({ steps }) => steps.flatMap(({ activity = '', bridge = '', short = '' }) => [activity, bridge, short])),
  ].flatMap(sentencesOf))
  /** What students read: the slides without their notes, the data, and the words of the interface. */
  const given = asWords(fillNote([
    ...readSlides().map(({ body }) => body.replace(/<!--[\s\S]*?-->/g, ' ')),
    ...globSync(['data/**/*.ts', 'locales/*.ts']).filter(file => !/data.(?:activities|lecture-plan)\.ts$/.test(file)).map(file => readFileSync(file, 'utf8')),
  ].join('\n')))
  const own = [...spoken].filter(words => !given.includes(words))
  const findIn = (build: string) => {
    const text = asWords(readdirSync(build, { recursive: true }).filter(name => /\.(?:js|html|json|txt|webmanifest)$/.test(String(name))).map(name => readFileSync(join(build, String(name)), 'utf8')).join('\n'))
    return own.filter(words => text.includes(words))
  }

  it('is in no file for students, sentence by sentence, unless it stands in a record, an explanation or on a slide as well', () => {
    expect(findIn('dist')).toEqual([])
  })

  it('is in the lecturer’s build', () => {
    expect(own.length).toBeGreaterThan(500)
    expect(findIn('dist-lecturer').length).toBeGreaterThan(0.9 * own.length)
  })
})

describe('the check itself', () => {
  it.each([
    ['x.toSorted()', 'toSorted'],
    ['document.body.checkVisibility()', 'checkVisibility'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['Object.groupBy([], x => x)', 'Object.groupBy'],
    ['AbortSignal.any([])', 'AbortSignal.any'],
    ['new Set().union(x)', 'union'],
  ])('finds %s', (code, name) => {
    expect([...findInScript(code).keys()]).toContain(name)
  })

  it.each(['[].at(-1)', '[].findLast(x => x)', 'structuredClone({})', 'Object.hasOwn({}, "a")', 'document.body.replaceChildren()'])('lets through %s', (code) => {
    expect([...findInScript(code).keys()]).toEqual([])
  })

  it.each([
    ['a:has(b) { color: red }', ':has(b)'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { color: light-dark(red, blue) }', 'light-dark()'],
    ['a { & b { color: red } }', '&'],
    ['@scope (a) { b { color: red } }', '@scope'],
    ['a { height: 2lh }', 'lh'],
    ['a { field-sizing: content }', 'field-sizing'],
  ])('finds %s', (stylesheet, name) => {
    expect([...findInStylesheet(stylesheet).keys()]).toContain(name)
  })

  it.each(['@supports (color: color-mix(in srgb, red, blue)) { a { color: color-mix(in srgb, red, blue) } }', 'a { -webkit-user-select: none; user-select: none }', '@container (width < 40em) { a { inset: 0; height: 100dvh } }'])('lets through %s', (stylesheet) => {
    expect([...findInStylesheet(stylesheet).keys()]).toEqual([])
  })
})

it('a server is given no rule to send a page in place of a missing file, and the headers that a page cannot state of itself', () => {
  expect(existsSync('dist/_redirects')).toBe(false)
  expect(readFileSync('dist/_headers', 'utf8')).toMatch(/^\/\*\n {2}Content-Security-Policy: frame-ancestors 'self'$/m)
})
