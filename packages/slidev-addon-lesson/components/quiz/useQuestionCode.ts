import { loadChunk } from '@deck/browser/load-chunk'
import { ref } from 'vue'
import { useRoomState } from '../shell/useRoomState.ts'

/** The longest address of a deck that a QR code in a hall can hold and phones read from the last row. */
const longest = 200

/**
 * The link that opens a question on a phone, from the address of the students' deck.
 * @param address as the lecturer gives it: with or without a slide, or a page's name, behind it
 * @param id of the question
 * @returns null where the address is none that a phone can open
 */
export function linkQuestion(address: string, id: string): string | null {
  try {
    const { protocol, href } = new URL(address.trim())
    const base = href.replace(/[?#].*$/, '').replace(/index\.html$/, '')
    return /^https?:$/.test(protocol) && base.length <= longest ? `${base}#/review/q/${id}` : null
  }
  catch {
    return null
  }
}

/** Whether a text is such a link to the question with this id. */
const isQuestionLink = (text: string, id: string): boolean => linkQuestion(text, id) === text

const load = () => loadChunk(() => import('../shell/deck-address.browser.ts'))

/**
 * A code that opens a question on the students' phones, shown in every window of the lecture. The address of their deck is asked
 * for once and kept on this device.
 * @param id of the question
 */
export function useQuestionCode(id: string) {
  const address = useRoomState<string | null>(`code:${id}`, null, found =>
    found === null || (typeof found === 'string' && isQuestionLink(found, id)) ? found : undefined)
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
    /** Reads what was typed, and saves it. */
    saveAddress() {
      const link = linkQuestion(given, id)
      isBad.value = link === null
      if (link === null)
        return
      void load().then(({ storeAddress }) => storeAddress(given), () => {})
      address.value = link
      isAsking.value = false
    },
  }
}

export type QuestionCode = ReturnType<typeof useQuestionCode>
