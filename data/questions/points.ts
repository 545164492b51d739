import type { Rung } from '@deck/article'
import type { Question } from '@deck/questions'
import { askOnLadder, askOnMap } from '@deck/questions'
import { actors, places } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'

/** Whether this rung was the highest in a year. */
const stoodIn = (rung: Rung, year: number) => rung.when.from <= year && Object.values(rungs).every(other => other.rank <= rung.rank || other.when.from > year)

/** Questions that are answered by pointing: at a rung of the ladder, at a place on the map. */
export const pointQuestions = {
  'q-point-by-video': askOnLadder(rungs, {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'Which rung did two presidents agree on by videoconference?',
    items: {
      'diplomatic-relations': { why: 'The article does not say how the rung of 1990 was agreed.' },
      'complementary-partnership': { why: 'The article does not say how the rung of 1999 was agreed.' },
      'good-neighbourliness': { why: 'The article does not say how the rung of 2006 was agreed.' },
      'comprehensive-partnership': { why: 'The rung of 2011 was declared during a state visit to Mongolia.' },
      'strategic-partnership': { why: 'The summit of September 2021 was held by videoconference.' },
    },
    holds: ({ anchors }: Rung) => anchors.includes('videoconference'),
    rests: ['strategic-partnership'],
    hint: 'Think of the pandemic.',
  }),

  'q-point-state-visit': askOnLadder(rungs, {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'Which rung was declared during a state visit to Mongolia?',
    items: {
      'diplomatic-relations': { why: 'The article does not say how the rung of 1990 was agreed.' },
      'complementary-partnership': { why: 'The article does not say how the rung of 1999 was agreed.' },
      'good-neighbourliness': { why: 'The article does not say how the rung of 2006 was agreed.' },
      'comprehensive-partnership': { why: 'Two presidents declared it in August 2011, during a state visit.' },
      'strategic-partnership': { why: 'It was agreed in 2021, by videoconference.' },
    },
    holds: ({ anchors }: Rung) => anchors.includes('state visit'),
    rests: ['comprehensive-partnership'],
    hint: 'It was after the launch of GGGI and before the pandemic.',
  }),

  'q-point-environment-agreement': askOnLadder(rungs, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Which rung was the highest when the Agreements on Environmental Cooperation came into force?',
    items: {
      'diplomatic-relations': { why: 'The article dates no environmental agreement to the time before the rung of 1999.' },
      'complementary-partnership': { why: 'The agreements have been in force since 2000, one year after this rung.' },
      'good-neighbourliness': { why: 'The agreements had been in force for six years when this rung was reached.' },
      'comprehensive-partnership': { why: 'This rung was reached in 2011. The agreements are older.' },
      'strategic-partnership': { why: 'This rung was reached in 2021. The agreements are older.' },
    },
    holds: (_, id) => agreements['environment-agreement'].rung === id,
    rests: ['environment-agreement', 'complementary-partnership'],
    hint: 'They came into force at the turn of the century.',
  }),

  'q-point-desertification-memorandum': askOnLadder(rungs, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Which rung was reached in the year in which the memorandum on desertification was first signed?',
    items: {
      'diplomatic-relations': { why: 'The relations of 1990 are sixteen years older than the memorandum.' },
      'complementary-partnership': { why: 'The rung of 1999 is seven years older than the memorandum.' },
      'good-neighbourliness': { why: 'The memorandum was first signed in 2006, and this rung was reached in the same year.' },
      'comprehensive-partnership': { why: 'While this rung was the highest, the memorandum was renewed. The first signing was earlier.' },
      'strategic-partnership': { why: 'The memorandum was first signed fifteen years before this rung.' },
    },
    holds: (rung, id) => agreements['desertification-memorandum'].rung === id && agreements['desertification-memorandum'].when.from === rung.when.from,
    rests: ['desertification-memorandum', 'good-neighbourliness'],
    hint: 'The memorandum was renewed in 2016, after ten years.',
  }),

  'q-point-policy-office': askOnLadder(rungs, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'Which rung was highest when the policy office began?',
    items: {
      'diplomatic-relations': { why: 'The office was founded in 2019. Other rungs had been reached by then.', behind: 'policy-office-founded' },
      'complementary-partnership': { why: 'The office was founded in 2019. Two higher rungs had been reached by then.', behind: 'policy-office-founded' },
      'good-neighbourliness': { why: 'The office was founded in 2019. A higher rung had been reached by then.', behind: 'policy-office-founded' },
      'comprehensive-partnership': { why: 'The office was founded in 2019; the next rung came in 2021.', behind: 'policy-office-founded' },
      'strategic-partnership': { why: 'This rung was reached in 2021, two years after the office was founded.', behind: 'policy-office-founded' },
    },
    holds: rung => stoodIn(rung, institutions['policy-office'].founded.from),
    rests: ['policy-office', 'policy-office-founded', 'comprehensive-partnership'],
    hint: 'The office was founded before the pandemic.',
  }),

  'q-point-fund': askOnMap(places, actors, {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Which place was designated for the permanent headquarters of the Green Climate Fund?',
    frame: 'inset',
    items: {
      'seoul-place': { why: 'Seoul is close to the right place, but another place was designated.' },
      'songdo': { why: 'This smart city was designated for the headquarters.' },
      'daejeon': { why: 'This city has NOWPAP’s centre for marine emergencies.' },
      'busan': { why: 'This city has NOWPAP’s Regional Coordinating Unit.' },
    },
    holds: (_, id) => institutions.gcf.seat === id,
    rests: ['gcf', 'songdo'],
    hint: 'It is a smart city. Look for it on the coast.',
  }),

  'q-point-seas-secretariat': askOnMap(places, actors, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'In which city is NOWPAP’s Regional Coordinating Unit?',
    frame: 'inset',
    items: {
      'seoul-place': { why: 'The article names Seoul for an illness. It names no seat there.' },
      'songdo': { why: 'This place is for the Green Climate Fund.' },
      'daejeon': { why: 'This city has another centre of NOWPAP, for marine emergencies.' },
      'busan': { why: 'The unit was established here. It serves NOWPAP as a secretariat.' },
    },
    holds: (_, id) => institutions['nowpap-coordinating-unit'].seat === id,
    rests: ['nowpap-coordinating-unit', 'busan'],
    hint: 'Look on the coast, in the south-east.',
  }),

  'q-point-emergency-centre': askOnMap(places, actors, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'In which city is NOWPAP’s centre for marine emergencies?',
    frame: 'inset',
    items: {
      'seoul-place': { why: 'The article names no body of NOWPAP in Seoul.' },
      'songdo': { why: 'This place is for the Green Climate Fund.' },
      'daejeon': { why: 'The centre was established here, to respond to marine pollution incidents.' },
      'busan': { why: 'This city has NOWPAP’s Regional Coordinating Unit.' },
    },
    holds: (_, id) => institutions.merrac.seat === id,
    rests: ['merrac', 'daejeon'],
    hint: 'The centre is for the sea, but its city is inland.',
  }),

  'q-point-illness': askOnMap(places, actors, {
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'recall',
    stem: 'Which of these places gave its name to an illness in Korea in the mid-1980s?',
    frame: 'inset',
    items: {
      songdo: { why: 'The article names this place for the Green Climate Fund.' },
      daejeon: { why: 'The article names this city for a centre of NOWPAP.' },
      onsan: { why: 'Onsan Illness was one of the outbreaks that caused broad panic.' },
      busan: { why: 'The article names this city for NOWPAP’s Regional Coordinating Unit.' },
    },
    holds: place => place.anchors.some(anchor => anchor.includes('Illness')),
    rests: ['onsan', 'term-onsan-illness'],
    hint: 'Look on the east coast, but north of the southernmost place.',
  }),
} as const satisfies Record<string, Question>
