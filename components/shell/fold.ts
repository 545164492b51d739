/** Case, the several forms of a letter, kinds of quotation mark or hyphen, and ү and ө on a keyboard without them make no difference. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[“”"‘’']/g, '').replace(/[‐–]/g, '-').replaceAll('ү', 'у').replaceAll('ө', 'о')
}
