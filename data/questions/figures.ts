import type { Question } from '@deck/questions'
import { askCount, askNumber } from '@deck/questions'
import { agreements } from '../agreements.ts'
import { events } from '../events.ts'
import { indicators } from '../indicators.ts'
import { rungs } from '../partnership.ts'
import { relations } from '../relations.ts'

/** Questions whose answer is typed as a number: figures of the article, and years counted between its dates. */
export const figureQuestions = {
  'q-number-precipitation': askCount({
    chapter: 'climate',
    objective: 'trace-the-dzud',
    level: 'recall',
    stem: 'By how many per cent did annual precipitation in Mongolia fall from 1940 to 2015?',
    value: () => Math.abs(indicators['precipitation-fall'].quantity.delta),
    unit: '%',
    why: 'Annual precipitation fell by 7%, while the average temperature rose.',
    rests: ['precipitation-fall', 'drying-trend'],
    hint: 'It is less than a tenth.',
  }),

  'q-number-plan-years': askNumber(indicators['technology-plan-span'], {
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'recall',
    stem: 'For how many years was the master plan of 1992 for environmental technologies made?',
    why: 'The article calls it a 10-year master plan.',
    rests: ['technology-plan-span', 'technology-master-plan', 'technology-plan-made'],
    hint: 'It is a round number.',
  }),

  'q-number-state-programmes': askNumber(indicators['state-programmes-count'], {
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'recall',
    stem: 'How many state programmes for environmental technologies did Korea carry out, one after another?',
    why: 'The article says that two state programmes facilitated achievements in after-treatment and preventive technologies.',
    rests: ['state-programmes-count', 'state-rd-programmes'],
    hint: 'They concern after-treatment technologies and preventive technologies.',
  }),

  'q-number-nowpap-countries': askNumber(indicators['nowpap-countries'], {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'recall',
    stem: 'How many countries take part in NOWPAP?',
    why: 'Korea, China, Japan and Russia take part in it.',
    rests: ['nowpap-countries', 'nowpap'],
    hint: 'NEACEC has one country more.',
  }),

  'q-number-neacec-countries': askNumber(indicators['neacec-countries'], {
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'recall',
    stem: 'How many countries did NEACEC, the conference on environmental cooperation in Northeast Asia, bring together?',
    why: 'Korea, Japan, China, Mongolia and Russia took part in it.',
    rests: ['neacec-countries', 'neacec', 'neacec-founded'],
    hint: 'It began as a symposium of Korea and Japan. Which neighbours joined them?',
  }),

  'q-number-gggi-projects': askNumber(indicators['gggi-project-count'], {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'How many projects did GGGI have in Mongolia, running or completed, when the article was written?',
    why: 'The article counts 13 projects, in implementation or completed. It gives no date.',
    rests: ['gggi-project-count', 'gggi-projects'],
    hint: 'It has two digits and is below twenty.',
  }),

  'q-number-first-meeting': askNumber(indicators['office-first-meeting-programmes'], {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'How many programmes did the joint environmental policy office of 2019 discuss at its first meeting?',
    why: 'Ten programmes were discussed and improved at this meeting.',
    rests: ['office-first-meeting-programmes', 'policy-office'],
    hint: 'It is a round number.',
  }),

  'q-number-land-indicators': askNumber(indicators['land-indicators-count'], {
    chapter: 'land',
    objective: 'sort-land-drivers',
    level: 'recall',
    stem: 'How many indicators of land does the science body of the UN convention against desertification propose?',
    why: 'The indicators are land cover, land productivity and carbon stocks.',
    rests: ['land-indicators-count', 'unccd-interface'],
    hint: 'Carbon stocks above and below ground count as one.',
  }),

  'q-number-years-of-ladder': askCount({
    chapter: 'ladder',
    objective: 'name-the-rungs',
    level: 'understanding',
    stem: 'How many years lie between diplomatic relations and the Strategic Partnership?',
    value: () => rungs['strategic-partnership'].when.from - rungs['diplomatic-relations'].when.from,
    unit: 'years',
    why: 'Relations were established in 1990, and the Strategic Partnership was agreed in 2021.',
    rests: ['diplomatic-relations', 'strategic-partnership'],
    hint: 'Subtract the year of the lowest rung from that of the highest.',
  }),

  'q-number-years-to-plan': askCount({
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'How many years lie between the request for new action plans for seas and the adoption of NOWPAP?',
    value: () => events['nowpap-adopted'].when.from - events['new-seas-requested'].when.from,
    unit: 'years',
    why: 'Four countries asked UNEP in 1989, and NOWPAP was adopted in 1994.',
    rests: ['new-seas-requested', 'nowpap-adopted'],
    hint: 'The request came at the end of the 1980s.',
  }),

  'q-number-years-to-renewal': askCount({
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'How many years after its first signing was the memorandum on desertification renewed?',
    value: () => events['memorandum-renewed'].when.from - agreements['desertification-memorandum'].when.from,
    unit: 'years',
    why: 'It was first signed in 2006 and renewed in 2016.',
    rests: ['desertification-memorandum', 'memorandum-renewed', 'desertification-memorandum-signed'],
    hint: 'The signing belongs to the third rung, and the renewal to the fourth.',
  }),

  'q-number-peculiarities': askCount({
    chapter: 'middle-power',
    objective: 'argue-from-middle-power',
    level: 'understanding',
    stem: 'How many reasons (peculiarities) does the article give for the complicated power system of Northeast Asia?',
    value: () => relations.filter(({ kind, to }) => kind === 'supports' && to === 'northeast-asia-complicated').length,
    unit: 'peculiarities',
    why: 'The article names different states, many powers, and a regionalism that is not yet formed.',
    rests: ['northeast-asia-complicated', 'peculiarity-unlike-states', 'peculiarity-many-powers', 'peculiarity-no-regionalism'],
    hint: 'The article numbers them, and the last one is about regionalism.',
  }),
} as const satisfies Record<string, Question>
