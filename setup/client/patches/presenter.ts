/** What the lecturer's pages lack for readers who use a keyboard or a screen reader. */
import type { Patch } from '../patch-client.ts'
import { en } from '../../../locales/en.ts'

const { chrome } = en

/** Gives a divider that a mouse drags the arrow keys as well. */
const divider = (name: 'width' | 'row') => `tabindex="0" :aria-valuenow="${name === 'width' ? 'notesWidth' : 'notesRowSize'}" @keydown="event => onDividerKey(event, '${name}')"`

/** The lecturer's window, and the pages beside it. */
export const presenterPatches: readonly Patch[] = [
  {
    file: 'pages/presenter.vue',
    why: 'No landmarks or names for its parts; the preview of the next step is read out and can be tabbed into; notes scroll and dividers move by mouse alone.',
    edits: [
      [`useHead({ title: \`Presenter - \${slidesTitle}\` })`, ``],
      [`import { useHead } from '@unhead/vue'\n`, ``],
      [`import { slidesTitle } from '../env'\n`, ``],
      [`function stopResizing() {`, `function onDividerKey(event: KeyboardEvent, part: 'width' | 'row') {
  const step = { ArrowLeft: -16, ArrowUp: -16, ArrowRight: 16, ArrowDown: 16 }[event.key]
  if (step === undefined)
    return
  event.preventDefault()
  event.stopPropagation()
  if (part === 'width')
    notesWidth.value += isNotesOnRight.value ? -step : step
  else
    notesRowSize.value += isNotesOnBottom.value ? -step : step
  normalizeResizerState()
}
// up and down scroll the notes that have the focus; every other key stays the clicker's
function onNotesKey(event: KeyboardEvent) {
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    event.stopPropagation()
}

function stopResizing() {`],
      [`<div ref="main" class="relative grid-section main flex flex-col">`, `<main ref="main" class="relative grid-section main flex flex-col">`],
      [`          class="w-full pb2 px4 flex-none"
        />
      </div>`, `          class="w-full pb2 px4 flex-none"
        />
      </main>`],
      [`<div class="relative grid-section next flex`, `<div role="region" aria-label="${chrome.nextStep}" class="relative grid-section next flex`],
      [`key="next"`, `key="next" inert`],
      [`<div ref="noteSection" class="relative`, `<div ref="noteSection" role="region" aria-label="${chrome.notes}" class="relative`],
      [`:key="\`static-\${currentSlideNo}\`"`, `:key="\`static-\${currentSlideNo}\`"\n            tabindex="0" role="group" aria-label="${chrome.notesText}" @keydown="onNotesKey"`],
      [`<div ref="bottomSection" class="grid-section`, `<div ref="bottomSection" role="region" aria-label="${chrome.controlsAndTime}" class="grid-section`],
      [`role="separator"
        aria-orientation="vertical"`, `role="separator" ${divider('width')}
        aria-orientation="vertical"`],
      [`role="separator"
          aria-orientation="vertical"`, `role="separator" ${divider('width')}
          aria-orientation="vertical"`],
      [`role="separator"
          aria-orientation="horizontal"`, `role="separator" ${divider('row')}
          aria-orientation="horizontal"`],
    ],
  },
  {
    file: 'internals/TimerInlined.vue',
    why: 'The clock starts and stops by mouse alone, and only while the pointer is over it.',
    edits: [
      [`class="group-hover:hidden text-2xl"`, `class="group-hover:hidden group-focus-within:hidden text-2xl"`],
      [`class="group-not-hover:hidden flex flex-col items-center"`, `class="deck-timer flex flex-col items-center"`],
      [`<div class="relative op-80 hover:op-100" @click="toggle">`, `<button type="button" :aria-label="status === 'running' ? '${chrome.pauseClock}' : '${chrome.startClock}'" class="relative op-80 hover:op-100" @click="toggle">`],
      [`<div v-else class="i-carbon:play" />
        </div>
        <div class="op-80 hover:op-100" @click="reset">
          <div class="i-carbon:renew" />
        </div>`, `<div v-else class="i-carbon:play" />
        </button>
        <button type="button" aria-label="${chrome.resetClock}" class="op-80 hover:op-100" @click="reset">
          <div class="i-carbon:renew" />
        </button>`],
    ],
  },
  {
    file: 'pages/notes.vue',
    why: 'No landmark, no heading; notes that scroll cannot be reached by keyboard, and the way to edit them leads nowhere in a build, as does the button for full screen where there is none.',
    edits: [
      [`const { isFullscreen, toggle: toggleFullscreen } = fullscreen`, `const { isFullscreen, isSupported: hasFullscreen, toggle: toggleFullscreen } = fullscreen`],
      [`<IconButton :title="isFullscreen`, `<IconButton v-if="hasFullscreen" :title="isFullscreen`],
      [`useHead({ title: \`Notes - \${slidesTitle}\` })`, ``],
      [`import { useHead } from '@unhead/vue'\n`, ``],
      [`import { slidesTitle } from '../env'\n`, ``],
      [`<div class="h-full flex flex-col">`, `<main data-deck-page class="h-full flex flex-col">\n    <h1 class="sr-only">${chrome.notes}</h1>`],
      [`      class="px-5 py-3 flex-auto h-full overflow-auto"`, `      tabindex="0" role="group" aria-label="${chrome.notesText}"\n      class="px-5 py-3 flex-auto h-full overflow-auto"`],
      [`        <IconButton title="Edit notes" to="/notes-edit" target="_blank">
          <div class="i-carbon:edit" />
        </IconButton>
`, ``],
      [`      </div>
    </div>
  </div>
</template>`, `      </div>
    </div>
  </main>
</template>`],
    ],
  },
  {
    file: 'pages/overview.vue',
    why: 'Every control of every slide stands in the way of Tab; no heading, and a count that no landmark holds.',
    edits: [
      [`<SlideContainer
              :key="route.no"
              :width="overviewCardWidth"`, `<SlideContainer
              :key="route.no"
              inert
              :width="overviewCardWidth"`],
      [`      @scroll="onOverviewScroll"
    >`, `      @scroll="onOverviewScroll"
    >
      <h1 class="sr-only">${chrome.overview}</h1>`],
      [`<div class="h-screen w-screen of-hidden flex">`, `<div data-deck-page class="h-screen w-screen of-hidden flex">`],
      [`    <div
      v-if="!isEmbedded"
      class="absolute z-2`, `    <div
      v-if="!isEmbedded" role="region" aria-label="${chrome.deckSize}"
      class="absolute z-2`],
      [`useHead({ title: \`Overview - \${slidesTitle}\` })`, ``],
      [`import { useHead } from '@unhead/vue'\n`, ``],
      [`import { pathPrefix, slideAspect, slidesTitle } from '../env'`, `import { pathPrefix, slideAspect } from '../env'`],
    ],
  },
  {
    file: 'pages/entry.vue',
    why: 'No landmark, no heading.',
    edits: [
      [`<div class="h-full w-full flex items-center justify-center gap-5 lt-md:flex-col">`, `<main class="h-full w-full flex items-center justify-center gap-5 lt-md:flex-col">\n    <h1 class="sr-only">${chrome.entry}</h1>`],
      [`    </RouterLink>
  </div>`, `    </RouterLink>
  </main>`],
    ],
  },
]
