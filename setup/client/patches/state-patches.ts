/** What Slidev's client keeps in the browser: of this deck alone. */
import type { Patch } from '../patch-client.ts'
import { locate } from '../replace-modules.ts'

const from = (file: string) => JSON.stringify(locate(file))
const setting = `import { useSetting as useLocalStorage } from ${from('./use-setting.ts')}`
const ownSettings = 'Settings are shared with every other deck of the origin, and whatever stands there is taken: a scale of -5 makes the slides vanish.'

/** In place of `useLocalStorage`, a setting of this deck. */
export const statePatches: readonly Patch[] = [
  { file: 'state/storage.ts', why: ownSettings, edits: [[`useFullscreen, useLocalStorage,`, `useFullscreen,`], [`import { slideAspect } from '../env'`, `import { slideAspect } from '../env'\n${setting}`]] },
  { file: 'logic/dark.ts', why: ownSettings, edits: [[`isClient, useLocalStorage, usePreferredDark`, `isClient, usePreferredDark`], [`import { configs } from '../env'`, `import { configs } from '../env'\n${setting}`]] },
  { file: 'internals/Draggable.vue', why: ownSettings, edits: [[`import { useDraggable, useLocalStorage } from '@vueuse/core'`, `import { useDraggable } from '@vueuse/core'\n${setting}`]] },
]
