/** What our sentences may not hold, each with what to write instead. docs/editors.md gives the reasons. */

import type { Wording } from '../../data/schema/types.ts'

/** Words of our own where the trade has one. */
const interfaceWords: readonly Wording[] = [
  { find: /\bplates?\b/g, instead: 'slide' },
  { find: /(?<!\b(?:arrow|number|keyboard|letter|any|a|one|which|each|every|same|other|these|of the|the) )(?<!press (?:the|a) )\b(?:the|answer) key\b(?! (?:that|on|of your keyboard|is pressed|press))/g, instead: 'the answer (quiz), the legend (picture) or the key\'s name (keyboard)' },
  { find: /\banswer keys\b|\bthe answer key\b/g, instead: 'answers' },
  { find: /\bcrib\b|\bmark-?key\b/g, instead: 'answer' },
  { find: /\b(?:night|day) sheet\b/g, instead: 'dark mode, light mode' },
  { find: /(?<!\b(?:answer|contact|style|night|day) )\bsheets?\b(?! of (?:paper|A4))/g, instead: 'slide or page (style sheet and sheet of paper in full)' },
  { find: /\bpatience\b/g, instead: 'timeout' },
  { find: /\bready (?:slides?|cop(?:y|ies)|html|scripts?)\b/g, instead: 'prerendered' },
  { find: /\bmend(?:s|ed|ing)?\b/g, instead: 'correct, repair or fix' },
  { find: /\bswift(?:ly)?\b/g, instead: 'fast' },
  { find: /\bcut (?:of the |down )?(?:(?:type)?faces?|fonts?)\b|\b(?:fonts?|(?:type)?faces?) (?:is |are |come )?\(?cut\b/g, instead: 'font subset' },
]

/** Images other than the ladder's. */
const images: readonly Wording[] = [
  { find: /\bstair(?:s|case|cases)?\b/g, instead: 'reasons, steps of the argument' },
  { find: /\b(?:the|a|one|lower|upper|both|either) (?:bow|bows|beam|beams|strand|strands|thread|threads|seal|seals|pillar|pillars)\b/g, instead: 'the plain word: arrow, condition, part, line of work, picture' },
  { find: /\bopens? (?:the|a) doors?\b|\bdoors? opens?\b/g, instead: 'makes possible, allows' },
  { find: /\bbears? witness\b/g, instead: 'shows' },
  { find: /\bhangs? (?:by|on|in the air)\b/g, instead: 'depends on, is connected to' },
  { find: /\bcame to rest\b/g, instead: 'became' },
]

/** Words that a third-language student does not meet elsewhere. */
const archaic: readonly Wording[] = [
  { find: /\bbefalls?\b|\bbefell\b/g, instead: 'happens to' },
  { find: /\buppermost\b|\bnethermost\b|\btopmost\b/g, instead: 'top, bottom' },
  { find: /\b(?:whence|whither|thence|hence|thereof|therein|thereby|thereupon|hereby|herein|hitherto|henceforth|whereof|wherein|whereby)\b/g, instead: 'from there, in it, so far: a plain phrase' },
  { find: /\b(?:albeit|lest|amidst|whilst|amongst|notwithstanding)\b/g, instead: 'although, so that … not, during, while, among, despite' },
  { find: /\bupon\b(?! request)/g, instead: 'on' },
  { find: /\bnigh\b|\bto and fro\b|\bfar and wide\b|\bby and by\b/g, instead: 'a plain phrase' },
  { find: /\b(?:deed|deeds)\b/g, instead: 'action, programme' },
  { find: /\btells? of\b|\bis not told\b|\bare not told\b|\bnot told\b|\bremains? unsaid\b|\bis not said\b|\bare not said\b/g, instead: 'the article does not say …' },
  { find: /\b(?:it|the article|she|he|they) tells?\b(?! (?:us|you|them|students|readers))/g, instead: 'says' },
  { find: /\bwhich is not to say\b|\bof what\b|\bso it goes\b|\bbe it\b|\bas it were\b/g, instead: 'a sentence of its own' },
  { find: /\bso much for\b/g, instead: 'leave it out, or say what comes next' },
]

/** Time and change said in signs or in the wrong tense. */
const timeAndChange: readonly Wording[] = [
  { find: /\b(?:changed|changes|went|goes|moved) by [+−-]\s?\d/g, instead: 'rose by, fell by' },
  { find: /\bfrom (?:\d{4}|\[\[[^\]]+\]\]) on\b/g, instead: 'since …' },
]

/** Every wording to avoid in whatever article, by the rule that it belongs to. */
export const wordings: Readonly<Record<string, readonly Wording[]>> = {
  'interface-word': interfaceWords,
  'one-image': images,
  'plain-word': archaic,
  'time-and-change': timeAndChange,
}

/** How a text says that the article leaves something open. */
export const openings = /\b(?:the article|it|the text|the passage|the sentence|the declaration) (?:does not|doesn’t|never) (?:say|name|tell|list|give|state|date|explain|weigh|describe|report|mention|make clear)\b|\bleaves? (?:it |this |that )?open\b|\bnames? (?:none|no one|nobody)\b|\bgives? no (?:date|year|name|number|source|reason)s?\b/gi
