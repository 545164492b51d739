import { computed, nextTick, onMounted, onScopeDispose, ref } from 'vue'

/** How many parts a task makes: few enough to be done before a tap is felt to wait. */
const atOnce = 3

/**
 * Makes a long list part by part, a few in a task of their own after what stands around them, so that a tap or a key in
 * between is heard.
 * @param total how many parts there are; does not change
 * @returns how many are made, whether all are, and what makes the rest at once
 */
export function useGrowing(total: number) {
  const count = ref(0)
  const isWhole = computed(() => count.value >= total)
  let timer: ReturnType<typeof setTimeout> | undefined

  function grow() {
    timer = undefined
    count.value = Math.min(total, count.value + atOnce)
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
