/** Reads Moodle XML as https://docs.moodle.org/en/Moodle_XML_format has it, and grades as Moodle's question types do. */
import type { XmlElement } from 'libxml2-wasm'
import type { Given, Grader } from './plan-answers.ts'
import { all, parseXml, plainText, textAt } from './read-markup.ts'

const clamp = (score: number) => Math.min(1, Math.max(0, score))
/** The list in Moodle's lib/questionlib.php, as whole shares. */
const known = [1, 0.9, 5 / 6, 0.8, 0.75, 0.7, 2 / 3, 0.6, 0.5, 0.4, 1 / 3, 0.3, 0.25, 0.2, 1 / 6, 1 / 7, 0.125, 1 / 9, 0.1, 0.05, 0]

/** A fraction as Moodle matches it. @throws where Moodle would stop the import */
export function readFraction(written: string): number {
  const share = Number(written) / 100
  const match = known.find(each => Math.abs(each - Math.abs(share)) < 0.00001)
  if (match === undefined)
    throw new Error(`Moodle has no fraction ${written}`)
  return Math.sign(share) * match
}

const readAnswers = (question: XmlElement) => all(question, 'answer').map(answer => ({ text: textAt(answer, 'text'), fraction: answer.attr('fraction')!.value, tolerance: Number(textAt(answer, 'tolerance')), feedback: plainText(textAt(answer, 'feedback/text')) }))

function gradeOrdering(question: XmlElement, order: readonly string[]): number {
  if (textAt(question, 'gradingtype') !== 'RELATIVE_ALL_PREVIOUS_AND_NEXT')
    throw new Error('another rule')
  const key = readAnswers(question).sort((a, b) => Number(a.fraction) - Number(b.fraction)).map(({ text }) => plainText(text))
  // for each item: which of those that belong before it stand before it, and after it likewise
  let [right, of] = [0, 0]
  key.forEach((item, place) => {
    const at = order.indexOf(item)
    for (const before of key.slice(0, place)) { of++; right += Number(order.indexOf(before) < at) }
    for (const after of key.slice(place + 1)) { of++; right += Number(order.indexOf(after) > at) }
  })
  return right / of
}

function gradeMatching(question: XmlElement, pairs: readonly (readonly [string, string])[]): number {
  const subs = all(question, 'subquestion').map(sub => ({ item: plainText(textAt(sub, 'text')), target: textAt(sub, 'answer/text') })).filter(({ item }) => item)
  return subs.filter(({ item, target }) => pairs.some(([from, to]) => from === item && to === target)).length / subs.length
}

function gradeMarker(question: XmlElement, { x, y }: { x: number, y: number }): number {
  const drops = all(question, 'drop').map(drop => (/^([\d.]+),([\d.]+);([\d.]+)$/.exec(textAt(drop, 'coords')) ?? []).slice(1).map(Number) as [number, number, number])
  return drops.filter(([cx, cy, radius]) => Math.hypot(x - cx, y - cy) <= radius).length / drops.length
}

function grade(question: XmlElement, given: Given): number {
  const answers = readAnswers(question)
  switch (question.attr('type')!.value) {
    case 'multichoice':
      return clamp(answers.filter(({ text }) => given.texts!.includes(plainText(text))).reduce((sum, { fraction }) => sum + readFraction(fraction), 0))
    case 'truefalse':
      return readFraction(answers.find(({ text }) => text === given.judged)!.fraction)
    case 'numerical':
      return readFraction(answers.find(({ text, tolerance }) => text === '*' || Math.abs(Number(given.typed) - Number(text)) <= tolerance)?.fraction ?? '0')
    case 'matching':
      return gradeMatching(question, given.pairs!)
    case 'ordering':
      return gradeOrdering(question, given.texts!)
    case 'ddmarker':
      return gradeMarker(question, given.spot!)
    default:
      throw new Error(`no question type ${question.attr('type')!.value}`)
  }
}

/** A question as Moodle shows it. */
export interface ReadQuestion { id: string, stem: string, feedback: string, options: readonly string[], grade: Grader }

/** Every question of a file. */
export function readMoodle(bytes: Uint8Array): ReadQuestion[] {
  return all(parseXml(bytes).root, 'question[not(@type="category")]').map(question => ({
    id: textAt(question, 'idnumber'),
    stem: plainText(textAt(question, 'questiontext/text')),
    feedback: plainText(textAt(question, 'generalfeedback/text')),
    options: [...readAnswers(question).map(({ text }) => plainText(text)), ...all(question, 'subquestion').map(sub => plainText(textAt(sub, 'text')))],
    grade: given => grade(question, given),
  }))
}
