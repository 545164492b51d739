import { countWords, mostWords } from '../shell/legibility.ts'

/** Words that stand beside the texts: the verdict, and the button that asks for another try. */
const besides = 3

/** What a slide shows of a choice once its answer is out. */
interface ShownChoice {
  stem: string
  /** The reason that stands large. */
  reason: string
  /** The texts of all options. */
  options: readonly string[]
}

/**
 * Whether a hall can read every option beside the one reason that a slide shows; otherwise the others stand behind
 * their letters.
 * @returns true where all words at once, the options' letters among them, are no more than a slide may have
 */
export function fitsOptions({ stem, reason, options }: ShownChoice): boolean {
  const words = [stem, reason, ...options].reduce((sum, text) => sum + countWords(text), besides + options.length)
  return words <= mostWords
}
