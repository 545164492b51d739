import type { Plugin } from 'vite'
import { locate } from './replace-modules.ts'

/** Where Slidev's module of a slide has its frontmatter, and what else is known of it. */
const frontmatter = /^export const frontmatterData = (\{.*\})$/m
const known = /^ *\.\.\.\((\{.*\})\),$/m

/**
 * Writes what a build knows of each slide in fewer words: the list of slides is fetched with the first of them, so
 * every slide weighs on the start. Upstream repeats for each a dozen lines of the same program, and
 * carries what only an editor needs (its source, where it stands in which file), and its note as HTML: what shows notes
 * fetches them by themselves (virtual:slide-notes).
 */
export function slimSlides(): Plugin {
  return {
    name: 'deck:slim-slides',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /__slidev_\d+\.frontmatter$|^\/@slidev\/slides$/ },
      handler: (code, id) => ({ code: id === '/@slidev/slides' ? listSlides(code) : describeSlide(code, id), map: { mappings: '' } }),
    },
  }
}

/** The list of slides, from upstream's. @throws Error where that is not as expected */
function listSlides(code: string): string {
  const error = code.match(/import SlideError from '([^']+)'/)?.[1]
  const count = [...code.matchAll(/\/\d+\/frontmatter'/g)].length
  if (!error || !count)
    throw new Error('Slidev lists its slides in another way than setup/client/slim-slides.ts expects')
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  return [
    `import SlideError from '${error}'`,
    `import { shallowRef } from 'vue'`,
    `import { makeRoute } from '${locate('./make-route.ts')}'`,
    ...numbers.map(no => `import { meta as f${no} } from '/@slidev/slides/${no}/frontmatter'`),
    `export const slides = shallowRef([`,
    ...numbers.map(no => `makeRoute(f${no}, () => import('/@slidev/slides/${no}/md'), SlideError),`),
    `])`,
  ].join('\n')
}

/** What is known of one slide, from upstream's module. @throws Error where that is not as expected */
function describeSlide(code: string, id: string): string {
  const [data, about] = [frontmatter, known].map(part => code.match(part)?.[1])
  if (!data || !about)
    throw new Error(`Slidev describes ${id} in another way than setup/client/slim-slides.ts expects`)
  const { title, level, images } = JSON.parse(about)
  const kept = {
    // a title that the frontmatter has as well need not stand twice
    ...title !== JSON.parse(data).title && { title },
    level,
    ...images?.length && { images },
  }
  const no = Number(id.match(/__slidev_(\d+)/)![1])
  return [
    `import { describeSlide } from '${locate('./describe-slide.ts')}'`,
    `export const meta = describeSlide(${no}, ${data}, ${JSON.stringify(kept)})`,
    `export default meta.slide.frontmatter`,
  ].join('\n')
}
