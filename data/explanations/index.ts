import { aMiddlePower } from './a-middle-power.ts'
import { climate } from './climate.ts'
import { growthFirst } from './growth-first.ts'
import { land } from './land.ts'
import { mongoliasGround } from './mongolias-ground.ts'
import { opening } from './opening.ts'
import { outlookAndCritique } from './outlook-and-critique.ts'
import { pollution } from './pollution.ts'
import { rungByRung } from './rung-by-rung.ts'
import { summary } from './summary.ts'
import { takingPart } from './taking-part.ts'
import { takingTheLead } from './taking-the-lead.ts'
import { theLadder } from './the-ladder.ts'
import { whatMarksIt } from './what-marks-it.ts'
import { whyItWorked } from './why-it-worked.ts'

/**
 * What a reader who was not there needs to know about each slide, by its routeAlias; the texts stand
 * by chapter in the files beside. Paragraphs are parted by a blank line; figures, dates and official
 * names are tokens such as [[some-record]] or [[some-record.name]]. Looked up by any slide's alias;
 * question slides have none.
 */
export const explanations: Readonly<Record<string, string>> = {
  ...opening,
  ...growthFirst,
  ...takingPart,
  ...takingTheLead,
  ...mongoliasGround,
  ...climate,
  ...land,
  ...pollution,
  ...theLadder,
  ...rungByRung,
  ...whatMarksIt,
  ...whyItWorked,
  ...aMiddlePower,
  ...outlookAndCritique,
  ...summary,
}
