/** A plan that the lecture follows: what of Slidev's client must know of it. */
import type { Patch } from '../patch-client.ts'
import { en } from '../../../locales/en.ts'
import { locate } from '../replace-modules.ts'

const words = en.plan
const from = (file: string) => JSON.stringify(locate(file))

export const planPatches: readonly Patch[] = [
  {
    file: 'composables/useNav.ts',
    why: 'Every slide is shown, in one order. follow-plan.ts lays a plan over what comes next and before.',
    edits: [
      [`  return {
    ...nav,
    ...state,
  }`, `  return followPlan({
    ...nav,
    ...state,
  }, () => isLed.value) as unknown as SlidevContextNavFull`],
      [`import { useTocTree } from './useTocTree'`, `import { useTocTree } from './useTocTree'\nimport { isLed } from ${from('./../../components/shell/room-state.browser.ts')}\nimport { followPlan } from ${from('./follow-plan.ts')}`],
    ],
  },
  {
    file: 'internals/NavControls.vue',
    why: 'The counter counts all slides, whatever a plan shows of them.',
    edits: [
      [`<span class="text-lg">{{ currentSlideNo }}</span>
        <span class="opacity-50 text-sm"> / {{ total }}</span>`, `<template v-if="followed">
          <span class="text-lg">{{ nav.place.value }} of {{ nav.places.value }}</span>
          <button type="button" class="deck-leave" @click="followed.leave()">${words.leave}</button>
        </template>
        <template v-else>
          <span class="text-lg">{{ currentSlideNo }}</span>
          <span class="opacity-50 text-sm"> / {{ total }}</span>
        </template>`],
      [`const root = ref<HTMLDivElement>()`, `import { followed } from ${from('./../../components/room/followed-plan.browser.ts')}
const nav = useNav()
const root = ref<HTMLDivElement>()`],
    ],
  },
  {
    file: 'internals/CurrentProgressBar.vue',
    why: 'As above: progress through the plan.',
    edits: [
      [`props.current ?? nav.currentSlideNo.value`, `props.current ?? nav.place.value`],
      [`const { total } = nav`, `const { places: total } = nav`],
    ],
  },
]
