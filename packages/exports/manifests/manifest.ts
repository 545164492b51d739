/** What the manifests of courses have in common. Each edition's own is one file. */
import type { CourseConfig, CourseUnit } from '../course/course.ts'
import type { XmlNode } from '../format-tools.ts'
import { el } from '../format-tools.ts'

/** What a manifest is told. `slug` begins every identifier, `files` lists the package. */
export interface ManifestFacts { slug: string, description: string, config: CourseConfig, files: readonly string[] }

/** The manifest of an edition: the file that a platform looks for, and what stands in it. */
export interface Manifest { file: string, write: (facts: ManifestFacts) => XmlNode }

/** Name of the page that a platform starts. */
export const coursePage = 'course.html'
export const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

export const listFiles = (files: readonly string[]): XmlNode[] => files.map(href => el('file', { href }))

/** How the page is told which part of the course was started. */
export const parametersOf = ({ id }: CourseUnit): string => `?unit=${id}`
