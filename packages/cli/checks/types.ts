import type { SaidFault } from './support/describe-type-fault.ts'
import type { Context, Finding, Rule } from './support/rule.ts'
import { describeTypeFault } from './support/describe-type-fault.ts'
import { readMarkup } from './support/read-markup.ts'
import { describeSyntax } from './support/read-syntax.ts'
import { describeMissingId } from './support/references.ts'
import { listTypeFaults } from './support/typed-program.ts'

/** What cannot be read of a file of data, or of the expressions of its slides: rule markup says the same of them. */
function describeUnread(file: string, { sources, slides }: Context): Finding[] {
  const read = file.endsWith('.ts') ? describeSyntax(file, sources[file]!) : undefined
  return read
    ? [read]
    : slides.filter(slide => slide.file === file).flatMap(({ content, contentLine }) =>
        readMarkup(content).faults.map(({ line, message }) => ({ file, line: contentLine - 1 + line, message })))
}

export const rule: Rule = {
  holds: 'Every record, question and setting has the fields and values that its type asks for, and every component of a slide its props.',
  run: (context) => {
    const { checker, faults } = listTypeFaults(context)
    const said = faults.flatMap((fault): (Finding & SaidFault)[] => {
      const { file, line, diagnostic } = fault
      if (diagnostic.code === 1117)
        return [{ file, line, message: `${fault.node?.getText() ?? 'this key'} stands here for the second time in one object: give it another name, or take one out` }]
      if (diagnostic.code < 2000) {
        const unread = describeUnread(file, context)
        return unread.length ? unread : [{ file, line, message: `what is handed over here cannot be read: ${String(diagnostic.messageText)}` }]
      }
      const found = describeTypeFault(fault, checker)
      return found ? [{ file, line, ...found }] : []
    })
    // an id that is nowhere any more is said once, with all who name it
    const missing = new Map([...new Set(said.flatMap(({ missing = [] }) => missing))].flatMap((id) => {
      const finding = describeMissingId(id, context.sources)
      return finding ? [[id, { ...finding, about: id }] as const] : []
    }))
    const causes = said.filter(({ missing: id, isRead, isRaw }) => !isRead && !isRaw && !missing.has(id ?? ''))
    return [
      ...missing.values(),
      ...causes.map(({ file, line, message, missing }) => ({ file, line, message, about: missing })),
      ...causes.length || missing.size ? [] : said.map(({ file, line, message }) => ({ file, line, message })),
    ]
  },
}
