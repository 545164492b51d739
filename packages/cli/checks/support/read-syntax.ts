/** Where a file of data cannot be read, in words that help to find the sign that is missing. */
import type { Finding } from './rule.ts'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Files of data that are no JSON, each with its line: what they are made by says how to write them anew. */
export function listBrokenJson(root: string): Finding[] {
  return globSync('data/*.json', { cwd: root }).flatMap((name) => {
    const text = readFileSync(join(root, name), 'utf8')
    try {
      JSON.parse(text)
      return []
    }
    catch (error) {
      const { message } = error as Error
      const line = Number(/\bline (\d+)/.exec(message)?.[1] ?? text.split('\n').length)
      return [{ file: name.replaceAll('\\', '/'), line, message: `this is no JSON: ${message.replace(/ in JSON at position.*$/, '')}; undo the last change to it` }]
    }
  })
}

/** A figure with a comma, as many a language writes it, that stands alone as a value. */
const decimalComma = /:\s*-?(\d+,\d+)\s*(?:,|\}|$)/

/**
 * The first thing in a file that is no TypeScript.
 * @param file that is named
 * @param text what it says
 * @returns undefined where it can be read
 */
export function describeSyntax(file: string, text: string): Finding | undefined {
  const [fault] = ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2023 } }).diagnostics ?? []
  if (!fault || fault.start === undefined)
    return undefined
  const lines = text.split('\n')
  const before = text.slice(0, fault.start)
  const at = before.split('\n').length
  const figure = decimalComma.exec(lines[at - 1]!)?.[1]
  if (figure)
    return { file, line: at, message: `"${figure}" has a decimal comma: write ${figure.replace(',', '.')}` }
  const quote = /[‘’“”]/.exec(lines[at - 1]!.slice(before.length - before.lastIndexOf('\n') - 1))
  if (quote?.index === 0)
    return { file, line: at, message: `“${quote[0]}” is a typographic quotation mark: write '` }
  // an apostrophe, or a quotation, ended the text
  const rest = /^[\p{L}\d]+/u.exec(text.slice(fault.start))?.[0]
  const ended = before.at(-1) ?? ''
  if (rest && /['"`]/.test(ended) && /\S/.test(lines[at - 1]!.slice(0, lines[at - 1]!.indexOf(`${ended}${rest}`))))
    return { file, line: at, message: `${ended} ends the text before “${rest}”: write ’ inside a text, and “…” around what is quoted in it` }
  const said = ts.flattenDiagnosticMessageText(fault.messageText, ' ')
  // what is missing at the end of a line is noticed where the next one begins
  const isFirst = before.slice(before.lastIndexOf('\n') + 1).trim() === ''
  const sign = /^'(.+)' expected/.exec(said)?.[1]
  const line = isFirst && sign === ',' ? before.trimEnd().split('\n').length : at
  return { file, line, message: sign ? `a "${sign}" is missing ${line < at ? 'at the end of this line' : 'here, or a sign before it is too many'}` : `this is no TypeScript: ${said}` }
}
