/** What the text of an exported slide lacks for other programs, put right in its XML. */

const paragraph = /<a:p>.*?<\/a:p>/gs
const properties = /<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs
const run = /(<a:r>(<a:rPr\b[^>]*>).*?<a:t>)(.*?)(<\/a:t><\/a:r>)/gs

/** Whether a run is the number of a source at the foot of a slide. */
const isNumber = (style: string, text: string) => /\bb="1"/.test(style) && /^\d+$/.test(text)

/** Sources in one line: on the slide a style sheet sets them apart, in the file spaces and dots must. */
function separateSources(xml: string): string {
  const runs = [...xml.matchAll(run)]
  const [first] = runs
  if (!first || !isNumber(first[2]!, first[3]!) || runs.length === 1)
    return xml
  let isFirst = true
  return xml.replace(run, (all, start: string, style: string, text: string, end: string) => {
    if (!isNumber(style, text))
      return all
    const before = isFirst ? '' : ' · '
    isFirst = false
    return `${start}${before}${text} ${end}`
  })
}

/** A paragraph with its properties once, at its beginning: a second time they are no XML that a presentation may hold. */
function dropRepeated(xml: string): string {
  let isFirst = true
  return xml.replace(properties, (found) => {
    const kept = isFirst ? found : ''
    isFirst = false
    return kept
  })
}

/** The XML of a slide with its paragraphs put right. */
export const tidyText = (xml: string): string => xml.replace(paragraph, found => separateSources(dropRepeated(found)))
