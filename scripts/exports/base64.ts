const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const all = a! << 16 | b << 8 | c
    text += [18, 12, 6, 0].map((shift, place) => i + place > bytes.length ? '=' : signs[all >> shift & 63]).join('')
  }
  return text
}
