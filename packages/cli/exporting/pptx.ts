/** A PowerPoint file of pictures: on each slide one, with a real title, its description and speaker notes. */
import { Buffer } from 'node:buffer'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PptxGenJs from 'pptxgenjs'
import { placeShapes } from 'slidev-addon-lesson/exports/shapes.ts'

/** A slide of the file. */
interface PictureSlide {
  title: string
  png: Uint8Array
  /** What the picture shows, for who cannot see it. */
  description: string
  /** The speaker notes, a paragraph each. */
  notes: readonly string[]
}

/** Size of a slide in inches: that of PowerPoint's own wide slide, with the deck's proportions. */
const size = { width: 40 / 3, height: 40 / 3 * 552 / 980 }
const master = 'PICTURE'

/** Text as XML has it. */
const escape = (text: string) => text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)

/** Notes in paragraphs: the library writes one run of text, in which a reader sees no break. */
function splitNotes(xml: string, notes: readonly string[]): string {
  const paragraphs = (notes.length ? notes : ['']).map(text => `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${escape(text)}</a:t></a:r></a:p>`).join('')
  return xml.replace(/(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>(?=<\/p:txBody>)/s, (_, start: string) => start + paragraphs)
}

/**
 * Writes the file.
 * @param slides in their order, at least one
 * @param about what the file says of itself
 * @returns its bytes
 */
export async function writePptx(slides: readonly PictureSlide[], about: { title: string, author: string, subject: string }): Promise<Uint8Array> {
  const file = new PptxGenJs()
  Object.assign(file, about, { company: about.author })
  file.defineLayout({ name: 'DECK', ...size })
  file.layout = 'DECK'
  // The title lies under the picture, which has it too: outline, search and screen readers find it, the hall sees it once.
  file.defineSlideMaster({
    title: master,
    objects: [{ placeholder: { options: { name: 'title', type: 'title', x: 0.5, y: 0.3, w: size.width - 1, h: 1, fontSize: 28 }, text: '' } }],
  })
  for (const { title, png, description } of slides) {
    const slide = file.addSlide({ masterName: master })
    slide.addText(title, { placeholder: 'title' })
    slide.addImage({ data: `image/png;base64,${Buffer.from(png).toString('base64')}`, x: 0, y: 0, w: size.width, h: size.height, altText: description })
    slide.addNotes(' ')
  }
  const parts = unzipSync(new Uint8Array(await file.write({ outputType: 'arraybuffer' }) as ArrayBuffer))
  slides.forEach(({ notes }, i) => {
    const path = `ppt/notesSlides/notesSlide${i + 1}.xml`
    parts[path] = strToU8(splitNotes(strFromU8(parts[path]!), notes))
  })
  // A PNG is packed already.
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, [bytes, { level: path.endsWith('.png') ? 0 : 9 }]])))
}

const paragraph = /<a:p>.*?<\/a:p>/gs
const properties = /<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs
const run = /(<a:r>(<a:rPr\b[^>]*>).*?<a:t>)(.*?)(<\/a:t><\/a:r>)/gs

/** Whether a run is the number of a source at the foot of a slide, and no year; a space that keeps it beside its source may come with it. */
const isNumber = (style: string, text: string) => /\bb="1"/.test(style) && /^\d{1,2}\s*$/.test(text)

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
    return `${start}${before}${text.trim()} ${end}`
  })
}

/** How much smaller office programs draw what is raised. */
const raised = 0.66

/** The marks of sources as raised figures: on the slide, small underlined ones in the line of their text. */
function raiseMarks(xml: string): string {
  return xml.replace(run, (all, start: string, style: string, text: string, end: string) => {
    if (!isNumber(style, text) || !/\bu="/.test(style))
      return all
    const put = style.replace(/ u="[^"]*"/, '').replace(/\bsz="(\d+)"/, (_, size: string) => `sz="${Math.round(Number(size) / raised)}" baseline="30000"`)
    return `${start.replace(style, put)}${text}${end}`
  })
}

/** A sign that a style sheet draws, with the words that readers hear in its place behind a slash: the sign alone. */
const dropHeard = (xml: string) => xml.replace(/(<a:t>)([^<]*?)(?:"|&quot;) \/ (?:"|&quot;)[^<]*(<\/a:t>)/g, '$1$2$3')

/** A paragraph with its properties once, at its beginning: a second time they are no XML that a presentation may hold. */
function dropRepeated(xml: string): string {
  let isFirst = true
  return xml.replace(properties, (found) => {
    const kept = isFirst ? found : ''
    isFirst = false
    return kept
  })
}

/**
 * Typefaces that office programs have, or know what to put in place of, about as narrow as the deck's own. With those that
 * the machine lacks, a program takes any other, and lines run off the slide. They are set a little smaller, so that lines break where
 * the deck's own did and nothing runs into what stands beside it.
 */
const common = { serif: { typeface: 'Times New Roman', pitchFamily: 18, scale: 0.87 }, sans: { typeface: 'Calibri', pitchFamily: 34, scale: 0.94 } } as const
/** Their bold is wider still. */
const bolder = 0.95
const latin = /<a:(latin|ea|cs) typeface="([^"]*)"[^>]*\/>/g
/** Families whose signs the common ones lack stay as they are. */
const isOwn = (typeface: string) => /\b(?:Batang|KR)\b/.test(typeface)
/** The sets of small capitals among the deck's typefaces. */
const isSmallCaps = (typeface: string) => typeface.endsWith(' SC')

function useCommonTypefaces(xml: string): string {
  return xml.replace(/<a:rPr\b([^>]*)>(.*?)<\/a:rPr>/gs, (_, attributes: string, inner: string) => {
    const weight = /\bb="1"/.test(attributes) ? bolder : 1
    const smallCaps = [...inner.matchAll(latin)].some(([, , typeface]) => isSmallCaps(typeface!)) ? ' cap="small"' : ''
    const put = inner.replace(latin, (found, script: string, typeface: string) => {
      const { typeface: other, pitchFamily } = common[/\bSans\b/.test(typeface) ? 'sans' : 'serif']
      return isOwn(typeface) ? found : `<a:${script} typeface="${other}" pitchFamily="${pitchFamily}" charset="0"/>`
    })
    const own = [...inner.matchAll(latin)].map(([, , typeface]) => typeface!)
    const scale = !own.length || own.every(isOwn) ? 1 : common[own.some(typeface => /\bSans\b/.test(typeface)) ? 'sans' : 'serif'].scale
    const sized = attributes.replace(/\bsz="(\d+)"/, (_, size: string) => `sz="${Math.round(Number(size) * scale * weight)}"`)
    return `<a:rPr${sized}${smallCaps}>${put}</a:rPr>`
  })
}

/** Pixels of the slide in the file's own unit, and in hundredths of a point. */
const px = { unit: 9525, points: 75 } as const

/** A box of several lines breaks them at its edge: Slidev takes small type with a raised figure for one line. */
function breakLines(xml: string): string {
  return xml.replace(/<p:sp>(?:(?!<p:sp>).)*?<\/p:sp>/gs, (box) => {
    const height = Number(/<a:ext cx="\d+" cy="(\d+)"/.exec(box)?.[1]) / px.unit
    const line = Math.max(0, ...[...box.matchAll(/\bsz="(\d+)"/g)].map(([, size]) => Number(size))) / px.points
    return line && height > 1.9 * line ? box.replace('wrap="none"', 'wrap="square"') : box
  })
}

/** The XML of a slide with its drawings as shapes, and its boxes, paragraphs and typefaces put right. */
export function tidyText(xml: string): string {
  return useCommonTypefaces(dropHeard(breakLines(placeShapes(xml)).replace(paragraph, found => raiseMarks(separateSources(dropRepeated(found))))))
}

/** The file with the text of every slide put right. @param bytes of the file */
export function tidyPptx(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes))
    .map(([path, part]) => [path, /^ppt\/slides\/[^/]+\.xml$/.test(path) ? strToU8(tidyText(strFromU8(part))) : part] as const)
  return zipSync(Object.fromEntries(parts.map(([path, part]) => [path, [part, { level: path.endsWith('.png') ? 0 : 9 }]])))
}
