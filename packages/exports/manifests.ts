/** The manifest of a course, as each edition has it: what a platform looks for first in a package. */
import type { CourseConfig, CourseUnit, Edition } from './course/course.ts'
import type { XmlNode } from './format-tools.ts'
import { el } from './format-tools.ts'

/** What a manifest is told. `slug` begins every identifier, `files` lists the package. */
interface ManifestFacts { slug: string, description: string, config: CourseConfig, files: readonly string[] }

/** Name of the page that a platform starts. */
export const coursePage = 'course.html'

/** What tells the editions of SCORM apart; `own` stands in each item, `all` after them. */
interface ScormEdition { version: string, type: string, namespaces: Readonly<Record<string, string>>, own: readonly XmlNode[], all: readonly XmlNode[] }

function writeScorm({ slug, config, files }: ManifestFacts, { version, type, namespaces, own, all }: ScormEdition): XmlNode {
  // the page is told which part of the course was started
  const item = ({ id, title }: CourseUnit) =>
    el('item', { identifier: `item-${id}`, identifierref: 'res-course', isvisible: true, parameters: `?unit=${id}` }, el('title', {}, title), own)
  const organization = el('organization', { identifier: 'org' }, el('title', {}, config.title), config.units.map(item), all)
  const resource = { identifier: 'res-course', type: 'webcontent', [type]: 'sco', href: coursePage }
  return el(
    'manifest',
    { identifier: `course-${slug}`, version: '1.0', ...namespaces },
    el('metadata', {}, el('schema', {}, 'ADL SCORM'), el('schemaversion', {}, version)),
    el('organizations', { default: 'org' }, organization),
    el('resources', {}, el('resource', resource, files.map(href => el('file', { href })))),
  )
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance'
const scorm12: ScormEdition = {
  version: '1.2',
  type: 'adlcp:scormtype',
  namespaces: {
    'xmlns': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    'xmlns:xsi': xsi,
    'xsi:schemaLocation': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
  },
  own: [],
  all: [],
}
/** The 4th edition. */
const scorm2004: ScormEdition = {
  version: '2004 4th Edition',
  type: 'adlcp:scormType',
  namespaces: {
    'xmlns': 'http://www.imsglobal.org/xsd/imscp_v1p1',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
    'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    'xmlns:xsi': xsi,
    'xsi:schemaLocation': 'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
  },
  own: [el('imsss:sequencing', {}, el('imsss:deliveryControls', { completionSetByContent: true, objectiveSetByContent: true }))],
  all: [el('imsss:sequencing', {}, el('imsss:controlMode', { choice: true, flow: true }))],
}

/** A course structure of cmi5. */
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

const writers: Readonly<Record<Edition, (facts: ManifestFacts) => XmlNode>> = {
  scorm12: facts => writeScorm(facts, scorm12),
  scorm2004: facts => writeScorm(facts, scorm2004),
  cmi5: writeCmi5,
}

/** Name and document of the manifest of a course. */
export function writeCourseManifest(facts: ManifestFacts): { name: string, root: XmlNode } {
  const { edition } = facts.config
  return { name: edition === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml', root: writers[edition](facts) }
}
