import type { Page } from 'playwright-chromium'

/**
 * Compares two PNG pictures of one size.
 * @param page of any document; it lends its canvas
 * @param one in base 64
 * @param other in base 64
 * @returns the share of pixels that differ by more than an eye could see
 */
export async function comparePictures(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(async (pictures) => {
    const [first, second] = await Promise.all(pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), sign => sign.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      pen.drawImage(image, 0, 0)
      return pen.getImageData(0, 0, image.width, image.height)
    }))
    if (first!.width !== second!.width || first!.height !== second!.height)
      throw new Error('The pictures are not of one size.')
    let differing = 0
    for (let at = 0; at < first!.data.length; at += 4) {
      if ([0, 1, 2].some(channel => Math.abs(first!.data[at + channel]! - second!.data[at + channel]!) > 24))
        differing++
    }
    return differing / (first!.data.length / 4)
  }, [one, other])
}

/**
 * Compares two PNG pictures as an eye from far away does: both made small.
 * @param page of any document; it lends its canvas
 * @param one in base 64
 * @param other in base 64, of any size
 * @returns the mean difference of their colours, from 0 (the same) to 1 (black and white)
 */
export async function compareFromAfar(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(async (pictures) => {
    const [width, height] = [98, 55]
    const [first, second] = await Promise.all(pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), sign => sign.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' })
      const pen = new OffscreenCanvas(width, height).getContext('2d')!
      pen.drawImage(image, 0, 0)
      return pen.getImageData(0, 0, width, height).data
    }))
    return first!.reduce((sum, value, at) => sum + Math.abs(value - second![at]!), 0) / first!.length / 255
  }, [one, other])
}
