/** A question as Canvas writes it in QTI 1.2. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { Line } from './explain.ts'
import type { ExchangeItem, ExchangeOption, ItemOf } from './item.ts'
import type { XmlNode } from './xml.ts'
import { listAsked, listReasons, listSources, nameOption } from './explain.ts'
import { escapeMarkup, markUp, writeParagraphs } from './tidy-text.ts'
import { el } from './xml.ts'

type Named = Pick<ExchangeOption, 'key' | 'text' | 'lang'>
/** Presentation and processing of a form, and the feedback for single options. */
interface CanvasForm { type: string, ids: readonly string[], response: XmlNode[], conditions: XmlNode[], own: readonly { key: string, why: string }[] }

const material = (html: string) => el('material', {}, el('mattext', { texttype: 'text/html' }, html))
const equals = (key: string, respident = 'response1') => el('varequal', { respident }, key)
const label = (option: Named) => el('response_label', { ident: option.key }, material(markUp(option)))
const score = (test: XmlNode | readonly XmlNode[], points = '100', action = 'Set', more = 'No') => el('respcondition', { continue: more }, el('conditionvar', {}, test), el('setvar', { action, varname: 'SCORE' }, points))
const choose = (options: readonly Named[], cardinality: 'Single' | 'Multiple') => [el('response_lid', { ident: 'response1', rcardinality: cardinality }, el('render_choice', {}, options.map(label)))]
const listIds = (options: readonly Named[]) => options.map(({ key }) => key)

function single(type: string, options: readonly Named[], right: string, own: CanvasForm['own']): CanvasForm {
  return { type, ids: listIds(options), response: choose(options, 'Single'), conditions: [score(equals(right))], own }
}

function multiple({ options, right }: ItemOf<'choice'>): CanvasForm {
  const test = el('and', {}, options.map(({ key }) => right.includes(key) ? equals(key) : el('not', {}, equals(key))))
  return { type: 'multiple_answers_question', ids: listIds(options), response: choose(options, 'Multiple'), conditions: [score(test)], own: options }
}

function order({ options, right }: ItemOf<'order'>): CanvasForm {
  const empty = (position: string) => el('material', { position }, el('mattext'))
  const response = el('response_lid', { ident: 'response1', rcardinality: 'Ordered' }, el('render_extension', {}, empty('top'), el('ims_render_object', { shuffle: 'No' }, el('flow_label', {}, options.map(label))), empty('bottom')))
  return { type: 'ordering_question', ids: listIds(options), response: [response], conditions: [score(right.map(key => equals(key)))], own: [] }
}

function pairs({ options, targets, right }: ItemOf<'pairs'>): CanvasForm {
  const respident = (key: string) => `response_${key}`
  const response = options.map(option => el('response_lid', { ident: respident(option.key) }, material(markUp(option)), el('render_choice', {}, targets.map(label))))
  const share = Number((100 / options.length).toFixed(2))
  // the last one takes what rounding has left, so that all together are 100
  const points = (i: number) => i < options.length - 1 ? share : 100 - share * (options.length - 1)
  return { type: 'matching_question', ids: listIds(options), response, conditions: options.map(({ key }, i) => score(equals(right[key]!, respident(key)), points(i).toFixed(2), 'Add', 'Yes')), own: [] }
}

function number({ value, tolerance }: ItemOf<'number'>): CanvasForm {
  const test = el('or', {}, equals(String(value)), el('and', {}, el('vargte', { respident: 'response1' }, String(value - tolerance)), el('varlte', { respident: 'response1' }, String(value + tolerance))))
  return { type: 'numerical_question', ids: ['answer'], response: [el('response_str', { ident: 'response1', rcardinality: 'Single' }, el('render_fib', { fibtype: 'Decimal' }, el('response_label', { ident: 'answer' })))], conditions: [score(test)], own: [] }
}

function writeForm(item: ExchangeItem, words: ExchangeWords): CanvasForm {
  switch (item.form) {
    case 'choice': return item.isSingle ? single('multiple_choice_question', item.options, item.right[0]!, item.options) : multiple(item)
    case 'order': return order(item)
    case 'pairs': return pairs(item)
    case 'number': return number(item)
    case 'truth': return single('true_false_question', [{ key: 'true', text: words.true }, { key: 'false', text: words.false }], String(item.isTrue), [])
    case 'point': return single('multiple_choice_question', item.picture.spots.map(({ key, letter }) => ({ key, text: letter })), item.right, item.options.map(option => ({ key: option.key, why: words.pair({ item: nameOption(words, item, option), target: option.why }) })))
  }
}

/** What stands above the answers. */
function ask(item: ExchangeItem, words: ExchangeWords): string {
  const picture = item.form === 'point' ? `<p><img src="%24IMS-CC-FILEBASE%24/images/${item.id}.png" alt="${escapeMarkup(item.picture.says)}" width="${Math.round(item.picture.width)}" height="${Math.round(item.picture.height)}"></p>` : ''
  return writeParagraphs([item.stem, ...listAsked(words, item)]) + picture
}

/** The item's element. */
export function writeCanvasItem(item: ExchangeItem, words: ExchangeWords): XmlNode {
  const { type, ids, response, conditions, own } = writeForm(item, words)
  const field = (name: string, entry: string) => el('qtimetadatafield', {}, el('fieldlabel', {}, name), el('fieldentry', {}, entry))
  const show = (test: XmlNode, linkrefid: string) => el('respcondition', { continue: 'Yes' }, el('conditionvar', {}, test), el('displayfeedback', { feedbacktype: 'Response', linkrefid }))
  const feedback = (ident: string, lines: readonly Line[]) => el('itemfeedback', { ident }, el('flow_mat', {}, material(writeParagraphs(lines))))
  const general = [...own.length ? [] : listReasons(words, item), ...listSources(words, item)]
  return el('item', { ident: item.id, title: item.stem }, el('itemmetadata', {}, el('qtimetadata', {}, field('question_type', type), field('points_possible', '1.0'), field('original_answer_ids', ids.join()), field('assessment_question_identifierref', `ref-${item.id}`))), el('presentation', {}, material(ask(item, words)), response), el('resprocessing', {}, el('outcomes', {}, el('decvar', { maxvalue: 100, minvalue: 0, varname: 'SCORE', vartype: 'Decimal' })), show(el('other'), 'general_fb'), own.map(({ key }) => show(equals(key), `${key}_fb`)), conditions), feedback('general_fb', general), own.map(({ key, why }) => feedback(`${key}_fb`, [why])))
}
