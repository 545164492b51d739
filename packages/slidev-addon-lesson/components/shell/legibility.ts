/** Whether a slide is legible from the last row: sizes, contrast, the number of words, strokes and dots, from what was measured in a browser. */

/** What a text on a slide is: the slide's own words, or what stands around them for viewers who sit near; a mark is the raised figure of a source. */
export type TextPart = 'body' | 'source' | 'head' | 'scale' | 'mark'

/** A run of text as it was measured on the slide's canvas, 980 px wide. */
export interface MeasuredText {
  text: string
  part: TextPart
  /** Size of its type, in px of the canvas. */
  size: number
  /** Contrast with what lies behind it, 1 to 21; fading counts. */
  contrast: number
}

/** A stroke or a dot with a meaning, as it was measured on the slide's canvas. */
export interface MeasuredMark {
  kind: 'stroke' | 'dot'
  /** Width of the stroke, or the dot's diameter, in px of the canvas. */
  size: number
  /** The shape and its drawing, by their classes. */
  where: string
}

/** What is wrong on a slide at a click. */
export interface LegibilityFinding { rule: 'small' | 'faint' | 'wordy' | 'thin' | 'tiny' | 'over', message: string }

/** The least size of type, in px of the canvas: in the picture and its words, and in what the hall does not need. */
const leastSize: Readonly<Record<TextPart, number>> = { body: 20, source: 16, head: 16, scale: 16, mark: 0 }
/** The least contrast, as WCAG 2.2 has it for text. */
const leastContrast = 4.5
/** The most words at once, without source line, running head, sign in the margin and year scale. */
export const mostWords = 40
/** The same on a slide of the class `together`, where a class reads passages side by side or explanations to vote on. */
export const mostWordsTogether = 120

/** The least width of a stroke and the least diameter of a dot, in px of the canvas, where they carry meaning. */
const leastMark: Readonly<Record<MeasuredMark['kind'], number>> = { stroke: 1.5, dot: 8 }

/** Words of a text; a mark alone, such as an arrow, is none. */
export function countWords(text: string): number {
  return (text.match(/[\p{L}\p{N}]\S*/gu) ?? []).length
}

const quote = (text: string) => `“${text.slice(0, 30)}”`
/** The first three, and how many there are besides. */
const listFirst = (all: readonly string[]) => all.slice(0, 3).join(', ') + (all.length > 3 ? ` and ${all.length - 3} more` : '')

/**
 * Judges what stands on a slide at one click.
 * @param texts every run of text that can be seen
 * @param most words at once
 * @returns at most one finding for each rule, with the texts that broke it
 */
export function checkLegibility(texts: readonly MeasuredText[], most = mostWords): readonly LegibilityFinding[] {
  const small = texts.filter(({ part, size }) => size < leastSize[part] - 0.05)
  const faint = texts.filter(({ contrast }) => contrast < leastContrast - 0.01)
  const words = texts.filter(({ part }) => part === 'body').reduce((sum, { text }) => sum + countWords(text), 0)
  const smallest = Math.min(...small.map(({ size }) => size))
  const faintest = Math.min(...faint.map(({ contrast }) => contrast))
  return [
    ...small.length ? [{ rule: 'small', message: `type from ${smallest.toFixed(1)} px: ${listFirst(small.map(({ text }) => quote(text)))}` } as const] : [],
    ...faint.length ? [{ rule: 'faint', message: `contrast from ${faintest.toFixed(1)}: ${listFirst(faint.map(({ text }) => quote(text)))}` } as const] : [],
    ...words > most ? [{ rule: 'wordy', message: `${words} words at once, at most ${most}` } as const] : [],
  ]
}

/**
 * Judges the texts that lie over other texts, or are cut off.
 * @param spills each text, with those that it lies over; alone it is cut off
 */
export function checkSpills(spills: readonly (readonly string[])[]): readonly LegibilityFinding[] {
  const said = [...new Set(spills.map(([text = '', ...others]) => {
    return others.length ? `${quote(text)} over ${quote(others[0]!)}` : `${quote(text)} is cut off`
  }))]
  return said.length ? [{ rule: 'over', message: listFirst(said) }] : []
}

const rules = { stroke: { rule: 'thin', says: 'strokes' }, dot: { rule: 'tiny', says: 'dots' } } as const

/**
 * Judges the strokes and dots that stand on a slide at one click.
 * @param marks every one that can be seen and does not only decorate
 * @returns at most one finding for each kind, with the shapes that broke the rule
 */
export function checkMarks(marks: readonly MeasuredMark[]): readonly LegibilityFinding[] {
  return (['stroke', 'dot'] as const).flatMap((kind) => {
    const broken = marks.filter(mark => mark.kind === kind && mark.size < leastMark[kind] - 0.05)
    const shapes = [...new Set(broken.map(({ where }) => where))]
    const least = Math.min(...broken.map(({ size }) => size)).toFixed(1)
    return broken.length ? [{ rule: rules[kind].rule, message: `${rules[kind].says} from ${least} px: ${listFirst(shapes)}` }] : []
  })
}
