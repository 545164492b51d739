/** Finds the numbers that a text states, as figures or as words, so that each can be held against the data. */

export interface Figure {
  /** As written. */
  text: string
  value: number
  /** Offset in the text. */
  index: number
}

const words: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  twice: 2,
  half: 0.5,
  third: 3,
  quarters: 4,
  first: 1,
  second: 2,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
}
/** Words that count in some places and mean nothing numerical in others: no claim rests on them. */
const idle = new Set(['half', 'first', 'second', 'third', 'quarters', 'twice', 'hundred', 'thousand'])

const namesOf = (fits: (value: number) => boolean) => Object.keys(words).filter(word => fits(words[word]!)).join('|')
/** "thirty-five", else any one word. */
const wordy = new RegExp(`\\b(${namesOf(value => value >= 20 && value < 100)})-(${namesOf(value => value >= 1 && value < 10)})\\b|\\b[a-z]+\\b`, 'gi')

/**
 * The figures and number words of a text. Years of two digits after a dash ("1888–94") count whole.
 * "Thirty-five" counts whole too. Ordinals and fractions as words are left out: "first", "half".
 */
export function figuresOf(text: string): readonly Figure[] {
  const found: Figure[] = []
  for (const match of text.matchAll(/(?<![\w#&.])\d[\d,]*(?:\.\d+)?(?=s\b|\W|$|st\b|nd\b|rd\b|th\b)/g)) {
    const short = /(\d{2})\d{2}[–-]$/.exec(text.slice(0, match.index))
    const digits = match[0].replace(/,(?=\d{3}\b)/g, '').replace(/,$/, '')
    const value = Number(short && digits.length === 2 ? short[1] + digits : digits)
    if (!Number.isNaN(value))
      found.push({ text: match[0], value, index: match.index })
  }
  for (const match of text.matchAll(wordy)) {
    const word = match[0].toLowerCase()
    const value = match[1] ? words[match[1].toLowerCase()]! + words[match[2]!.toLowerCase()]! : words[word]
    if (value !== undefined && !idle.has(word))
      found.push({ text: match[0], value, index: match.index })
  }
  return [...found].sort((a, b) => a.index - b.index)
}
