/** A package for Canvas: QTI 1.2 as Canvas itself exports it, a quiz for each chapter. */
import type { ExchangeOption } from '@deck/questions'
import type { ExchangeWords } from '../exchange-words.ts'
import type { Line } from '../explain.ts'
import type { ExchangeFile, ExchangeFormat, Verdict, XmlNode } from '../format-tools.ts'
import type { ExchangeAbout, ExchangeItem, ItemOf } from '../item.ts'
import { listAsked, listReasons, listSources, nameChapter, nameOption } from '../explain.ts'
import { changed, el, writeXml, written, zip } from '../format-tools.ts'
import { byForm, escapeMarkup, groupByChapter, markUp, writeParagraphs } from '../item.ts'

type Named = Pick<ExchangeOption, 'key' | 'text' | 'lang'>
/** Presentation and processing of a form, and the feedback for single options. */
interface CanvasForm { type: string, ids: readonly string[], response: XmlNode[], conditions: XmlNode[], own: readonly { key: string, why: string }[] }

const material = (html: string) => el('material', {}, el('mattext', { texttype: 'text/html' }, html))
const equals = (key: string, respident = 'response1') => el('varequal', { respident }, key)
const label = (option: Named) => el('response_label', { ident: option.key }, material(markUp(option)))
function score(test: XmlNode | readonly XmlNode[], points = '100', action = 'Set', more = 'No') {
  return el('respcondition', { continue: more }, el('conditionvar', {}, test), el('setvar', { action, varname: 'SCORE' }, points))
}
function choose(options: readonly Named[], rcardinality: 'Single' | 'Multiple') {
  return [el('response_lid', { ident: 'response1', rcardinality }, el('render_choice', {}, options.map(label)))]
}
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
  const response = el(
    'response_lid',
    { ident: 'response1', rcardinality: 'Ordered' },
    el('render_extension', {}, empty('top'), el('ims_render_object', { shuffle: 'No' }, el('flow_label', {}, options.map(label))), empty('bottom')),
  )
  return { type: 'ordering_question', ids: listIds(options), response: [response], conditions: [score(right.map(key => equals(key)))], own: [] }
}

function pairs({ options, targets, right }: ItemOf<'pairs'>): CanvasForm {
  const respident = (key: string) => `response_${key}`
  const response = options.map(option =>
    el('response_lid', { ident: respident(option.key) }, material(markUp(option)), el('render_choice', {}, targets.map(label))))
  const share = Number((100 / options.length).toFixed(2))
  // the last one takes what rounding has left, so that all together are 100
  const points = (i: number) => i < options.length - 1 ? share : 100 - share * (options.length - 1)
  return {
    type: 'matching_question',
    ids: listIds(options),
    response,
    conditions: options.map(({ key }, i) => score(equals(right[key]!, respident(key)), points(i).toFixed(2), 'Add', 'Yes')),
    own: [],
  }
}

function number({ value, tolerance }: ItemOf<'number'>): CanvasForm {
  const test = el(
    'or',
    {},
    equals(String(value)),
    el('and', {}, el('vargte', { respident: 'response1' }, String(value - tolerance)), el('varlte', { respident: 'response1' }, String(value + tolerance))),
  )
  return {
    type: 'numerical_question',
    ids: ['answer'],
    response: [
      el('response_str', { ident: 'response1', rcardinality: 'Single' }, el('render_fib', { fibtype: 'Decimal' }, el('response_label', { ident: 'answer' }))),
    ],
    conditions: [score(test)],
    own: [],
  }
}

const writeForm = byForm<CanvasForm, [ExchangeWords]>({
  choice: item => item.isSingle ? single('multiple_choice_question', item.options, item.right[0]!, item.options) : multiple(item),
  order,
  pairs,
  number,
  truth: ({ isTrue }, words) =>
    single('true_false_question', [{ key: 'true', text: words.true }, { key: 'false', text: words.false }], String(isTrue), []),
  point: (item, words) => single(
    'multiple_choice_question',
    item.picture.spots.map(({ key, letter }) => ({ key, text: letter })),
    item.right,
    item.options.map(option => ({ key: option.key, why: words.pair({ item: nameOption(words, item, option), target: option.why }) })),
  ),
}, () => ({ type: 'essay_question', ids: [], response: [], conditions: [], own: [] }))

const field = (label: string, entry: string) => el('qtimetadatafield', {}, el('fieldlabel', {}, label), el('fieldentry', {}, entry))

/** What stands above the answers. */
function ask(item: ExchangeItem, words: ExchangeWords): string {
  const picture = 'picture' in item
    ? `<p><img src="%24IMS-CC-FILEBASE%24/images/${item.id}.png" alt="${escapeMarkup(item.picture.says)}" width="${Math.round(item.picture.width)}" height="${Math.round(item.picture.height)}"></p>`
    : ''
  return writeParagraphs([item.stem, ...listAsked(words, item)]) + picture
}

/** The item's element. */
function writeCanvasItem(item: ExchangeItem, words: ExchangeWords): XmlNode {
  const { type, ids, response, conditions, own } = writeForm(item, words)
  const show = (test: XmlNode, linkrefid: string) =>
    el('respcondition', { continue: 'Yes' }, el('conditionvar', {}, test), el('displayfeedback', { feedbacktype: 'Response', linkrefid }))
  const feedback = (ident: string, lines: readonly Line[]) => el('itemfeedback', { ident }, el('flow_mat', {}, material(writeParagraphs(lines))))
  const general = [...own.length ? [] : listReasons(words, item), ...listSources(words, item)]
  return el(
    'item',
    { ident: item.id, title: item.stem },
    el(
      'itemmetadata',
      {},
      el(
        'qtimetadata',
        {},
        field('question_type', type),
        field('points_possible', '1.0'),
        field('original_answer_ids', ids.join()),
        field('assessment_question_identifierref', `ref-${item.id}`),
      ),
    ),
    el('presentation', {}, material(ask(item, words)), response),
    el(
      'resprocessing',
      {},
      el('outcomes', {}, el('decvar', { maxvalue: 100, minvalue: 0, varname: 'SCORE', vartype: 'Decimal' })),
      show(el('other'), 'general_fb'),
      own.map(({ key }) => show(equals(key), `${key}_fb`)),
      conditions,
    ),
    feedback('general_fb', general),
    own.map(({ key, why }) => feedback(`${key}_fb`, [why])),
  )
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

interface Quiz { ident: string, title: string, items: readonly ExchangeItem[] }

/** Canvas finds a quiz again by this name, so that a newer import replaces it. */
function listQuizzes(items: readonly ExchangeItem[], { slug, title }: ExchangeAbout): Quiz[] {
  return groupByChapter(items).map((own) => {
    const { chapter } = own[0]!
    return { ident: `${slug}-${chapter.id}`, title: `${title}: ${nameChapter(chapter)}`, items: own }
  })
}

function writeQuiz({ ident, title, items }: Quiz, nodes: readonly XmlNode[]): XmlNode {
  return el(
    'questestinterop',
    {
      'xmlns': 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd',
    },
    el(
      'assessment',
      { ident, title },
      el('qtimetadata', {}, field('cc_maxattempts', '1'), field('qmd_assessmenttype', 'Examination'), field('points_possible', String(items.length))),
      el('section', { ident: 'root_section' }, nodes),
    ),
  )
}

function writeMeta({ ident, title, items }: Quiz, { description }: ExchangeAbout): XmlNode {
  const settings: Record<string, string> = {
    title,
    description,
    shuffle_answers: 'true',
    scoring_policy: 'keep_highest',
    quiz_type: 'practice_quiz',
    points_possible: String(items.length),
    show_correct_answers: 'true',
    allowed_attempts: '-1',
  }
  return el(
    'quiz',
    {
      'identifier': ident,
      'xmlns': 'http://canvas.instructure.com/xsd/cccv1p0',
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': 'http://canvas.instructure.com/xsd/cccv1p0 https://canvas.instructure.com/xsd/cccv1p0.xsd',
    },
    Object.entries(settings).map(([name, setting]) => el(name, {}, setting)),
  )
}

function writeManifest(quizzes: readonly Quiz[], pictures: readonly ExchangeFile[], { slug }: ExchangeAbout): XmlNode {
  const resources = quizzes.flatMap(({ ident }) => [
    el(
      'resource',
      { identifier: ident, type: 'imsqti_xmlv1p2' },
      el('file', { href: `${ident}/${ident}.xml` }),
      el('dependency', { identifierref: `${ident}-meta` }),
    ),
    el(
      'resource',
      { identifier: `${ident}-meta`, type: 'associatedcontent/imscc_xmlv1p1/learning-application-resource', href: `${ident}/assessment_meta.xml` },
      el('file', { href: `${ident}/assessment_meta.xml` }),
    ),
  ])
  const images = pictures.map(({ name }, i) => el('resource', { identifier: `picture-${i + 1}`, type: 'webcontent', href: name }, el('file', { href: name })))
  return el(
    'manifest',
    { xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1', identifier: `manifest-${slug}` },
    el('metadata', {}, el('schema', {}, 'IMS Content'), el('schemaversion', {}, '1.1.3')),
    el('organizations'),
    el('resources', {}, resources, images),
  )
}

/** Every form; `question_type` is always there, since Canvas guesses without it. */
export const canvas: ExchangeFormat = {
  judge: byForm<Verdict, []>({
    point: () => changed('spot-as-letter'),
    order: () => changed('whole-order', 'new-quizzes'),
    pairs: ({ isSorting }) => isSorting ? changed('sorting-as-matching') : written,
    choice: ({ isSingle }) => isSingle ? written : changed('own-credit'),
    number: ({ near }) => near ? changed('own-credit') : written,
  }, () => written),

  write: (items, about, words) => {
    const quizzes = listQuizzes(items, about)
    const pictures = items.flatMap(item => 'picture' in item ? [{ name: `images/${item.id}.png`, bytes: item.picture.png }] : [])
    const files = quizzes.flatMap(quiz => [
      { name: `${quiz.ident}/${quiz.ident}.xml`, bytes: writeXml(writeQuiz(quiz, quiz.items.map(item => writeCanvasItem(item, words)))) },
      { name: `${quiz.ident}/assessment_meta.xml`, bytes: writeXml(writeMeta(quiz, about)) },
    ])
    const manifest = { name: 'imsmanifest.xml', bytes: writeXml(writeManifest(quizzes, pictures, about)) }
    return [{ name: `${about.slug}-canvas.zip`, bytes: zip([manifest, ...files, ...pictures]) }]
  },
}
