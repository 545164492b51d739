/**
 * Stand for modules of Slidev's client and its libraries that a build does without (../replacements.ts says why for each): context menu,
 * info dialog, dragging, drawing, popovers over code, directives that no slide uses, a library for the head of the page.
 */
import type { MaybeRefOrGetter } from 'vue'
import { h, ref, toValue, useId as useVueId, watchEffect } from 'vue'

/** A component that shows nothing, or a plugin that installs nothing. */
export default { render: () => null, install: () => {} }

/** Leaves the browser's own menu be. */
export function onContextMenu(): void {}

/** The directives v-mark, v-motion and v-drag. */
const noDirective = () => ({ install: () => {} })
export { noDirective as createVDragDirective, noDirective as createVMarkDirective, noDirective as createVMotionDirectives }

export const drawingState = {}
const noDrawings = { brush: ref({ color: '' }), drawingEnabled: ref(false), drawingState, isDrawing: ref(false) }
function doNothing() {}
export { doNothing as initDrawingState, doNothing as onDrawingUpdate }
/** @returns that nothing is drawn, nor will be. */
export const useDrawings = () => noDrawings

/** No popper stands, so none has to move. */
export function recomputeAllPoppers(): void {}

/** Shows its content, without the description beside it, or the menu below it. */
const onlyContent = (_: unknown, { slots }: { slots: { default?: () => unknown } }) => h('span', {}, slots.default?.() as [])
export { onlyContent as Dropdown, onlyContent as Tooltip }

/** What Slidev's pages ask of @unhead/vue. */
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

/**
 * As reka-ui's useId, which imports all of Vue to ask whether there is an id in it.
 * @param deterministicId is taken where it is given
 * @param prefix stands before an id of Vue's making
 * @returns an id that no other element of the page has
 */
export function useId(deterministicId?: string | null, prefix = 'reka'): string {
  return deterministicId || `${prefix}-${useVueId()}`
}
