import type { Wording } from '../../model/types.ts'
/** Names that code may not have, since no engineer would search for them: identifiers, classes, ids, file names. */
import type { Finding } from './check-text.ts'

/** Only names that can mean nothing else. "hands", "key", "draw", "cut" and "sheet" alone have good uses, too. */
const namings: readonly Wording[] = [
  { find: /\bplate[A-Z]\w*/g, instead: 'slide' },
  { find: /\b(?:with)?[Pp]atience\b/g, instead: 'timeoutMs for a time, retry for another try' },
  { find: /\b[A-Za-z]+Wish(?:es)?\b/g, instead: 'options or request' },
  { find: /\bready-(?:slide|off|asked|away|titled|upright|narrow|drawings)\b|\bdata-ready(?:-style|(?!-))\b/g, instead: 'prerendered' },
  { find: /\bcut(?:Part|Font|Face)s?\b|\b(?:has|trim|cut|load|list)-?[Ff]aces\b/g, instead: 'font subset or fonts' },
  { find: /\bhandsOf\b|\bcount\w*Hands\b|\bHandSources\b/g, instead: 'votes (class) or actors (network)' },
  { find: /\bdraw(?:Until|Tasks|TimeRows|Questions?|Answers?|Built)\b/g, instead: 'sample (random) or what it does: draw is for pictures' },
  { find: /\b(?:sound|balanced|hint-keeps)-key\b|\bkey(?:Size|Says|Spoken|InWords)\b/g, instead: 'answer' },
  { find: /\b(?:chain|dot|loose)-keys?\b|\b(?:Chain|Dot|Loose)Keys?\b|\bkey(?:People|Thread|Reading|Part)\b/g, instead: 'legend' },
  { find: /\b(?:deck|colour|part|type|day|night)-sheet\b/g, instead: 'slide or page' },
  { find: /\bmend(?:s|ed|ing|[A-Z]\w*)?\b/g, instead: 'patch, correct or repair' },
]

/**
 * Finds private names in code.
 * @param text of a source file, or its path
 * @returns findings in the order in which they stand in the text, each with what to write instead
 */
export function checkNames(text: string): readonly Finding[] {
  return namings
    .flatMap(({ find, instead }) => [...text.matchAll(find)].map(match => ({ rule: 'private-name', at: match.index, message: `“${match[0]}”: write ${instead}` })))
    .sort((a, b) => a.at - b.at)
}
