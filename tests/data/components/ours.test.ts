/** What is our reading and not the article's says so in every rendering: on a wall, in a column, as text, on paper and on a phone. */
import type { Question } from '@deck/questions'
import type { Rendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { newSession } from '@deck/live-class/phone/phone-session'
import { composeAnswer, composeQuestion } from '@deck/live-class/protocol/compose-question'
import { en } from '@deck/words'
import { enVote } from '@deck/words/vote'
import { cleanup, render } from '@testing-library/vue'
import { provideCitations } from 'slidev-addon-lesson/cite/useCitations.ts'
import HandoutScript from 'slidev-addon-lesson/handout/HandoutScript.vue'
import { useHandoutSlides } from 'slidev-addon-lesson/handout/useHandoutSlides.ts'
import ExplanationVote from 'slidev-addon-lesson/inquiry/ExplanationVote.vue'
import FigureGuess from 'slidev-addon-lesson/inquiry/FigureGuess.vue'
import TakeHome from 'slidev-addon-lesson/inquiry/TakeHome.vue'
import ContentSlide from 'slidev-addon-lesson/layouts/content.vue'
import { answerWords } from 'slidev-addon-lesson/quiz/answer-words.ts'
import { deckSeed } from 'slidev-addon-lesson/quiz/layout.ts'
import { allGuesses, findPoll, voteIds } from 'slidev-addon-lesson/quiz/polls.ts'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { inquiry } from '../../../data/inquiry.ts'
import { resetSlide, slide } from '../../support/fake-slidev.ts'
import 'slidev-addon-lesson/styles/tokens.css'
import 'slidev-addon-lesson/styles/base.css'
import 'slidev-addon-lesson/styles/deck.css'

vi.mock('vue-router', async () => (await import('../../support/mock-ladder.ts')).router)

/** Where a slide stands: as in a lecture, or in a page to be read. */
const places: readonly [rendering: Rendering, isRead: boolean][] = [['live', false], ['print', false], ['live', true], ['print', true], ['narrow', true], ['text', true]]
const fronts = Object.values(import.meta.glob<string>('../../../slides/*.md', { query: '?raw', import: 'default', eager: true }))
  .flatMap(chapter => [...chapter.matchAll(/^---\n([\s\S]*?)\n---$/gm)].map(([, front]) => front!))
/** Slides that are ours as a whole. */
const ownSlides = fronts.filter(front => /^ours: true$/m.test(front)).map(front => ({ name: /^routeAlias: (.+)$/m.exec(front)![1]!, chapter: /^chapter: (.+)$/m.exec(front)![1]! }))
/** Reasons for a figure that the article does not give as reasons, and whole polls. */
const ownReasons = Object.entries(allGuesses).filter(([, guess]) => guess.isOurs).map(([id, { why }]) => [id, why] as const)

/** Shows a part where it stands, at its last click. */
async function show(part: object, props: Record<string, unknown>, [rendering, isRead]: readonly [Rendering, boolean], inner: () => unknown = () => undefined): Promise<HTMLElement> {
  cleanup()
  Object.assign(slide, { total: 9, clicks: 9 })
  const { container } = render(defineComponent({ setup: () => {
    provideRendering(rendering)
    if (isRead)
      provideReading({ shift: 1, ask: () => {}, width: ref(600) })
    else
      provideCitations()
    return () => h('div', { 'class': 'slidev-layout deck-slide', 'data-rendering': rendering }, [h(part, props, { default: inner })])
  } }))
  await nextTick()
  return container as HTMLElement
}

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
/** The texts in the deepest part that carries the sign, without the sign; one whose sign is not seen counts as none. */
function signed(root: Element) {
  return [...root.querySelectorAll('.our-reading')].filter(part => part.querySelectorAll('.our-reading').length === 0).flatMap((part) => {
    const sign = part.querySelector(':scope > .our-reading-sign')
    return sign && isSeen(sign) && squeeze(sign.textContent) === en.cite.ourReading ? [squeeze(part.textContent).replace(en.cite.ourReading, '')] : []
  })
}

afterEach(() => {
  localStorage.clear()
  resetSlide()
})

it('there is something of each kind to walk', () => {
  expect([ownSlides.length, ownReasons.length, voteIds.length].map(count => count > 1)).toEqual([true, true, true])
})

describe.each(places)('%s, read: %s', (...place) => {
  it.each(ownSlides)('the slide $name', async ({ chapter }) => {
    const root = await show(ContentSlide, { chapter, bare: true, ours: true }, place, () => h('p', 'What we say.'))
    expect(signed(root)).toEqual([expect.stringContaining('What we say.')])
  })

  it.each(ownReasons)('the reason of %s', async (id, why) => {
    const root = await show(FigureGuess, { id, shown: true }, place)
    expect(signed(root)).toEqual([expect.stringContaining(squeeze(why))])
  })
})

describe.each(places.filter(([, isRead]) => isRead))('%s, read alone: %s', (...place) => {
  it('the model answers', async () => {
    const root = await show(TakeHome, { essayId: 'arguable-contribution', talk: [] }, place)
    root.querySelectorAll('details').forEach((each) => { each.open = true })
    expect(signed(root)).toEqual([inquiry.sentence.model, inquiry.essay.model].map(model => expect.stringContaining(squeeze(model))))
  })
})

it('what the thesis comes to, after the second vote', async () => {
  const root = await show(ExplanationVote, { id: voteIds[1] }, ['live', true])
  root.querySelector<HTMLInputElement>('input[type=radio]')!.click()
  await expect.poll(() => signed(root)).toEqual([expect.stringContaining(squeeze(inquiry.answer.says))])
  expect(signed(root)[0]).toContain(squeeze(inquiry.cost))
})

describe('on paper', () => {
  it('the script for the lectern has it beside each slide of ours', () => {
    slide.deck = ownSlides.map(({ name, chapter }, i) => ({ no: i + 1, meta: { slide: { title: name, frontmatter: { routeAlias: name, chapter, ours: true } } } }))
    cleanup()
    const { container } = render(defineComponent(() => {
      const chapters = useHandoutSlides([...new Set(ownSlides.map(({ chapter }) => chapter))])
      return () => h(HandoutScript, { chapters })
    }))
    expect(signed(container)).toEqual(ownSlides.map(({ name }) => expect.stringContaining(name)))
  })
})

describe('on a phone', () => {
  const showing = { words: answerWords, seed: deckSeed }
  const asked = (id: string) => ({ id, question: findPoll(id) as Question, ballot: 'b'.repeat(8) })
  /** The page of a phone has these before its program runs. */
  async function loadPhone() {
    document.body.innerHTML = '<header><p id="link"></p><p id="clock"></p></header><main></main><p id="spoken"></p>'
    return import('@deck/live-class/phone/show-question')
  }
  const session = (more: object) => ({ ...newSession, state: { v: 1, ballot: 'b'.repeat(8), round: 1, phase: 'open' } as never, ...more })
  const drawn = (nodes: readonly Node[]) => {
    const root = document.querySelector('main')!
    root.replaceChildren(...nodes)
    return root
  }

  it.each(voteIds)('the vote %s', async (id) => {
    const { showForm } = await loadPhone()
    const question = composeQuestion(asked(id), showing)
    expect(signed(drawn(showForm(session({ question }), { words: enVote, vote: () => {}, change: () => {}, announce: () => {} })))).toEqual([squeeze(inquiry.question)])
  })

  it.each(ownReasons)('the reason of %s, and not its question', async (id, why) => {
    const { showForm, showOutcome } = await loadPhone()
    const question = composeQuestion(asked(id), showing)
    const answer = composeAnswer(asked(id), showing, { sources: [], link: null })
    expect(signed(drawn(showForm(session({ question }), { words: enVote, vote: () => {}, change: () => {}, announce: () => {} })))).toEqual([])
    expect(signed(drawn(showOutcome(session({ question, answer }), enVote)))).toEqual([squeeze(why)])
  })
})
