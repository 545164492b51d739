/** Each type of question, by keyboard and by mouse: graded as the data predict, said and kept. */
import type { Question } from '@deck/questions'
import type { Tab } from '../support/engines/engine.ts'
import { describeVerdict } from '@deck/questions'
import { en } from '@deck/words'
import { answerWords } from 'slidev-addon-lesson/quiz/answer-words.ts'
import { expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { clickAnswer } from '../support/engines/click-answer.ts'
import { describeInEngine, onSlide, openSlide, progressKey, turnTo } from '../support/engines/deck.ts'
import { count, see, until } from '../support/engines/wait.ts'
import { planAnswers } from '../support/plan-answers.ts'
import { readSlides } from '../support/read-chapters.ts'
import { askAnew, typeAnswer } from '../support/type-answer.ts'

const bank: Readonly<Record<string, Question>> = questions
/** The type, and for what is pointed at the picture on which it lies. */
const kindOf = (question: Question) => question.type === 'point' ? `${question.type} (${question.surface})` : question.type
/** One question of each kind. */
const sample = [...new Map(Object.entries(bank).map(([id, question]) => [kindOf(question), { id, question }] as const))].map(([kind, one]) => ({ kind, ...one }))
const onSlides = readSlides().flatMap(({ body }, i) => {
  const id = body.match(/<QuizCard id="([\w-]+)"/)?.[1]
  return id ? [{ id, no: i + 1, question: bank[id]!, kind: kindOf(bank[id]!) }] : []
})
/** A slide on which a figure is typed. */
const guess = readSlides().findIndex(({ body }) => body.includes('<GuessFirst')) + 1

/** What the tab shows and keeps of an answer. */
function readOff(tab: Tab) {
  return tab.evaluate((key) => {
    const said = document.querySelector('main.review fieldset [role=status] > :not([aria-hidden=true])')
    const { answers } = JSON.parse(localStorage.getItem(key) ?? '{"answers":{}}') as { answers: Record<string, { state: string, score: number }> }
    return { said: said?.textContent?.trim(), saved: Object.entries(answers).map(([id, { state, score }]) => ({ id, state, score })) }
  }, progressKey)
}

describeInEngine('a question of each type on the study page', 'dist', (stage) => {
  it.each(['keyboard', 'mouse'] as const)('is answered by %s, right, partly right and wrong, and graded as the data predict', async (by) => {
    const tab = await stage.tab()
    await tab.open(`${stage.origin}#/review`)
    await see(tab, { role: 'heading', name: en.study.title, within: 'main.review' })
    for (const { kind, id, question } of sample) {
      for (const { how, answer, grade } of planAnswers(id, question)) {
        await askAnew(tab, id, question.stem)
        await tab.evaluate(key => localStorage.removeItem(key), progressKey)
        await (by === 'keyboard' ? typeAnswer(tab, id, question, answer) : clickAnswer(tab, 'main.review', id, question, answer))
        await see(tab, { role: 'button', name: en.quiz.retry, within: 'main.review' })
        expect(await readOff(tab), `${kind}: ${how}`).toEqual({ said: describeVerdict(answerWords, question.type, grade), saved: [{ id, state: grade.state, score: grade.score }] })
      }
    }
  })
})

describeInEngine('a question on its slide', 'dist', (stage) => {
  it('of each kind is answered by mouse, and the clicker goes on', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, 1)
    for (const { id, no, question } of onSlides.filter(({ kind }, i) => onSlides.findIndex(each => each.kind === kind) === i)) {
      await turnTo(tab, no, '?clicks=1')
      const [{ answer, grade }] = planAnswers(id, question) as [ReturnType<typeof planAnswers>[0]]
      await clickAnswer(tab, onSlide, id, question, answer)
      await see(tab, { css: '.verdict', text: describeVerdict(answerWords, question.type, grade), within: onSlide })
      const before = await tab.evaluate(() => location.href)
      await tab.keyboard.press('PageDown')
      await until(() => tab.evaluate(before => location.href !== before, before), `PageDown leads on from ${id}`)
    }
  })

  it('leaves letters, digits and arrows to a figure that is being typed', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, guess)
    await tab.click({ css: 'input.typed', within: onSlide })
    for (const key of ['1', '2', 'ArrowLeft', '7'])
      await tab.keyboard.press(key)
    await expect.poll(() => tab.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('172')
    expect(await tab.evaluate(() => location.hash)).not.toContain('clicks=1')
    expect(await count(tab, { css: 'input.typed', within: onSlide })).toBe(1)
  })
})
