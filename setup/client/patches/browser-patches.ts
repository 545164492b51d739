/** What Slidev's client takes for granted and not every browser does, or allows. */
import type { Patch } from '../patch-client.ts'

/** Files that access-patches.ts does not touch; each is patched in where a build uses it. */
export const browserPatches: readonly Patch[] = [
  {
    file: 'logic/dark.ts',
    why: 'A class that the page has already is set anew at the start, with a style sheet against transitions around it: the style of everything is worked out twice more.',
    edits: [[`      const style = window!.document.createElement('style')`, `      if (document.documentElement.classList.contains(v ? 'dark' : 'light'))
        return
      const style = window!.document.createElement('style')`]],
  },
  {
    file: 'state/storage.ts',
    why: 'A browser may refuse full screen, and nobody takes the refusal; an iPhone has none.',
    edits: [
      [`export const fullscreen = useFullscreen(isClient ? document.body : null)`, `const ownFullscreen = useFullscreen(isClient ? document.body : null)
export const fullscreen = {
  ...ownFullscreen,
  isSupported: computed(() => ownFullscreen.isSupported.value && (document.fullscreenEnabled ?? document.webkitFullscreenEnabled ?? true)),
  toggle: () => ownFullscreen.toggle().catch(() => {}),
}`],
    ],
  },
  {
    file: 'composables/useWakeLock.ts',
    why: 'A browser that saves power refuses to keep the screen on, now or when the window is seen again, and nobody takes the refusal.',
    edits: [
      [`useVueUseWakeLock()`, `useVueUseWakeLock({
    navigator: 'wakeLock' in navigator ? { wakeLock: { request: (type: 'screen') => navigator.wakeLock.request(type).catch(() => null) } } as unknown as Navigator : navigator,
  })`],
    ],
  },
]
