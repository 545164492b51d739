import type { Diagram } from '../data/schema/pictures.ts'
import { createHash } from 'node:crypto'
import { relations } from '../data/relations.ts'
import { findRecord } from '../data/schema/records.ts'
import { en } from '../locales/en.ts'
import { sourceDiagram } from './diagrams/diagram-source.ts'
import { diagramShapes } from './diagrams/fit-diagram.ts'

/** Where the drawings stand. */
export const drawingsFolder = 'data/drawings'

/** Width of a slide's content, in px. */
export const sheetWidth = 852

/** The mermaid source of a diagram, set to so many characters a line. */
export function writeSource(diagram: Diagram, wrap: number): string {
  return sourceDiagram(diagram, { find: findRecord, relations, verbs: en.network.relations }, wrap)
}

/** A mark by which a drawing shows from which source it was made: it changes when a record, an edge or the setting does. */
export function stampDiagram(diagram: Diagram): string {
  const sources = diagramShapes.map(shape => [shape, writeSource(diagram, shape.wrap)])
  return createHash('sha256').update(JSON.stringify([diagram.height, sources])).digest('hex').slice(0, 16)
}
