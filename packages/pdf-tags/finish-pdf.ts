/** Adds to a PDF that Chromium has tagged what Chromium leaves out. */
import type { SplitScripts } from '@deck/article/split-scripts'
import type { PDFDocument } from 'pdf-lib'
import type { Holder } from './content-stream.ts'
import type { Metadata } from './file-metadata.ts'
import type { MarkedContent } from './marked-content.ts'
import type { Element, Mark } from './structure-tree.ts'
import { PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { listHolders, writeSource } from './content-stream.ts'
import { writeMetadata } from './file-metadata.ts'
import { markArtifacts, readMarked } from './marked-content.ts'
import { dropDecoration, dropEmpty, fixRoles, markLanguages, shapeLists, textOf } from './repair-structure.ts'
import { keyOf, readTree, walkTree, writeTree } from './structure-tree.ts'

type Contents = ReadonlyMap<string, { holder: Holder, content: MarkedContent }>

/** Forms that have marked content in them, or forms that have. */
function listMarking(contents: Contents): Set<string> {
  const marking = new Set([...contents].filter(([, { content }]) => content.openings.size).map(([tag]) => tag))
  const listDrawn = ({ loose }: MarkedContent) => loose.flatMap(({ object }) => object ? [object.tag] : [])
  for (let before = -1; before !== marking.size;) {
    before = marking.size
    contents.forEach(({ content }, tag) => listDrawn(content).some(drawn => marking.has(drawn)) && marking.add(tag))
  }
  return marking
}

/** The text of every piece of marked content. One that draws a form or picture has its text, and at least a blank for what cannot be read. */
function gatherTexts(contents: Contents): Map<string, string> {
  const wordsOf = (tag: string): string => [...contents.get(tag)?.content.texts.values() ?? []].join('')
  return new Map(
    [...contents].flatMap(([tag, { content }]) =>
      [...content.texts].map(([id, text]) => [`${tag}:${id}`, text + (content.within.get(id) ?? []).map(({ tag }) => wordsOf(tag)).join('')] as const)),
  )
}

/** Links say in their annotation where they lead; an annotation in no element is none that can be reached. */
function describeLinks(pdf: PDFDocument, elements: readonly Element[], texts: ReadonlyMap<string, string>): void {
  for (const link of walkTree(elements)) {
    for (const { object } of link.kids.filter(kid => kid.kind === 'object')) {
      const annotation = pdf.context.lookup(object, PDFDict)
      const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
      const words = textOf(link, texts).replace(/\s+/g, ' ').trim()
        || (address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '')
      if (words && !annotation.has(PDFName.of('Contents')))
        annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words))
    }
  }
}

/**
 * Marks decoration, gives lists their parts, links their words and runs of another script their language,
 * and describes the file.
 * @param pdf tagged, as printed; it is changed
 * @param words title, author and language
 * @param split tells other languages in its text apart
 * @throws Error where it is not tagged
 */
export function finishPdf(pdf: PDFDocument, words: Metadata, split: SplitScripts): void {
  const contents: Contents = new Map(listHolders(pdf).map(holder => [holder.ref.tag, { holder, content: readMarked(holder) }]))
  const texts = gatherTexts(contents)
  let elements = readTree(pdf)
  fixRoles(elements)
  dropDecoration(elements, texts)
  elements = dropEmpty(elements) as Element[]
  markLanguages(elements, texts, split)
  shapeLists(pdf, elements, texts)
  describeLinks(pdf, elements, texts)
  const marking = listMarking(contents)
  const known = new Set([...walkTree(elements)].flatMap(({ kids }) => kids.filter((kid): kid is Mark => kid.kind === 'mark').map(keyOf)))
  for (const [tag, { holder, content }] of contents) {
    if (holder.kind === 'page' || marking.has(tag)) {
      writeSource(
        pdf,
        holder,
        markArtifacts(holder.source, content, id => known.has(`${tag}:${id}`), ({ object }) => object !== null && marking.has(object.tag)),
      )
    }
  }
  writeTree(pdf, elements)
  pdf.getPages().forEach(({ node }) => node.set(PDFName.of('Tabs'), PDFName.of('S')))
  writeMetadata(pdf, words)
}
