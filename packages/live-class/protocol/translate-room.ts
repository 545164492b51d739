/** What phones are told, in another language: the message with other texts in it, and nothing else of it changed. */
import type { RoomMessage } from './messages.ts'

/** Of each question, by the deck's id, what stands for each of its texts, and for those of its answer and its counts. */
export type QuestionTexts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Members of a message that are texts, or have nothing else in them. */
const worded: ReadonlySet<string> = new Set(['stem', 'text', 'more', 'said', 'unit', 'why', 'sources', 'sides', 'label'])

/** The message with each of its texts changed. */
export function mapTexts<T>(message: T, say: (text: string) => string, isText = false): T {
  if (typeof message === 'string')
    return (isText ? say(message) : message) as T
  if (Array.isArray(message))
    return message.map(each => mapTexts<unknown>(each, say, isText)) as T
  if (typeof message !== 'object' || message === null)
    return message
  return Object.fromEntries(Object.entries(message).map(([name, each]) => [name, mapTexts<unknown>(each, say, isText || worded.has(name))])) as T
}

const figure = /\d[\d.,]*/
/** A text with its figure left out: one that was given on a phone is in no list. */
export const blankFigure = (text: string): string => text.replace(figure, '#')

function find(texts: ReadonlyMap<string, string>, text: string): string | undefined {
  const found = texts.get(text) ?? texts.get(blankFigure(text))?.replace('#', () => figure.exec(text)![0])
  return found ?? (/\p{L}/u.test(text) ? undefined : text)
}

/** A part of what phones are told; as it was where one of its texts is not known: it is in one language, never in two. */
function translatePart<T extends object>(part: T, texts: ReadonlyMap<string, string>, language: string): T {
  let isWhole = true
  const said = mapTexts(part, (text) => {
    const found = find(texts, text)
    isWhole &&= found !== undefined
    return found ?? text
  })
  return isWhole ? { ...said, language } : part
}

/**
 * What a phone is told, in its language as far as that has it.
 * @param message in the deck's language
 * @param texts of the question that is asked
 * @param language its code
 */
export function translateRoom(message: RoomMessage, texts: ReadonlyMap<string, string>, language: string): RoomMessage {
  const parts = (['question', 'answer', 'result'] as const).filter(part => message[part])
  return { ...message, ...Object.fromEntries(parts.map(part => [part, translatePart(message[part]!, texts, language)])) }
}
