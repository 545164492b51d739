/** What is done to a build after Slidev has made it; the order matters, for each step takes up what the last one left. */
import type { FinishSettings, FinishStep } from './finish-settings.ts'
import { statePolicies } from './content-policy.ts'
import { guardPages } from './guard-pages.ts'
import { addPreviews } from './link-preview.ts'
import { makeInstallable, makeOffline } from './offline.ts'
import { addPlainPages } from './plain-pages.ts'
import { prerender } from './prerender.ts'

export type { FinishSettings, FinishStep, PlainSlide } from './finish-settings.ts'

/**
 * Finishes a build in its folder. The first slide as prerendered HTML comes first. The content-security-policy, which names every script that
 * stands in the pages, is the last that changes a page; the offline copy then lists all files as they are served.
 * @throws Error of the step that could not be done, with what to correct
 */
export async function finishBuild(folder: string, settings: FinishSettings): Promise<void> {
  const steps: readonly FinishStep[] = [prerender, addPlainPages, addPreviews, guardPages, makeInstallable, ...settings.steps, statePolicies, makeOffline]
  for (const step of steps)
    await step(folder, settings)
}
