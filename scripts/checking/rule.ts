/** What a rule of `npm run check` is: a file of scripts/checks/ has one. */
import type { Finding } from './finding.ts'
import type { ReadSlide } from './read-project.ts'

/** What every rule may look at. What a rule needs besides, it loads itself: where that fails, the others go on. */
export interface Context {
  /** The project's folder. */
  root: string
  /** Texts of the data, the chapters and deck.config.ts, by their path. */
  sources: Readonly<Record<string, string>>
  /** Every slide that could be read, in the order of the deck. */
  slides: readonly ReadSlide[]
  /** What of the chapters could not be read: only where this is empty is it known which slides there are not. */
  unread: readonly Finding[]
  /** What was asked for on the command line. */
  options: RuleOptions
}

/** Options of single rules. */
export interface RuleOptions {
  /** slides: the build to look at. */
  dist?: string
  /** slides: only these. */
  slides?: readonly string[]
  /** bank: says how many questions each objective, level, chapter and type has. */
  coverage?: boolean
}

/**
 * When a rule is held: `build` stops a build; `save` also holds each save of `npm start`; `commit` is what `npm run check` adds; `name` runs only when
 * it is asked for by its name, because it needs a build and a browser.
 */
export type RuleTime = 'build' | 'save' | 'commit' | 'name'

export interface Rule {
  /** By which it is asked for: the name of its file. */
  name: string
  /** What it holds, in a sentence. */
  holds: string
  /** @returns what is wrong; [] where nothing is */
  run: (context: Context) => readonly Finding[] | Promise<readonly Finding[]>
}
