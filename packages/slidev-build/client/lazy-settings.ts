/** Stands for the settings of Slidev's toolbar: they come when their menu is opened. */
import { defineAsyncComponent } from 'vue'
import { loadChunk } from '../../../components/shell/load-chunk.browser.ts'

export default defineAsyncComponent(() => loadChunk(() => import('./DeckSettings.vue')))
