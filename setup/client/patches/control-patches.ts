/** What Slidev's own controls lack for readers who use a keyboard, a screen reader or strong contrast. */
import type { Patch } from '../patch-client.ts'
import { en } from '../../../locales/en.ts'
import { presenterPatches } from './presenter-patches.ts'

const { chrome } = en

/** The controls around the slide, in every build. */
const controls: readonly Patch[] = [
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
  {
    file: 'internals/QuickOverview.vue',
    why: 'The overview is a wall of slides that only a mouse can press, with every control of every slide in the way of Tab; it has no name, and what it covers stays in reach.',
    edits: [
      [`import { computed, ref, watchEffect } from 'vue'`, `import { computed, nextTick, ref, watch, watchEffect } from 'vue'`],
      [`import { currentOverviewPage, overviewRowCount } from '../logic/overview'`, `import { currentOverviewPage, downOverviewPage, nextOverviewPage, overviewRowCount, prevOverviewPage, upOverviewPage } from '../logic/overview'`],
      [`const keyboardBuffer = ref<string>('')`, `const keyboardBuffer = ref<string>('')
const turns: Record<string, () => void> = { ArrowRight: nextOverviewPage, ArrowLeft: prevOverviewPage, ArrowDown: downOverviewPage, ArrowUp: upOverviewPage, Escape: close }
function onKey(event: KeyboardEvent) {
  if (turns[event.key] || event.key === ' ')
    event.stopPropagation()
  if (turns[event.key]) {
    event.preventDefault()
    turns[event.key]()
  }
}
// what lies below keeps still, the focus comes up to the slide's card and goes back
let before: Element | null = null
watch(showOverview, async (open) => {
  if (open)
    before = document.activeElement
  await nextTick()
  document.querySelector('#page-root, .slidev-presenter')?.toggleAttribute('inert', open)
  if (open)
    focusCard()
  else if (before instanceof HTMLElement && before.isConnected)
    before.focus()
}, { immediate: true })
watch(currentOverviewPage, focusCard, { flush: 'post' })
function focusCard() {
  if (showOverview.value)
    document.querySelector<HTMLElement>(\`[data-card="\${currentOverviewPage.value}"]\`)?.focus()
}`],
      [`      class="fixed left-0 right-0 top-0 h-[calc`, `      role="dialog" aria-modal="true" aria-label="${chrome.overview}" @keydown="onKey"\n      class="deck-overview fixed left-0 right-0 top-0 h-[calc`],
      [`:use-snapshot="true"`, `:use-snapshot="true" inert`],
      [`            </SlideContainer>`, `            </SlideContainer>
            <button
              type="button" class="deck-card" :data-card="route.no" :tabindex="currentOverviewPage === route.no ? 0 : -1"
              :aria-label="\`\${route.no}. \${route.meta?.slide?.title ?? ''}\${nav.isPlanned(route.no) ? '' : ', ${en.plan.notPlanned}'}\`" :aria-current="currentSlideNo === route.no ? 'page' : undefined" @click.stop="go(route.no)"
            />`],
      [`class="inline-block border rounded overflow-hidden bg-main hover:border-primary transition"`, `class="relative inline-block border rounded overflow-hidden bg-main hover:border-primary transition"`],
      [`class="fixed top-4 right-4 z-modal text-gray-400`, `@keydown="onKey" role="region" aria-label="${chrome.overviewTools}" class="fixed top-4 right-4 z-modal text-gray-400`],
      [`title="Close"`, `title="${chrome.closeOverview}"`],
    ],
  },
]

/** Every patch for the sake of access; each is put in where a build uses the file. */
export const clientPatches: readonly Patch[] = [...controls, ...presenterPatches]
