/**
 * The part of Slidev's client that the deck uses. Slidev ships its client as source, which would
 * otherwise be checked under our stricter settings; the end-to-end tests hold what stands here
 * against the real thing.
 */
declare module '@slidev/client' {
  import type { ComputedRef, Ref } from 'vue'

  interface ClicksContext {
    /** Clicks made on this slide; writing it changes the link and the other windows. */
    current: number
    readonly total: number
  }
  export interface SlideInfo {
    no: number
    meta: { slide: { title?: string, frontmatter: Record<string, unknown> } }
    /** Fetches the slide's component, so that it is drawn without waiting. */
    load?: () => Promise<unknown>
  }
  export function useSlideContext(): {
    $page: Ref<number>
    $clicks: ComputedRef<number>
    $clicksContext: ClicksContext
    $renderContext: Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'>
    $frontmatter: Record<string, unknown>
  }
  export function useNav(): {
    isPrintMode: ComputedRef<boolean>
    isPresenter: ComputedRef<boolean>
    currentSlideNo: ComputedRef<number>
    clicks: ComputedRef<number>
    total: ComputedRef<number>
    slides: Ref<SlideInfo[]>
    go: (no: number | string, clicks?: number) => Promise<void>
  }
  export function useDarkMode(): { isDark: Ref<boolean>, toggleDark: (dark?: boolean) => void }
  export function onSlideEnter(run: () => void): void
  export function onSlideLeave(run: () => void): void
}

declare module '@slidev/client/logic/slides.ts' {
  /** The slide with this number or alias, or undefined. */
  export function getSlide(no: number | string): { no: number } | undefined
}

declare module '@slidev/client/internals/SlideWrapper.vue' {
  import type { SlideInfo } from '@slidev/client'
  import type { DefineComponent } from 'vue'

  const SlideWrapper: DefineComponent<{ clicksContext: object, route: SlideInfo, renderContext?: string }>
  export default SlideWrapper
}

declare module '@slidev/client/composables/useClicks.ts' {
  import type { SlideInfo } from '@slidev/client'

  /** Clicks that nobody makes: the slide stands at this one. */
  export function createFixedClicks(route: SlideInfo, at: number): object
}

declare module '@slidev/client/constants.ts' {
  export const CLICKS_MAX: number
}
