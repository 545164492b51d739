import type { ChoiceQuestion } from '@deck/questions'
import type { Template, TemplateSources, TemplateWords } from './template.ts'
import { mixSeed } from '@deck/questions'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { askMembers, askSeat } from './templates-of-bodies.ts'
import { askFirst, askPeriod, askYear } from './templates-of-events.ts'
import { askRung, askStanding } from './templates-of-rungs.ts'

/** The templates, by the name that an item's id begins with. */
export const templates = {
  first: askFirst,
  seat: askSeat,
  rung: askRung,
  period: askPeriod,
  members: askMembers,
  year: askYear,
  standing: askStanding,
} as const satisfies Record<string, Template>

export type TemplateName = keyof typeof templates

/** Seeds under which a template is tried: what one of them samples badly, another does not. */
const trials = [1, 2, 3]
/** So often an item is sampled anew: where records are few, options that are not alike may come together by chance. */
const mostSamples = 30
/** How far the seeds of further samples lie from each other. */
const sampleStep = 1_000_003

/**
 * The templates that the data are enough for. An article may have no seats of bodies, say, or too few events.
 * @param sources the data's tables
 * @param words the words of the stems
 */
export function listBuildable(sources: TemplateSources, words: TemplateWords): readonly TemplateName[] {
  const builds = (template: TemplateName, seed: number) => {
    try {
      return Boolean(buildItem(template, seed, sources, words))
    }
    catch (error) {
      if (error instanceof RangeError)
        return false
      throw error
    }
  }
  return (Object.keys(templates) as TemplateName[]).filter(template => trials.every(seed => builds(template, seed)))
}

/**
 * Builds the item of this name and seed from the data: the same on every machine. Items of two
 * seeds may be alike: sampling compares their stems and options.
 * @param template which template
 * @param seed any integer
 * @param sources the data's tables
 * @param words the words of the stems
 * @throws RangeError where the data hold too few records for an item of this kind
 */
export function buildItem(template: TemplateName, seed: number, sources: TemplateSources, words: TemplateWords): ChoiceQuestion {
  for (let sample = 0; ; sample++) {
    try {
      return templates[template](sources, words, xoroshiro128plus(mixSeed(template, seed + sample * sampleStep)))
    }
    catch (error) {
      if (!(error instanceof RangeError) || sample === mostSamples)
        throw error
    }
  }
}
