/** What Slidev's own controls lack for readers who use a keyboard, a screen reader or strong contrast. */
import type { Patch } from '../patch-client.ts'
import { en } from '../../../locales/en.ts'

const { chrome } = en

/** The controls around the slide, in every build. */
export const controlPatches: readonly Patch[] = [
  {
    file: 'setup/root.ts',
    why: 'One title for every slide; setup/root/useDocumentTitle.ts says which one it is.',
    edits: [[`    title: slidesTitle,\n`, ``]],
  },
  {
    file: 'internals/SlideContainer.vue',
    why: 'No landmark holds the slide; the presenter page has one of its own.',
    edits: [[`:id="isMain ? 'slide-content' : undefined"`, `:id="isMain ? 'slide-content' : undefined"\n      :role="isMain && $route?.name === 'play' ? 'main' : undefined"`]],
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
    why: 'The bar of controls has no name beside other navigation, and at either end its arrows lead nowhere without saying so. Its button for full screen does nothing where there is none.',
    edits: [
      [`const { isFullscreen, toggle: toggleFullscreen } = fullscreen`, `const { isFullscreen, isSupported: hasFullscreen, toggle: toggleFullscreen } = fullscreen`],
      [`<IconButton v-if="!isEmbedded" :title="isFullscreen`, `<IconButton v-if="!isEmbedded && hasFullscreen" :title="isFullscreen`],
      [`<nav ref="root" class="flex flex-col">`, `<nav ref="root" class="flex flex-col deck-controls" aria-label="${chrome.controls}">`],
      [`:disabled="!hasPrev"`, `:disabled="!hasPrev" :aria-disabled="!hasPrev"`],
      [`:disabled="!hasNext"`, `:disabled="!hasNext" :aria-disabled="!hasNext"`],
    ],
  },
  {
    file: 'internals/SelectList.vue',
    why: 'Its items are boxes that only a mouse can press.',
    edits: [
      [`<div class="items">`, `<div class="items" role="group" :aria-label="title">`],
      [`<div
        v-for="item of items"`, `<button
        v-for="item of items"`],
      [`:class="{ active: value === item.value }"`, `type="button" :aria-pressed="value === item.value"\n        :class="{ active: value === item.value }"`],
      [`<div :class="{ 'opacity-50': value !== item.value }">
          {{ item.display || item.value }}
        </div>
      </div>`, `<div>{{ item.display || item.value }}</div>
      </button>`],
    ],
  },
  {
    file: 'internals/FormSlider.vue',
    why: 'Slider and figure share one label, so the figure has none; the slider alone does for the keyboard.',
    edits: [[`type="number" v-bind="props"`, `type="number" tabindex="-1" aria-hidden="true" v-bind="props"`]],
  },
]
