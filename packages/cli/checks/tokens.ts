import type { Rule } from './support/rule.ts'
import { lineAt } from './support/references.ts'

/** A token, whole or not: what stands between brackets of which two are on one side at least, and looks like the id of a record. */
const tokenLike = /\[{1,2} ?([a-z]\w*(?:-\w+)*(?:\.[a-z]+|\.(?=\]))?)(?: ?\]{1,2})?/gi
const whole = /^\[\[[\w-]+(?:\.[a-z]+)?\]\]$/
/** One bracket is closed by one, in a link and in code; in code, two may begin a list of lists. */
const isOther = (text: string, isCode: boolean) => /^\[[^[\]]*\]?$/.test(text) || (isCode && !/-/.test(text))

export const rule: Rule = {
  holds: 'Every token is closed: [[id]], or [[id.name]].',
  run: ({ sources }) => Object.entries(sources).flatMap(([file, text]) => [...text.matchAll(tokenLike)].flatMap(({ 0: token, 1: inner, index }) => {
    const isCode = file.endsWith('.ts') && !file.startsWith('data/explanations/')
    return whole.test(token) || isOther(token, isCode)
      ? []
      : [{ file, line: lineAt(text, index), message: `“${token}” is no token, and readers would see its brackets: write [[${inner!.replace(/\.$/, '')}]]` }]
  })),
}
