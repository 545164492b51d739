/**
 * What a built file uses that the oldest browsers do not have. They are named in package.json; what each has is read
 * from MDN's browser compatibility data.
 */
import type { CompatData, Identifier, SupportStatement } from '@mdn/browser-compat-data'
import type { Declaration, Rule } from 'postcss'
import { readFileSync } from 'node:fs'
import { readBrowserTargets } from '@deck/slidev-build/browser-targets'
import { parse } from 'postcss'
import { parseSync } from 'vite'

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] }
const floor = readBrowserTargets(browserslist)
// read, not imported: vitest would make a module of its 18 MB
const bcd = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8')) as CompatData

function numberOf(version: string) {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number)
  return major * 1000 + minor
}

/** Whether some statement says: had by then, without a flag, a prefix or another name, and not taken away since. */
function isHad(support: SupportStatement | undefined, version: string): boolean {
  return [support ?? []].flat().some(({ version_added, version_removed, flags, prefix, alternative_name }) =>
    typeof version_added === 'string' && version_added !== 'preview' && numberOf(version_added) <= numberOf(version)
    && !(typeof version_removed === 'string' && numberOf(version_removed) <= numberOf(version))
    && !flags && !prefix && !alternative_name)
}

/** The oldest browsers that lack a feature, as "chrome 109"; none where the data do not know it. */
function listLacking(feature: Identifier | undefined): string[] {
  const support = feature?.__compat?.support
  return support ? floor.filter(({ data, version }) => !isHad(support[data], version)).map(({ data, version }) => `${data} ${version}`) : []
}

const membersOf = (feature: Identifier) => Object.entries(feature).filter(([name]) => name !== '__compat') as [string, Identifier][]

/** Interfaces and built-ins by name. */
const globals = new Map<string, Identifier>([...membersOf(bcd.api as Identifier), ...membersOf(bcd.javascript!.builtins as Identifier), ...membersOf(bcd.javascript!.builtins!.Intl as Identifier)])
/** By the name of a method or property: every feature that is called so, wherever. */
const namesakes = new Map<string, Identifier[]>()
for (const owner of globals.values()) {
  for (const [name, member] of membersOf(owner)) {
    const plain = name.replace(/_static$/, '')
    if (/^\w+$/.test(plain) && !plain.endsWith('_event'))
      namesakes.set(plain, [...namesakes.get(plain) ?? [], member])
  }
}

/** Oldest browsers in which nothing at all has a member of this name. */
function listLackingMember(name: string): string[] {
  const all = (namesakes.get(name) ?? []).map(listLacking)
  return all.length ? all[0]!.filter(browser => all.every(lacking => lacking.includes(browser))) : []
}

interface Node { type: string, [key: string]: unknown }

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) {
    node.forEach(each => walk(each, visit))
  }
  else if (node && typeof node === 'object') {
    if ('type' in node)
      visit(node as Node)
    Object.values(node).forEach(each => walk(each, visit))
  }
}

const nameOf = (node: unknown) => (node as { name?: string } | null)?.name ?? ''

/**
 * Methods and functions that a script calls and some of the oldest browsers lack. (What it only reads is undefined there.)
 * @param code of the script
 * @returns by name, e.g. `toSorted`, the browsers that lack it
 * @throws Error where the script cannot be parsed
 */
export function findInScript(code: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const note = (name: string, lacking: string[]) => lacking.length && found.set(name, lacking)
  const { program, errors } = parseSync('script.js', code)
  if (errors.length)
    throw new Error(errors[0]!.message)
  walk(program, ({ type, callee }) => {
    if (type !== 'NewExpression' && type !== 'CallExpression')
      return
    note(nameOf(callee), listLacking(globals.get(nameOf(callee))))
    const { object, property, computed } = callee as Node
    const member = computed ? '' : nameOf(property)
    note(member, listLackingMember(member))
    const owner = globals.get(nameOf(object))
    note(`${nameOf(object)}.${member}`, listLacking(owner?.[`${member}_static`] ?? owner?.[member]))
  })
  return found
}

const css = bcd.css!
const knownFunctions = new Map<string, Identifier>()
function gatherFunctions(feature: Identifier): void {
  for (const [name, member] of membersOf(feature)) {
    knownFunctions.set(name, member)
    gatherFunctions(member)
  }
}
gatherFunctions(css.types as Identifier)

/** Units that came late, as the data have them. */
const units = css.types!.length as Identifier

function isPrefixedBeside({ prop, parent }: Declaration): boolean {
  return (parent as Rule).nodes.some(other => other.type === 'decl' && other.prop === `-webkit-${prop}`)
}

function readDeclaration({ prop, value }: Declaration, note: (name: string, lacking: string[]) => void): void {
  if (prop.startsWith('-'))
    return readValue(value, undefined, note)
  const property = css.properties![prop] as Identifier | undefined
  note(prop, listLacking(property))
  readValue(value, { prop, property }, note)
}

function readValue(value: string, of: { prop: string, property?: Identifier } | undefined, note: (name: string, lacking: string[]) => void): void {
  const text = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|var\(--[\w-]+/g, ' ')
  for (const [, name] of text.matchAll(/([a-z][\w-]*)\(/gi))
    note(`${name}()`, listLacking(knownFunctions.get(name!)))
  for (const [, unit] of text.matchAll(/[\d.](r?lh|r?cap|r?ic|cq\w+|[dsl]v\w+)\b/g))
    note(unit!, listLacking(units[unit!] ?? units[`viewport_percentage_units_${{ d: 'dynamic', s: 'small', l: 'large' }[unit![0]!]}`]))
  for (const [word] of text.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g))
    of && note(`${of.prop}: ${word}`, listLacking(of.property?.[word] ?? of.property?.[word.replaceAll('-', '_')]))
}

function readSelector({ selector }: Rule, note: (name: string, lacking: string[]) => void): void {
  const plain = selector.replace(/\[[^\]]*\]|\\./g, '')
  // what :has() asks is told apart: a style may do without one answer and not without another
  for (const [, name, asked = ''] of plain.matchAll(/::?([a-z-]+)(\((?:[^()]|\([^()]*\))*\))?/g))
    note(`:${name}${name === 'has' ? asked.replace(/([>+~]) /g, '$1') : ''}`, listLacking(css.selectors![name!] as Identifier))
  if (plain.includes('&'))
    note('&', listLacking(css.selectors!.nesting as Identifier))
}

/**
 * Properties, values, functions, selectors and at-rules of a style sheet that some of the oldest browsers lack. What
 * stands in `@supports` is what the slide itself asks about.
 * @param stylesheet its text
 * @returns by name, e.g. `:has`, the browsers that lack it
 */
export function findInStylesheet(stylesheet: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const note = (name: string, lacking: string[]) => lacking.length && found.set(name, lacking)
  const root = parse(stylesheet)
  root.walkAtRules('supports', rule => void rule.remove())
  // what stands there with a prefix too is had
  root.walkDecls(decl => void (isPrefixedBeside(decl) || readDeclaration(decl, note)))
  root.walkRules(rule => readSelector(rule, note))
  root.walkAtRules(({ name, params }) => {
    note(`@${name}`, listLacking(css['at-rules']![name] as Identifier))
    for (const [, feature] of params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g))
      name === 'media' && note(`@media ${feature}`, listLacking((css['at-rules']!.media as Identifier)[feature!]))
  })
  return found
}

/** A member of an interface or built-in that a browser lacks. */
export interface LackedMember { owner: string, member: string, isStatic: boolean }

/**
 * Everything of the language and of the document that one of the oldest browsers lacks, to take it away from a newer one.
 * @param browser its id in the data
 * @returns whole globals have '' for a member
 */
export function listLacked(browser: 'safari' | 'firefox'): LackedMember[] {
  const isLacked = (feature: Identifier) => listLacking(feature).some(lacking => lacking.startsWith(`${browser} `))
  return [...globals].flatMap(([owner, feature]) => isLacked(feature)
    ? [{ owner, member: '', isStatic: true }]
    : membersOf(feature)
        .filter(([name, member]) => /^\w+$/.test(name) && name !== owner && !name.endsWith('_event') && isLacked(member))
        .map(([name]) => ({ owner, member: name.replace(/_static$/, ''), isStatic: name.endsWith('_static') || typeof bcd.javascript!.builtins![owner] === 'object' })))
}

/** Runs in the page before any script of its own: takes away what a browser lacks. @returns how much was there to take */
export function removePrerendered(lacked: readonly LackedMember[]): void {
  const all = globalThis as unknown as Record<string, { prototype?: object } | undefined>
  let taken = 0
  for (const { owner, member, isStatic } of lacked) {
    const [holder, key] = member ? [all[owner], member] : [all, owner]
    for (const place of [isStatic ? holder : undefined, (holder as { prototype?: object })?.prototype]) {
      if (place && key !== 'constructor' && Object.hasOwn(place, key))
        taken += Number(Reflect.deleteProperty(place, key))
    }
  }
  Object.assign(globalThis, { takenAway: taken })
}

/** A style sheet as a browser without :has() reads it: rules that ask by it are gone, and `@supports not selector(:has(…))` holds. */
export function dropHas(stylesheet: string): string {
  const root = parse(stylesheet)
  root.walkAtRules('supports', rule => void (rule.params.includes('not selector(:has(') && rule.replaceWith(rule.nodes!)))
  root.walkRules(rule => void (rule.selector.includes(':has(') && rule.remove()))
  return root.toString()
}
