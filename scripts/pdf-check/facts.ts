/** What the checker knows of a PDF before it judges. */
import type { SplitScripts } from '../../components/shell/split-scripts.ts'
import type { PdfContent } from './read-content.ts'
import type { StructureNode } from './read-structure.ts'
import { PDFDocument } from 'pdf-lib'
import { readContent } from './read-content.ts'
import { isNode, readStructure, walkNodes } from './read-structure.ts'

/** A PDF, read. */
export interface PdfFacts {
  pdf: PDFDocument
  content: PdfContent
  /** Every element, in reading order. */
  nodes: readonly StructureNode[]
  /** Tells other languages in a text apart. */
  split: SplitScripts
}

/** What a point says: its faults, none where it is passed, null where the PDF has nothing that it is about. */
export type Judgement = readonly string[] | null

/** Reads a PDF. @throws where it is none, or not whole */
export async function readFacts(bytes: Uint8Array, split: SplitScripts): Promise<PdfFacts> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const root = readStructure(pdf)
  return { pdf, content: await readContent(bytes), nodes: root ? [...walkNodes(root)] : [], split }
}

/** The text of an element with all that lies in it. */
export function sayNode(node: StructureNode, { pieces }: PdfContent): string {
  return node.kids.map(kid => typeof kid === 'string' ? pieces.get(kid) ?? '' : isNode(kid) ? sayNode(kid, { pieces } as PdfContent) : '').join('')
}

/** Whether an element is one of this type, or lies in one. */
export function liesIn(node: StructureNode | null, type: string): boolean {
  return node !== null && (node.type === type || liesIn(node.parent, type))
}

/** What a fault calls an element: its type and how its text begins. */
export function nameNode(node: StructureNode, content: PdfContent): string {
  return `${node.type} “${sayNode(node, content).trim().slice(0, 40)}”`
}
