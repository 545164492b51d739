import { computed, nextTick, onMounted, onScopeDispose, ref } from 'vue'

/**
 * Makes a long list part by part, each in a task of its own after what stands around it, so that a tap or a key in between
 * is heard.
 * @param total how many parts there are; does not change
 * @returns how many are made, whether all are, and what makes the rest at once
 */
export function useGrowing(total: number) {
  const count = ref(0)
  const isWhole = computed(() => count.value >= total)
  let timer: ReturnType<typeof setTimeout> | undefined

  function grow() {
    timer = undefined
    count.value = Math.min(total, count.value + 1)
    goOn()
  }
  function goOn() {
    if (!isWhole.value)
      timer = setTimeout(grow)
  }
  async function makeWhole() {
    clearTimeout(timer)
    count.value = total
    await nextTick()
  }
  onMounted(goOn)
  onScopeDispose(() => clearTimeout(timer))
  return { count, isWhole, makeWhole }
}
