/** Finds what a text states in figures: numbers, percentages, measures, months. */
import { figuresOf } from './find-figures.ts'

/** A figure or month as it stands in a text. */
export interface Claim {
  /** As written, with its unit. */
  text: string
  /** The number; of a month 1 to 12. */
  value: number
  /** Its unit, where it has one of those whose misuse makes it false: "%", "°C"; 'month' of the name of one. */
  unit: string
  /** Offset in the text. */
  index: number
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const monthName = new RegExp(`\\b(?:${months.join('|')})\\b(?!\\s+(?:I|be|not|have)\\b)`, 'g')
/** Units that stand behind a figure. "per cent" and "percent" are "%". */
const unitBehind = /^\s?(%|per\s?cent\b|°C|µg\/m³|µg)/
/** The first end of a range has the unit of the second: "60–80%", "60 to 80%", "60% to 80%". */
const rangeBehind = /^\s?(?:[–-]|to|and)\s?\d[\d.,]*\s?(%|per\s?cent\b|°C|µg\/m³)/

const toUnit = (unit: string) => /^per\s?cent$/.test(unit) ? '%' : unit

/** Every figure and month of a text, in their order. */
export function claimsOf(text: string): readonly Claim[] {
  const figures = figuresOf(text).map(({ text: written, value, index }): Claim => {
    const said = written.replace(/,$/, '')
    const after = text.slice(index + said.length)
    const unit = unitBehind.exec(after) ?? rangeBehind.exec(after)
    return { text: unit ? `${said}${unit[0]}` : said, value, unit: unit ? toUnit(unit[1]!) : '', index }
  })
  const quarters = [...text.matchAll(/\b(one|three)[ -]quarters?\b/gi)].map(match => ({ text: match[0], value: match[1]!.toLowerCase() === 'one' ? 25 : 75, unit: '%', index: match.index }))
  const whole = figures.filter(({ index }) => !quarters.some(quarter => quarter.index === index))
  const named = [...text.matchAll(monthName)].map(match => ({ text: match[0], value: months.indexOf(match[0]) + 1, unit: 'month', index: match.index }))
  return [...whole, ...quarters, ...named].sort((a, b) => a.index - b.index)
}
