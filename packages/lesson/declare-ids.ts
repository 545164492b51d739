import type { ActorId, PersonId, PlaceId } from '@deck/data/actors.ts'
import type { AgreementId } from '@deck/data/agreements.ts'
import type { approachColumns, approaches } from '@deck/data/approaches.ts'
import type { ArgumentId } from '@deck/data/arguments.ts'
import type { SectionId } from '@deck/data/article.ts'
import type { ChapterId } from '@deck/data/chapters.ts'
import type { CrisisId } from '@deck/data/crises.ts'
/** Declares this article to the engine: from here on its ids are known wherever an id is typed. Nothing imports this file. */
import type { lanes, languages } from '@deck/data/deck-config.ts'
import type { EventId } from '@deck/data/events.ts'
import type { FactorId } from '@deck/data/factors.ts'
import type { GlossaryId } from '@deck/data/glossary.ts'
import type { glyphs } from '@deck/data/glyphs.ts'
import type { IndicatorId } from '@deck/data/indicators.ts'
import type { RivalExplanationId } from '@deck/data/inquiry.ts'
import type { InstitutionId } from '@deck/data/institutions.ts'
import type { ShapeId } from '@deck/data/map.ts'
import type { ObjectiveId } from '@deck/data/objectives.ts'
import type { RungId } from '@deck/data/partnership.ts'
import type { PeriodId } from '@deck/data/periods.ts'
import type { ProjectId } from '@deck/data/projects.ts'
import type { QuestionId } from '@deck/data/questions/index.ts'
import type { SourceNoteId } from '@deck/data/source-notes.ts'
import type { WorkId } from '@deck/data/works.ts'

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
