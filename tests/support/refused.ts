/** What a window's content security policy has refused. */
import type { BrowserContext } from 'playwright-chromium'

/**
 * Listens in every window of a context that is opened from now on.
 * @param context the windows
 * @param where says in which place of the test something is refused
 * @returns a list that grows: where, by which rule, and what
 */
export async function noteRefused(context: BrowserContext, where = () => ''): Promise<readonly string[]> {
  const refused: string[] = []
  await context.exposeBinding('noteRefused', ({ page }, what: string) => refused.push(`${where() || new URL(page.url()).hash}: ${what}`))
  await context.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, target }) =>
    (window as unknown as { noteRefused: (what: string) => void }).noteRefused(`${effectiveDirective} ${blockedURI} ${sample} ${(target as Element).outerHTML?.slice(0, 80) ?? ''}`)))
  return refused
}
