/** The manifest of a package for SCORM 2004, 4th edition. */
import type { CourseUnit } from '../course/course.ts'
import type { XmlNode } from '../format-tools.ts'
import type { Manifest, ManifestFacts } from './manifest.ts'
import { el } from '../format-tools.ts'
import { coursePage, listFiles, parametersOf, xsi } from './manifest.ts'

function writeScorm2004({ slug, config, files }: ManifestFacts): XmlNode {
  const own = el('imsss:sequencing', {}, el('imsss:deliveryControls', { completionSetByContent: true, objectiveSetByContent: true }))
  const item = (unit: CourseUnit) =>
    el(
      'item',
      { identifier: `item-${unit.id}`, identifierref: 'res-course', isvisible: true, parameters: parametersOf(unit) },
      el('title', {}, unit.title),
      own,
    )
  return el(
    'manifest',
    {
      'identifier': `course-${slug}`,
      'version': '1.0',
      'xmlns': 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': 'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
    },
    el('metadata', {}, el('schema', {}, 'ADL SCORM'), el('schemaversion', {}, '2004 4th Edition')),
    el(
      'organizations',
      { default: 'org' },
      el(
        'organization',
        { identifier: 'org' },
        el('title', {}, config.title),
        config.units.map(item),
        el('imsss:sequencing', {}, el('imsss:controlMode', { choice: true, flow: true })),
      ),
    ),
    el('resources', {}, el('resource', { 'identifier': 'res-course', 'type': 'webcontent', 'adlcp:scormType': 'sco', 'href': coursePage }, listFiles(files))),
  )
}

export const scorm2004: Manifest = { file: 'imsmanifest.xml', write: writeScorm2004 }
