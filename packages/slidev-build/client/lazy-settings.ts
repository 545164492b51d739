/** Stands for the settings of Slidev's toolbar: they come when their menu is opened. */
import { defineAsyncComponent } from 'vue'
import { loadChunk } from '@deck/browser/load-chunk'

export default defineAsyncComponent(() => loadChunk(() => import('./DeckSettings.vue')))
