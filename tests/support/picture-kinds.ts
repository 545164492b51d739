/** What each component of a chapter draws: the reading page is walked for it, and explanations may name only what stands there. */
import type { DrawnThing } from '@deck/pictures/kinds'

/** How a sentence names it. */
export const drawnWords: Readonly<Record<DrawnThing, RegExp>> = {
  'arrow': /\barrows?\b/i,
  'band': /\bbands?\b/i,
  'bar': /\bbars?\b/i,
  'box': /\bbox(?:es)?\b/i,
  'colour': /\bcolours?\b/i,
  'dot': /\bdots?\b/i,
  'dotted line': /\b(?:dotted|dashed)\b/i,
  'frame': /\b(?:empty|large|largest) frames?\b/i,
  'hatching': /\bhatch(?:ed|ing|es)\b/i,
  'lane': /\blanes?\b/i,
  'line': /(?<!\bin )\blines?\b(?! with)/i,
  'map': /\bmaps?\b/i,
  'rail': /\brails?\b/i,
  'scale': /\bscale at the foot\b/i,
  'side': /\b(?:on|at|to|from) the (?:left|right)\b|\b(?:left|right) (?:side|rail|column|half)\b|\bin the (?:upper|lower|left|right|middle) (?:row|column|part|half)\b/i,
  'stroke': /\bstrokes?\b/i,
}

/** Components of chapters that draw nothing; a test names one that is neither here nor in the list of pictures. */
export const undrawn: readonly string[] = [
  'AnswerRows',
  'CitedText',
  'EvidenceBoard',
  'ExplanationVote',
  'FactValue',
  'OurReading',
  'PassagePairs',
  'PreQuestion',
  'QuizCard',
  'ResponseList',
  'ReviewLink',
  'SampleClaim',
  'SinceBefore',
  'SortedPassages',
  'TakeHome',
  'TryFirst',
]

/** The components that stand on a slide, by name, in their order. */
export function componentsOf(body: string): readonly string[] {
  return [...new Set([...body.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<([A-Z]\w+)/g)].map(found => found[1]!))]
}
