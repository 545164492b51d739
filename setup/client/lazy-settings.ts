/** Stands for the settings of Slidev's toolbar: they come when their menu is opened. */
import { defineAsyncComponent } from 'vue'
import { loadChunk } from '../../runtime/load-chunk.ts'

export default defineAsyncComponent(() => loadChunk(() => import('@slidev/client/internals/Settings.vue')))
