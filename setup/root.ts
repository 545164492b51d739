import { useNav } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { watchEffect } from 'vue'

/** Tells the style sheets when the deck is being printed: Slidev exports with screen media, so @media print says nothing. */
export default defineRootSetup(() => {
  const { isPrintMode } = useNav()
  watchEffect(() => document.documentElement.classList.toggle('is-print', isPrintMode.value))
})
