import { render } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, onMounted, ref, watch } from 'vue'
import { flushNow } from '../../components/read/flush-now.browser.ts'

describe('a page that is about to be printed', () => {
  it('stands changed within the same task, parts below it and what they do once they stand included', () => {
    const isWanted = ref(false)
    const heard: string[] = []
    const Leaf = defineComponent({ setup: () => {
      onMounted(() => heard.push('mounted'))
      return () => h('b', 'leaf')
    } })
    const Part = defineComponent({ props: { wanted: Boolean }, setup: (props) => {
      const isHere = ref(false)
      watch(() => props.wanted, (wanted) => { isHere.value = wanted })
      return () => isHere.value ? h(Leaf) : h('i', 'to come')
    } })
    let flush = () => {}
    const { container } = render(defineComponent({ setup: () => {
      flush = flushNow()
      return () => h(Part, { wanted: isWanted.value })
    } }))
    isWanted.value = true
    expect(container.textContent).toBe('to come')
    flush()
    expect([container.textContent, heard]).toEqual(['leaf', ['mounted']])
  })
})
