/** What a spec may ask of a browser engine, whichever of them runs it. */

import type { Buffer } from 'node:buffer'

/** The engines that the specs run in. */
export type EngineId = 'chromium' | 'firefox' | 'webkit'

/** An element to find among those that can be seen: by role and accessible name, or by selector. */
export interface Target {
  /** ARIA role. */
  role?: string
  /** Accessible name, whole or as a pattern; with `role` only. */
  name?: string | RegExp
  /** Whether a radio or checkbox is checked; with `role` only. */
  checked?: boolean
  /** Selector, where no role says it. */
  css?: string
  /** Words that the element holds. */
  text?: string
  /** Selector of the part to look in: its first match that can be seen. */
  within?: string
  /** Which of several, from 0; -1 is the last. */
  nth?: number
}

/** One tab of a window. */
export interface Tab {
  /** Loads an address from nothing, even where only its hash differs. */
  open: (url: string) => Promise<void>
  reload: () => Promise<void>
  /**
   * Runs a function in the page and hands back what it returns, a promise's value included.
   * @throws Error with what was thrown in the page
   */
  evaluate: <R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A) => Promise<R>
  /** Runs text in the page, past its content-security-policy. */
  inject: (script: string) => Promise<void>
  /** The keyboard of the one who sits at it; keys are named as in KeyboardEvent.key, and "Space". */
  keyboard: { press: (key: string) => Promise<void>, type: (text: string) => Promise<void> }
  /**
   * Waits for the element and clicks it with the mouse.
   * @throws Error where it does not come, or where something else would take the click
   */
  click: (target: Target) => Promise<void>
  /** Chooses an entry of a list (select) as the mouse does; the list's own popup belongs to the system. */
  choose: (target: Target, entry: string) => Promise<void>
  /** The window's inner size in CSS pixels. Takes effect at once where the engine can, else from the next `open`. */
  setViewport: (width: number, height: number) => Promise<void>
  /** What is on the screen, as a PNG. */
  picture: () => Promise<Buffer>
  /** Brings the tab to the front. */
  show: () => Promise<void>
  close: () => Promise<void>
}

/** What a reader has set in the system. */
export interface WindowSettings {
  viewport: { width: number, height: number }
  colorScheme: 'light' | 'dark'
  /** Whether the browser keeps copies for offline use; else each window would fetch the whole deck. */
  serviceWorkers: 'allow' | 'block'
}

/** A browser's window with a storage of its own, which its tabs share. */
export interface EngineWindow {
  tab: () => Promise<Tab>
  /** Errors that nobody caught, error messages in the console and breaches of the content-security-policy, so far. */
  errors: () => Promise<string[]>
  close: () => Promise<void>
}

/** A running browser. */
export interface Engine {
  id: EngineId
  /** Opens a window; by default of 1280 × 720, light, without service workers, and always with reduced motion. */
  window: (settings?: Partial<WindowSettings>) => Promise<EngineWindow>
  /**
   * Opens an address in a window of its own and prints it on A4, upright, as the browser's print button would.
   * Absent where this machine has no way to print in the engine without a dialog.
   * @param url what to print
   * @param ready selector of what stands there as soon as a reader would press the button
   * @returns a PDF
   */
  print?: (url: string, ready: string) => Promise<Uint8Array>
  close: () => Promise<void>
}

/** The settings of a window that asks for nothing special. */
export const plainSettings: WindowSettings = { viewport: { width: 1280, height: 720 }, colorScheme: 'light', serviceWorkers: 'block' }
