import { frame as words } from '@deck/words/frame'
import { useNav } from '@slidev/client'
import { nextTick, watch } from 'vue'
import { useRoute } from 'vue-router'

/** What a page beside the slides is called; null for a handout that is laid out, which says it itself. */
async function namePage(route: { name: unknown, kind: unknown }, read?: string): Promise<string | null> {
  if (route.name === 'handout' && route.kind !== undefined)
    return null
  // these words come with such a page, and not before it
  const { en: words } = await import('@deck/words')
  const names: Readonly<Record<string, string>> = {
    'not-found': words.deck.notFoundTitle,
    'review': words.study.title,
    'review-question': words.study.title,
    'review-chapter': words.study.title,
    'today': words.study.todayName,
    'read': read === undefined ? words.read.name : words.read.titled({ title: read }),
    'handout': words.handout.title,
    'plan': words.planPage.title,
    'glossary': words.glossary.title,
    'sources': words.sources.title,
    'notes': words.chrome.notes,
    'overview': words.chrome.overview,
    'entry': words.chrome.entry,
  }
  return names[String(route.name)] ?? ''
}

/** Keeps the window's title at what is on show: a slide's title, or a page's name, then the deck's. */
export function useDocumentTitle(): void {
  const route = useRoute()
  const { slides, currentSlideNo } = useNav()

  function nameSlide(): string | null {
    const title = slides.value[currentSlideNo.value - 1]?.meta.slide.title ?? ''
    if (route.name === 'play')
      return title
    return route.name === 'presenter' ? words.deck.presenting({ title }) : null
  }
  /** Title of the slide that the reading page's address names. */
  function findRead(): string | undefined {
    const wanted = route.name === 'read' ? String(route.params.slide ?? '') : ''
    return wanted ? slides.value.find(({ no, meta }) => meta.slide.frontmatter.routeAlias === wanted || String(no) === wanted)?.meta.slide.title : undefined
  }
  let turns = 0
  watch([() => route.name, () => route.query.kind, currentSlideNo, findRead], async ([name, kind, , read]) => {
    const turn = ++turns
    const page = nameSlide() ?? (name ? await namePage({ name, kind }, read) : null)
    // a page that goes puts back the title that it found
    await nextTick()
    if (page !== null && turn === turns)
      document.title = words.deck.documentTitle({ page, deck: words.deck.title })
  }, { immediate: true })
}
