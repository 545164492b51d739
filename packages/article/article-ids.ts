/** Ids of an article's records, and what else it names, as the project has declared them. */
import type { IdOf } from './register.ts'

export type ActorId = IdOf<'actor'>
export type AgreementId = IdOf<'agreement'>
/** By what means a project works. */
export type ApproachId = IdOf<'approach'>
export type ApproachColumnId = IdOf<'approachColumn'>
export type ArgumentId = IdOf<'argument'>
export type ChapterId = IdOf<'chapter'>
export type CrisisId = IdOf<'crisis'>
export type EventId = IdOf<'event'>
export type FactorId = IdOf<'factor'>
/** A drawing that data/glyphs.ts has for crises. */
export type GlyphId = IdOf<'glyph'>
export type IndicatorId = IdOf<'indicator'>
export type InstitutionId = IdOf<'institution'>
/** Key of a lane of the timeline. */
export type LaneId = IdOf<'lane'>
export type ObjectiveId = IdOf<'objective'>
export type PeriodId = IdOf<'period'>
export type PersonId = IdOf<'person'>
export type PlaceId = IdOf<'place'>
export type ProjectId = IdOf<'project'>
export type QuestionId = IdOf<'question'>
export type RivalExplanationId = IdOf<'rivalExplanation'>
export type RungId = IdOf<'rung'>
export type SectionId = IdOf<'section'>
export type ShapeId = IdOf<'shape'>
export type SourceNoteId = IdOf<'sourceNote'>
export type WorkId = IdOf<'work'>

/** Whether deck.config.ts lists no language besides English. */
export type HasNoLanguage = [IdOf<'language'>] extends [never] ? true : false

/** Code of a language, besides English, that deck.config.ts lists; where it lists none, one that no record has. */
export type LanguageCode = HasNoLanguage extends true ? '-' : IdOf<'language'>

/** Records that the glossary may name: every table but itself, so that no type refers to its own making. */
export type CoreRecordId
  = | ActorId | AgreementId | ArgumentId | CrisisId | EventId | FactorId | IndicatorId | InstitutionId | PeriodId | PersonId | PlaceId | ProjectId | RungId

/** Any record. */
export type RecordId = CoreRecordId | IdOf<'term'>
