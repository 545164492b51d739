/** What a rule of `npm run check` is, of which each file of packages/cli/checks/ has one, and what it finds. */

/** What is wrong, and where. Its message names the culprit and the remedy. */
export interface Finding {
  file: string
  line: number
  message: string
  /** The id that is missing, where that is what is wrong. */
  about?: string
  /** No mistake: whoever cannot renew it, or never chose the rule, must not be stopped by it. No rule that holds a build or a save has one. */
  isNote?: true
}

/** "slides/03-taking-part.md:41: "x" is in no table of data/". */
export const formatFinding = ({ file, line, message, isNote }: Finding): string => `${file}:${line}: ${isNote ? 'note: ' : ''}${message}`

/** A sentence that begins with its file, and perhaps a line, as a finding. */
export function readFinding(text: string): Finding {
  const place = /^((?:data|slides|locales|components|packages|deck\.config|README)[\w/.-]*)(?::(\d+))?: (.*)$/s
  const [, file = 'data/', line = '1', message = text] = place.exec(text) ?? []
  return { file, line: Number(line), message }
}

/** A slide as its chapter has it. */
export interface CheckedSlide { name: string, file: string, /** 1-based line at which it begins. */ line: number }

/** The same, with what it says. */
export interface ReadSlide extends CheckedSlide {
  front: Readonly<Record<string, unknown>>
  /** Its settings as they stand in its file: `front` has those of the file that names it as well, which win. */
  own: Readonly<Record<string, unknown>>
  /** Its Markdown below the settings, without its note, and the 1-based line at which that begins. */
  content: string
  contentLine: number
  /** Undefined where the last thing of the slide is no comment. */
  note: string | undefined
}

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

export interface Rule {
  /** What it holds, in a sentence. */
  holds: string
  /** @returns what is wrong; [] where nothing is */
  run: (context: Context) => readonly Finding[] | Promise<readonly Finding[]>
}
