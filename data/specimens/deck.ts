import type { Specimen } from '../../model/pictures.ts'

const reasons = { component: 'pictures/ArgumentSteps', props: { picture: 'spreads', labels: ['major powers', 'others'], steps: [{ id: 'no-coercion' }, { id: 'power-is-diffused' }, [{ id: 'structure-loosened' }, { id: 'persuasion-by-capital' }]] }, clicks: 3 } as const
const balance = { component: 'pictures/BalancePicture', props: { left: 'Trade', right: 'Environment', seals: ['ship', 'tree'], steps: [{ id: 'trade-meets-environment', tilt: 0 }, { id: 'principles-into-trade', tilt: 0.45 }, { id: 'leaving-developing-mindset', tilt: 1 }] }, clicks: 2 } as const
const seals = ['globe', 'rosette', 'waves', 'works', 'strata', 'rays', 'table', 'sheet', 'scales', 'dust', 'rings', 'links', 'flue', 'tree', 'crowd', 'house', 'unlike', 'pulls', 'apart', 'ship'] as const

/** What slides are made of: pictures of reasoning, rails, seals, the frame. */
export const deckSpecimens: readonly Specimen[] = [
  { component: 'pictures/ArgumentPicture', state: 'at its first line', props: {}, clicks: 3, at: 0 },
  { component: 'pictures/ArgumentPicture', state: 'whole', props: {}, clicks: 3, at: 3 },
  { component: 'pictures/ArgumentList', state: 'argued and hedged', props: { ids: ['no-coercion', 'power-is-diffused', 'structure-loosened'] } },
  { ...balance, state: 'level' },
  { ...balance, state: 'tilted, at its end', at: 2 },
  { component: 'pictures/BoxPicture', state: 'four boxes', props: { height: 250, seats: [{ id: 'platforms-criticised', at: [0, 0] }, { id: 'organisation-gap-opens', at: [1, 0] }, { id: 'green-growth-as-public-good', at: [0, 1] }, { id: 'gggi-fills-the-gap', at: [1, 1] }] }, on: 'slide' },
  { component: 'pictures/CourseMap', state: 'two legs', props: { legs: [{ head: 'Korea’s path', side: 'left', stops: ['growth', 'participation', 'leadership'], goal: 'contrast-joining-and-leading' }, { head: 'The ladder', side: 'both', stops: ['ladder', 'rungs', 'character'], goal: 'match-rung-and-action' }] } },
  { component: 'shell/DeckHeading', state: 'a slide’s title', props: { level: '1' }, slots: { default: 'A title is a claim' } },
  { component: 'shell/DataCount', state: 'records', props: { of: 'records' } },
  ...seals.map<Specimen>(kind => ({ component: 'scene/EngravedSeal', state: kind, props: { kind }, isDecoration: true })),
  { component: 'pictures/JoinRows', state: 'joined, with seals', props: { rows: [
    { left: 'Nature', name: 'First: green industry', join: 'protect the environment, build an environment-friendly industry', right: 'Industry', ids: { join: ['principle-environment-and-industry'] }, seals: ['tree', 'works'] },
    { left: 'States', join: 'strengthen multilateral cooperation, bring NGOs in', right: 'Society', ids: { join: ['principle-cooperation-and-society'] }, seals: ['house', 'crowd'] },
  ] } },
  { component: 'pictures/JoinRows', state: 'claimed, one side empty, at its first click', props: { line: 'dotted', heads: ['Shown', 'Asserted'], clicks: true, rows: [
    { left: 'Relations rose rung by rung', join: 'in time, not by cause', right: 'A higher rung brought more work', ids: { left: ['two-paths-in-step'], right: ['better-relations-more-work'] } },
    { left: '', join: 'no work is cited', right: 'Mongolia trusts Korea to lead', ids: { right: ['mongolia-gains-trust'] } },
  ] }, clicks: 1, at: 0 },
  { component: 'pictures/JoinRows', state: 'at odds', props: { line: 'crossed', rows: [{ left: '“in 1995 and 1996 respectively”', join: 'Korea joins the OECD', right: '“in 1995”', ids: { left: ['oecd-accession'], right: ['net-donor-turn'] } }] } },
  { component: 'pictures/LinkChain', state: 'with what goes along', props: { links: [{ head: 'Monitor', says: 'devices begin to work', id: 'monitoring-to-research' }, { head: 'Share', says: 'data are opened', id: 'monitoring-to-research' }], along: { head: 'Along the way', says: 'technology changes hands', id: 'technology-and-training' } } },
  { component: 'pictures/LinkChain', state: 'parting into branches', props: { tone: 'p2', links: [{ says: 'a plan for ten years', id: 'technology-plan-made' }, { says: 'a law on research', id: 'technology-law-enacted' }], branches: [{ head: 'To clean up after', says: 'a reactor', id: 'absorption-reactor', seal: 'flue' }, { head: 'To prevent', says: 'a landfill system', id: 'landfill-recycling-system', seal: 'strata' }] } },
  { component: 'pictures/LoopPicture', state: 'both ways hedged', props: { left: 'Relations, still young', right: 'A field to count on: the environment', rightId: 'environment-guaranteed-domain', whyIds: ['world-concern-rises', 'capacity-to-aid'], there: { says: '“probably” among the easiest to begin with', id: 'approachable-field', soft: true }, back: { says: '“seems”, “somehow”, one of their forces', id: 'drives-relations-in-turn', soft: true } } },
  { component: 'pictures/MeetingLines', state: 'as it is', props: {}, isDecoration: true },
  { component: 'pictures/PillarPicture', state: 'on three pillars', props: { beam: 'Korea’s environmental diplomacy in Mongolia', beamId: 'three-conditions', pillars: [
    { id: 'condition-science', head: 'Science', says: 'what Korea has: strength in technology', seal: 'flue' },
    { id: 'condition-bilateral-relations', head: 'Relations', says: 'between two states: consensus and willingness', seal: 'links' },
    { id: 'condition-multilateral-institutions', head: 'Institutions', says: 'among many states: improved by Korea', seal: 'table' },
  ] } },
  { component: 'pictures/RailSketch', state: 'three rungs', props: { rungs: 3 }, isDecoration: true },
  { component: 'pictures/RailSketch', state: 'all rungs', props: {}, isDecoration: true },
  { ...reasons, state: 'on its first reason' },
  { ...reasons, state: 'two side by side', at: 3 },
  { component: 'pictures/ArgumentSteps', state: 'without a picture, hedged', props: { steps: [{ id: 'turbulence' }, { id: 'order-fractured' }, { id: 'faith-weakened' }] }, clicks: 2, at: 2 },
  { component: 'pictures/ReasonSketch', state: 'what gathers', props: { kind: 'gathers', labels: ['single domains', 'sustainable development'], at: 3 }, isDecoration: true },
  { component: 'pictures/ReasonSketch', state: 'what leans, not yet whole', props: { kind: 'leans', labels: ['Korea', 'US strategy', 'middle power'], at: 2 }, isDecoration: true },
  { component: 'pictures/RolePicture', state: 'three seats taken', props: { bands: [{ head: 'A major power', says: 'able to coerce' }, { head: 'A middle power', says: 'as Korea sees itself', id: 'middle-power-defined', isOwn: true }, { head: 'A late developer' }], means: { head: 'Soft power', says: 'economic capacity or cultural clout', id: 'soft-power-defined' }, arena: { head: 'Multilateralism', says: 'three or more states coordinate policies', id: 'multilateralism-defined', least: 3 } } },
  { component: 'pictures/StrengthStrip', state: 'as it is', props: { labels: ['stated', 'argued', 'hedged'] }, slots: { default: 'The steps of the reasoning' } },
  { component: 'pictures/TwoRails', state: 'a rung that is only claimed', props: { leftHead: 'Korea’s interest', rightHead: 'Mongolia’s need', leftIds: ['reason-proximity', 'reason-peninsular-peace', 'reason-gateway'], rightIds: ['reason-severity', 'reason-development-gap'], soft: true }, slots: { default: 'appears quiet, appears hardly replaceable' } },
]
