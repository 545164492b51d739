import type { CourseTerm } from '../model/types.ts'

/**
 * Words of reading and arguing that explanations use and that a student may not know in English.
 * The article does not use them in this sense, so they rest on no passage.
 */
export const courseTerms = {
  'course-hedge': { label: 'hedge', forms: ['hedged'], gist: 'A word such as “seems” or “arguably” that makes a statement more careful.' },
  'course-thesis': { label: 'thesis', gist: 'The main statement that a whole article argues for.', aliases: ['main argument'] },
  'course-cite': { label: 'to cite', forms: ['cite'], gist: 'To name the work or passage that a statement rests on.', aliases: ['citation', 'quote'] },
  'course-passage': { label: 'passage', gist: 'A short part of a text; in this deck, one numbered paragraph of the article.' },
  'course-claim': { label: 'claim', gist: 'A statement that may be right or wrong and that needs support.', aliases: ['assertion'] },
  'course-evidence': { label: 'evidence', gist: 'Facts or sources that support a claim.', aliases: ['proof'] },
  'course-sequence': { label: 'sequence', gist: 'The order of events in time; a later event need not be an effect of an earlier one.', aliases: ['chronology', 'order'] },
  'course-causation': { label: 'causation', forms: ['causal'], gist: 'One thing makes another happen; a sequence alone does not show it.', aliases: ['cause and effect', 'cause'] },
  'course-infer': { label: 'to infer', forms: ['infer'], gist: 'To conclude something that a text does not say directly.', aliases: ['inference', 'conclude'] },
  'course-scope': { label: 'scope', gist: 'What a statement covers: which people, places and years.' },
  'course-upper-bound': { label: 'upper bound', gist: 'The highest value that a figure can have; “up to” marks one.', aliases: ['maximum', 'ceiling', 'up to'] },
  'course-contested': { label: 'contested', gist: 'In dispute: sources disagree, or the article says two things.', aliases: ['disputed'] },
  'course-accession': { label: 'accession', gist: 'Joining a treaty or an organisation that already exists.', aliases: ['joining', 'membership'] },
  'course-reference-list': { label: 'reference list', gist: 'The list at the end of an article that names the works it uses.', aliases: ['bibliography', 'references'] },
} as const satisfies Record<string, CourseTerm>

/** Key of a word of the course. */
export type CourseTermId = keyof typeof courseTerms
