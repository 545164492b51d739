/** The stage as a tab keeps it over a reload. It stands apart from the stage, which every first slide has and this not. */
import type { ReadRecord } from './read-record.ts'
import type { Stage } from './stage.ts'
import { readRecord } from './read-record.ts'
import { isStage } from './stage.ts'

const version = 1

function parse(found: unknown): Stage {
  if (!isStage(found))
    throw new TypeError('This is no stage.')
  return found
}

/**
 * Reads what a tab kept. It never throws.
 * @param text what stands in the browser, or null
 */
export function readKeptStage(text: string | null): ReadRecord<Stage> {
  return readRecord(text, version, found => parse((found as { parts?: unknown }).parts))
}

/** The stage as text for a tab to keep; null where nothing was ever set. */
export const writeKeptStage = (stage: Stage): string | null => Object.keys(stage).length ? JSON.stringify({ version, parts: stage }) : null
