/** Takes a view down in a real browser, and writes it so that it stands in the page itself. */
import type { Page } from 'playwright-chromium'
import type { ChosenFont, DeclaredFont } from '../choose-font.ts'
import type { SeenRule } from '../critical-css.ts'
import type { Capture } from './capture.ts'
import type { PackedFont } from './set-fonts.ts'
import type { Audience, View } from './views.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseFonts, readFont } from '../choose-font.ts'
import { writeCriticalCss } from '../critical-css.ts'
import { writeCapture } from './capture.ts'
import { listStylesheets, matchSelectors, readProperties, readStylesheets } from './find-used-rules.ts'
import { packFonts, placeFonts, writeFonts } from './set-fonts.ts'

/** A view as it was taken down. */
export interface Taken {
  view: View
  host: string
  capture: Capture
  rules: SeenRule[]
  /** Custom properties of the page. */
  families: [string, string][]
  /** The fonts that it is set in, with their signs. */
  chosen: ChosenFont[]
  /** Those that its title is set in, with the signs of the title alone. */
  titled: ChosenFont[]
}

/** The rules that hold, by day and by night, for a rule may hold in one of them only. */
async function findRules(page: Page, rules: Omit<SeenRule, 'isPage'>[]): Promise<SeenRule[]> {
  const held: ReturnType<typeof matchSelectors>[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    held.push(await page.evaluate(matchSelectors, rules.map(rule => rule.selector)))
  }
  return rules.flatMap((rule, i) => [
    ...(rule.selector === '' || held.some(scheme => scheme[i]!.page) ? [{ ...rule, isPage: true }] : []),
    ...(rule.selector !== '' && held.some(scheme => scheme[i]!.slide) ? [{ ...rule, isPage: false }] : []),
  ])
}

/**
 * Takes down a view that stands in the browser.
 * @param page the window, which shows it
 * @param view which
 * @param folder of the build
 * @param audience whom the build is for
 */
export async function takeView(page: Page, view: View, folder: string, audience: Audience): Promise<Taken> {
  for (const part of [view.stands, ...view.besides[audience]])
    await page.locator(part).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  const capture = await page.evaluate<Capture>(writeCapture(view))
  const stylesheets = (await page.evaluate(listStylesheets)).map(({ path, text }) => path ? readFileSync(join(folder, path), 'utf8') : text ?? '')
  const { rules, fonts } = readStylesheets(stylesheets)
  const names = [...new Set(stylesheets.join('').match(/--[\w-]+(?=:)/g))]
  const declared: DeclaredFont[] = fonts.map(readFont)
  return {
    view,
    host: view.name === '1' ? 'prerendered-slide' : `prerendered-${view.name}-host`,
    capture,
    rules: await findRules(page, rules),
    families: await page.evaluate(readProperties, names),
    chosen: chooseFonts(declared, capture.texts),
    titled: chooseFonts(declared, capture.titles),
  }
}

/** All copies share their rules, for they come from the same style sheets: what the first one's style sheet says is not said again. */
const scope = ':is(#prerendered-slide,.prerendered,.prerendered *)'

/** Where the copy lies, and which of its parts show when. */
function writeHostCss(host: string, inline: readonly string[]): string {
  return `#${host}#${host}#${host}{position:fixed;inset:0;z-index:30;overflow:hidden;pointer-events:none}
.prerendered-off #prerendered-slide,#${host}.prerendered-away,html:not(.prerendered-upright) #${host} [data-prerendered=corner],html:not(.prerendered-narrow) #${host} [data-prerendered=beside]{display:none!important}
#${host} .slidev-layout{isolation:isolate}
#${host} [data-prerendered=behind]{z-index:-1}
@media print{#${host}{display:none!important}}
${inline.map((text, i) => `#${host} [data-prerendered-style="${i}"]{${text}}`).join('\n')}`
}

/** The style sheet of a view: its rules and where its copy lies. */
export function writeViewCss({ view: { prefix }, host, rules, capture: { ids, inline, markup, drawings } }: Taken): string {
  const css = writeCriticalCss(rules, { scope, ids: { app: host, ...Object.fromEntries(ids.map(id => [id, `${prefix}${id}`])) } }, markup + drawings + inline.join(';'))
  return `${css}\n${writeHostCss(host, inline)}`
}

/** The first slide as the page has it. */
export interface FirstParts {
  /** The style sheet for the head. */
  css: string
  /** The fonts of its title, for the script. */
  fonts: PackedFont[]
  /** The copy, for the body's beginning. */
  markup: string
  /** The style sheet that comes after the copy, with the fonts of the words beside the title. */
  later: string
  /** Its large drawings, in a template. */
  drawings: string
}

/**
 * The first slide, for the page itself. Its title is what the first frame has to lay out, and nothing else: that frame
 * takes the longest, and each further font costs it a search. So the words beside the title wait, with their heights kept,
 * for the style sheet behind the copy, which holds their fonts. The title's few signs are the script's: a font given as bytes is
 * there at once, one that a style sheet names a frame later. Drawings come last.
 */
export async function writeFirst(taken: Taken, folder: string): Promise<FirstParts> {
  const { host, capture, families, chosen, titled } = taken
  const { width, height } = capture.size
  const live = '#slideshow>[data-slidev-no="1"]'
  const css = [
    placeFonts(chosen, families, [`#${host}`, live, ...capture.beside.map(selector => `body>${selector}`)]),
    placeFonts(titled, families, [`#${host} h1`, `${live} h1`], ['Title', 'Prerendered']),
    writeViewCss(taken),
    // until it is measured, and without any script, the slide is as large as the window has room for
    `:root{--slidev-slide-scale:1}@media (max-width:${width - 1}px){:root{--slidev-slide-scale:.38}}`,
    `@supports (width:calc(1px*tan(1rad))){:root{--slidev-slide-scale:tan(atan2(min(100vw,100vh*${width}/${height}),${width}px))}}`,
    `#${host} [data-prerendered=later]{content-visibility:hidden}`,
    // a piece of the page may come before the script behind the copy does: nothing is shown in the wrong colours, or unasked for
    `@media (scripting:enabled){html:not(.prerendered-asked) #${host}{visibility:hidden}html:not(.prerendered-asked),html:not(.prerendered-asked) body{background:0 0;color-scheme:light dark}}`,
  ]
  return {
    css: css.join('\n'),
    fonts: await packFonts(folder, titled, 'Title'),
    markup: `<div id="${host}" class="prerendered">${capture.markup}</div>`,
    later: `${await writeFonts(folder, chosen)}\n#${host}#${host} [data-prerendered=later]{content-visibility:visible}`,
    drawings: `<template id="prerendered-drawings">${capture.drawings}</template>`,
  }
}

/**
 * The reader's own serif typeface, with letters as high above and below the line as the deck's: the whole, when it replaces
 * the beginning, then paints nothing larger than what is there.
 */
const ownSerif = `@font-face{font-family:"Own serif";src:${['Georgia', 'Times New Roman', 'Liberation Serif'].map(name => `local("${name}")`).join()};ascent-override:104%;descent-override:38%}`

/**
 * A beginning that the whole will soon replace is set in the reader's own typefaces: those of the deck would come in the
 * middle and break its lines anew.
 */
function writeOwnFonts(host: string, families: readonly (readonly [string, string])[], isPage: boolean): string {
  const serif = isPage ? '"Own serif",serif' : 'Georgia,serif'
  const own = families.flatMap(([name, value]) => {
    const last = value.split(',').at(-1)!.trim()
    return /^(?:sans-)?serif$/.test(last) ? [`${name}:${last === 'serif' ? serif : 'system-ui,sans-serif'}`] : []
  })
  return `${isPage ? ownSerif : ''}${host}{${own.join(';')}}`
}

/**
 * Another view, as a template that the prerender script takes up.
 * @param taken the view
 * @param first the first slide, whose style sheet and fonts are in the page already
 * @param folder of the build
 */
export async function writeTemplate(taken: Taken, first: Taken, folder: string): Promise<string> {
  const { view: { name }, host, capture, families, chosen } = taken
  const there = new Set(writeViewCss(first).split('\n'))
  const rules = writeViewCss(taken).split('\n').filter(rule => !there.has(rule))
  const isSlide = /^\d+$/.test(name)
  const own = writeOwnFonts(isSlide ? `#${host}.prerendered-titled` : `#${host}`, families, !isSlide)
  const set = isSlide ? [await writeFonts(folder, chosen, first.chosen), placeFonts(chosen, families, [`#${host}:not(.prerendered-titled)`])] : []
  return `<template id="prerendered-${name}"><div id="${host}" class="prerendered" inert aria-hidden="true"><style>${[...set, own, ...rules].filter(Boolean).join('\n')}</style>${capture.markup}</div></template>`
}
