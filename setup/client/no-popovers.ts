/**
 * Stands for floating-vue, and for the twoslash client that is built on it: the deck shows no code with
 * popovers, and no item of Slidev's settings menu carries a description.
 */
import { h } from 'vue'

/** No popper stands, so none has to move. */
export function recomputeAllPoppers(): void {}

/** Shows its content, without the description beside it. */
export const Tooltip = (_: unknown, { slots }: { slots: { default?: () => unknown } }) => h('span', {}, slots.default?.() as [])

/** The drawing toolbar's menu; a build has no drawings. */
export const Dropdown = Tooltip

/** @returns a plugin that has nothing to install. */
export default { install: () => {} }
