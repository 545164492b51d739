/** What is done to a build after Slidev has made it; the order matters, for each step takes up what the last one left. */
import type { BuildKind } from './prerender.ts'
import { statePolicies } from './content-policy.ts'
import { guardPages } from './guard-pages.ts'
import { addPreviews } from './link-preview.ts'
import { makeInstallable, makeOffline } from './offline.ts'
import { addPlainPages } from './plain-pages.ts'
import { prerender } from './prerender.ts'

/** One step: takes the build's folder and its kind, and changes the files in it. */
export type FinishStep = (folder: string, kind: BuildKind) => void | Promise<void>

/** The first slide as prerendered HTML comes first. */
const pages: readonly FinishStep[] = [prerender, addPlainPages, addPreviews, guardPages, makeInstallable]
/**
 * The content-security-policy, which names every script that stands in the pages, is the last that changes a page; the offline copy then
 * lists all files as they are served.
 */
const last: readonly FinishStep[] = [statePolicies, makeOffline]

/**
 * Finishes a build in its folder.
 * @param folder of the build
 * @param kind whom it is for, and how it is made
 * @param addFiles puts further files beside the pages
 * @throws Error of the step that could not be done, with what to correct
 */
export async function finishBuild(folder: string, kind: BuildKind, addFiles: FinishStep = () => {}): Promise<void> {
  for (const step of [...pages, addFiles, ...last])
    await step(folder, kind)
}
