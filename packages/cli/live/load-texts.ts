/** What phones are told in the languages of the editions that a build has. */
import type { QuestionTexts } from '@deck/live-class'
import type { ComposedTexts } from './compose-texts.ts'
import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { warn } from '@deck/command-line'
import { catalogueFile, isUntranslated, listLanguages, textsPage } from '../translating/editions.ts'

type Composed = Readonly<Record<string, ComposedTexts>>
/** What a class says in one language: its questions, and the words of the page. */
interface Said { questions: Composed, words: string }

/** Whether the page can speak the language: it has every one of its words. */
function areWhole(english: string, own: string): boolean {
  const list = (words: string) => {
    const all: string[] = []
    JSON.parse(words, (_, word: unknown) => void (typeof word === 'string' && all.push(word.replace(/\{\w+\}/g, ''))))
    return all
  }
  const others = list(own)
  return list(english).every((word, i) => !isUntranslated(word, others[i]))
}

/**
 * What stands for the texts of each question. A question that is not whole in the language is left out: so is one that says the same words in
 * two ways, and one whose options stand there in another order.
 * @param english what is composed from the deck's own data
 * @param own the same in another language
 */
export function pairTexts(english: Composed, own: Composed): QuestionTexts {
  return Object.fromEntries(Object.entries(english).flatMap(([id, { ids, texts }]) => {
    const other = own[id]?.texts ?? []
    const pairs = new Map(texts.map((text, i) => [text, other[i] ?? '']))
    const isWhole = other.length === texts.length && JSON.stringify(own[id]!.ids) === JSON.stringify(ids)
      && texts.every((text, i) => pairs.get(text) === other[i] && !isUntranslated(text, other[i]))
    return isWhole ? [[id, Object.fromEntries(pairs)]] : []
  }))
}

/** Composes them in a program of its own. @param language '' for the deck's own */
export function composeApart(language: string): Promise<Said> {
  return new Promise((done, fail) => {
    const child = fork(new URL('./send-texts.ts', import.meta.url), [language])
    child.once('message', said => typeof said === 'string' ? fail(new Error(said)) : done(said as Said))
    child.once('error', fail)
    child.once('exit', code => fail(new Error(`its program ended with ${code}`)))
  })
}

/** Words of the page and texts of the questions, by the codes of the languages. */
interface Languages { editions: Record<string, string>, texts: Record<string, QuestionTexts> }

/**
 * @param folders of builds; a language is offered where one of them has an edition in it
 * @param compose says a language
 * @returns those that are whole; a class is never kept from beginning by one that is not
 */
export async function loadTexts(folders: readonly string[], compose = composeApart): Promise<Languages> {
  const languages = listLanguages().filter(language => folders.some(folder => existsSync(join(folder, language, textsPage))))
  const english = languages.length ? compose('') : undefined
  const found = (await Promise.all(languages.map(async (language) => {
    try {
      const [{ questions, words }, deck] = await Promise.all([compose(language), english!])
      if (!areWhole(deck.words, words))
        throw new Error(`${catalogueFile(language)} lacks words of their page`)
      return [{ language, words, texts: pairTexts(deck.questions, questions) }]
    }
    catch (error) {
      warn(`Phones are not offered "${language}": ${(error as Error).message}`)
      return []
    }
  }))).flat()
  return {
    editions: Object.fromEntries(found.map(({ language, words }) => [language, words])),
    texts: Object.fromEntries(found.map(({ language, texts }) => [language, texts])),
  }
}
