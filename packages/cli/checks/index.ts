/**
 * The rules of `npm run check`, in the order in which they run: a file of this folder each. It is loaded when it runs: where data cannot be loaded,
 * only the rules that need them cannot run.
 */
import type { Rule } from './support/rule.ts'

/**
 * When a rule is held: `build` stops a build; `save` also holds each save of `npm start`; `commit` is what `npm run check` adds; `name` runs only when
 * it is asked for by its name, because it needs a build and a browser.
 */
export const times = ['build', 'save', 'commit', 'name'] as const
export type RuleTime = typeof times[number]

/** Names in the order in which they run, with the time from which on they are held. */
const order: readonly (readonly [when: RuleTime, names: readonly string[]])[] = [
  ['build', ['settings', 'double-keys', 'ids', 'questions', 'pictures', 'components', 'markup', 'tokens']],
  ['save', ['chapters', 'slide-settings', 'headings', 'markdown', 'uncited', 'overfull', 'notes', 'clicks', 'dates', 'anchors', 'relations']],
  ['save', ['source-notes', 'terms', 'plans', 'citations', 'texts']],
  ['build', ['types']],
  ['save', ['translations']],
  ['commit', ['word-counts', 'leftovers', 'bank', 'prose', 'signatures']],
  ['name', ['legibility']],
]

interface ListedRule { when: RuleTime, load: () => Promise<{ rule: Rule }> }

export const rules: Readonly<Record<string, ListedRule>> = Object.fromEntries(order.flatMap(([when, names]) =>
  names.map((name): [string, ListedRule] => [name, { when, load: () => import(/* @vite-ignore */ `./${name}.ts`) as Promise<{ rule: Rule }> }])))
