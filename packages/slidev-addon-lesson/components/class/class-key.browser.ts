/** The lecturer's right to lead a live class: a secret in the link that the server opened, kept for as long as the tab is open. */
import type { Router } from 'vue-router'
import { readStored, writeStored } from '@deck/browser/storage'
import { isSecret } from '@deck/live-class/protocol/ids'

const keyName = 'green-ladder:class'

/** A text of this tab; null where there is none, or the browser refuses its storage. */
function readTab(name: string): string | null {
  try {
    return readStored('sessionStorage', name)
  }
  catch {
    return null
  }
}
/** Keeps a text for this tab. @returns whether it is kept */
function storeForTab(name: string, text: string): boolean {
  try {
    writeStored('sessionStorage', name, text)
    return true
  }
  catch {
    return false
  }
}

const inLink = () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('class')

/** The secret, from the link or from this tab; null where the deck was started without a class. */
export function findClassKey(): string | null {
  const found = inLink() ?? readTab(keyName)
  return isSecret(found) ? found : null
}

/** Takes the secret out of the address, where this tab keeps it: it must not reach the wall's link. */
export async function hideClassKey(router: Router): Promise<void> {
  const found = inLink()
  if (!found || !storeForTab(keyName, found))
    return
  const { class: _, ...query } = router.currentRoute.value.query
  await router.replace({ path: router.currentRoute.value.path, query })
}
