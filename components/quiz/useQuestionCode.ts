import { ref } from 'vue'
import { loadChunk } from '../shell/load-chunk.browser.ts'
import { useRoomState } from '../shell/useRoomState.ts'
import { isQuestionLink, linkQuestion } from './question-link.ts'

const load = () => loadChunk(() => import('../shell/find-address.browser.ts'))

/**
 * A code that opens a question on the students' phones, shown in every window of the lecture. The address of their deck is asked
 * for once and kept on this device.
 * @param id of the question
 */
export function useQuestionCode(id: string) {
  const address = useRoomState<string | null>(`code:${id}`, null, found => found === null || (typeof found === 'string' && isQuestionLink(found, id)) ? found : undefined)
  const isAsking = ref(false)
  const isBad = ref(false)
  let given = ''

  /** Shows the code, or asks for the address where there is none. */
  async function open() {
    const link = linkQuestion((await load()).findAddress(), id)
    isAsking.value = link === null
    address.value = link
  }
  return {
    /** What the code opens; null while there is none. */
    address,
    /** The address of the students' deck is asked for. */
    isAsking,
    isBad,
    type(text: string) {
      given = text
      isBad.value = false
    },
    toggle() {
      if (address.value === null && !isAsking.value)
        return void open().catch(() => {})
      address.value = null
      isAsking.value = false
    },
    /** Takes what was typed, and keeps it. */
    keep() {
      const link = linkQuestion(given, id)
      isBad.value = link === null
      if (link === null)
        return
      void load().then(({ keepAddress }) => keepAddress(given), () => {})
      address.value = link
      isAsking.value = false
    },
  }
}

export type QuestionCode = ReturnType<typeof useQuestionCode>
