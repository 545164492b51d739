import type { Question } from '../types.ts'
import { argumentsOf } from '../arguments.ts'
import { factors } from '../factors.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'
import { askClaims, askRecords } from './ask.ts'
import { draws, saysOf } from './edges.ts'

/** Whether a body was there by the end of the 1990s. */
const stoodBy1999 = (body: { founded: { from: number } | null }) => body.founded !== null && body.founded.from <= 1999

/** Questions on how the cooperation grew that the chapters' own questions pass by. */
export const partnershipQuestions = {
  'q-frame-of-the-1990s': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'recall',
    stem: 'In what frame did Korea and Mongolia cooperate on the environment in the 1990s?',
    options: {
      region: { text: 'In institutions of the region', why: 'A conference of five countries and NEASPEC gave them the frame.', holds: () => saysOf('regional-frame-first', 'framework of regional institution') && stoodBy1999(institutions.neacec) && stoodBy1999(institutions.neaspec) },
      committee: { text: 'In a joint committee of theirs', why: 'It rests on agreements that have been in force only since 2000.', holds: () => saysOf('regional-frame-first', 'committee') },
      office: { text: 'In a joint office of ministries', why: 'That office was founded in 2019.', holds: () => stoodBy1999(institutions['policy-office']) },
      gggi: { text: 'In projects of a new institute', why: 'GGGI was launched in 2010, by Korea itself.', holds: () => stoodBy1999(institutions.gggi) },
    },
    rests: ['regional-frame-first', 'neacec', 'neaspec', 'policy-office', 'gggi'],
    hint: 'Bodies of the two countries alone came later.',
  }),

  'q-only-governments': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'reasoning',
    stem: '“In the 1990s governments alone cooperated on the environment.” Which step of the article refutes this?',
    options: {
      'society-joins-in': { text: 'Firms and citizens founded a forum', why: 'Private sectors, think tanks and citizens founded NEAFF in 1998.' },
      'loose-beside-intergovernmental': { text: 'One body was looser than the other', why: 'That compares two platforms of states and their experts.' },
      'agencies-take-charge': { text: 'Agencies took charge of programmes', why: 'That is a later, gradual process, told of programmes in Mongolia.' },
      'actors-below-the-state': { text: 'Communities were brought into work', why: 'That came with the projects of GGGI, which was launched in 2010.' },
    },
    holds: step => (step.anchors as readonly string[]).includes('NEAFF') && draws('citizens', 'founded', 'neaff') && stoodBy1999(institutions.neaff),
    rests: ['society-joins-in', 'neaff', 'loose-beside-intergovernmental', 'agencies-take-charge'],
    hint: 'Two of the steps belong to later decades.',
  }),

  'q-hardly-likely': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'reasoning',
    stem: 'Which conclusion from the change in both countries does the article word with caution?',
    options: {
      'neither-state-ready': { text: 'The two were in no mood to be productive', why: 'It was “hardly likely”: a judgement of what could have been.' },
      'depth-absent-in-1990s': { text: 'Cooperation in depth was absent', why: 'That is stated as a fact; the caution begins where its likelihood is judged.' },
      'foundation-laid': { text: 'The bodies had laid a foundation', why: 'That is stated as a fact, and it follows from the regional bodies.' },
      'better-relations-more-work': { text: 'Better relations had brought more joint work', why: 'That is argued for the next decade, after two upgrades.' },
    },
    holds: (step, id) => step.strength === 'hedges' && draws('mongolia-in-transition', 'leads-to', id) && draws('korea-newly-arrived', 'leads-to', id),
    rests: ['neither-state-ready', 'depth-absent-in-1990s', 'korea-newly-arrived', 'mongolia-in-transition'],
    hint: 'One thing is to say what was; another is to say what could be expected.',
  }),

  'q-strands-of-growth': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'understanding',
    stem: 'In which strands did the work of the two countries grow in the first decade of the century?',
    options: {
      'agreements-between-departments': { text: 'Papers between departments', why: 'Memorandums and agreements were signed: the first strand.' },
      'programmes-made-to-measure': { text: 'Programmes made to measure', why: 'They were to strengthen Mongolia’s response to dust storms.' },
      'technology-exported': { text: 'Technology brought from Korea', why: 'A system for landfill waste is the example.' },
      'strategy-extended-abroad': { text: 'A green strategy gone abroad', why: 'That came with GGGI, in the decade after.' },
    },
    holds: (_, id) => draws(id, 'supports', 'better-relations-more-work'),
    rests: ['better-relations-more-work', 'agreements-between-departments', 'programmes-made-to-measure', 'technology-exported'],
    hint: 'Date each of them: was it before or after the rung of 2011?',
  }),

  'q-hazard-behind-programmes': askRecords(factors, {
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'recall',
    stem: 'Which hazard, more and more frequent, led to programmes made to measure for Mongolia?',
    options: {
      'sand-and-dust-storms': { text: 'Sand and dust storms', why: 'They came more often and reached the whole region.' },
      'dzud': { text: 'Dzud after dry summers', why: 'It too has become more frequent; the article tells of no such programmes for it.' },
      'flood': { text: 'Floods after downpours', why: 'Floods are counted among the hazards of a changing climate.' },
      'winter-smog': { text: 'Smog in the winter air', why: 'The air of the capital is met by other means, such as a master plan.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'programmes-made-to-measure'),
    rests: ['programmes-made-to-measure', 'sand-and-dust-storms'],
    hint: 'It is the one that the neighbours feel as well.',
  }),

  'q-what-heralds-a-transition': askRecords(rungs, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'Which rung seems, with a president’s new commitment, to announce a change in Korea’s diplomacy?',
    options: {
      'complementary-partnership': { why: 'It came on the verge of the century, and brought agreements in its wake.' },
      'good-neighbourliness': { text: 'Good-Neighbourliness', why: 'It came in the decade of memorandums, before green growth.' },
      'comprehensive-partnership': { why: 'President Lee brought the commitment; the article writes “seems to herald”.' },
      'strategic-partnership': { why: 'It came ten years later; its declaration is read as a shared aspiration.' },
    },
    holds: (_, id) => draws(id, 'supports', 'transition-heralded'),
    rests: ['transition-heralded', 'comprehensive-partnership'],
    hint: 'The commitment was to the environment; ask which president announced it.',
  }),

  'q-strategy-abroad': askRecords(institutions, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'In which body does the article see Korea’s strategy for green growth extend to Mongolia?',
    options: {
      'gggi': { text: 'Global Green Growth Institute', why: 'It serves Mongolia’s sustainable growth, and reflects the strategy in diplomacy.' },
      'gcf': { text: 'The Green Climate Fund', why: 'Its seat is in Korea; the article names no work of its in Mongolia.' },
      'green-round-table': { text: 'The Green Round Table', why: 'It is a flagship too, and the article does not tie it to Mongolia.' },
      'green-growth-committee': { text: 'Committee on Green Growth', why: 'It works at home, for the president.' },
    },
    holds: (_, id) => draws(id, 'supports', 'strategy-extended-abroad'),
    rests: ['strategy-extended-abroad', 'gggi'],
    hint: 'It has projects in the country.',
  }),

  'q-tone-on-the-office': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'reasoning',
    stem: 'Which sentence on the joint office of 2019 keeps the article’s tone?',
    options: {
      hoped: { text: 'It is expected to make diplomacy more effective', why: '“It is expected” to give a channel and strengthen efficacy: a hope, not a result.', holds: () => argumentsOf['office-expected-to-help'].strength === 'hedges' && saysOf('office-expected-to-help', 'It is expected', 'efficacy') },
      shown: { text: 'It has been shown to make diplomacy effective', why: 'No effect is reported; the institution was new.', holds: () => argumentsOf['office-expected-to-help'].strength !== 'hedges' },
      failed: { text: 'It has so far failed to make diplomacy effective', why: 'No failure is reported either: it took up programmes at once.', holds: () => saysOf('office-expected-to-help', 'fail') },
    },
    rests: ['office-expected-to-help', 'scattered-work-gathered', 'policy-office'],
    hint: 'The office was still young when the article was written.',
  }),

  'q-leaders-of-2021': askClaims({
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'What did the two leaders of 2021 see promise in joining?',
    options: {
      technology: { text: 'Korean technology', why: 'Korea would bring its cutting-edge technologies.', holds: () => saysOf('synergy-in-view', 'technologies') },
      resources: { text: 'Mongolian resources', why: 'Mongolia would bring its resources and its green infrastructure.', holds: () => saysOf('synergy-in-view', 'resource development') },
      finance: { text: 'Korean finance', why: 'Finance is a lever named in the conclusion; the summit spoke of technologies.', holds: () => saysOf('synergy-in-view', 'financ') },
      cashmere: { text: 'Mongolian cashmere', why: 'The cashmere industry is told of as a driver of land degradation.', holds: () => saysOf('synergy-in-view', 'cashmere') },
    },
    rests: ['synergy-in-view', 'strategic-partnership'],
    hint: 'Ask what each has that the other could use for green growth.',
  }),

  'q-declaration-shows': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'reasoning',
    stem: 'What does the article infer from the joint declaration of 2021 and its key areas?',
    options: {
      'shared-aspiration': { text: 'Both sides aspire to sustainable growth', why: 'The declaration “reflects a shared aspiration” of sustainable development.' },
      'transition-heralded': { text: 'Korea’s whole diplomacy is about to change', why: 'That is inferred from the upgrade of 2011.' },
      'scattered-work-gathered': { text: 'Scattered programmes are now to be joined', why: 'That is inferred from the founding of the joint office.' },
      'capacity-gap-in-mongolia': { text: 'Mongolia’s government lacks the means', why: 'That is noted where GGGI comes in.' },
    },
    holds: (_, id) => draws('strategic-declaration', 'supports', id),
    rests: ['shared-aspiration', 'strategic-declaration', 'five-key-areas'],
    hint: 'Date each inference: which belongs to 2011, which to 2019, which to this year?',
  }),
} as const satisfies Record<string, Question>
