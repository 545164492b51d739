/** Whether the list of keys is open in this window. It stands apart from the list, which is fetched when it is first asked for. */
import { ref } from 'vue'

export const isHelpOpen = ref(false)
