/** A PowerPoint file of pictures: on each slide one, with a real title, its description and speaker notes. */
import { Buffer } from 'node:buffer'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PptxGenJs from 'pptxgenjs'

/** A slide of the file. */
export interface PictureSlide {
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
  file.defineSlideMaster({ title: master, objects: [{ placeholder: { options: { name: 'title', type: 'title', x: 0.5, y: 0.3, w: size.width - 1, h: 1, fontSize: 28 }, text: '' } }] })
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
