/**
 * The component of each type of question, by the name that the type gives it. Those in types/late/ are large, and few questions need them:
 * they come when asked for.
 */
import type { Component } from 'vue'
import { fetchPart, findPart } from '../shell/late-parts.browser.ts'

const views = import.meta.glob<Component>('./types/*.vue', { eager: true, import: 'default' })
const late = import.meta.glob<{ default: Component }>('./types/late/*.vue')
const load = (name: string) => late[`./types/late/${name}.vue`]!

/**
 * A view by its name.
 * @returns `find` gives the component; undefined while it is on its way, null where it does not come. `load` fetches it, where it comes late.
 */
export function findView(name: string): { find: () => Component | null | undefined, load?: () => Promise<{ default: Component }> } {
  const view = views[`./types/${name}.vue`]
  if (view)
    return { find: () => view }
  void fetchPart(name, load(name))
  return { find: () => findPart(name), load: load(name) }
}

/** Fetches all that come late, before paper shows them. */
export async function fetchLateViews(): Promise<void> {
  await Promise.all(Object.entries(late).map(([path, load]) => fetchPart(path.replace(/^.*\/|\.vue$/g, ''), load)))
}
