/** What the rules of `npm run check` find. */

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
  const [, file = 'data/', line = '1', message = text] = /^((?:data|slides|locales|components|deck\.config|README)[\w/.-]*)(?::(\d+))?: (.*)$/s.exec(text) ?? []
  return { file, line: Number(line), message }
}
