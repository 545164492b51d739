import { readStored, writeStored } from '@deck/browser/storage'
/** Whether the list of keys is open in this window, and what is kept of it. It stands apart from the list, which is fetched when it is first asked for. */
import { ref, watch } from 'vue'

export const isHelpOpen = ref(false)

/** What a reader's choice to do without letter keys is called. */
export const letterKeysName = 'green-ladder:letter-keys'

function recall(): boolean {
  try {
    return readStored('localStorage', letterKeysName) !== 'off'
  }
  catch {
    return true
  }
}

/** Whether single letters and signs are commands on slides. A reader who speaks to the computer may turn them off. */
export const hasLetterKeys = ref(recall())
watch(hasLetterKeys, (isOn) => {
  try {
    writeStored('localStorage', letterKeysName, isOn ? null : 'off')
  }
  catch {
    // then it holds until the window closes
  }
}, { flush: 'sync' })
