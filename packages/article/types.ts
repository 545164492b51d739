/**
 * The vocabulary of the article's data.
 *
 * Tables stand in one order, and a table's records may point only to tables before it, so that
 * every id can be a union derived from the data (`keyof typeof table`) and a dangling reference
 * does not compile:
 *
 *   article → works → periods → crises → actors (actors, people, places) → factors → indicators
 *   → partnership → institutions → agreements → projects → events → arguments → glossary
 *   → relations, source-notes, objectives, chapters, inquiry, questions, lecture-plan
 *
 * What points the other way ("which notes touch this record", "what followed under this rung")
 * is computed in components/, never typed twice. Ids are the project's own (register.ts).
 */
import type {
  ActorId, AgreementId, ApproachColumnId, ApproachId, ArgumentId, ChapterId, CoreRecordId, CrisisId, GlyphId, HasNoLanguage, IndicatorId,
  InstitutionId, LaneId, LanguageCode, ObjectiveId, PeriodId, PersonId, PlaceId, ProjectId, RecordId, RivalExplanationId, RungId,
  SectionId, ShapeId, WorkId,
} from './article-ids.ts'
import type { Position } from './map-types.ts'
import type { IdOf } from './register.ts'
import type { ActivityKind } from './speaking-time.ts'

/** Where in the article a claim stands, and which work the article itself leans on there. */
export interface Citation {
  /** Section slug, as in data/article.ts. */
  section: SectionId
  /** 1-based paragraph in that section. */
  paragraph: number
  /** Works the article cites at that point; [] where it cites none. */
  works: readonly WorkId[]
}

/** A further passage that carries part of a record, with what must stand in it. */
export interface FurtherCitation extends Citation {
  anchors: readonly string[]
}

/** What every record has. */
export interface Fact {
  /** A heading of a few words (at most about 45 characters), for lists, marks and the timeline. */
  label: string
  /** One plain sentence in our own words that says the whole fact; fit to stand on a slide. */
  gist: string
  /** In an edition that has this gist in English: the label in English, too, for where both are read together. The edition's build writes it. */
  englishLabel?: string
  /** Beside it: the full name in English, where that says more than the label. */
  englishName?: string
  /** Where the fact stands. */
  cite: Citation
  /** Figures, years, names and terms that must stand, letter for letter, in the cited passage. */
  anchors: readonly string[]
  /** Where the article says it again, or says more of it. */
  also?: readonly FurtherCitation[]
  /** Name of the slide that is about it, where that is not the first one that shows it: "Read it on …" leads there. */
  readOn?: string
  /** Who stands in a field of this record although no anchor names them, by id: why they stand there. */
  unnamed?: Readonly<Record<string, string>>
}

/** A time as precise as the article gives it, never more precise. */
export interface When {
  /** First (or only) year. For a decade, its first year. */
  from: number
  /** Last year, inclusive, where the article gives a span. */
  to?: number
  /** "Since": the article names no end. */
  open?: true
  /** 1-12, where the article gives a month. */
  month?: number
  /** 1-31, where it gives the day of that month, too. */
  day?: number
  /** 'decade' also covers "mid-1980s" and the like; say it in `words`. */
  precision: 'day' | 'month' | 'year' | 'decade'
  /** How to say a time looser than a year, e.g. "mid-1980s". Shown in place of the numbers. */
  words?: string
}

/** A language besides English in which records have names. */
export interface OtherLanguage {
  /** In English. */
  name: string
  /** Scripts by which its text is told from English: names of Unicode, such as 'Greek'. [] where it is written in Latin letters. */
  scripts: readonly string[]
}

/** A name in the languages in which the article gives it, and no others. */
export interface Name extends Readonly<Partial<Record<LanguageCode, string>>> {
  en: string
  /** Short form in capitals, where the article gives one. */
  acronym?: string
  /** A name in another language that the article does not print: the source it comes from. All others stand in an anchor. */
  notInArticle?: Partial<Record<LanguageCode, string>>
}

/** One of the periods into which the article divides its story. */
export interface Period extends Fact {
  roman: 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX'
  /** The article's own heading for the period. */
  heading: string
  when: When
  /** Where the band on the year scale begins and ends (fractions of years do not occur). */
  band: { from: number, to: number }
  /** The article's word for the stance in that period, e.g. "reactive". */
  stance: string
}

/** One of the crises that the cooperation answers. */
export interface Crisis extends Fact {
  /** The glyph that stands for it beside its colour. */
  glyph: GlyphId
  /** The name of its colour family in styles/tokens.css. Those of the two rails are for a fourth and a fifth crisis. */
  tone: 'dust' | 'ochre' | 'soot' | 'celadon' | 'sky'
}

/** What sort of body or group an actor is. */
export type ActorKind = 'country' | 'ministry' | 'agency' | 'legislature' | 'firm' | 'ngo' | 'international-organisation' | 'government' | 'group'

/** A country, body or group that does something in the article. */
export interface Actor extends Fact {
  kind: ActorKind
  name: Name
  /** Other forms in which the article prints the name. */
  spellings?: readonly string[]
  /** Id of the country of which it is a part; none for a country itself and for what belongs to several. */
  country?: string
  /** Short form of three letters for tables, countries only. */
  short?: string
  /** Its outline on the map, countries only; null where the map does not reach it. */
  shape?: ShapeId | null
}

/** Somebody whom the article names. */
export interface Person extends Fact {
  name: Name
  /** Other forms in which the article prints the name. */
  spellings?: readonly string[]
  /** Office held when the article names the person. */
  role: string
}

/** A place that the article names. */
export interface Locality extends Fact {
  name: Name
  kind: 'city' | 'district' | 'region' | 'water' | 'industrial-area'
  country: ActorId | null
  /** Where it lies: ours, by the source named in data/map.ts. null where it is no point. */
  at: Position | null
}

/** A link in a crisis's chain of cause and effect. */
export interface Factor extends Fact {
  kind: 'setting' | 'natural-driver' | 'human-driver' | 'mechanism' | 'effect' | 'measure'
  crises: readonly CrisisId[]
  /** Effects only: whom the harm meets. The sorting is ours; the article gives one list. */
  on?: 'nature' | 'people'
}

/** What an indicator says, drawn as what it is. `about` words ("up to", "over") are kept in `bound`. */
export type Quantity
  = | { kind: 'number', value: number }
    | { kind: 'range', low: number, high: number }
    | { kind: 'change', delta: number }
    | { kind: 'share', percent: number, of: string }
    | { kind: 'rank', rank: number }

/** A figure, with all that it needs to be read rightly. */
export interface Indicator extends Fact {
  quantity: Quantity
  /** E.g. '°C', '%', 'µg/m³', 'conventions', 'projects', 'deaths a year'. */
  unit: string
  bound?: 'up to' | 'less than' | 'over' | 'at least' | 'about'
  when: When | null
  /** Of what, and where: the base that the figure belongs to. */
  scope: string
  crises: readonly CrisisId[]
  /** Contested or loosely worded: no question may rest on it. */
  contested?: true
}

/** A step of the bilateral partnership. */
export interface Rung extends Fact {
  /** A shorter form of the name, without words left out of its middle, where the label is too long beside the others' in a question. */
  short?: string
  /** From 1, the lowest. */
  rank: number
  when: When
  name: Name
  /** Says where a name in another language comes from when it is not the running text. */
  nameNote?: string
  /** Who declared it, where the article says so. */
  declaredBy: readonly PersonId[]
  /** In what setting (state visit, videoconference), where the article says so. */
  setting: string | null
}

/** A body, meeting or programme that lasts. */
export interface Institution extends Fact {
  name: Name
  /** In a word of the article, such as 'conference' or 'panel': nothing is drawn by it. */
  kind: string
  founded: When | null
  founders: readonly ActorId[]
  /** Countries that the article lists as taking part; null where it does not list them. */
  members: readonly ActorId[] | null
  /** What it is for, in a few words. */
  role: string
  seat: PlaceId | null
  /** Does it sit at world, regional or bilateral level, or at home? */
  level: 'world' | 'region' | 'bilateral' | 'domestic'
  /** The article gives its name or year in two forms: no question may rest on that. */
  contested?: readonly ('name' | 'year')[]
}

/** What was signed, declared or laid down. */
export interface Agreement extends Fact {
  name: Name
  /** In a word of the article, such as 'convention', 'protocol' or 'amendment': nothing is drawn by it. */
  kind: string
  when: When | null
  /** Signatories where the article names them. */
  parties: readonly ActorId[]
  purpose: string
  /** The rung that stood when it was made; null where it is not between the two countries. */
  rung: RungId | null
  crises: readonly CrisisId[]
}

/** A column of the table of responses. */
export interface ApproachColumn { label: string }

/** A means by which projects work: the column that counts it, and whether it puts something into the ground. */
export interface ApproachRow { column: ApproachColumnId, plants?: true }

/** What was done, alone or together. */
export interface Project extends Fact {
  name: Name
  when: When | null
  actors: readonly ActorId[]
  institutions: readonly InstitutionId[]
  agreements: readonly AgreementId[]
  crises: readonly CrisisId[]
  approaches: readonly ApproachId[]
  /** The rung that stood when it began; null where it is not between the two countries. */
  rung: RungId | null
}

/** Something that happened at a time. */
export interface TimelineEvent extends Fact {
  /** At most 28 characters, where the label is too long to stand beside its dot on the timeline. */
  short?: string
  when: When
  /** null for what lies before or outside the three periods (say so in the gist). */
  period: PeriodId | null
  /** Where it belongs: at home on either side, between the two, in the region or the world. */
  lane: LaneId
  /** Why it lies there, where that does not follow from who acts. */
  laneReason?: string
  actors: readonly ActorId[]
  people: readonly PersonId[]
  institutions: readonly InstitutionId[]
  agreements: readonly AgreementId[]
  projects: readonly ProjectId[]
  rung?: RungId
  crises: readonly CrisisId[]
  /** Two forms of the date stand in the article: no question may rest on it. */
  contested?: true
}

/** A step in the article's reasoning. */
export interface Argument extends Fact {
  kind: 'question' | 'thesis' | 'character' | 'condition' | 'reason' | 'definition' | 'context' | 'contrast' | 'consequence' | 'outlook'
  /**
   * How firmly the article's sentence makes the claim. It hedges where it carries "may", "seem", "appear", "arguably", "probably",
   * "somehow", "supposed", "expected", "likely", "could be", "to some extent" or the like; it argues where the author concludes, judges or
   * interprets; it states what it reports.
   * "Often", "normally" and "has tended to" are frequency, and stay in the words.
   */
  strength: 'states' | 'argues' | 'hedges'
}

/** A term, with its names in the article’s scripts. Its equivalents in other languages stand in data/equivalents.ts. */
export interface GlossaryEntry extends Fact {
  name: Name
  /** Record that the term names, where there is one. */
  record?: CoreRecordId
  /** Other spellings and everyday words, in any script, under which a reader may look for it. */
  aliases?: readonly string[]
}

/** A word of the course, not of the article, that explanations use: it rests on no passage. */
export interface CourseTerm {
  label: string
  /** What it means, in one clause. */
  gist: string
  /** Forms under which an explanation uses it, the label aside. */
  forms?: readonly string[]
  aliases?: readonly string[]
}

/** Where an equivalent comes from: the article prints it, a named official source uses it, or it is our translation. */
export type EquivalentOrigin = 'article' | 'official' | 'ours'

/** A term in another language, with its definition in that language. */
export interface Equivalent {
  text: string
  origin: EquivalentOrigin
  /** The source by name; for `official` only. */
  source?: string
  /** The form in general use, where the article prints another one, and who uses it. */
  usual?: { text: string, source: string }
  /** One line, in that language. Ours, unless `gistSource` names an official source. */
  gist: string
  gistSource?: string
}

/** A term in every language that deck.config.ts lists. */
export type Equivalents = Readonly<Record<IdOf<'language'>, Equivalent>>

/** Equivalents by the term's key: all terms have them, unless deck.config.ts lists no language. */
export type EquivalentsOf<Id extends string> = Readonly<HasNoLanguage extends true ? Partial<Record<Id, Equivalents>> : Record<Id, Equivalents>>

/** Why words may stand in a text although the records that it names do not hold them: others do, or a reason. */
export interface TextReason {
  /** Key of the text, as the lock and the tests name it, or the beginning of it: "explanations/some-slide". */
  in: string
  /** The words of the text that it is about; of a slide's picture, the name of its component. */
  says: string
  /** Records of which the words speak, and which hold them. */
  behind?: readonly RecordId[]
  /** Why they may stand there though no record holds them. */
  because?: string
}

/** What one record is to another. */
export type RelationKind
  = | 'founded' | 'member-of' | 'part-of' | 'hosts' | 'grew-out-of' | 'signed' | 'issued' | 'carries-out' | 'leads-to' | 'worsens' | 'answers' | 'supports'
    | 'enables' | 'contrasts-with' | 'follows' | 'appointed' | 'proposed'

/** An edge between two records, with where the article draws it. */
export interface Relation {
  from: RecordId
  to: RecordId
  kind: RelationKind
  cite: Citation
}

/** Where the article contradicts itself or its reference list, or leaves something open. */
export interface SourceNote {
  label: string
  kind: 'contradiction' | 'reference' | 'spelling' | 'scope' | 'loose' | 'missing'
  /** The two places (or the one), and what each says, in few words or a short quotation. */
  says: readonly { place: Citation, says: string }[]
  /** How the deck handles it. */
  handling: string
  /** What is known outside the article, labelled as ours, with its own named source. Absent where nothing is. */
  outside?: { says: string, source: string, /** We could not open the source. */ unchecked?: true }
  /** Records and works that it touches. */
  about: readonly (RecordId | WorkId)[]
  /** No question may hinge on what it touches. */
  disputed: boolean
  /** What no question may do with what it touches; where its handling promises "no question asks …", this keeps the promise. */
  forbids?: readonly QuestionBan[]
}

/** What questions may not do with certain records. The linter checks the bank and all built items; a breach stops the build. */
export interface QuestionBan {
  /** The records; all that the note touches where left out. */
  on?: readonly RecordId[]
  /** Fields ("when", "parties", "name") on which no answer may depend; a question shows none of their texts. */
  fields?: readonly string[]
  /** Words that no stem, item or target holds where a question rests on one of the records: whole words, in any case. */
  words?: readonly string[]
  /** No question rests on two of the records. */
  apart?: true
}

/** What a question or objective asks of a student. */
export type Level = 'recall' | 'understanding' | 'reasoning'

/** What a student can do after a chapter. */
export interface Objective {
  /** "After the chapter, students can …": begins with a verb. */
  text: string
  /** The same in at most six words, for the way through the deck. */
  short?: string
  level: Level
  chapter: ChapterId
  /** Slides (routeAlias) where it is taught. */
  slides: readonly string[]
}

/** A chapter of the deck. */
export interface Chapter {
  /** E.g. "The first years". */
  label: string
  /** Chapter file below slides/. */
  file: string
  /** The period it belongs to, where it tells one. */
  period: PeriodId | null
  /** The crisis it belongs to, where it tells one. */
  crisis: CrisisId | null
  /** The question that opens it. */
  question: string
  /** Last rung that stands on its opener: the ladder "as it then stood". null: none. */
  upto: RungId | null
}

/** A figure that readers guess before they see it. Nobody is graded. */
export interface Guess {
  /** The record whose figure it is. */
  record: IndicatorId
  asks: string
  /** The line on which it is guessed, in the record's unit. */
  scale: { from: number, to: number, step: number }
  /** Why the figure may lie far from a guess, in a sentence or two. */
  why: string
  /** The records on which the reason rests. */
  behind: readonly RecordId[]
  /** The article gives what the reason rests on, but does not say that it explains the figure. */
  isOurs?: true
}

/** A point that a short free answer should hold. */
export interface RecallPoint {
  /** The record on which the point stands. */
  record: RecordId
  /** The point, as a student marks it. */
  text: string
  /** The words of the model answer that say it, letter for letter. */
  says: string
}

/** A short free answer in two sentences, with a model to compare it with. It is marked by the student, never by the deck. */
export interface RecallTask {
  chapter: ChapterId
  objective: ObjectiveId
  stem: string
  /** Two sentences that hold every point. */
  answer: string
  points: readonly RecallPoint[]
  /** In an edition that has no translation of it: the language that all of it is in. The edition's build writes it. */
  lang?: 'en'
}

/** How the strength of claims is told, after a chapter on the argument. How strong each is stands with the step itself. */
export interface WorkedExample {
  chapter: ChapterId
  /** One that is stated, one that is argued and one that is hedged, or more. */
  claims: readonly {
    record: ArgumentId
    /** The words of the passage that tell it; '' where nothing makes the claim more than a statement. */
    sign: string
    /** How to read it, in a sentence or two. */
    why: string
  }[]
}

/** A task for the end, with a model answer of ours and three criteria to judge one’s own by. */
export interface TakenHome { asks: string, model: string, criteria: readonly [string, string, string] }

/** The question that a class takes sides on. The frame is the deck's own and says so; what it rests on are records. */
export interface Inquiry {
  question: string
  /** Whose the frame is, said once. */
  frame: string
  /** What to ask of each passage before the second vote. */
  weigh?: string
  /** What the article itself answers. */
  answer: { records: readonly RecordId[], says: string }
  /** What a thesis with room for every explanation costs; ours. */
  cost: string
  /** What each student writes at the end, in class and at home. */
  sentence: TakenHome
  essay: TakenHome
}

/** One of the explanations that are held against each other. */
export interface RivalExplanation {
  /** By which it is voted for. */
  letter: string
  label: string
  /** What it claims in a few words, for a wall. */
  short: string
  /** What it claims, in one sentence. */
  gist: string
}

/**
 * What bears on an explanation, a motive: a passage for it, one against it, or what the article does not show. Means and words of the
 * thesis that touch it stand apart.
 */
export interface Evidence {
  /** At most six words and 30 characters, for a slide; of what is missing, a question. */
  label: string
  explanation: RivalExplanationId
  bearing: 'supports' | 'challenges' | 'missing' | 'means' | 'thesis'
  /** Of all that supports the explanation, or of all that challenges it, what we find strongest. */
  isStrongest?: true
  /** Where its passages speak of a policy as a whole, and not of the case that the question is about. */
  isGeneral?: true
  /** The chapter in which a class meets it. */
  chapter: ChapterId
  /** What it rests on; for what is missing, the nearest passages. */
  records: readonly [RecordId, ...RecordId[]]
  /** In one sentence of our own. */
  says: string
}

/** Something that a class does on a slide, as a lecturer runs it. */
export interface Activity {
  /** Slide's routeAlias. */
  slide: string
  /** What the class does, in a few words. */
  does: string
  /** One thing after the other; each takes the minutes of its kind. */
  timed: readonly ActivityKind[]
  /** What the lecturer says to begin. */
  say: string
  /** What the lecturer collects, and how. */
  collect: string
  /** What the lecturer does with it. */
  then: string
}

/** A slide in a plan, with what a lecturer does there. */
export interface LectureStep {
  /** Slide's routeAlias. */
  slide: string
  /** Minutes in this plan, computed from what is said and done. */
  minutes: number
  /** What the class does, beyond listening. */
  activity?: string
  /** What to say on the way to the plan's next slide, or at its end: the note's own "Move on" names the deck's next slide. */
  bridge?: string
  /** What to say instead of the slide's note, question and all, where that takes more minutes than the plan has. */
  short?: string
  /** The plan still makes sense without this slide: the first to go when time runs out. */
  skippable?: true
  /** Minutes of the activity that can be left out when time runs out: the slide makes sense without it. */
  spare?: number
  /** Minutes that are the class's own; where nobody has said, what an activity leaves of the step. */
  students?: number
}

/** A way through the deck in a given time. */
export interface LecturePlan {
  label: string
  /** Minutes in all; the steps fill most of it, and leave some for questions. */
  minutes: number
  /** For one student alone, who reads: its minutes are those of reading, and a chapter ends with recall. */
  study?: true
  /** Each slide at most once, in the order in which they are shown. */
  steps: readonly LectureStep[]
}

/** A word or phrase to avoid. */
export interface Wording {
  /** What to look for, in lower case; `g` so that every place is found. */
  find: RegExp
  /** What to write instead, as advice to the writer. */
  instead: string
}
