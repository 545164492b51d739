import { aimQuestions } from './aims.ts'
import { arenaQuestions } from './arena.ts'
import { bodyQuestions } from './bodies.ts'
import { characterQuestions } from './character.ts'
import { climateQuestions } from './climate.ts'
import { conditionsQuestions } from './conditions.ts'
import { figureQuestions } from './figures.ts'
import { formQuestions } from './forms.ts'
import { growthQuestions } from './growth.ts'
import { historyQuestions } from './history.ts'
import { ladderQuestions } from './ladder.ts'
import { landQuestions } from './land.ts'
import { leadershipQuestions } from './leadership.ts'
import { middlePowerQuestions } from './middle-power.ts'
import { openingQuestions } from './opening.ts'
import { orderQuestions } from './orders.ts'
import { outlookQuestions } from './outlook.ts'
import { pairQuestions } from './pairs.ts'
import { participationQuestions } from './participation.ts'
import { partnershipQuestions } from './partnership.ts'
import { pointQuestions } from './points.ts'
import { pollutionQuestions } from './pollution.ts'
import { reasoningQuestions } from './reasoning.ts'
import { rungsQuestions } from './rungs.ts'
import { settingQuestions } from './setting.ts'
import { statementQuestions } from './statements.ts'
import { summaryQuestions } from './summary.ts'

/** The question bank: every question by id, in the order of the chapters. */
export const questions = {
  ...openingQuestions,
  ...growthQuestions,
  ...participationQuestions,
  ...leadershipQuestions,
  ...settingQuestions,
  ...climateQuestions,
  ...landQuestions,
  ...pollutionQuestions,
  ...ladderQuestions,
  ...rungsQuestions,
  ...characterQuestions,
  ...conditionsQuestions,
  ...middlePowerQuestions,
  ...outlookQuestions,
  ...summaryQuestions,
  ...formQuestions,
  ...historyQuestions,
  ...bodyQuestions,
  ...partnershipQuestions,
  ...reasoningQuestions,
  ...arenaQuestions,
  ...pointQuestions,
  ...figureQuestions,
  ...orderQuestions,
  ...pairQuestions,
  ...statementQuestions,
  ...aimQuestions,
} as const

/** Key of a question in the bank. */
export type QuestionId = keyof typeof questions
