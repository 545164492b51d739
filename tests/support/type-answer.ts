/** Gives an answer to the question on show in a real browser, by the keyboard and nothing else. */
import type { Answer, ListAnswer, OrderQuestion, PairAnswer, PairQuestion, Question } from '@deck/questions'
import { letterOf, listSpots, moveItem } from '@deck/questions'
import { en } from '@deck/words'
import { layoutQuestion, startAnswer } from 'slidev-addon-lesson/quiz/layout.ts'

/** A tab with a keyboard: Playwright's page, or any engine's (tests/support/engines/). */
export interface Page {
  evaluate: <R, A>(run: (arg: A) => R | Promise<R>, arg: A) => Promise<R>
  keyboard: { press: (key: string) => Promise<void>, type: (text: string) => Promise<void> }
}

/** More than a reader has to press from one control of a question to any other. */
const mostTabs = 40

/**
 * Tabs on until the focus is on a control.
 * @param page the window
 * @param wanted a selector
 * @param name the control's aria-label, where the selector does not say enough
 * @throws Error where Tab does not come to it
 */
export async function tabTo(page: Page, wanted: string, name?: string): Promise<void> {
  const isThere = () => page.evaluate(({ wanted, name }) => {
    const { activeElement } = document
    return activeElement?.matches(wanted) && (name === undefined || activeElement.getAttribute('aria-label') === name)
  }, { wanted, name })
  for (let tabs = 0; !await isThere(); tabs++) {
    if (tabs === mostTabs)
      throw new Error(`Tab does not come to ${name ?? wanted}`)
    await page.keyboard.press('Tab')
  }
}

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++)
    await page.keyboard.press(key)
}

/** How long the page may take to show a question, in milliseconds. */
const mostWait = 60_000

/**
 * Puts a question on the study page, untouched, without loading the page anew: by way of one that
 * does not exist, so that a question can follow upon itself. Ladder and map to point at are fetched when the first of
 * them is asked, so it waits until the question can be answered.
 * @param page the window, which already shows the study page
 * @param id the question's id
 * @param stem what the question asks
 * @throws Error where the page does not show it
 */
export async function askAnew(page: Page, id: string, stem: string): Promise<void> {
  await page.evaluate(async ({ steps, mostWait }) => {
    for (const { hash, title } of steps) {
      location.hash = hash
      for (const start = performance.now(); document.querySelector('h1')?.textContent?.trim() !== title;) {
        if (performance.now() - start > mostWait)
          throw new Error(`${hash} does not show "${title}" but "${document.querySelector('h1')?.textContent?.trim()}", at ${location.hash}`)
        await new Promise(requestAnimationFrame)
      }
    }
    for (const start = performance.now(); document.querySelector('fieldset [aria-busy=true]');) {
      if (performance.now() - start > mostWait)
        throw new Error(`${steps.at(-1)!.hash}: what takes the answer does not come`)
      await new Promise(requestAnimationFrame)
    }
  }, { steps: [{ hash: '#/review/q/-', title: en.study.unknownTitle }, { hash: `#/review/q/${id}`, title: stem }], mostWait })
}

/** Tabs to "Check" and presses it. */
async function pressCheck(page: Page): Promise<void> {
  await tabTo(page, ':is(fieldset, .hand-in) .btn.primary')
  await page.keyboard.press('Enter')
}

/**
 * Types an answer into the question on show and checks it: letters for options and spots, Space and arrows for
 * radios, the move buttons for an order, arrows for lists, digits for a figure.
 * @param page the window; the question stands there untouched
 * @param id the question's id
 * @param question the question itself
 * @param answer as gradeAnswer takes it
 */
export async function typeAnswer(page: Page, id: string, question: Question, answer: Answer): Promise<void> {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const shown = layoutQuestion(id, question).options.map(option => option.id)
      await tabTo(page, 'fieldset input')
      for (const option of answer as ListAnswer)
        await press(page, letterOf(shown.indexOf(option)).toLowerCase())
      return press(page, 'Enter')
    }
    case 'ordering':
      return moveIntoOrder(page, id, question, answer as ListAnswer)
    case 'matching':
      return chooseFromLists(page, layoutQuestion(id, question), answer as PairAnswer)
    case 'sorting':
      return chooseByRadios(page, layoutQuestion(id, question), answer as PairAnswer)
    case 'number':
      await tabTo(page, 'fieldset input')
      await page.keyboard.type(answer as string)
      return press(page, 'Enter')
    case 'year': {
      const { from, to } = question.scale
      const by = Number(answer) - Math.round((from + to) / 2)
      await tabTo(page, 'fieldset input')
      await press(page, by < 0 ? 'ArrowLeft' : 'ArrowRight', Math.abs(by))
      return press(page, 'Enter')
    }
    case 'true-false':
      await tabTo(page, 'fieldset input')
      await press(page, 'Space')
      await press(page, 'ArrowDown', answer === 'true' ? 0 : 1)
      return press(page, 'Enter')
    case 'point':
      await tabTo(page, 'fieldset input')
      await press(page, listSpots(question).find(({ option }) => option.id === answer)!.letter.toLowerCase())
      return press(page, 'Enter')
  }
}

/** Moves one item after another up into its place. */
async function moveIntoOrder(page: Page, id: string, question: OrderQuestion, wanted: ListAnswer): Promise<void> {
  let order = startAnswer(id, question) as ListAnswer
  const nameOf = (item: string) => ({ item: question.options.find(option => option.id === item)!.text })
  // an order that nobody has touched is not graded: there and back
  if (order.every((item, place) => item === wanted[place])) {
    await tabTo(page, 'fieldset button', en.quiz.moveDown(nameOf(order[0]!)))
    await press(page, 'Enter')
    await tabTo(page, 'fieldset button', en.quiz.moveUp(nameOf(order[0]!)))
    await press(page, 'Enter')
  }
  for (const [place, item] of wanted.entries()) {
    const ups = order.indexOf(item) - place
    if (!ups)
      continue
    await tabTo(page, 'fieldset button', en.quiz.moveUp(nameOf(item)))
    await press(page, 'Enter', ups)
    order = moveItem(order, item, -ups)
  }
  await pressCheck(page)
}

/** Goes down each list to its target; a list without one is passed over. */
async function chooseFromLists(page: Page, { options, targets }: PairQuestion, pairs: PairAnswer): Promise<void> {
  for (const [i, { id: item }] of options.entries()) {
    await tabTo(page, `fieldset :nth-child(${i + 1} of .row) select`)
    await press(page, 'ArrowDown', targets.findIndex(({ id }) => id === pairs[item]) + 1)
  }
  await pressCheck(page)
}

/** Goes along each row of radios to its target; a row without one is passed over. */
async function chooseByRadios(page: Page, { options, targets }: PairQuestion, pairs: PairAnswer): Promise<void> {
  for (const [i, { id: item }] of options.entries()) {
    await tabTo(page, `fieldset :nth-child(${i + 1} of .row) input`)
    const place = targets.findIndex(({ id }) => id === pairs[item])
    if (place < 0)
      continue
    await press(page, 'Space')
    await press(page, 'ArrowDown', place)
  }
  await pressCheck(page)
}
