/** The deck's own slides for tests of what searches them: Slidev's list and the module of their words, which tests have made-up ones of. */
import process from 'node:process'
import { load } from '@slidev/parser/fs'
import { questions } from '../../data/questions/index.ts'
import { readSlideFacts, readSlideWords } from '../../packages/cli/building/slide-modules.ts'
import { slideFacts, slideWords } from './fake-slide-facts.ts'
import { resetSlide, slide } from './fake-slidev.ts'

/** Puts the deck's slides in place of the made-up ones. @returns puts those back */
export async function useRealSlides(): Promise<() => void> {
  const folder = process.cwd()
  const { slides } = await load({ roots: [folder], userRoot: folder }, `${folder}/slides.md`)
  const [facts, words] = [await readSlideFacts(folder, questions), await readSlideWords(folder)]
  const [oldFacts, oldWords] = [slideFacts.splice(0, Infinity, ...facts), slideWords.splice(0, Infinity, ...words)]
  slide.deck = slides.map(({ title, frontmatter }, i) => ({ no: i + 1, meta: { slide: { ...title && { title }, frontmatter } } }))
  return () => {
    slideFacts.splice(0, Infinity, ...oldFacts)
    slideWords.splice(0, Infinity, ...oldWords)
    resetSlide()
  }
}
