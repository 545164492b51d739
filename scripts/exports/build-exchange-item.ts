import type { PairAnswer } from '../../components/quiz/grade.ts'
import type { Option, OrderQuestion, PairQuestion, PointQuestion, Question } from '../../data/schema/types.ts'
import type { ExchangeForm, ExchangeHead, ExchangeItem, ExchangeOption, ExchangePicture, ExchangeSource } from './item.ts'
import { computeAnswer } from '../../components/quiz/answer.ts'
import { layoutQuestion } from '../../components/quiz/layout.ts'
import { listSpots } from '../../components/quiz/types/point.ts'
import { tidyText } from './tidy-text.ts'

/** What a question is told of besides itself. */
export interface ItemContext {
  chapters: Readonly<Record<string, { label: string }>>
  objectives: Readonly<Record<string, { text: string, slides: readonly string[] }>>
  /** What stands in the article on a record. */
  describe: (record: string) => ExchangeSource
  /** The picture of a question that is answered by pointing. `keyOf` gives an option's key. */
  draw: (id: string, question: PointQuestion, keyOf: (option: string) => string) => ExchangePicture
  /** Address of a slide; '' where the deck's own is not known. */
  linkTo: (slide: string) => string
}

/**
 * A question as it leaves the deck. Its answer is computed by the functions with which the deck grades.
 * @param id of the question
 * @param question of the bank, or built
 * @param context names, sources and pictures
 * @throws Error, with the id, where the question is broken: see computeAnswer
 */
export function buildItem(id: string, question: Question, context: ItemContext): ExchangeItem {
  const { chapters, objectives, describe, linkTo } = context
  const objective = objectives[question.objective]
  const head: ExchangeHead = {
    id,
    type: question.type,
    chapter: { number: Object.keys(chapters).indexOf(question.chapter) + 1, id: question.chapter, label: tidyText(chapters[question.chapter]?.label ?? question.chapter) },
    stem: tidyText(question.stem),
    hint: tidyText(question.hint),
    level: question.level,
    objective: { id: question.objective, text: tidyText(objective?.text ?? '') },
    sources: question.rests.map(describe),
    link: objective?.slides[0] ? linkTo(objective.slides[0]) : '',
  }
  return { ...head, ...buildForm(id, question, context) }
}

function buildForm(id: string, question: Question, { draw }: ItemContext): ExchangeForm {
  switch (question.type) {
    case 'ordering':
      return buildOrder(id, question)
    case 'matching':
    case 'sorting':
      return buildPairs(id, question)
    case 'number':
      return { form: 'number', value: Number(computeAnswer(id, question)), tolerance: question.tolerance, unit: tidyText(question.unit), why: tidyText(question.why) }
    case 'true-false':
      return { form: 'truth', isTrue: computeAnswer(id, question) === 'true', part: tidyText(question.part), truth: tidyText(question.truth()), why: tidyText(question.why) }
    case 'point': {
      const { options, keyOf } = nameOptions(listSpots(question).map(({ option }) => option))
      return { form: 'point', options, right: keyOf(computeAnswer(id, question) as string), picture: draw(id, question, keyOf) }
    }
    default: {
      const { options, keyOf } = nameOptions(layoutQuestion(id, question).options)
      return { form: 'choice', isSingle: question.type === 'single', isShuffled: question.order === 'shuffled', options, right: (computeAnswer(id, question) as readonly string[]).map(keyOf) }
    }
  }
}

function buildOrder(id: string, question: OrderQuestion): ExchangeForm {
  const { options, keyOf } = nameOptions(layoutQuestion(id, question).options)
  return { form: 'order', options, right: (computeAnswer(id, question) as readonly string[]).map(keyOf) }
}

function buildPairs(id: string, question: PairQuestion): ExchangeForm {
  const { options, keyOf } = nameOptions(layoutQuestion(id, question).options)
  const targets = question.targets.map(({ id: target, text, lang }, i) => ({ key: `t${i + 1}`, id: target, text: tidyText(text), ...lang && { lang } }))
  const answer = Object.entries(computeAnswer(id, question) as PairAnswer)
  const right = Object.fromEntries(answer.map(([item, target]) => [keyOf(item), targets.find(each => each.id === target)!.key]))
  return { form: 'pairs', isSorting: question.type === 'sorting', options, targets, right }
}

function nameOptions(list: readonly Option[]): { options: ExchangeOption[], keyOf: (id: string) => string } {
  const options = list.map(({ id, text, why, lang }, i) => ({ key: `o${i + 1}`, id, text: tidyText(text), why: tidyText(why), ...lang && { lang } }))
  return { options, keyOf: id => options.find(option => option.id === id)!.key }
}
