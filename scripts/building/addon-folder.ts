/** Where the parts of the deck stand that are no author's: what builds, checks and translates reads both folders. */

/** Folder of the addon: its components, layouts, pages, styles and hooks of Slidev. */
export const addonFolder = 'packages/slidev-addon-lesson'

/** Components that a slide may name, as patterns of files: this deck's pictures, and the addon's. */
export const componentFiles: readonly string[] = ['components/**/*.vue', `${addonFolder}/components/**/*.vue`]
