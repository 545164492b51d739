/** Gives an answer to the question on show by the mouse and nothing else; a figure is typed, as there is no other way. */
import type { Answer, ListAnswer, PairAnswer, PairQuestion, Question } from '@deck/questions'
import type { Tab } from './engine.ts'
import { moveItem } from '@deck/questions'
import { en } from '@deck/words'
import { layoutQuestion, startAnswer } from 'slidev-addon-lesson/quiz/layout.ts'

/**
 * Clicks an answer and hands it in.
 * @param tab the tab; the question stands there untouched
 * @param within selector of the part that asks it
 * @param id the question's id
 * @param question the question itself
 * @param answer as gradeAnswer takes it
 */
export async function clickAnswer(tab: Tab, within: string, id: string, question: Question, answer: Answer): Promise<void> {
  switch (question.type) {
    case 'single':
    case 'multiple':
      for (const option of answer as ListAnswer)
        await tab.click({ css: `.option input[value="${option}"]`, within })
      break
    case 'ordering': {
      let order = startAnswer(id, question) as ListAnswer
      for (const [place, item] of (answer as ListAnswer).entries()) {
        for (let ups = order.indexOf(item) - place; ups > 0; ups--)
          await tab.click({ role: 'button', name: en.quiz.moveUp({ item: question.options.find(option => option.id === item)!.text }), within })
        order = moveItem(order, item, place - order.indexOf(item))
      }
      break
    }
    case 'matching':
    case 'sorting':
      await clickPairs(tab, within, layoutQuestion(id, question), answer as PairAnswer)
      break
    case 'number':
      await tab.click({ css: 'fieldset input', within })
      await tab.keyboard.type(answer as string)
      break
    case 'year': {
      await tab.click({ css: 'fieldset input', within })
      await tab.keyboard.press('Home')
      for (let year = question.scale.from; year < Number(answer); year++)
        await tab.keyboard.press('ArrowRight')
      break
    }
    case 'true-false':
      await tab.click({ css: '.choices label', within, nth: answer === 'true' ? 0 : 1 })
      break
    case 'point':
      await tab.click({ css: `.spot input[value="${answer as string}"]`, within })
      break
  }
  await tab.click({ role: 'button', name: en.quiz.check, within })
}

async function clickPairs(tab: Tab, within: string, { type, options, targets }: PairQuestion, pairs: PairAnswer): Promise<void> {
  for (const [i, { id }] of options.entries()) {
    const place = targets.findIndex(target => target.id === pairs[id])
    if (place < 0)
      continue
    if (type === 'matching')
      await tab.choose({ css: `fieldset :nth-child(${i + 1} of .row) select`, within }, targets[place]!.text)
    else
      await tab.click({ css: `fieldset :nth-child(${i + 1} of .row) label`, within, nth: place })
  }
}
