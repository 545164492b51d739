import type { Specimen } from '../../model/pictures.ts'

/** Figures and facts as they are drawn. */
export const chartSpecimens: readonly Specimen[] = [
  { component: 'chart/BigFigure', state: 'a change', props: { id: 'temperature-rise', tone: 'dust' } },
  { component: 'chart/BigFigure', state: 'a count with its bound', props: { id: 'conventions-2024', tone: 'p3' } },
  { component: 'chart/BigFigure', state: 'own words below', props: { id: 'gggi-project-count', tone: 'p3' }, slots: { caption: 'projects, as the slide puts it' } },
  { component: 'chart/BigFigure', state: 'a record that is in no table', props: { id: 'no-such-record' }, refuses: true },
  { component: 'chart/DrawnFigure', state: 'a change', props: { id: 'precipitation-fall', tone: 'dust' } },
  { component: 'chart/DrawnFigure', state: 'a share with an upper bound', props: { id: 'coal-share', tone: 'soot', room: 44 } },
  { component: 'chart/DrawnFigure', state: 'a count', props: { id: 'conventions-2008', tone: 'p2', width: 250 } },
  { component: 'chart/DrawnFigure', state: 'a rank', props: { id: 'pm25-rank', tone: 'soot' } },
  { component: 'chart/DrawnFigure', state: 'nothing to draw it by', props: { id: 'pm25-ulaanbaatar', tone: 'soot' } },
  { component: 'chart/FactColumns', state: 'years with seals', props: { ids: ['gggi-launched', 'gggi-made-treaty-body', 'gggi-made-observer'], tone: 'p3', seals: ['links', 'sheet', 'globe'] } },
  { component: 'chart/FactColumns', state: 'periods', props: { ids: ['growth-first', 'taking-part', 'taking-the-lead'], top: 'roman', tone: 'own' } },
  { component: 'chart/FactColumns', state: 'a date that is contested', props: { ids: ['oecd-accession', 'wto-joined'], tone: 'p2' } },
  { component: 'chart/FactColumns', state: 'labels only', props: { ids: ['climate-change', 'land-degradation', 'pollution'], top: 'none', tone: 'own', say: 'label' } },
  { component: 'chart/FactRows', state: 'figures lead', props: { ids: ['coal-share', 'ger-population-share', 'pm25-ulaanbaatar'], lead: 'value', tone: 'soot', left: 238 } },
  { component: 'chart/FactRows', state: 'years lead', props: { ids: ['memorandum-renewed', 'policy-office-founded'], lead: 'years', tone: 'p3' } },
  { component: 'chart/FactRows', state: 'names lead, many rows', props: { ids: ['neacec', 'neaspec', 'nowpap', 'neaff', 'temm', 'gggi'], lead: 'short', named: true, tone: 'p2' } },
  { component: 'chart/FigureTurn', state: 'after the click', props: {}, clicks: 1, at: 1, on: 'slide', slots: { first: 'One figure over the whole slide.', all: 'All figures side by side.' } },
  { component: 'chart/LandPicture', state: 'with weather and water', props: {
    fall: 'falls to the east and south',
    stretches: [{ form: 'peaks', text: 'mountains, north and west', share: 1.25 }, { form: 'basins', text: 'basins', share: 0.9 }, { form: 'plains', text: 'uplands and plains, east' }, { form: 'sand', text: 'Gobi Desert, south' }],
    air: { says: 'High pressure over Siberia rules', id: 'siberian-anticyclones' },
    rain: { says: 'Little rain or snow, unsteady temperatures', id: 'continental-climate' },
    sea: { says: 'Sea air hardly gets in', id: 'landlocked-position', and: ['siberian-anticyclones'] },
    water: { says: 'Two thirds of the land drain inwards', id: 'interior-drainage', and: ['sloping-relief'] },
  } },
  { component: 'chart/RangeBars', state: 'two ranges', props: { low: 'technology-level-1992', high: 'technology-level-2020s', axis: 'Environmental technology in Korea, in per cent of the advanced Western level', undated: 'by a later, undated survey' } },
  { component: 'chart/RangeBars', state: 'a figure that is no range', props: { low: 'coal-share', high: 'technology-level-2020s', axis: 'Level', undated: 'undated' }, refuses: true },
  { component: 'chart/ReliefProfile', state: 'four stretches', props: { fall: 'falls to the east and south', stretches: [{ form: 'peaks', text: 'mountains, north and west', share: 1.25 }, { form: 'basins', text: 'basins between', share: 0.9 }, { form: 'plains', text: 'uplands and plains, east' }, { form: 'sand', text: 'Gobi Desert, south' }] } },
  { component: 'chart/DotField', state: 'a concentration', props: { id: 'pm25-ulaanbaatar' }, slots: { default: 'fine particles in 2020' }, on: 'slide' },
  { component: 'chart/DotField', state: 'a figure that is no number', props: { id: 'coal-share' }, refuses: true },
  { component: 'chart/SpanLanes', state: 'at its first click', props: { from: 1960, to: 1992, clicks: true, height: 94, room: 190, lanes: [
    { head: 'Growth', tone: 'p1', items: [{ id: 'five-plans-run', says: 'five plans: steel, power, chemicals, to sell abroad', and: ['growth-priority'] }, { id: 'han-river-miracle' }] },
    { head: 'Harm at home', tone: 'soot', items: [{ id: 'pollution-disaster', says: 'a “disaster” in air, water and noise' }, { id: 'pollution-outbreaks', says: 'alarm over disease' }] },
    { head: 'Abroad', tone: 'p1', items: [{ id: 'stockholm-conference', says: 'present at Stockholm' }, { id: 'unep-accreditation', says: 'accredited to UNEP' }] },
  ] }, clicks: 2, at: 1 },
  { component: 'chart/SpanLanes', state: 'parted at a date', props: { from: 2008, to: 2015, step: 1, room: 112, height: 118, divideId: 'gggi-launched', sides: ['takes part', 'initiates'], lanes: [
    { head: 'At home', tone: 'p3', items: [{ id: 'low-carbon-vision-announced', says: 'a vision' }, { id: 'green-committee-founded', says: 'a committee' }] },
    { head: 'In the world', tone: 'p3', items: [{ id: 'gggi-launched', says: 'the institute' }, { id: 'gggi-made-treaty-body', says: 'rests on a treaty' }, { id: 'gggi-made-observer', says: 'observer at the UN' }] },
  ] } },
]
