import { readonly, ref } from 'vue'

const open = ref<string | null>(null)

/** Which record the reader has opened; one dialog shows it, wherever its mark was. */
export function useOpenRecord() {
  return {
    openId: readonly(open),
    openRecord: (id: string) => { open.value = id },
    closeRecord: () => { open.value = null },
  }
}
