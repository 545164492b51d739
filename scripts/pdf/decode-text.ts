/** Turns the strings that a PDF's page shows into text, by its fonts' own tables. */
import type { PDFDict } from 'pdf-lib'
import { arrayAsString, decodePDFRawStream, PDFName, PDFRawStream } from 'pdf-lib'

/** Gives the text of a string as it is written in a content stream. */
export type DecodeText = (written: string) => string

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The bytes of a string in brackets or in hexadecimal digits, one character for each. */
export function readBytes(written: string): string {
  if (written.startsWith('<')) {
    const digits = written.replace(/[^0-9a-f]/gi, '')
    return (digits.length % 2 ? `${digits}0` : digits).replace(/../g, pair => String.fromCharCode(Number.parseInt(pair, 16)))
  }
  return written.slice(1, -1).replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8) & 0xFF) : escapes[sign] ?? (/^[\r\n]/.test(sign) ? '' : sign))
}

const utf16 = (hex: string) => (hex.match(/.{4}/g) ?? []).map(unit => String.fromCharCode(Number.parseInt(unit, 16))).join('')

/** Reads a ToUnicode table: which text each code stands for. */
export function readUnicodeMap(source: string): Map<number, string> {
  const map = new Map<number, string>()
  for (const [, rows] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of rows!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]*)>/gi))
      map.set(Number.parseInt(code!, 16), utf16(text!))
  }
  for (const [, rows] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, text, list] of rows!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f]*)>|\[([^\]]*)\])/gi)) {
      const texts = list?.match(/[0-9a-f]+/gi)
      for (let code = Number.parseInt(first!, 16), i = 0; code <= Number.parseInt(last!, 16); code++, i++)
        map.set(code, texts ? utf16(texts[i] ?? '') : utf16(text!.slice(0, -4)) + String.fromCharCode(Number.parseInt(text!.slice(-4), 16) + i))
    }
  }
  return map
}

/** How to read what is set in a font. A code without an entry is read as U+FFFD. */
export function readFont(font: PDFDict): DecodeText {
  const table = font.lookup(PDFName.of('ToUnicode'))
  const map = table instanceof PDFRawStream ? readUnicodeMap(arrayAsString(decodePDFRawStream(table).decode())) : new Map<number, string>()
  const isWide = font.get(PDFName.of('Subtype')) === PDFName.of('Type0')
  return (written) => {
    const codes = readBytes(written)
    let text = ''
    for (let at = 0; at < codes.length; at += isWide ? 2 : 1)
      text += map.get(isWide ? codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1) : codes.charCodeAt(at)) ?? '\uFFFD'
    return text
  }
}
