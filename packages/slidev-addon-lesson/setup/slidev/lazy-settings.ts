import { loadChunk } from '@deck/browser/load-chunk'
/** Stands for the settings of Slidev's toolbar: they come when their menu is opened. */
import { defineAsyncComponent } from 'vue'

export default defineAsyncComponent(() => loadChunk(() => import('./DeckSettings.vue')))
