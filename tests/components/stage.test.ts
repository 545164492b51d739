/** Parts of a slide that the lecture shares, by what a window is: alone, the lecturer's, or one that follows. */
import { render } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import { follows, stage } from '../../components/shell/lecture-stage.browser.ts'
import { scopeKey } from '../../components/shell/scope-key.ts'
import { hearPresenter } from '../../components/shell/useAudience.ts'
import { asCount, asFlag, asId, asOneOf, useStage } from '../../components/shell/useStage.ts'
import { useStageSharing } from '../../setup/root/useStageSharing.ts'
import { sharedState } from '../support/fake-shared.ts'
import { slide } from '../support/fake-slidev.ts'

const shared = sharedState as Record<string, unknown>
interface Parts { whole: { value: boolean }, factor: { value: string | null } }

function show(): Parts {
  let parts!: Parts
  render(defineComponent(() => {
    hearPresenter()
    useStageSharing()
    parts = { whole: useStage('whole', false, asFlag), factor: useStage('factor', null, asId(id => ['egg', 'hen'].includes(id)), { perClick: true }) }
    return () => h('p')
  }))
  return parts
}
let later = 1000
async function hear(key: string, value: unknown, click?: number) {
  shared.stage = { ...shared.stage as object, [key]: { at: Date.now() + (later += 1000), value, ...click !== undefined && { click } } }
  await nextTick()
}

beforeEach(() => {
  sessionStorage.clear()
  for (const key of Object.keys(shared))
    delete shared[key]
  stage.value = {}
  follows.value = false
})

describe('a window without a presenter', () => {
  it('keeps what is done in it to itself', async () => {
    const parts = show()
    parts.whole.value = true
    await nextTick()
    expect([parts.whole.value, shared.stage]).toEqual([true, undefined])
    slide.clicks = 1
    parts.factor.value = 'egg'
    expect(parts.factor.value).toBe('egg')
    slide.clicks = 2
    await nextTick()
    expect(parts.factor.value).toBeNull()
  })
})

describe('the presenter window', () => {
  beforeEach(() => { slide.presenter = true })

  it('tells what is done in it, by slide and part', async () => {
    const parts = show()
    parts.whole.value = true
    await nextTick()
    expect(shared.stage).toMatchObject({ '1/whole': { value: true } })
    slide.page = 2
    expect(parts.whole.value).toBe(false)
    slide.page = 1
    expect(parts.whole.value).toBe(true)
  })

  it('puts away what belongs to a click once the clicker goes on', async () => {
    const parts = show()
    parts.factor.value = 'egg'
    await nextTick()
    expect(shared.stage).toMatchObject({ '1/factor': { value: 'egg', click: 0 } })
    slide.clicks = 1
    await nextTick()
    slide.clicks = 0
    await nextTick()
    expect(parts.factor.value).toBeNull()
  })

  it('finds after a reload what it had shown', async () => {
    show().whole.value = true
    await nextTick()
    stage.value = {}
    delete shared.stage
    expect(show().whole.value).toBe(true)
  })

  it('sets aside what makes no sense', () => {
    const name = scopeKey('green-ladder:stage', location.pathname)
    sessionStorage.setItem(name, '{"1/who')
    expect(show().whole.value).toBe(false)
    expect(Object.entries(sessionStorage).filter(([key]) => key.startsWith(`${name}:damaged:`)).map(([, text]) => text as string)).toEqual(['{"1/who'])
  })
})

describe('a window that follows', () => {
  beforeEach(() => { shared.lastUpdate = { id: 'x', type: 'presenter', time: 1 } })

  it('shows what it hears, and ignores what there is not', async () => {
    const parts = show()
    await hear('1/whole', true)
    await hear('1/factor', 'hen', 0)
    expect([parts.whole.value, parts.factor.value]).toEqual([true, 'hen'])
    await hear('1/factor', 'dragon', 0)
    await hear('1/whole', 'yes')
    expect([parts.whole.value, parts.factor.value]).toEqual([false, null])
  })

  it('does not put away what the lecturer set at a click that it has yet to reach', async () => {
    const parts = show()
    await hear('1/factor', 'hen', 1)
    expect(parts.factor.value).toBeNull()
    slide.clicks = 1
    await nextTick()
    expect(parts.factor.value).toBe('hen')
  })

  it('says again what another window, told of less, has written over', async () => {
    show()
    await hear('1/whole', true)
    shared.stage = { '2/whole': { at: 5, value: true } }
    await nextTick()
    await nextTick()
    expect(Object.keys(shared.stage as object).sort()).toEqual(['1/whole', '2/whole'])
  })

  it('ignores what makes no sense as a whole', async () => {
    const parts = show()
    shared.stage = { '1/whole': { at: 'soon', value: true } }
    await nextTick()
    expect(parts.whole.value).toBe(false)
  })
})

describe('a value of another window', () => {
  it('is read as a flag, a count, an id or a word, or not at all', () => {
    expect([true, 'true', 1].map(asFlag)).toEqual([true, undefined, undefined])
    expect([0, 3, -1, 1.5, '3'].map(asCount)).toEqual([0, 3, undefined, undefined, undefined])
    expect([null, 'a', 'b', 7].map(asId(id => id === 'a'))).toEqual([null, 'a', undefined, undefined])
    expect(['a', 'c', null].map(asOneOf('a', 'b'))).toEqual(['a', undefined, undefined])
  })
})
