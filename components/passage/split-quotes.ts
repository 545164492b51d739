/** A sentence in parts: what stands in quotation marks, and what does not. */
export interface TextPart { text: string, isQuote: boolean }

/** Splits a sentence at “quotation marks”, which stay with what they hold. */
export function splitQuotes(text: string): readonly TextPart[] {
  return text.split(/(“[^”]*”)/).filter(Boolean).map(part => ({ text: part, isQuote: part.startsWith('“') }))
}
