/** Judges a PDF by those points of the Matterhorn Protocol that a program can judge, and by some of our own. */
import type { SplitScripts } from '../../components/shell/split-scripts.ts'
import type { Judgement, PdfFacts } from './facts.ts'
import { readFacts } from './facts.ts'
import { judgeDecoration, judgeFonts, judgeIdentifier, judgeLanguage, judgeLinks, judgeMarked, judgeNesting, judgeOutline, judgeTabs, judgeTagged, judgeTies, judgeTitle, judgeXmp } from './judge-file.ts'
import { judgeEmpty, judgeFigures, judgeFormFields, judgeHeadingFirst, judgeHeadings, judgeLanguages, judgeLists, judgeNumbering, judgeRoles, judgeTables } from './judge-structure.ts'

/** Points by name, with the checkpoint of the Matterhorn Protocol 1.1 that each belongs to; `own` for those that it does not have. */
const points = {
  'tagged': ['06', 'says that it is tagged, and has a structure', judgeTagged],
  'title': ['07', 'has a title, and shows it', judgeTitle],
  'metadata': ['06', 'describes itself in XMP', judgeXmp],
  'identifier': ['06', 'claims to be PDF/UA', judgeIdentifier],
  'language': ['11', 'names its language', judgeLanguage],
  'other-languages': ['11', 'marks other languages as such', judgeLanguages],
  'marked': ['01', 'marks all that it paints', judgeMarked],
  'nesting': ['01', 'keeps content and artifacts apart', judgeNesting],
  'ties': ['01', 'ties each piece of content to one element', judgeTies],
  'decoration': ['01', 'has decoration among the artifacts', judgeDecoration],
  'roles': ['02', 'has standard elements only', judgeRoles],
  'no-empty': ['09', 'has no element with nothing in it', judgeEmpty],
  'headings': ['14', 'skips no level of heading', judgeHeadings],
  'heading-first': ['09', 'has each heading before its picture', judgeHeadingFirst],
  'figures': ['13', 'says in words what each figure shows', judgeFigures],
  'lists': ['16', 'has lists with items, labels and bodies', judgeLists],
  'numbering': ['16', 'says how labelled lists are numbered', judgeNumbering],
  'tables': ['15', 'has tables whose heading cells name their scope', judgeTables],
  'fields': ['24', 'has no field that cannot be filled in', judgeFormFields],
  'links': ['28', 'has links in the structure, with descriptions', judgeLinks],
  'tab-order': ['28', 'lets Tab follow the structure', judgeTabs],
  'fonts': ['31', 'has its fonts in it, with their letters', judgeFonts],
  'outline': ['own', 'has bookmarks', judgeOutline],
} as const satisfies Record<string, readonly [string, string, (facts: PdfFacts) => Judgement]>

export type PointId = keyof typeof points

/** What the checker says of one point. */
export interface CheckedPoint {
  id: PointId
  /** Checkpoint of the Matterhorn Protocol, or `own`. */
  of: string
  /** What a PDF does that passes: a verb and what follows it. */
  says: string
  state: 'passed' | 'not applicable' | 'missing'
  faults: readonly string[]
}

/** Judges a PDF by every point. @throws where it is no whole PDF */
export async function checkPdf(bytes: Uint8Array, split: SplitScripts): Promise<CheckedPoint[]> {
  const facts = await readFacts(bytes, split)
  return Object.entries(points).map(([id, [of, says, judge]]) => {
    const faults = judge(facts)
    return { id: id as PointId, of, says, state: faults === null ? 'not applicable' : faults.length ? 'missing' : 'passed', faults: faults ?? [] }
  })
}
