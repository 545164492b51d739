import type { Question } from '@deck/questions'
import { draws, saysOf } from '@deck/lesson/reasoning'
import { askClaims, askRecords } from '@deck/questions'
import { argumentsOf } from '../arguments.ts'
import { factors } from '../factors.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'

/** Whether a body was there by the end of the 1990s. */
const stoodBy1999 = (body: { founded: { from: number } | null }) => body.founded !== null && body.founded.from <= 1999

/** Questions on how the cooperation grew that the chapters' own questions pass by. */
export const partnershipQuestions = {
  'q-frame-of-the-1990s': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'recall',
    stem: 'In which framework did Korea and Mongolia basically cooperate on the environment in the 1990s?',
    options: {
      region: { text: 'In regional institutions', why: 'The article names NEACEC and NEASPEC as regional institutions here.', holds: () => saysOf('regional-frame-first', 'framework of regional institution') && stoodBy1999(institutions.neacec) && stoodBy1999(institutions.neaspec) },
      committee: { text: 'In a joint committee', why: 'It is based on agreements that have been in force since 2000.', holds: () => saysOf('regional-frame-first', 'committee') },
      office: { text: 'In a joint policy office', why: 'This office was founded in 2019.', holds: () => stoodBy1999(institutions['policy-office']) },
      gggi: { text: 'In projects of GGGI', why: 'GGGI was launched in 2010.', holds: () => stoodBy1999(institutions.gggi) },
    },
    rests: ['regional-frame-first', 'neacec', 'neaspec', 'policy-office', 'gggi'],
    hint: 'Bilateral bodies came later.',
  }),

  'q-only-governments': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'reasoning',
    stem: '“In the 1990s only governments cooperated on the environment.” Which step speaks against this claim?',
    options: {
      'society-joins-in': { text: 'Citizens and others founded a forum', why: 'Private sectors, think tanks (research institutes) and citizens founded NEAFF in 1998.' },
      'loose-beside-intergovernmental': { text: 'One platform was looser than another', why: 'This compares two regional platforms. It does not show that citizens took part.' },
      'agencies-take-charge': { text: 'Agencies took charge of programmes', why: 'The article gives no years for this process, and does not place it in the 1990s.' },
      'actors-below-the-state': { text: 'Communities help mobilise resources', why: 'This came later, with the projects of GGGI.' },
    },
    holds: step => (step.anchors as readonly string[]).includes('NEAFF') && draws('citizens', 'founded', 'neaff') && stoodBy1999(institutions.neaff),
    rests: ['society-joins-in', 'neaff', 'loose-beside-intergovernmental', 'agencies-take-charge'],
    hint: 'Which step does the article itself place in the 1990s, with others than governments?',
  }),

  'q-hardly-likely': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'reasoning',
    stem: 'Korea was a new donor, and Mongolia was in painful transition. What does the article conclude from this?',
    options: {
      'neither-state-ready': { text: 'Productive cooperation was hardly likely', why: 'The article writes that it was “hardly likely” that the two could develop it then.' },
      'foundation-laid': { text: 'A foundation for joint work had been laid', why: 'The article says this about NEACEC and NEASPEC.' },
      'society-joins-in': { text: 'Citizens took part in bilateral cooperation', why: 'The article says this about the founding of NEAFF.' },
      'better-relations-more-work': { text: 'Diplomacy developed in a welcome way', why: 'The article says this about the next decade, after two upgrades of the relations.' },
    },
    holds: (_, id) => draws('mongolia-in-transition', 'leads-to', id) && draws('korea-newly-arrived', 'leads-to', id),
    rests: ['neither-state-ready', 'korea-newly-arrived', 'mongolia-in-transition', 'foundation-laid'],
    hint: 'Both states were busy with themselves.',
  }),

  'q-strands-of-growth': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'understanding',
    stem: 'In which ways did Korea and Mongolia develop their cooperation in the first decade of this century?',
    options: {
      'agreements-between-departments': { text: 'Departments signed agreements', why: 'Governmental departments signed memorandums of understanding and agreements.' },
      'programmes-made-to-measure': { text: 'Tailored programmes began', why: 'These programmes were to strengthen Mongolia’s ability to respond to storms.' },
      'technology-exported': { text: 'Technology was exported', why: 'A system for landfill waste is the article’s example.' },
      'transition-heralded': { text: 'A transition was heralded', why: 'The article says that the rung of 2011 “seems” to herald it, in the following decade.' },
    },
    holds: (_, id) => draws(id, 'supports', 'better-relations-more-work'),
    rests: ['better-relations-more-work', 'agreements-between-departments', 'programmes-made-to-measure', 'technology-exported'],
    hint: 'One of these stands in the passage on the rung of 2011.',
  }),

  'q-hazard-behind-programmes': askRecords(factors, {
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'recall',
    stem: 'Which hazard became more frequent, and led to tailored programmes in Mongolia?',
    options: {
      'sand-and-dust-storms': { text: 'Sand and dust storms', why: 'The article names their increasing frequency and their impact on the whole region.' },
      'dzud': { text: 'Dzud in cold winters', why: 'The dzud has become more frequent too, but the article mentions no programmes for it.' },
      'flood': { text: 'Floods after heavy rain', why: 'Floods are a hazard of climate change. The article mentions no programmes for them.' },
      'winter-smog': { text: 'Smog in winter months', why: 'Other measures address the air, such as the master plan of 2020.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'programmes-made-to-measure'),
    rests: ['programmes-made-to-measure', 'sand-and-dust-storms'],
    hint: 'The whole region feels it.',
  }),

  'q-what-heralds-a-transition': askRecords(rungs, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'With a president’s new commitment, one rung seems to “herald” (announce) a transition in environmental diplomacy. Which one?',
    options: {
      'complementary-partnership': { why: 'It was reached in 1999, long before the new commitment.' },
      'good-neighbourliness': { text: 'Good-Neighbourliness', why: 'It was reached in 2006, before the new commitment.' },
      'comprehensive-partnership': { why: 'It was declared in 2011. President Lee’s new commitment had been announced.' },
      'strategic-partnership': { why: 'It was agreed in 2021, ten years later.' },
    },
    holds: (_, id) => draws(id, 'supports', 'transition-heralded'),
    rests: ['transition-heralded', 'comprehensive-partnership'],
    hint: 'President Lee announced the commitment.',
  }),

  'q-strategy-abroad': askRecords(institutions, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'Which institution does the article, on Mongolia, call a reflection of Korea’s green growth strategy in its diplomacy?',
    options: {
      'gggi': { text: 'Global Green Growth Institute', why: 'The article names GGGI as one of the major achievements that reflect this extension.' },
      'gcf': { text: 'Green Climate Fund (GCF)', why: 'Songdo in Korea was chosen for its headquarters. The article mentions no work of the fund in Mongolia.' },
      'green-round-table': { text: 'The Green Round Table', why: 'It is a flagship project. The article does not connect it with Mongolia.' },
      'green-growth-committee': { text: 'Committee on Green Growth', why: 'It works at home in Korea.' },
    },
    holds: (_, id) => draws(id, 'supports', 'strategy-extended-abroad'),
    rests: ['strategy-extended-abroad', 'gggi'],
    hint: 'It has projects in Mongolia.',
  }),

  'q-tone-on-the-office': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'reasoning',
    stem: 'Which sentence on the joint office of 2019 is as careful as the article?',
    options: {
      hoped: { text: 'It is expected to make diplomacy more effective', why: 'The article writes “it is expected”. This is a hope, and not yet a result.', holds: () => argumentsOf['office-expected-to-help'].strength === 'hedges' && saysOf('office-expected-to-help', 'It is expected', 'efficacy') },
      shown: { text: 'It has been shown to make diplomacy effective', why: 'The article reports no effect of the office.', holds: () => argumentsOf['office-expected-to-help'].strength !== 'hedges' },
      failed: { text: 'It has failed so far to make diplomacy effective', why: 'The article reports no failure of the office.', holds: () => saysOf('office-expected-to-help', 'fail') },
    },
    rests: ['office-expected-to-help', 'scattered-work-gathered', 'policy-office'],
    hint: 'The article speaks about what the office can do in the future.',
  }),

  'q-leaders-of-2021': askClaims({
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'The two leaders of 2021 emphasised potentials. What could be combined?',
    options: {
      technology: { text: 'Korean technology', why: 'The leaders emphasised Korea’s cutting-edge technologies.', holds: () => saysOf('synergy-in-view', 'technologies') },
      resources: { text: 'Resource development', why: 'The leaders emphasised Mongolia’s green infrastructure and resource development.', holds: () => saysOf('synergy-in-view', 'resource development') },
      finance: { text: 'Korean finance', why: 'The article does not mention Korean finance for this summit.', holds: () => saysOf('synergy-in-view', 'financ') },
      cashmere: { text: 'Mongolian cashmere', why: 'The article mentions the cashmere industry as a driver of land degradation.', holds: () => saysOf('synergy-in-view', 'cashmere') },
    },
    rests: ['synergy-in-view', 'strategic-partnership'],
    hint: 'Each country contributes something to eco-friendly growth.',
  }),

  'q-declaration-shows': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'reasoning',
    stem: 'What does the joint declaration of 2021 reflect, according to the article?',
    options: {
      'shared-aspiration': { text: 'A wish for sustainable development', why: 'The article says that it “reflects a shared aspiration of sustainable development”.' },
      'transition-heralded': { text: 'A transition in environmental diplomacy', why: 'The article says this about the upgrade of 2011.' },
      'scattered-work-gathered': { text: 'An effort to coordinate programmes', why: 'The article says this about the founding of the joint office.' },
      'capacity-gap-in-mongolia': { text: 'A lack of finance in Mongolia', why: 'The article says this about the challenges that GGGI noticed.' },
    },
    holds: (_, id) => draws('strategic-declaration', 'supports', id),
    rests: ['shared-aspiration', 'strategic-declaration', 'five-key-areas'],
    hint: 'Two of the others belong to the third step and to the joint office.',
  }),
} as const satisfies Record<string, Question>
