/** The words of an edition as a dictionary of its language has them: Debian's hunspell, with our own list of names and terms. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { equivalents } from '@deck/lesson/equivalents'
import { registry } from '@deck/lesson/records'
import { expect, it } from 'vitest'
import { readCatalogue } from '../../packages/cli/translating/catalogue.ts'

const hunspell = '/usr/bin/hunspell'
const hasDictionary = existsSync('/usr/share/hunspell/ko.dic') && existsSync(hunspell)
if (!hasDictionary) {
  const says = 'the spelling of the Korean edition; apt-get install hunspell hunspell-ko'
  if (process.env.REQUIRE_ENGINES)
    throw new Error(`Missing on this machine: ${says}. REQUIRE_ENGINES is set, so nothing is skipped for it.`)
  console.warn(`Skipped, because this machine cannot: ${says}.`)
}

const hangul = /[\uAC00-\uD7A3]+/g
/** Words that the dictionary lacks. */
function findUnknown(words: Iterable<string>): Set<string> {
  const said = execFileSync(hunspell, ['-d', 'ko_KR', '-i', 'utf-8', '-l'], { input: `${[...words].join('\n')}\n`, encoding: 'utf8', maxBuffer: 2 ** 26 })
  return new Set(said.normalize('NFC').split('\n').filter(Boolean))
}
/**
 * The word with a noun that the dictionary has in the place of ours, after which the same particles stand: 가 after a vowel, 이 after a consonant,
 * 로 after ㄹ, with which the plural ends.
 */
function putTwin(word: string, noun: string): string {
  const rest = word.slice(noun.length).replace(/^들/, '')
  const last = noun + rest === word ? (noun.charCodeAt(noun.length - 1) - 0xAC00) % 28 : 8
  return (last === 0 ? '나무' : last === 8 ? '겨울' : '사람') + rest
}
/** What our records call things, and words that stand in locales/ko-words.txt since somebody has looked at them. */
function listOwn(): Set<string> {
  const names = [...registry.values()].map(({ record }) => (record as { name?: { ko?: string | { text: string } } }).name?.ko)
  const said = [...names.map(ko => typeof ko === 'string' ? ko : ko?.text ?? ''), ...Object.values(equivalents).map(({ ko }) => ko.text), readFileSync('locales/ko-words.txt', 'utf8')]
  return new Set(said.flatMap(text => text.match(hangul) ?? []))
}

it.skipIf(!hasDictionary)('has no word that neither a Korean dictionary nor our list knows, its particle among it', () => {
  const own = listOwn()
  const where = new Map<string, string>()
  for (const { id, text } of readCatalogue(readFileSync('locales/ko.po', 'utf8')).values()) {
    // what follows a token, a tag, a bracket or Latin letters is an ending alone
    for (const [word] of text.replace(/<[^>]*>/g, '>').matchAll(/(?<![\p{L}\p{N}”)\]}>%·])[\uAC00-\uD7A3]+/gu))
      where.set(word, id)
  }
  const unknown = [...findUnknown(where.keys())].filter(word => !own.has(word))
  const twins = new Map(unknown.map(word => [word, [...own].filter(noun => word.startsWith(noun)).map(noun => putTwin(word, noun))]))
  const wrong = findUnknown([...twins.values()].flat())
  expect(unknown.filter(word => twins.get(word)!.every(twin => wrong.has(twin))).map(word => `${word}: ${where.get(word)}`)).toEqual([])
})
