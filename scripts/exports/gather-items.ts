/** Questions of the bank, and built ones, as they leave the deck. */
import type { Work } from '../../data/schema/article-types.ts'
import type { OtherLanguage, Question, WorkId } from '../../data/schema/types.ts'
import type { ItemContext } from './build-exchange-item.ts'
import type { ChosenQuestions } from './choose-questions.ts'
import type { ExchangeAbout, ExchangeItem, ExchangeRecord } from './item.ts'
import { sampleBuilt } from '../../components/study/compose-paper.ts'
import { emptyProgress } from '../../components/study/progress.ts'
import { findBuilt, questionPool } from '../../components/study/question-pool.ts'
import { article, sections } from '../../data/article.ts'
import { chapters } from '../../data/chapters.ts'
import { objectives } from '../../data/objectives.ts'
import { questions } from '../../data/questions/index.ts'
import { findRecord } from '../../data/schema/records.ts'
import { works } from '../../data/works.ts'
import { deck, languages, published } from '../../deck.config.ts'
import { buildItem } from './build-exchange-item.ts'
import { preparePictures } from './draw-pictures.ts'
import { splitGist } from './explain.ts'
import { gatherCards } from './gather-cards.ts'
import { readDate } from './read-date.ts'
import { tidyText } from './tidy-text.ts'

/** Every question of the bank, by its id. */
export const bank: Readonly<Record<string, Question>> = questions

/**
 * What the export says of itself.
 * @param url the deck's own address, or ''
 * @param records that come along as cards
 */
export function describeDeck(url: string, records: readonly ExchangeRecord[] = gatherCards()): ExchangeAbout {
  return { title: deck.title, description: published.description, slug: published.fileName, lang: 'en', date: readDate(), languages: Object.values<OtherLanguage>(languages).map(({ name }) => name), article: `${article.author} (${article.year}). ${article.title}`, url, records }
}

function nameWork(id: WorkId): string {
  const { authors, authorsEn, year }: Work = works[id]
  return tidyText(`${authorsEn ?? authors}${year === null ? '' : ` ${year}`}`)
}

function describeSource(id: string) {
  const { record } = findRecord(id)
  const { section, paragraph, works: cited } = record.cite
  return { record: id, label: tidyText(record.label), ...splitGist(tidyText(record.gist)), section: sections[section].short, paragraph, works: cited.map(nameWork) }
}

/** Questions built from the data, as many as the data give. */
function sampleQuestions({ ids, chapters: chosen, types, generated, seed }: ChosenQuestions): [string, Question][] {
  const stems = ids.map(id => bank[id]!.stem)
  return sampleBuilt(questionPool, emptyProgress, { chapters: chosen, types }, { count: generated, seed, stems }).map(id => [id, findBuilt(id)!])
}

/**
 * The chosen questions as they leave the deck, chapter by chapter.
 * @param chosen ids of the bank, and how many are built besides
 * @param url address of the deck, or ''
 */
export async function gatherItems(chosen: ChosenQuestions, url: string): Promise<ExchangeItem[]> {
  const context: ItemContext = {
    chapters,
    objectives,
    describe: describeSource,
    draw: await preparePictures(),
    linkTo: slide => url && `${url.replace(/[?#].*$/, '')}#/${slide}`,
  }
  const asked = [...chosen.ids.map((id): [string, Question] => [id, bank[id]!]), ...sampleQuestions(chosen)]
  return asked.map(([id, question]) => buildItem(id, question, context)).sort((a, b) => a.chapter.number - b.chapter.number)
}
