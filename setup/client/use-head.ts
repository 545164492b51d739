/** Stands for @unhead/vue: the deck's pages set a title and the language of the document, and nothing else. */
import type { MaybeRefOrGetter } from 'vue'
import { toValue, watchEffect } from 'vue'

/** What Slidev's pages ask for. */
interface Head {
  /** The document's title; followed where it is reactive. */
  title?: MaybeRefOrGetter<string>
  /** Attributes of the html element. */
  htmlAttrs?: Record<string, string>
}

/** Sets the document's title and attributes for as long as the component stands. */
export function useHead(head: Head): void {
  watchEffect(() => {
    const title = toValue(head.title)
    if (title !== undefined)
      document.title = title
    for (const [name, value] of Object.entries(head.htmlAttrs ?? {}))
      document.documentElement.setAttribute(name, value)
  })
}

/** @returns a plugin that has nothing to do: the head is written directly. */
export function createHead(): { install: () => void } {
  return { install: () => {} }
}
