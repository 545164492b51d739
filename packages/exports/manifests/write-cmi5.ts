/** The course structure of a package for cmi5. */
import type { CourseUnit } from '../course/course.ts'
import type { XmlNode } from '../format-tools.ts'
import type { Manifest, ManifestFacts } from './manifest.ts'
import { el } from '../format-tools.ts'
import { coursePage } from './manifest.ts'

function writeCmi5({ description, config }: ManifestFacts): XmlNode {
  const text = (tag: string, value: string) => el(tag, {}, el('langstring', { lang: config.lang }, value))
  const unit = ({ id, title }: CourseUnit) =>
    el(
      'au',
      {
        id: `${config.iri}/units/${id}`,
        moveOn: config.right ? 'CompletedAndPassed' : 'Completed',
        masteryScore: config.right / 100,
        launchMethod: 'AnyWindow',
      },
      text('title', title),
      text('description', description),
      el('url', {}, coursePage),
      el('launchParameters', {}, id),
    )
  return el(
    'courseStructure',
    { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
    el('course', { id: config.iri }, text('title', config.title), text('description', description)),
    config.units.map(unit),
  )
}

export const cmi5: Manifest = { file: 'cmi5.xml', write: writeCmi5 }
