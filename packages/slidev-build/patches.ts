/** What of Slidev’s client is patched, line by line. Each patch says what is wrong upstream and for whom, and could be offered there. */
import { locate } from './replacements.ts'

/** What is patched in one file of Slidev's client. */
export interface Patch {
  /** The file, below @slidev/client. */
  file: string
  /** What is wrong upstream, and for whom. */
  why: string
  /** Texts that stand in the file, each with what takes its place; every one must be found. */
  edits: readonly (readonly [find: string, replace: string])[]
}

/** The version of Slidev whose files the patches were written for. */
export const patchedVersion = '53.0.0'

/** A file, as a patched module imports it. @param file of this package (`./…`), or of the project by its whole path */
export const importable = (file: string): string => JSON.stringify(locate(file))

/* ---- What Slidev's client takes for granted and not every browser does, or allows. */

const browserPatches: readonly Patch[] = [
  {
    file: 'pages/play.vue',
    why: 'A finger that touches the empty paper beside a slide turns it, though it meant a button that stands there on a phone. A swipe turns slides.',
    edits: [[`if (e.button === 0 && (e.target`, `if (e.button === 0 && (e as PointerEvent).pointerType !== 'touch' && (e.target`]],
  },
  {
    file: 'logic/dark.ts',
    why: 'A class that the page has already is set anew at the start, with a style sheet against transitions. So the style of everything is worked out twice more.',
    edits: [[`      const style = window!.document.createElement('style')`, `      if (document.documentElement.classList.contains(v ? 'dark' : 'light'))
        return
      const style = window!.document.createElement('style')`]],
  },
  {
    file: 'state/storage.ts',
    why: 'A browser may refuse full screen, and nobody catches the refusal, which the deck explains; an iPhone has none.',
    edits: [
      [`export const fullscreen = useFullscreen(isClient ? document.body : null)`, `const ownFullscreen = useFullscreen(isClient ? document.body : null)
export const fullscreen = {
  ...ownFullscreen,
  isSupported: computed(() => ownFullscreen.isSupported.value && (document.fullscreenEnabled ?? document.webkitFullscreenEnabled ?? true)),
  toggle: () => ownFullscreen.toggle().catch(() => { window.dispatchEvent(new Event('fullscreen-refused')) }),
}`],
    ],
  },
  {
    file: 'composables/useWakeLock.ts',
    why: 'A browser that saves power refuses to keep the screen on, now or when the window is seen again, and nobody catches the refusal.',
    edits: [
      [`useVueUseWakeLock()`, `useVueUseWakeLock({
    navigator: 'wakeLock' in navigator
      ? { wakeLock: { request: (type: 'screen') => navigator.wakeLock.request(type).catch(() => null) } } as unknown as Navigator
      : navigator,
  })`],
    ],
  },
]

/* ---- What Slidev's own controls lack for readers who use a keyboard, a screen reader or strong contrast. */

/** The controls around the slide, in every build. @param name of their bar */
function patchControls(name: string): readonly Patch[] {
  return [
    {
      file: 'setup/root.ts',
      why: 'One title for every slide; The deck itself says which one it is.',
      edits: [[`    title: slidesTitle,\n`, ``]],
    },
    {
      file: 'internals/SlideContainer.vue',
      why: 'No landmark holds the slide; the presenter page has one of its own.',
      edits: [
        [
          `:id="isMain ? 'slide-content' : undefined"`,
          `:id="isMain ? 'slide-content' : undefined"\n      :role="isMain && $route?.name === 'play' ? 'main' : undefined"`,
        ],
      ],
    },
    {
      file: 'internals/SlideContainer.vue',
      why: 'It asks for its size as soon as it stands in the page. On a slow phone the browser then lays out everything at once, for a slide of size nought, and once more for the right one. The window\'s size stands for it until the browser tells the real one, before anything is painted.',
      edits: [
        [`import { provideLocal, useElementSize } from '@vueuse/core'`, `import { provideLocal, useResizeObserver } from '@vueuse/core'`],
        [`const containerSize = useElementSize(container)`, `const containerSize = { width: ref(window.innerWidth), height: ref(window.innerHeight) }
useResizeObserver(container, ([{ contentRect }]) => {
  containerSize.width.value = contentRect.width
  containerSize.height.value = contentRect.height
})`],
      ],
    },
    {
      file: 'pages/play.vue',
      why: 'Everything around the slide is made in one task with it, and a key or a tap waits for all of it.',
      edits: [
        [`import LaserPointer from '../internals/LaserPointer.vue'\n`, ``],
        [`import NavControls from '../internals/NavControls.vue'`, `import { LaserPointer, NavControls } from ${importable('./client/late-controls.ts')}`],
      ],
    },
    {
      file: 'internals/MenuButton.vue',
      why: 'A button inside a button: neither can be told apart, and nothing says whether the menu is open. Escape did not close it.',
      edits: [
        [`import { ref } from 'vue'`, `import { ref, watchEffect } from 'vue'`],
        [`onClickOutside(el, () => {`, `watchEffect(() => {
  const button = el.value?.querySelector('.slidev-icon-btn')
  button?.setAttribute('aria-expanded', String(Boolean(value.value)))
}, { flush: 'post' })
function close() {
  if (!value.value)
    return
  value.value = false
  el.value?.querySelector<HTMLElement>('.slidev-icon-btn')?.focus()
}
onClickOutside(el, () => {`],
        [`<div ref="el" class="flex relative">`, `<div ref="el" class="flex relative" @keydown.esc.stop="close">`],
        [`<button :class="{ disabled }" @click="value = !value">`, `<div :class="{ disabled }" @click="value = !value">`],
        [`</button>`, `</div>`],
      ],
    },
    {
      file: 'internals/NavControls.vue',
      why: 'The bar of controls has no name beside other navigation, and at either end its arrows lead nowhere without saying so. Its button for full screen does nothing where there is none. Its controls for play mode and for sync are for whoever writes slides: in a lecture they stop the windows from following each other.',
      edits: [
        [
          `const { isFullscreen, toggle: toggleFullscreen } = fullscreen`,
          `const { isFullscreen, isSupported: hasFullscreen, toggle: toggleFullscreen } = fullscreen`,
        ],
        [`<IconButton v-if="!isEmbedded" :title="isFullscreen`, `<IconButton v-if="!isEmbedded && hasFullscreen" :title="isFullscreen`],
        [`<nav ref="root" class="flex flex-col">`, `<nav ref="root" class="flex flex-col deck-controls" aria-label="${name}">`],
        [`:disabled="!hasPrev"`, `:disabled="!hasPrev" :aria-disabled="!hasPrev"`],
        [`:disabled="!hasNext"`, `:disabled="!hasNext" :aria-disabled="!hasNext"`],
        [`import SyncControls from './SyncControls.vue'\n`, ``],
        [`        <SyncControls v-if="__SLIDEV_FEATURE_PRESENTER__" />\n`, ``],
        [`        <VerticalDivider />

        <IconButton v-if="isPresenter" title="Play Mode" @click="exitPresenter">
          <div class="i-carbon:presentation-file" />
        </IconButton>\n`, ``],
      ],
    },
  ]
}

/* ---- What Slidev's client keeps in the browser and tells its other windows: of this deck alone, and checked when it comes in. */

const setting = `import { useSetting as useLocalStorage } from ${importable('./client/settings.ts')}`
const ownSettings = 'Settings are shared with every other deck of the origin, and whatever stands there is taken: a scale of -5 makes the slides vanish.'

/** In place of `useLocalStorage`, a setting of this deck. */
const statePatches: readonly Patch[] = [
  {
    file: 'state/storage.ts',
    why: ownSettings,
    edits: [
      [`useFullscreen, useLocalStorage,`, `useFullscreen,`],
      [`import { slideAspect } from '../env'`, `import { slideAspect } from '../env'\n${setting}`],
    ],
  },
  {
    file: 'logic/dark.ts',
    why: ownSettings,
    edits: [
      [`isClient, useLocalStorage, usePreferredDark`, `isClient, usePreferredDark`],
      [`import { configs } from '../env'`, `import { configs } from '../env'\n${setting}`],
    ],
  },
]

/** What any deck needs patched, in the order in which it is done. @param words the name of the bar of controls */
export const listPatches = (words: { controls: string }): readonly Patch[] => [...patchControls(words.controls), ...browserPatches, ...statePatches]
