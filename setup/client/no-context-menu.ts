/** Stands for the opening of Slidev's context menu, which the headmatter turns off. */
export { default } from './no-component.ts'

/** Leaves the browser's own menu be. */
export function onContextMenu(): void {}
