/** What the lecturer's pages lack for readers who use a keyboard or a screen reader. */
import type { Patch } from '../patch-client.ts'
import { en } from '../../../locales/en.ts'
import { locate } from '../replace-modules.ts'

const { chrome } = en
const from = (file: string) => JSON.stringify(locate(file))

/** Gives a divider that a mouse drags the arrow keys as well. */
const divider = (name: 'width' | 'row') => `tabindex="0" :aria-valuenow="${name === 'width' ? 'notesWidth' : 'notesRowSize'}" @keydown="event => onDividerKey(event, '${name}')"`

/** The lecturer's window, and the pages beside it. */
export const presenterPatches: readonly Patch[] = [
  {
    file: 'internals/NavControls.vue',
    why: 'Nothing opens the window for the audience: the button beside turns the presenter page itself into slides.',
    edits: [
      [`const md = breakpoints`, `import LazyAudience from ${from('./LazyAudience.vue')}
const md = breakpoints`],
      [`<IconButton v-if="isPresenter" title="Play Mode"`, `<LazyAudience />
        <IconButton v-if="isPresenter" title="Play Mode"`],
    ],
  },
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
    file: 'pages/presenter.vue',
    why: 'Notes are one grey block below a strip of the plan, and the bar and the clock count to thirty minutes, whatever the lecture. The notes get the window\'s whole height.',
    edits: [
      [`        <SideEditor v-if="SideEditor && showEditor" class="h-full" />

        <div v-else class="h-full grid grid-rows-[1fr_min-content]">
          <NoteEditable
            v-if="__DEV__"
            :key="\`edit-\${currentSlideNo}\`"
            v-model:editing="notesEditing"
            :no="currentSlideNo"
            class="w-full max-w-full h-full overflow-auto p-2 lg:p-4"
            :clicks-context="clicksContext"
            :style="{ fontSize: \`\${presenterNotesFontSize}em\` }"
          />
          <NoteStatic
            v-else
            :key="\`static-\${currentSlideNo}\`"
            :no="currentSlideNo"
            class="w-full max-w-full h-full overflow-auto p-2 lg:p-4"
            :style="{ fontSize: \`\${presenterNotesFontSize}em\` }"
            :clicks-context="clicksContext"
          />
          <div border-t border-main />
          <div class="py-1 px-2 text-sm transition" :class="inFocus ? '' : 'op25'">
            <IconButton title="Increase font size" @click="increasePresenterFontSize">
              <div class="i-carbon:zoom-in" />
            </IconButton>
            <IconButton title="Decrease font size" @click="decreasePresenterFontSize">
              <div class="i-carbon:zoom-out" />
            </IconButton>
            <IconButton
              v-if="__DEV__"
              title="Edit Notes"
              @click="notesEditing = !notesEditing"
            >
              <div class="i-carbon:edit" />
            </IconButton>
          </div>
        </div>`, `        <SpeakerDesk />`],
      [`const notesEditing = ref(false)\n`, ``],
      [`cursorStyle, decreasePresenterFontSize, increasePresenterFontSize, presenterLayout, presenterNotesFontSize, showEditor, showPresenterCursor`, `cursorStyle, presenterLayout, showPresenterCursor`],
      [`import IconButton from '../internals/IconButton.vue'\n`, ``],
      [`import NoteEditable from '../internals/NoteEditable.vue'
import NoteStatic from '../internals/NoteStatic.vue'`, `import PaceBar from ${from('./../../components/lecture/PaceBar.vue')}
import SpeakerDesk from ${from('./../../components/lecture/SpeakerDesk.vue')}`],
      [`import TimerBar from '../internals/TimerBar.vue'
import TimerInlined from '../internals/TimerInlined.vue'
`, ``],
      [`      <TimerBar />`, `      <PaceBar />`],
      [`        <div flex-auto />
        <TimerInlined />`, ``],
      [`useLocalStorage('slidev-presenter-notes-width', 360)`, `useLocalStorage('presenter-notes-width', Math.min(600, Math.round(window.innerWidth * 0.44)))`],
      [`(presenterLayout.value === 1 && !isLayout1Stacked.value) ||`, `(presenterLayout.value === 1 && !isLayout1Stacked.value && !isLayout1Wide.value) ||`],
      [`grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr) var(--slidev-presenter-notes-width);
    grid-template-rows: minmax(0, 1fr) minmax(0, var(--slidev-presenter-notes-row-size)) min-content;
    grid-template-areas:
      'main main next'
      'main main note'
      'bottom bottom bottom';`, `grid-template-columns: minmax(0, 1fr) var(--slidev-presenter-notes-width);
    grid-template-rows: minmax(0, 8fr) minmax(0, 5fr) min-content;
    grid-template-areas:
      'main note'
      'next note'
      'bottom bottom';`],
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
      [`class="px-5 py-3 flex-auto h-full overflow-auto"`, `class="flex-auto h-full overflow-hidden"`],
      [`      <NoteDisplay
        :note="currentRoute?.meta.slide.note"
        :note-html="currentRoute?.meta.slide.noteHTML"
        :placeholder="\`No notes for Slide \${pageNo}.\`"
        :clicks-context="clicksContext"
        :auto-scroll="true"
      />`, `      <SpeakerNotes :no="pageNo" :click="sharedState.clicks" />`],
      [`import NoteDisplay from '../internals/NoteDisplay.vue'
import TimerBar from '../internals/TimerBar.vue'`, `import SpeakerNotes from ${from('./../../components/lecture/SpeakerNotes.vue')}`],
      [`    <TimerBar />\n`, ``],
      [`const currentRoute = computed(() => slides.value.find(i => i.no === pageNo.value))\n`, ``],
      [`const { slides, total } = useNav()`, `const { total } = useNav()`],
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
      [`        <NoteEditable
          v-if="!isPreviewMode"
          :no="route.no"
          class="relative z-1 max-w-250 w-250 text-lg rounded p3"
          :auto-height="true"
          :highlight="activeSlide === route"
          :editing="edittingNote === route.no"
          :clicks-context="getClicksContext(route)"
          @dblclick="edittingNote !== route.no ? edittingNote = route.no : null"
          @update:editing="edittingNote = null"
          @marker-click="(e, clicks) => onMarkerClick(e, clicks, route)"
        />`, `        <SpeakerNotes v-if="!isPreviewMode" :no="route.no" :click="activeSlide === route ? getClicksContext(route).current : 0" whole class="relative z-1 flex-1 min-w-0 max-w-250 text-lg" />`],
      [`import NoteEditable from '../internals/NoteEditable.vue'`, `import SpeakerNotes from ${from('./../../components/lecture/SpeakerNotes.vue')}`],
      [`const edittingNote = ref<number | null>(null)\n`, ``],
      [`wordCount(route.meta?.slide?.note || '')`, `wordCount(slideNotes[String(route.meta?.slide?.frontmatter.routeAlias ?? route.no)] || '')`],
      [`import { windowSize } from '../state'`, `import { windowSize } from '../state'\nimport { slideNotes } from 'virtual:slide-notes'`],
      [`function onMarkerClick(e: MouseEvent, clicks: number, route: SlideRoute) {
  const ctx = getClicksContext(route)
  if (ctx.current === clicks)
    ctx.current = CLICKS_MAX
  else
    ctx.current = clicks
  e.preventDefault()
}

`, ``],
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
