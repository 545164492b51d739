/** Takes a view down in a real browser, and writes it so that it stands in the page itself. */
import type { Page } from 'playwright-chromium'
import type { ViewSettings } from '../finish-settings.ts'
import type { ChosenFont } from '../font-choice.ts'
import type { Capture, Wanted } from './capture.ts'
import type { SeenRule } from './critical-css.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { chooseFonts } from '../font-choice.ts'
import { keptFeatures } from '../font-plugins.ts'
import { writeCapture } from './capture.ts'
import { listStylesheets, matchSelectors, readProperties, readStylesheets, writeCriticalCss } from './critical-css.ts'

async function subsetOne(folder: string, { font, weight, signs }: ChosenFont): Promise<string> {
  const whole = readFileSync(join(folder, 'assets', font.url))
  const isVariable = font.weight[0] !== font.weight[1]
  // browsers refuse a font in which nothing is drawn: one that gives spaces alone has a full stop as well
  const subset = await subsetFont(whole, signs.trim() ? signs : `${signs}.`, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...keptFeatures],
    ...(isVariable ? { variationAxes: { wght: weight } } : {}),
  })
  return subset.toString('base64')
}

/** A font as a script makes it: descriptors, and the file in base 64. */
export interface PackedFont { family: string, style: string, weight: string, file: string }

/**
 * Makes font subsets for a script.
 * @param folder of the build
 * @param chosen fonts
 * @param name goes before each family's name
 */
async function packFonts(folder: string, chosen: readonly ChosenFont[], name: string): Promise<PackedFont[]> {
  const fonts: PackedFont[] = []
  for (const one of chosen)
    fonts.push({ family: `${name} ${one.font.family}`, style: one.font.style, weight: String(one.weight), file: await subsetOne(folder, one) })
  return fonts
}

/** What is wanted beyond the signs that are there already. */
function leaveOut(chosen: readonly ChosenFont[], there: readonly ChosenFont[]): { rest: ChosenFont, isRest: boolean }[] {
  return chosen.flatMap((one) => {
    const twin = there.find(({ font, weight }) => font.url === one.font.url && weight === one.weight)
    const signs = [...one.signs].filter(sign => !twin?.signs.includes(sign)).join('')
    return signs ? [{ rest: { ...one, signs }, isRest: !!twin }] : []
  })
}

/**
 * Writes font subsets into a style sheet.
 * @param folder of the build
 * @param chosen fonts
 * @param there what an earlier style sheet of the page has already
 */
async function writeFonts(folder: string, chosen: readonly ChosenFont[], there: readonly ChosenFont[] = []): Promise<string> {
  const rules: string[] = []
  for (const { rest, isRest } of leaveOut(chosen, there)) {
    const range = isRest ? `unicode-range:${[...rest.signs].map(sign => `U+${sign.codePointAt(0)!.toString(16)}`).join()};` : ''
    rules.push(
      `@font-face{font-family:"Prerendered ${rest.font.family}";font-style:${rest.font.style};font-weight:${rest.weight};font-display:block;${range}src:url(data:font/woff2;base64,${await subsetOne(folder, rest)}) format("woff2")}`,
    )
  }
  return rules.join('\n')
}

/**
 * Says what is set in font subsets; a sign that they lack comes from the family after them.
 * @param chosen fonts
 * @param families custom properties of the page with their values
 * @param places selectors of what is set in them
 * @param prefixes go before each family's name, the first choice first
 */
function placeFonts(
  chosen: readonly ChosenFont[],
  families: readonly (readonly [string, string])[],
  places: readonly string[],
  prefixes: readonly string[] = ['Prerendered'],
): string {
  const names = new Set(chosen.map(({ font }) => font.family))
  const set = families.flatMap(([property, value]) => {
    const first = value.split(',')[0]!.trim().replace(/^["']|["']$/g, '')
    return names.has(first) ? [`${property}:${prefixes.map(prefix => `"${prefix} ${first}",`).join('')}${value}`] : []
  })
  return `${places.join(',')}{${set.join(';')}}`
}

/** A view that is taken down as it stands. */
interface View extends Wanted {
  /** Its template is `prerendered-` and this; the first slide stands in the page itself. */
  name: string
  /** Where it is, after the #. */
  path: string
  /** It stands once this does. */
  stands: string
  /** What stands beside it on a phone comes in files of its own, when there is time: it is waited for. */
  besides: readonly string[]
}

function slide(no: number, { later, besides }: ViewSettings): View {
  return {
    name: String(no),
    prefix: no === 1 ? 'prerendered-' : `prerendered-${no}-`,
    path: `/${no}`,
    root: '#page-root',
    without: later,
    isTitleFirst: no === 1,
    stands: `#slideshow > [data-slidev-no="${no}"] .slidev-layout`,
    besides: no === 1 ? besides : [],
  }
}
function page(name: string, without: string): View {
  return {
    name,
    prefix: `prerendered-${name}-`,
    path: `/${name}`,
    root: 'main',
    without,
    isTitleFirst: false,
    stands: 'main h1',
    besides: [],
  }
}

/** The slides that are there whole before any script: the first, and the one that the first press of a key asks for. */
export const slideViews = (settings: ViewSettings): readonly View[] => [slide(1, settings), slide(2, settings)]
/** The pages whose beginning is there. */
export const pageViews = ({ pages }: ViewSettings): readonly View[] => pages.map(({ name, without }) => page(name, without))

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
 */
export async function captureView(page: Page, view: View, folder: string): Promise<Taken> {
  for (const part of [view.stands, ...view.besides])
    await page.locator(part).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  const capture = await page.evaluate<Capture>(writeCapture(view))
  const stylesheets = (await page.evaluate(listStylesheets)).map(({ path, text }) => path ? readFileSync(join(folder, path), 'utf8') : text ?? '')
  const { rules, fonts } = readStylesheets(stylesheets)
  const names = [...new Set(stylesheets.join('').match(/--[\w-]+(?=:)/g))]
  return {
    view,
    host: view.name === '1' ? 'prerendered-slide' : `prerendered-${view.name}-host`,
    capture,
    rules: await findRules(page, rules),
    families: await page.evaluate(readProperties, names),
    chosen: chooseFonts(fonts, capture.texts),
    titled: chooseFonts(fonts, capture.titles),
  }
}

/** All copies share their rules, for they come from the same style sheets: what the first one's style sheet says is not said again. */
const scope = ':is(#prerendered-slide,.prerendered,.prerendered *)'

/**
 * Where the copy lies, and which of its parts show when. Its links take the tap; what only the program can answer has its
 * room and is not seen.
 */
function writeHostCss(host: string, inline: readonly string[]): string {
  return `#${host}#${host}#${host}{position:fixed;inset:0;z-index:30;overflow:hidden;pointer-events:none}
.prerendered-off #prerendered-slide,#${host}.prerendered-away,html:not(.prerendered-narrow) #${host} [data-prerendered=beside]{display:none!important}
#${host} :is([href],[data-prerendered=beside]){pointer-events:auto}
#${host} :is(button,input,select,textarea,summary):not([data-prerendered=beside] *){visibility:hidden!important}
#${host} [href].prerendered-followed{background:var(--ink)!important;color:var(--paper)!important}
#${host} .slidev-layout{isolation:isolate}
#${host} [data-prerendered=behind]{z-index:-1}
@media print{#${host}{display:none!important}}
${inline.map((text, i) => `#${host} [data-prerendered-style="${i}"]{${text}}`).join('\n')}`
}

/** The style sheet of a view: its rules and where its copy lies. */
function writeViewCss({ view: { prefix }, host, rules, capture: { ids, inline, markup, drawings } }: Taken): string {
  const css = writeCriticalCss(
    rules,
    { scope, ids: { app: host, ...Object.fromEntries(ids.map(id => [id, `${prefix}${id}`])) } },
    markup + drawings + inline.join(';'),
  )
  return `${css}\n${writeHostCss(host, inline)}`
}

/** The first slide as the page has it. */
interface FirstParts {
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
  return `<template id="prerendered-${name}"><div id="${host}" class="prerendered"><style>${[...set, own, ...rules].filter(Boolean).join('\n')}</style>${capture.markup}</div></template>`
}
