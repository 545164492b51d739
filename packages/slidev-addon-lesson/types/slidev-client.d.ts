/**
 * The part of Slidev's client that the deck uses. Slidev ships its client as source, which would
 * otherwise be checked under our stricter settings; the end-to-end tests hold what stands here
 * against the real thing.
 */
declare module '@slidev/client' {
  import type { ComputedRef, Ref } from 'vue'

  export interface ClicksContext {
    /** Clicks made on this slide; writing it changes the link and the other windows. */
    current: number
    readonly total: number
  }
  export interface SlideInfo {
    no: number
    meta: { clicks?: number, slide: { title?: string, frontmatter: Record<string, unknown>, filepath?: string, start?: number } }
    /** Fetches the slide's component, so that it is drawn without waiting. */
    load?: () => Promise<unknown>
  }
  export function useSlideContext(): {
    $page: Ref<number>
    $clicksContext: ClicksContext
    $renderContext: Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'>
  }
  export function useNav(): {
    isPrintMode: ComputedRef<boolean>
    isPrintWithClicks: Ref<boolean>
    /** Numbers of the slides to print. */
    printRange: Ref<number[]>
    currentSlideRoute: ComputedRef<SlideInfo>
    /** Positive after a step on, negative after a step back. */
    clicksDirection: Ref<number>
    /** The clicks of a slide, as the clicker counts them. */
    getPrimaryClicks: (route: SlideInfo) => ClicksContext
    /** The clicks of the slide in view. */
    clicksContext: ComputedRef<ClicksContext>
    hasNext: ComputedRef<boolean>
    /** Opens a file of the deck in the editor of who runs `npm start`. */
    openInEditor: (place: string) => void
    isPresenter: ComputedRef<boolean>
    /** Whether the page shows a slide. */
    hasPrimarySlide: ComputedRef<boolean>
    next: () => Promise<void>
    prev: () => Promise<void>
    nextSlide: () => Promise<void>
    prevSlide: () => Promise<void>
    currentSlideNo: ComputedRef<number>
    clicks: ComputedRef<number>
    /** How many clicks the slide in view has. */
    clicksTotal: ComputedRef<number>
    total: ComputedRef<number>
    slides: Ref<SlideInfo[]>
    go: (no: number | string, clicks?: number) => Promise<void>
    /** The slide that comes next; setup/slidev/follow-plan.ts adds what a plan has to do with it. */
    nextRoute: ComputedRef<SlideInfo>
    /** Where the slide in view stands among those that are shown, from 1. */
    place: ComputedRef<number>
    /** How many are shown. */
    places: ComputedRef<number>
    isPlanned: (no: number) => boolean
  }
  export function useDarkMode(): { isDark: Ref<boolean>, toggleDark: (dark?: boolean) => void }
}

declare module '@slidev/client/logic/slides.ts' {
  import type { SlideInfo } from '@slidev/client'
  import type { Ref } from 'vue'

  export const slides: Ref<SlideInfo[]>

  /** The slide with this number or alias, or undefined. */
  export function getSlide(no: number | string): SlideInfo | undefined
  export function getSlidePath(slide: SlideInfo | number, inPresenter: boolean): string
}

declare module '@slidev/client/internals/SlideWrapper.vue' {
  import type { SlideInfo } from '@slidev/client'
  import type { DefineComponent } from 'vue'

  const SlideWrapper: DefineComponent<{ clicksContext: object, route: SlideInfo, renderContext?: string }>
  export default SlideWrapper
}

declare module '@slidev/client/composables/useClicks.ts' {
  import type { ClicksContext, SlideInfo } from '@slidev/client'
  import type { Ref } from 'vue'

  /** Clicks that nobody makes: the slide stands at this one. */
  export function createFixedClicks(route: SlideInfo, at: number): ClicksContext
  export function createClicksContextBase(at: Ref<number>, start?: number, total?: number): ClicksContext
}

declare module '@slidev/client/constants.ts' {
  export const CLICKS_MAX: number
}

declare module '@slidev/client/state/index.ts' {
  import type { Ref } from 'vue'

  /** Size of the notes in the lecturer's window, as a part of the usual one; kept by the browser. */
  export const presenterNotesFontSize: Ref<number>
  export const showOverview: Ref<boolean>
  /** Which of the presenter page's three arrangements. */
  export const presenterLayout: Ref<number>
  export const fullscreen: { isFullscreen: Ref<boolean>, isSupported: Ref<boolean>, toggle: () => Promise<void> }
  export const showGotoDialog: Ref<boolean>
  /** Whether the audience sees the lecturer's pointer, and as what. */
  export const showPresenterCursor: Ref<boolean>
  export const cursorStyle: Ref<'cursor' | 'laser'>
  export const slideScale: Ref<number>
  export const wakeLockEnabled: Ref<boolean>
  export const hideCursorIdle: Ref<boolean>
  /** What has the focus, as far as focus and blur events tell; Slidev's keys are off while it is a button, link or field. */
  export const activeElement: Ref<HTMLElement | null | undefined>
}

/** Whether the deck is run in a way that lets the lecturer draw on slides. */
declare module '@slidev/client/composables/useDrawings.ts' {
  import type { Ref } from 'vue'

  export function useDrawings(): { isDrawing: Ref<boolean> }
}

declare module '@slidev/client/composables/useMousePosInSlide.ts' {
  import type { Ref } from 'vue'

  /** The mouse over the slide, per cent of its sides; null where it is elsewhere. */
  export function useMousePosInSlide(): Ref<{ x: number, y: number } | null>
}

declare module '@slidev/client/composables/useSwipeControls.ts' {
  import type { Ref } from 'vue'

  /** Turns the slides by swipes over the element. */
  export function useSwipeControls(root: Readonly<Ref<HTMLElement | null>>): void
}

declare module '@slidev/client/composables/useWakeLock.ts' {
  /** Keeps the screen on. */
  export function useWakeLock(): void
}

declare module '@slidev/client/logic/shortcuts.ts' {
  /** Hears the deck's keys for as long as the page stands. */
  export function registerShortcuts(): void
}

declare module '@slidev/client/env.ts' {
  /** What stands before the path of a slide in a link. */
  export const pathPrefix: string
}

// Parts of its own, with props that are not looked at.
declare module '#slidev/global-layers'
declare module '@slidev/client/internals/ClicksSlider.vue'
declare module '@slidev/client/internals/CurrentProgressBar.vue'
declare module '@slidev/client/internals/DrawingControls.vue'
declare module '@slidev/client/internals/DrawingLayer.vue'
declare module '@slidev/client/internals/FormCheckbox.vue'
declare module '@slidev/client/internals/FormItem.vue'
declare module '@slidev/client/internals/Goto.vue'
declare module '@slidev/client/internals/LaserPointer.vue'
declare module '@slidev/client/internals/NavControls.vue'
declare module '@slidev/client/internals/QuickOverview.vue'
declare module '@slidev/client/internals/SegmentControl.vue'
declare module '@slidev/client/internals/SlideContainer.vue'
declare module '@slidev/client/internals/SlideLoading.vue'
declare module '@slidev/client/internals/SlidesShow.vue'

declare const __SLIDEV_FEATURE_DRAWINGS__: boolean
declare const __SLIDEV_FEATURE_WAKE_LOCK__: boolean
