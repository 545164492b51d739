/** Moodle XML: https://docs.moodle.org/en/Moodle_XML_format */
import type { ExchangeWords } from '../exchange-words.ts'
import type { ExchangeFormat, Verdict, XmlNode } from '../format-tools.ts'
import type { ExchangeItem, ItemOf } from '../item.ts'
import { listAsked, listReasons, listSources, nameChapter } from '../explain.ts'
import { changed, el, encodeBase64, writeXml, written } from '../format-tools.ts'
import { byForm, escapeMarkup, markUp, targetOf, writeParagraphs } from '../item.ts'

/** The shares of a grade that Moodle knows, in percent as its files write them; it refuses a file with any other. */
const moodleFractions = [
  '100', '90', '83.33333', '80', '75', '70', '66.66667', '60', '50', '40', '33.33333', '30', '25', '20',
  '16.66667', '14.28571', '12.5', '11.11111', '10', '5', '0',
] as const

/**
 * A share as Moodle writes it.
 * @param share from -1 to 1
 * @throws RangeError for a share that Moodle does not know
 */
export function formatFraction(share: number): string {
  const found = moodleFractions.find(each => Math.abs(Number(each) / 100 - Math.abs(share)) < 1e-6)
  if (found === undefined)
    throw new RangeError(`Moodle knows no share of ${share}`)
  return share < 0 && found !== '0' ? `-${found}` : found
}

const text = (value: string) => el('text', {}, value)
const html = (tag: string, value: string, ...more: XmlNode[]) => el(tag, { format: 'html' }, text(value), ...more)
const paragraph = (line: string) => writeParagraphs([line])

/** How Moodle calls a question of each form. */
const names: Readonly<Record<ExchangeItem['form'], string>> = {
  choice: 'multichoice', order: 'ordering', pairs: 'matching', number: 'numerical', truth: 'truefalse', point: 'ddmarker',
}

/** Moodle shows a reason beside an option in some forms; in the others the reasons stand in the feedback of the whole. */
const ownReasons: ReadonlySet<ExchangeItem['form']> = new Set(['choice', 'number', 'truth'])

function feedbackOf(item: ExchangeItem, words: ExchangeWords): XmlNode {
  const lines = [...ownReasons.has(item.form) ? [] : listReasons(words, item), ...listSources(words, item)]
  return html('generalfeedback', writeParagraphs(lines))
}

function combined(words: ExchangeWords) {
  return [
    html('correctfeedback', paragraph(words.right)),
    html('partiallycorrectfeedback', paragraph(words.partly)),
    html('incorrectfeedback', paragraph(words.wrong)),
    el('shownumcorrect'),
  ]
}

function answer(fraction: string, format: string, value: string, why: string, ...more: XmlNode[]): XmlNode {
  return el('answer', { fraction, format }, text(value), ...more, html('feedback', why && paragraph(why)))
}

function writeChoice({ isSingle, isShuffled, options, right }: ItemOf<'choice'>, words: ExchangeWords): XmlNode[] {
  const others = options.length - right.length
  const share = (key: string) => isSingle ? Number(right.includes(key)) : right.includes(key) ? 1 / right.length : -1 / others
  return [
    el('single', {}, String(isSingle)),
    el('shuffleanswers', {}, String(isShuffled)),
    el('answernumbering', {}, 'ABCD'),
    ...combined(words),
    ...options.map(option => answer(formatFraction(share(option.key)), 'html', `<p>${markUp(option)}</p>`, option.why)),
  ]
}

/** A target that nothing belongs to stands as the answer to an empty question, as Moodle's own files have it. */
function writePairs(item: ItemOf<'pairs'>, words: ExchangeWords): XmlNode[] {
  const subquestion = (question: string, target: string) => html('subquestion', question, el('answer', {}, text(target)))
  const used = new Set(Object.values(item.right))
  return [
    el('shuffleanswers', {}, 'true'),
    ...combined(words),
    ...item.options.map(option => subquestion(`<p>${markUp(option)}</p>`, targetOf(item, option.key).text)),
    ...item.targets.filter(({ key }) => !used.has(key)).map(target => subquestion('', target.text)),
  ]
}

/** Moodle's rule for all that stands before and after each item is the deck's own: the share of pairs in the right order. */
function writeOrder({ options, right }: ItemOf<'order'>, words: ExchangeWords): XmlNode[] {
  return [
    el('layouttype', {}, 'VERTICAL'),
    el('selecttype', {}, 'ALL'),
    el('selectcount', {}, '0'),
    el('gradingtype', {}, 'RELATIVE_ALL_PREVIOUS_AND_NEXT'),
    el('showgrading', {}, 'SHOW'),
    el('numberingstyle', {}, 'none'),
    ...combined(words),
    ...right.map((key, i) =>
      el('answer', { fraction: `${i + 1}.0000000`, format: 'html' }, text(`<p>${markUp(options.find(option => option.key === key)!)}</p>`))),
  ]
}

/** Of several answers that fit Moodle takes the first. */
function writeNumber({ value, tolerance, near = [], unit, why }: ItemOf<'number'>): XmlNode[] {
  return [
    ...[{ within: tolerance, share: 1 }, ...near].map(({ within, share }) =>
      answer(formatFraction(share), 'moodle_auto_format', String(value), why, el('tolerance', {}, String(within)))),
    answer('0', 'moodle_auto_format', '*', why, el('tolerance', {}, '0')),
    ...unit ? [el('units', {}, el('unit', {}, el('multiplier', {}, '1'), el('unit_name', {}, unit)))] : [],
    el('unitgradingtype', {}, '0'),
    el('unitpenalty', {}, '0.1000000'),
    el('showunits', {}, '3'),
    el('unitsleft', {}, '0'),
  ]
}

function writeTruth(item: ItemOf<'truth'>, words: ExchangeWords): XmlNode[] {
  return [true, false].map(each => answer(each === item.isTrue ? '100' : '0', 'moodle_auto_format', String(each), listReasons(words, item).join(' ')))
}

function writePoint({ id, picture, right }: ItemOf<'point'>, words: ExchangeWords): XmlNode[] {
  const spot = picture.spots.find(({ key }) => key === right)!
  return [
    ...combined(words),
    el('file', { name: `${id}.png`, encoding: 'base64' }, encodeBase64(picture.png)),
    el('drag', {}, el('no', {}, '1'), text(words.marker), el('noofdrags', {}, '1')),
    // Moodle reads whole numbers only
    el(
      'drop',
      {},
      el('no', {}, '1'),
      el('shape', {}, 'circle'),
      el('coords', {}, `${Math.round(spot.x)},${Math.round(spot.y)};${Math.ceil(spot.radius)}`),
      el('choice', {}, '1'),
    ),
  ]
}

const writeForm = byForm<XmlNode[], [ExchangeWords]>({
  choice: writeChoice, order: writeOrder, pairs: writePairs, number: writeNumber, truth: writeTruth, point: writePoint,
}, () => [])

function writeQuestion(item: ExchangeItem, words: ExchangeWords): XmlNode {
  // Moodle gives the picture a text of its own: what ours says stands beside it for screen readers alone, by Moodle's own classes
  const says = 'picture' in item ? `<p class="sr-only visually-hidden">${escapeMarkup(item.picture.says)}</p>` : ''
  return el(
    'question',
    { type: names[item.form] },
    el('name', {}, text(item.stem)),
    html('questiontext', writeParagraphs([item.stem, ...listAsked(words, item)]) + says),
    feedbackOf(item, words),
    el('defaultgrade', {}, '1.0000000'),
    el('penalty', {}, '0.3333333'),
    el('hidden', {}, '0'),
    el('idnumber', {}, item.id),
    ...writeForm(item, words),
    html('hint', paragraph(item.hint)),
    el('tags', {}, ...[item.chapter.label, item.level, item.type].map(tag => el('tag', {}, text(tag)))),
  )
}

const escapeName = (name: string) => name.replaceAll('/', '//')

/** Questions with a category for each chapter. */
export const moodle: ExchangeFormat = {
  judge: byForm<Verdict, []>({ pairs: ({ isSorting }) => isSorting ? changed('sorting-as-matching') : written }, () => written),

  write: (items, about, words) => {
    const nodes = items.flatMap((item, i) => [
      ...item.chapter.id === items[i - 1]?.chapter.id
        ? []
        : [
            el(
              'question',
              { type: 'category' },
              el('category', {}, text(`$course$/top/${escapeName(about.title)}/${escapeName(nameChapter(item.chapter))}`)),
              html('info', ''),
              el('idnumber'),
            ),
          ],
      writeQuestion(item, words),
    ])
    return [{ name: `${about.slug}-moodle.xml`, bytes: writeXml(el('quiz', {}, nodes)) }]
  },
}
