/** A package for Canvas: QTI 1.2 as Canvas itself exports it, a quiz for each chapter. */
import type { ExchangeFile, ExchangeFormat } from './exchange-format.ts'
import type { ExchangeAbout, ExchangeItem } from './item.ts'
import type { XmlNode } from './xml.ts'
import { toBytes } from './exchange-format.ts'
import { nameChapter } from './explain.ts'
import { changed, written } from './verdicts.ts'
import { writeCanvasItem } from './write-canvas-item.ts'
import { el } from './xml.ts'

const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

interface Quiz { ident: string, title: string, items: readonly ExchangeItem[] }

/** Canvas finds a quiz again by this name, so that a newer import replaces it. */
function listQuizzes(items: readonly ExchangeItem[], { slug, title }: ExchangeAbout): Quiz[] {
  return [...new Set(items.map(({ chapter }) => chapter.id))].map((id) => {
    const own = items.filter(({ chapter }) => chapter.id === id)
    return { ident: `${slug}-${id}`, title: `${title}: ${nameChapter(own[0]!.chapter)}`, items: own }
  })
}

function writeQuiz({ ident, title, items }: Quiz, nodes: readonly XmlNode[]): XmlNode {
  const field = (label: string, entry: string) => el('qtimetadatafield', {}, el('fieldlabel', {}, label), el('fieldentry', {}, entry))
  return el('questestinterop', { 'xmlns': 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2', 'xmlns:xsi': xsi, 'xsi:schemaLocation': 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd' }, el('assessment', { ident, title }, el('qtimetadata', {}, field('cc_maxattempts', '1'), field('qmd_assessmenttype', 'Examination'), field('points_possible', String(items.length))), el('section', { ident: 'root_section' }, nodes)))
}

function writeMeta({ ident, title, items }: Quiz, { description }: ExchangeAbout): XmlNode {
  const settings: Record<string, string> = { title, description, shuffle_answers: 'true', scoring_policy: 'keep_highest', quiz_type: 'practice_quiz', points_possible: String(items.length), show_correct_answers: 'true', allowed_attempts: '-1' }
  return el('quiz', { 'identifier': ident, 'xmlns': 'http://canvas.instructure.com/xsd/cccv1p0', 'xmlns:xsi': xsi, 'xsi:schemaLocation': 'http://canvas.instructure.com/xsd/cccv1p0 https://canvas.instructure.com/xsd/cccv1p0.xsd' }, Object.entries(settings).map(([name, setting]) => el(name, {}, setting)))
}

function writeManifest(quizzes: readonly Quiz[], pictures: readonly ExchangeFile[], { slug }: ExchangeAbout): XmlNode {
  const resources = quizzes.flatMap(({ ident }) => [
    el('resource', { identifier: ident, type: 'imsqti_xmlv1p2' }, el('file', { href: `${ident}/${ident}.xml` }), el('dependency', { identifierref: `${ident}-meta` })),
    el('resource', { identifier: `${ident}-meta`, type: 'associatedcontent/imscc_xmlv1p1/learning-application-resource', href: `${ident}/assessment_meta.xml` }, el('file', { href: `${ident}/assessment_meta.xml` })),
  ])
  const images = pictures.map(({ name }, i) => el('resource', { identifier: `picture-${i + 1}`, type: 'webcontent', href: name }, el('file', { href: name })))
  return el('manifest', { xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1', identifier: `manifest-${slug}` }, el('metadata', {}, el('schema', {}, 'IMS Content'), el('schemaversion', {}, '1.1.3')), el('organizations'), el('resources', {}, resources, images))
}

/** Every form; `question_type` is always there, since Canvas guesses without it. */
export const canvas: ExchangeFormat = {
  judge: (item) => {
    switch (item.form) {
      case 'point': return changed('spot-as-letter')
      case 'order': return changed('whole-order', 'new-quizzes')
      case 'pairs': return item.isSorting ? changed('sorting-as-matching') : written
      case 'choice': return item.isSingle ? written : changed('own-credit')
      default: return written
    }
  },

  write: (items, about, words, { xml, zip }) => {
    const quizzes = listQuizzes(items, about)
    const text = (node: XmlNode) => toBytes(xml(node))
    const pictures = items.flatMap(item => item.form === 'point' ? [{ name: `images/${item.id}.png`, bytes: item.picture.png }] : [])
    const files = quizzes.flatMap(quiz => [
      { name: `${quiz.ident}/${quiz.ident}.xml`, bytes: text(writeQuiz(quiz, quiz.items.map(item => writeCanvasItem(item, words)))) },
      { name: `${quiz.ident}/assessment_meta.xml`, bytes: text(writeMeta(quiz, about)) },
    ])
    return [{ name: `${about.slug}-canvas.zip`, bytes: zip([{ name: 'imsmanifest.xml', bytes: text(writeManifest(quizzes, pictures, about)) }, ...files, ...pictures]) }]
  },
}
