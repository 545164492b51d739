/** The manifest of a package for SCORM 1.2. */
import type { CourseUnit } from '../course/course.ts'
import type { XmlNode } from '../format-tools.ts'
import type { Manifest, ManifestFacts } from './manifest.ts'
import { el } from '../format-tools.ts'
import { coursePage, listFiles, parametersOf, xsi } from './manifest.ts'

function writeScorm12({ slug, config, files }: ManifestFacts): XmlNode {
  const item = (unit: CourseUnit) =>
    el('item', { identifier: `item-${unit.id}`, identifierref: 'res-course', isvisible: true, parameters: parametersOf(unit) }, el('title', {}, unit.title))
  return el(
    'manifest',
    {
      'identifier': `course-${slug}`,
      'version': '1.0',
      'xmlns': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
    },
    el('metadata', {}, el('schema', {}, 'ADL SCORM'), el('schemaversion', {}, '1.2')),
    el('organizations', { default: 'org' }, el('organization', { identifier: 'org' }, el('title', {}, config.title), config.units.map(item))),
    el('resources', {}, el('resource', { 'identifier': 'res-course', 'type': 'webcontent', 'adlcp:scormtype': 'sco', 'href': coursePage }, listFiles(files))),
  )
}

export const scorm12: Manifest = { file: 'imsmanifest.xml', write: writeScorm12 }
