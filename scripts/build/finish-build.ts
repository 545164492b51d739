/** What is done to a build after Slidev has made it; the order matters, for each step takes up what the last one left. */

import { addPreviews } from './add-previews.ts'
import { guardPages } from './guard-pages.ts'
import { addPlainPages } from './plain-pages.ts'
import { makeInstallable, makeOffline } from './precache.ts'
import { prerender } from './prerender.ts'
import { statePolicies } from './state-policies.ts'
import { writeExports } from './write-exports.ts'

/** Whom a build is for, whether it is made without a browser, and the address where it will stand, with a slash at its end; '' where nobody said. */
export interface BuildKind { audience: 'student' | 'lecturer', plain: boolean, address: string }
/** One step: takes the build's folder and its kind, and changes the files in it. */
export type FinishStep = (folder: string, kind: BuildKind) => void | Promise<void>

/**
 * The first slide as prerendered HTML comes first. The content-security-policy, which names every script that
 * stands in the pages, is the last that changes a page; the offline copy then lists all files as they are served.
 */
const steps: readonly FinishStep[] = [prerender, addPlainPages, addPreviews, guardPages, makeInstallable, writeExports, statePolicies, makeOffline]

/**
 * Finishes a build in its folder.
 * @param kind whom it is for, and how it is made
 * @throws Error of the step that could not be done, with what to correct
 */
export async function finishBuild(folder: string, kind: BuildKind): Promise<void> {
  for (const step of steps)
    await step(folder, kind)
}
