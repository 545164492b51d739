/**
 * How a project tells the engine which article it teaches. The vocabulary knows no article: a project declares its own once,
 *
 * `declare module '@deck/article' { interface Register { article: { actor: ActorId, rung: RungId, … } } }`
 *
 * and from then on an id that no record has does not compile, in the article's own tables, in the engine and in slides.
 */

/** What a project declares: `article`, the ids of its records by kind (@deck/lesson). */

export interface Register {}

/** Kinds of things that an article has ids for. */
export type IdKind
  = | 'actor' | 'agreement' | 'approach' | 'approachColumn' | 'argument' | 'chapter' | 'crisis' | 'event' | 'factor' | 'glyph' | 'indicator'
    | 'institution' | 'lane' | 'language' | 'objective' | 'period' | 'person' | 'place' | 'project' | 'question' | 'rivalExplanation' | 'rung'
    | 'section' | 'shape' | 'sourceNote' | 'term' | 'work'

/** What the project has declared. Written without inference, so that the type of one table's ids is not looked up for another's. */
type Declared = 'article' extends keyof Register ? Register['article' & keyof Register] : Record<never, string>

/** The ids of one kind; any string where no article is declared, as in tests of a package alone. */
export type IdOf<Kind extends IdKind> = Kind extends keyof Declared ? Declared[Kind] : string
