/** What Slidev's client keeps in the browser and tells its other windows: of this deck alone, and checked when it comes in. */
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
  {
    file: 'setup/root.ts',
    why: 'The channels are named by the title alone: two copies of a deck on one origin would turn each other’s slides.',
    edits: [
      [`initSharedState(\`\${slidesTitle} - shared\`)`, `initSharedState(keyHere(\`\${slidesTitle} - shared\`))`],
      [`initDrawingState(\`\${slidesTitle} - drawings\`)`, `initDrawingState(keyHere(\`\${slidesTitle} - drawings\`))`],
      [`import { useRouter } from 'vue-router'`, `import { useRouter } from 'vue-router'\nimport { keyHere } from ${from('./use-setting.ts')}`],
    ],
  },
  {
    file: 'setup/root.ts',
    why: 'On the lecturer’s own computer the wall says where it is each time it arrives somewhere: where it began, and where it was told to go. Said late, it turns the presenter’s slide back, which turns the wall’s, and so on. Only a turn made by hand on the wall is said. And a page that is no slide of this deck throws.',
    edits: [
      [`    // we allow Presenter mode,`, `    if (!isPresenter.value && !isOwnTurn)
      return
    // we allow Presenter mode,`],
      [`  const router = useRouter()\n`, `  let following = 0
  let acted = -Infinity
  let isOwnTurn = false
  for (const type of ['keydown', 'pointerdown', 'wheel', 'touchend'])
    window.addEventListener(type, () => { acted = performance.now() }, { capture: true, passive: true })
  const router = useRouter()
  router.beforeEach(() => { isOwnTurn = !following && performance.now() - acted < 2000 })\n`],
      [`    if (!hasPrimarySlide.value || isPrintMode.value)\n`, `    if (!hasPrimarySlide.value || isPrintMode.value || !getSlide(state.page))\n`],
      [`import { getSlidePath } from`, `import { getSlide, getSlidePath } from`],
      [`    router.replace({\n`, `    following++\n    router.replace({\n`],
      [`      },\n    })\n    // }`, `      },\n    }).finally(() => setTimeout(() => following--))\n    // }`],
    ],
  },
  {
    file: 'state/syncState.ts',
    why: 'Whatever another page of the origin says on the channel is applied: null throws, and a page that is no slide leads nowhere.',
    edits: [
      [`(event: MessageEvent<Partial<State>>) => onUpdate(event.data))`, `(event: MessageEvent<unknown>) => {
        const told = readMessage(channelKey, event.data)
        if (told)
          onUpdate(told as Partial<State>)
      })`],
      [`import { reactive, ref, toRaw, watch } from 'vue'`, `import { reactive, ref, toRaw, watch } from 'vue'\nimport { readMessage } from ${from('./read-message.ts')}`],
    ],
  },
]
