/** The component of each type of question, by the name that the type gives it. */
import type { Component } from 'vue'
import { fetchPart, findPart } from '../shell/late-parts.browser.ts'
import { loadView } from './late-views.browser.ts'

const views = import.meta.glob<Component>('./types/*.vue', { eager: true, import: 'default' })

/**
 * A view by its name.
 * @returns `find` gives the component; undefined while it is on its way, null where it does not come. `load` fetches it, where it comes late.
 */
export function findView(name: string): { find: () => Component | null | undefined, load?: () => Promise<{ default: Component }> } {
  const view = views[`./types/${name}.vue`]
  if (view)
    return { find: () => view }
  const load = () => loadView(name)
  void fetchPart(name, load)
  return { find: () => findPart(name), load }
}
