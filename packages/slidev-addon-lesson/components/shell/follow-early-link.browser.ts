import type { Router } from 'vue-router'

/** Follows a link that is taken while the first page is still on its way: until then the router doesn't listen, and it would put the first address back. */
export function followEarlyLink(router: Router): void {
  let wanted = ''
  const recordHash = () => { wanted = location.hash.slice(1) }
  addEventListener('hashchange', recordHash)
  void router.isReady().finally(() => {
    removeEventListener('hashchange', recordHash)
    if (wanted)
      void router.replace(wanted)
  })
}
