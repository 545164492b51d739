import type { Question, Rung } from '../types.ts'
import { places } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'
import { askOnLadder, askOnMap } from './ask-form.ts'

/** Whether this rung was the highest in a year. */
const stoodIn = (rung: Rung, year: number) => rung.when.from <= year && Object.values(rungs).every(other => other.rank <= rung.rank || other.when.from > year)

/** Questions that are answered by pointing: at a rung of the ladder, at a place on the map. */
export const pointQuestions = {
  'q-point-by-video': askOnLadder(rungs, {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'Which rung did the two presidents agree on by video?',
    items: {
      'diplomatic-relations': { why: 'The article does not say how relations were opened in 1990.' },
      'complementary-partnership': { why: 'Of this step of 1999 the article gives no setting.' },
      'good-neighbourliness': { why: 'For 2006 the article tells of memorandums, not of a summit.' },
      'comprehensive-partnership': { why: 'The presidents met in person: it was a state visit.' },
      'strategic-partnership': { why: 'In the pandemic the summit of 2021 was held by video.' },
    },
    holds: rung => rung.setting?.includes('videoconference') ?? false,
    rests: ['strategic-partnership'],
    hint: 'In which of these years could presidents hardly travel?',
  }),

  'q-point-state-visit': askOnLadder(rungs, {
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'recall',
    stem: 'Which rung was declared during a state visit to Mongolia?',
    items: {
      'diplomatic-relations': { why: 'For 1990 the article names nobody who declared anything.' },
      'complementary-partnership': { why: 'This step closed the 1990s; who declared it is not said.' },
      'good-neighbourliness': { why: 'What the article tells of 2006 is the work of departments.' },
      'comprehensive-partnership': { why: 'Lee and Elbegdorj declared it together, in August 2011.' },
      'strategic-partnership': { why: 'This one was agreed from afar, by videoconference.' },
    },
    holds: rung => rung.setting?.includes('state visit') ?? false,
    rests: ['comprehensive-partnership'],
    hint: 'Korea was already speaking of green growth, and nobody of a pandemic.',
  }),

  'q-point-environment-agreement': askOnLadder(rungs, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Which rung stood when the Agreements on Environmental Cooperation took effect?',
    items: {
      'diplomatic-relations': { why: 'While this was all there was, no agreement of the two on the environment is dated.' },
      'complementary-partnership': { why: 'It was one year old when the agreements took effect, in 2000.' },
      'good-neighbourliness': { why: 'By the time of this step they had been at work for six years.' },
      'comprehensive-partnership': { why: 'This step of 2011 stressed another matter, the climate.' },
      'strategic-partnership': { why: 'By 2021 the joint committee had long been sitting on them.' },
    },
    holds: (_, id) => agreements['environment-agreement'].rung === id,
    rests: ['environment-agreement', 'complementary-partnership'],
    hint: 'They are the oldest environmental agreements between the two.',
  }),

  'q-point-desertification-memorandum': askOnLadder(rungs, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Which rung was reached in the year of the memorandum on desertification and dust?',
    items: {
      'diplomatic-relations': { why: 'The first decade brought frames for the region, and little for the two alone.' },
      'complementary-partnership': { why: 'What came soon after this one was the agreement of 2000.' },
      'good-neighbourliness': { why: 'Rung and memorandum are both of 2006; ten years later it was renewed.' },
      'comprehensive-partnership': { why: 'Under this one the memorandum was renewed, not made.' },
      'strategic-partnership': { why: 'When this was agreed the memorandum was fifteen years old.' },
    },
    holds: (rung, id) => agreements['desertification-memorandum'].rung === id && agreements['desertification-memorandum'].when.from === rung.when.from,
    rests: ['desertification-memorandum', 'good-neighbourliness'],
    hint: 'It works by planting forest, and has been renewed once since.',
  }),

  'q-point-policy-office': askOnLadder(rungs, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'Which rung was the highest when the environmental policy office was founded?',
    items: {
      'diplomatic-relations': { why: 'The office is a late fruit: relations were nearly thirty years old.' },
      'complementary-partnership': { why: 'A joint committee goes back to this time, the office does not.' },
      'good-neighbourliness': { why: 'Programmes ran here and there in those years, with nobody to gather them.' },
      'comprehensive-partnership': { why: 'The office dates from 2019, two years before the next step.' },
      'strategic-partnership': { why: 'This step came two years after the office.' },
    },
    holds: rung => stoodIn(rung, institutions['policy-office'].founded.from),
    rests: ['policy-office', 'policy-office-founded', 'comprehensive-partnership'],
    hint: 'It was there before the pandemic.',
  }),

  'q-point-fund': askOnMap(places, {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Where does the Green Climate Fund have its permanent headquarters?',
    frame: 'peninsula',
    items: {
      'seoul-place': { why: 'The map shows it close by, but it was not picked.' },
      'songdo': { why: 'This smart city was picked for the fund’s headquarters.' },
      'daejeon': { why: 'What sits here is the centre that answers when the sea is polluted.' },
      'busan': { why: 'What sits here is the unit that serves NOWPAP as its secretariat.' },
    },
    holds: (_, id) => institutions.gcf.seat === id,
    rests: ['gcf', 'songdo'],
    hint: 'The article calls it a smart city. Look for it on the coast.',
  }),

  'q-point-seas-secretariat': askOnMap(places, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'Where does NOWPAP’s Regional Coordinating Unit have its seat?',
    frame: 'peninsula',
    items: {
      'seoul-place': { why: 'The article names Seoul for an illness, not for a seat.' },
      'songdo': { why: 'A world fund sits here, not a body for the region’s seas.' },
      'daejeon': { why: 'NOWPAP has another centre here, for emergencies at sea.' },
      'busan': { why: 'The unit was set up here to serve as NOWPAP’s secretariat.' },
    },
    holds: (_, id) => institutions['nowpap-coordinating-unit'].seat === id,
    rests: ['nowpap-coordinating-unit', 'busan'],
    hint: 'Follow the coast as far as it goes to the south-east.',
  }),

  'q-point-emergency-centre': askOnMap(places, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'Where is NOWPAP’s centre that answers when the sea is polluted?',
    frame: 'peninsula',
    items: {
      'seoul-place': { why: 'No body of NOWPAP is said to have its seat here.' },
      'songdo': { why: 'The coast is near, but what sits here is the climate fund.' },
      'daejeon': { why: 'The emergency centre was set up here, though the map shows no coast nearby.' },
      'busan': { why: 'The coordinating unit is here; the emergency centre is not.' },
    },
    holds: (_, id) => institutions.merrac.seat === id,
    rests: ['merrac', 'daejeon'],
    hint: 'It answers for the sea, but look for it inland.',
  }),

  'q-point-illness': askOnMap(places, {
    chapter: 'growth',
    objective: 'explain-growth-first',
    level: 'recall',
    stem: 'Which of these places lent its name to an illness that alarmed Korea in the mid-1980s?',
    frame: 'peninsula',
    items: {
      songdo: { why: 'It comes into the story much later, with the climate fund.' },
      daejeon: { why: 'The article names it for a centre of NOWPAP only.' },
      onsan: { why: 'Onsan Illness was among the outbreaks that set off broad panic.' },
      busan: { why: 'Near, but what the article tells of it is a secretariat.' },
    },
    holds: place => place.anchors.some(anchor => anchor.includes('Illness')),
    rests: ['onsan', 'term-onsan-illness'],
    hint: 'Look on the coast, and further north than the southernmost spot.',
  }),
} as const satisfies Record<string, Question>
