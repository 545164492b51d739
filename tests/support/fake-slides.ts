/** A stand-in for '@slidev/client/logic/slides.ts': the deck's own slides, read from their chapters. */
import { ref } from 'vue'
import { readSlides } from './read-chapters.ts'

export const slides = ref(readSlides().map(({ front }, i) => ({ no: i + 1, meta: { slide: { frontmatter: front } } })))

/** As Slidev's own, whose `+no` takes '01', '1e0' and '0x2' for numbers. */
export function getSlide(no: number | string) {
  return slides.value.find(slide => slide.no === +no || slide.meta.slide.frontmatter.routeAlias === no)
}
