/**
 * QTI 2.1 scored by an engine that is not ours, where there is one: QTI_SDK names a checkout of oat-sa/qti-sdk, and PHP is
 * installed. It is no part of the project.
 */
import type { ExchangeItem } from '@deck/exports'
import type { Given } from '@deck/exports/testing'
import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { formats, writeFormat } from '@deck/exports'
import { planAnswers } from '@deck/exports/testing'
import { exchange } from '@deck/words/exchange'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { bank, describeDeck, gatherBank } from '../../packages/cli/exporting/gather-items.ts'

const sdk = process.env.QTI_SDK

/** An answer in the identifiers of the item. */
function say(item: ExchangeItem, { texts, pairs, spot, judged, typed }: Given): string[] {
  const keyOf = (list: readonly { key: string, text: string }[], text: string) => list.find(each => each.text === text)!.key
  if (item.form === 'pairs')
    return pairs!.map(([from, to]) => `${keyOf(item.options, from)} ${keyOf(item.targets, to)}`)
  if (item.form === 'point')
    return [item.picture.spots.find(({ letter }) => letter === spot!.letter)!.key]
  return 'options' in item ? texts!.map(text => keyOf(item.options, text)) : [judged ?? typed!]
}

it.skipIf(!sdk)('grades every answer as the deck does', async () => {
  const items = await gatherBank()
  const files = unzipSync((await writeFormat(formats.qti21!, items, describeDeck(''), exchange)).files[0]!.bytes)
  const cases = items.flatMap(item => planAnswers(item.id, bank[item.id]!, item).map(({ given, score, kind }) => ({ id: item.id, kind, score, xml: new TextDecoder().decode(files[`items/${item.id}.xml`]), values: say(item, given) })))
  const scores = JSON.parse(execFileSync('php', ['tests/support/score-with-qti-sdk.php', sdk!], { input: JSON.stringify(cases), encoding: 'utf8', maxBuffer: 1e8 })) as number[]
  expect(scores).toHaveLength(cases.length)
  expect(cases.filter(({ score }, i) => Math.abs(score - scores[i]!) > 1e-4).map(({ id, kind }) => `${id}, ${kind}`)).toEqual([])
}, 60_000)
