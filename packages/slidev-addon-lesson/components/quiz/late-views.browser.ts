/** Views of questions that are large, and that few questions need: they come when asked for. */
import type { Component } from 'vue'
import { fetchPart } from '../shell/late-parts.browser.ts'

const late = import.meta.glob<{ default: Component }>('./types/late/*.vue')

/** Fetches such a view by its name. */
export const loadView = (name: string): Promise<{ default: Component }> => late[`./types/late/${name}.vue`]!()

/** Fetches all of them, before paper shows them. */
export async function fetchLateViews(): Promise<void> {
  await Promise.all(Object.entries(late).map(([path, load]) => fetchPart(path.replace(/^.*\/|\.vue$/g, ''), load)))
}
