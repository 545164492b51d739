/** What the page follows of the phone that it is on. */

/** Light or dark, as the phone is set, and as it is set anew. */
export function followShade(): void {
  const night = matchMedia('(prefers-color-scheme: dark)')
  const shade = () => document.documentElement.classList.toggle('dark', night.matches)
  night.addEventListener('change', shade)
  shade()
}

/** Calls whenever the phone wakes, comes back to the page, or finds its network again. */
export function whenAwake(act: () => void): void {
  const wake = () => document.visibilityState === 'visible' && act()
  document.addEventListener('visibilitychange', wake)
  addEventListener('online', wake)
  addEventListener('pageshow', wake)
}
