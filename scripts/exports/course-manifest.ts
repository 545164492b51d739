/** What tells a learning platform what a package holds: one document for each standard. */
import type { CourseConfig, CourseUnit } from '../course/course.ts'
import type { XmlNode } from './xml.ts'
import { el } from './xml.ts'

/** Name of the page that a platform starts. */
export const coursePage = 'course.html'
const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

/** What a manifest is told. `slug` begins every identifier, `files` lists the package. */
export interface ManifestFacts { slug: string, description: string, config: CourseConfig, files: readonly string[] }

const files = (list: readonly string[]) => list.map(href => el('file', { href }))
const parameters = ({ id }: CourseUnit) => `?unit=${id}`

function writeScorm12({ slug, config, files: list }: ManifestFacts): XmlNode {
  const item = (unit: CourseUnit) => el('item', { identifier: `item-${unit.id}`, identifierref: 'res-course', isvisible: true, parameters: parameters(unit) }, el('title', {}, unit.title))
  return el('manifest', { 'identifier': `course-${slug}`, 'version': '1.0', 'xmlns': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2', 'xmlns:xsi': xsi, 'xsi:schemaLocation': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd' }, el('metadata', {}, el('schema', {}, 'ADL SCORM'), el('schemaversion', {}, '1.2')), el('organizations', { default: 'org' }, el('organization', { identifier: 'org' }, el('title', {}, config.title), config.units.map(item))), el('resources', {}, el('resource', { 'identifier': 'res-course', 'type': 'webcontent', 'adlcp:scormtype': 'sco', 'href': coursePage }, files(list))))
}

function writeScorm2004({ slug, config, files: list }: ManifestFacts): XmlNode {
  const own = el('imsss:sequencing', {}, el('imsss:deliveryControls', { completionSetByContent: true, objectiveSetByContent: true }))
  const item = (unit: CourseUnit) => el('item', { identifier: `item-${unit.id}`, identifierref: 'res-course', isvisible: true, parameters: parameters(unit) }, el('title', {}, unit.title), own)
  return el('manifest', { 'identifier': `course-${slug}`, 'version': '1.0', 'xmlns': 'http://www.imsglobal.org/xsd/imscp_v1p1', 'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3', 'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss', 'xmlns:xsi': xsi, 'xsi:schemaLocation': 'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd' }, el('metadata', {}, el('schema', {}, 'ADL SCORM'), el('schemaversion', {}, '2004 4th Edition')), el('organizations', { default: 'org' }, el('organization', { identifier: 'org' }, el('title', {}, config.title), config.units.map(item), el('imsss:sequencing', {}, el('imsss:controlMode', { choice: true, flow: true })))), el('resources', {}, el('resource', { 'identifier': 'res-course', 'type': 'webcontent', 'adlcp:scormType': 'sco', 'href': coursePage }, files(list))))
}

function writeCmi5({ description, config }: ManifestFacts): XmlNode {
  const text = (tag: string, value: string) => el(tag, {}, el('langstring', { lang: config.lang }, value))
  const unit = ({ id, title }: CourseUnit) => el('au', { id: `${config.iri}/units/${id}`, moveOn: config.right ? 'CompletedAndPassed' : 'Completed', masteryScore: config.right / 100, launchMethod: 'AnyWindow' }, text('title', title), text('description', description), el('url', {}, coursePage), el('launchParameters', {}, id))
  return el('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, el('course', { id: config.iri }, text('title', config.title), text('description', description)), config.units.map(unit))
}

/** Name and document of the manifest of an edition. */
export function writeCourseManifest(facts: ManifestFacts): { name: string, root: XmlNode } {
  switch (facts.config.edition) {
    case 'scorm12': return { name: 'imsmanifest.xml', root: writeScorm12(facts) }
    case 'scorm2004': return { name: 'imsmanifest.xml', root: writeScorm2004(facts) }
    case 'cmi5': return { name: 'cmi5.xml', root: writeCmi5(facts) }
  }
}
