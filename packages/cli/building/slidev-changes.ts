/** What this deck changes of Slidev's client, beyond what every deck does: modules of its own in place of Slidev's, a few lines, pages of its own. */
import type { OwnPages, Patch, Replacement } from '@deck/slidev-build'
import { resolve } from 'node:path'
import { importable } from '@deck/slidev-build'
import { leavePlan } from '@deck/words/controls'
import { addonFolder } from './package-folders.ts'

/** A file of the addon, by its whole path. */
const own = (file: string) => resolve(addonFolder, file)

/** Modules of setup/slidev/ that stand for Slidev's. */
export const ownReplacements: readonly Replacement[] = [
  {
    file: '@slidev/client/state/shared.ts', sha256: 'ff369aa710fe2e42ee67b929f266744fa93f94a033d3b4923e0b873641833545',
    by: own('setup/slidev/shared-state.ts'),
    reason: 'It forgets: a window that joins late hears nothing. Its channel is named by the title alone, so that two copies of a deck on one origin turn each other’s slides. Whatever another page says on it is applied. The wall says where it is each time it arrives somewhere: said late, it turns the presenter’s slide back.',
  },
  {
    file: '@slidev/client/internals/Settings.vue', sha256: '8802aadeb9472462fff98da7b65adac959a74162e7744d2703b2c50896cbf791',
    by: own('setup/slidev/LazySettings.vue'),
    reason: 'Upstream\'s has seven controls of the slide\'s colours, which the deck\'s modes and tokens are for. Ours is fetched when the menu is opened.',
  },
  {
    file: '@slidev/client/internals/QuickOverview.vue', sha256: '8844d6c809e3feb0e7283fe80f59dd9637f8a1750fe417d2750de3af7e9e46c1',
    by: own('setup/slidev/LazyOverview.vue'),
    reason: 'Fetched when it is opened. Upstream\'s is a wall of slides that only a mouse can press, no dialog to a screen reader, and knows no plan.',
  },
  {
    file: '@slidev/client/internals/Goto.vue', sha256: 'ef205e77cb9e3ed5c32c8460481ef2b17d387d9574bbffde0ec5c2080e72bd79',
    by: own('setup/slidev/LazyGoto.vue'),
    reason: 'Fetched when it is opened. Upstream searches titles alone, leaves letters to the shortcuts until its field has the focus, and is no dialog to a screen reader.',
  },
]

/** A plan that the lecture follows: what of Slidev's client must know of it. */
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
      [
        `import { useTocTree } from './useTocTree'`,
        `import { useTocTree } from './useTocTree'\nimport { isLed } from ${importable(own('components/shell/room-state.browser.ts'))}\nimport { followPlan } from ${importable(own('setup/slidev/follow-plan.ts'))}`,
      ],
    ],
  },
  {
    file: 'internals/NavControls.vue',
    why: 'The counter counts all slides, whatever a plan shows of them.',
    edits: [
      [`<span class="text-lg">{{ currentSlideNo }}</span>
        <span class="opacity-50 text-sm"> / {{ total }}</span>`, `<template v-if="followed">
          <span class="text-lg">{{ nav.place.value }} of {{ nav.places.value }}</span>
          <button type="button" class="deck-leave" @click="followed.leave()">${leavePlan}</button>
        </template>
        <template v-else>
          <span class="text-lg">{{ currentSlideNo }}</span>
          <span class="opacity-50 text-sm"> / {{ total }}</span>
        </template>`],
      [`const root = ref<HTMLDivElement>()`, `import { followed } from ${importable(own('components/room/followed-plan.browser.ts'))}
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

/** The pages of Slidev's that the deck has its own of. */
export const ownPages: OwnPages = { folder: own('pages'), names: ['entry', 'notes', 'overview', 'presenter'] }
