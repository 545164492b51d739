import type { ChoiceQuestion } from '../../data/schema/types.ts'
import type { TemplateName } from '../quiz/generator/build-from-template.ts'
import type { BuiltId } from '../quiz/generator/item-id.ts'
import type { Progress } from './progress.ts'
import type { PaperOptions } from './sample-paper.ts'
import { nameItem, seedLimit } from '../quiz/generator/item-id.ts'
import { foldToWords } from '../quiz/generator/lint-text.ts'
import { mixSeed } from '../quiz/grading/order-options.ts'
import { fitsOptions } from './sample-paper.ts'

/** How items built from the data are come by. */
export interface Workshop {
  templates: readonly TemplateName[]
  /** The item of this id; undefined for what is no such id. */
  find: (id: string) => ChoiceQuestion | undefined
  /** The chapters on which items can be built. */
  chapters: readonly string[]
}

/** What a sample has to heed besides the options. */
export interface SampleTerms {
  /** How many items are wanted. */
  count: number
  /** Any integer; the same seed samples the same items. */
  seed: number
  /** Stems that already stand on the paper. */
  stems: readonly string[]
}

/** How often a new item is tried for each that is wanted, and how often at least: many turn out alike. */
const triesEach = 60
const triesLeast = 600

/**
 * Samples items built from the data, the templates by turns: of the chapters and types chosen, no
 * two alike in content, none that asks what the paper asks already, and none that the student has
 * answered, under whatever seed. Only where nothing new is left do answered ones come again, under
 * the ids that they had. Fewer come back where the data hold no more.
 */
export function sampleBuilt({ templates, find, chapters }: Workshop, progress: Progress, options: Pick<PaperOptions, 'chapters' | 'types'>, { count, seed, stems }: SampleTerms): BuiltId[] {
  if (!canBuild({ chapters }, options))
    return []
  const asked = new Set(stems.map(foldToWords))
  const answered = Object.keys(progress.answers).filter((id): id is BuiltId => find(id) !== undefined)
  const old = new Set(answered.map(id => signItem(find(id)!)))
  const chosen = new Map<string, BuiltId>()
  /** Takes an item where it fits and says nothing that is said already. */
  const offer = (id: BuiltId, disputed: ReadonlySet<string>) => {
    const item = find(id)
    const sign = item && signItem(item)
    if (sign && chosen.size < count && fitsOptions(item, options) && !disputed.has(sign) && !chosen.has(sign) && !asked.has(foldToWords(item.stem)))
      chosen.set(sign, id)
  }
  for (let i = 0; chosen.size < count && i < Math.max(triesLeast, count * triesEach) && templates.length; i++) {
    const template = templates[i % templates.length]!
    offer(nameItem(template, (mixSeed(`${template}:${i}`, seed) >>> 0) % seedLimit), old)
  }
  for (const id of [...answered].sort((a, b) => mixSeed(a, seed) - mixSeed(b, seed)))
    offer(id, new Set())
  return [...chosen.values()]
}

/** Whether any item can be built for this options: they are single choices, on some of the chapters. */
export function canBuild({ chapters }: Pick<Workshop, 'chapters'>, options: Pick<PaperOptions, 'chapters' | 'types'>): boolean {
  return chapters.some(chapter => fitsOptions({ chapter, type: 'single' }, options))
}

/** What an item says, whatever the order of its options: alike items have one sign. */
export function signItem({ stem, options }: Pick<ChoiceQuestion, 'stem' | 'options'>): string {
  return [stem, ...options.map(({ text }) => text).sort()].map(foldToWords).join('|')
}
