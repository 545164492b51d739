/** Declares this article to the engine: from here on its ids are known wherever an id is typed. Nothing imports this file. */
import type { lanes, languages } from '../../deck.config.ts'
import type { ActorId, PersonId, PlaceId } from '../actors.ts'
import type { AgreementId } from '../agreements.ts'
import type { approachColumns, approaches } from '../approaches.ts'
import type { ArgumentId } from '../arguments.ts'
import type { SectionId } from '../article.ts'
import type { ChapterId } from '../chapters.ts'
import type { CrisisId } from '../crises.ts'
import type { EventId } from '../events.ts'
import type { FactorId } from '../factors.ts'
import type { GlossaryId } from '../glossary.ts'
import type { glyphs } from '../glyphs.ts'
import type { IndicatorId } from '../indicators.ts'
import type { RivalExplanationId } from '../inquiry.ts'
import type { InstitutionId } from '../institutions.ts'
import type { ShapeId } from '../map.ts'
import type { ObjectiveId } from '../objectives.ts'
import type { RungId } from '../partnership.ts'
import type { PeriodId } from '../periods.ts'
import type { ProjectId } from '../projects.ts'
import type { QuestionId } from '../questions/index.ts'
import type { SourceNoteId } from '../source-notes.ts'
import type { WorkId } from '../works.ts'

declare module '@deck/article' {
  interface Register {
    article: {
      actor: ActorId
      agreement: AgreementId
      approach: keyof typeof approaches
      approachColumn: keyof typeof approachColumns
      argument: ArgumentId
      chapter: ChapterId
      crisis: CrisisId
      event: EventId
      factor: FactorId
      glyph: keyof typeof glyphs
      indicator: IndicatorId
      institution: InstitutionId
      lane: keyof typeof lanes
      language: keyof typeof languages
      objective: ObjectiveId
      period: PeriodId
      person: PersonId
      place: PlaceId
      project: ProjectId
      question: QuestionId
      rivalExplanation: RivalExplanationId
      rung: RungId
      section: SectionId
      shape: ShapeId
      sourceNote: SourceNoteId
      term: GlossaryId
      work: WorkId
    }
  }
}
