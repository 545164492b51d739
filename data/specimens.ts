/** What the catalogue page shows of one component in one state. */
export interface Specimen {
  /** File below components/, without its ending. */
  component: string
  /** Which state, in a few words. */
  state: string
  props: Readonly<Record<string, unknown>>
  /** Clicks of the slide on which it stands, and at which of them it stands. */
  clicks?: number
  at?: number
  /** Words in its slot. */
  slot?: string
}

/** Every component that a slide or page shows, in the states worth looking at; what is only part of another shows there. */
export const specimens: readonly Specimen[] = [
  { component: 'chart/BigFigure', state: 'a change', props: { id: 'temperature-rise', tone: 'dust' } },
  { component: 'chart/BigFigure', state: 'a count with its bound', props: { id: 'conventions-2024', tone: 'p3' } },
  { component: 'chart/DrawnFigure', state: 'a change', props: { id: 'precipitation-fall', tone: 'dust' } },
  { component: 'chart/DrawnFigure', state: 'a share with an upper bound', props: { id: 'coal-share', tone: 'soot', room: 44 } },
  { component: 'chart/DrawnFigure', state: 'a count', props: { id: 'conventions-2008', tone: 'p2', width: 250 } },
  { component: 'chart/DrawnFigure', state: 'a rank', props: { id: 'pm25-rank', tone: 'soot' } },
  { component: 'chart/FactColumns', state: 'years with seals', props: { ids: ['gggi-launched', 'gggi-made-treaty-body', 'gggi-made-observer'], tone: 'p3', seals: ['links', 'sheet', 'globe'] } },
  { component: 'chart/FactColumns', state: 'periods', props: { ids: ['growth-first', 'taking-part', 'taking-the-lead'], top: 'roman', tone: 'own' } },
  { component: 'chart/FactRows', state: 'figures lead', props: { ids: ['coal-share', 'ger-population-share', 'pm25-ulaanbaatar'], lead: 'value', tone: 'soot', left: 238 } },
  { component: 'chart/FactRows', state: 'years lead', props: { ids: ['memorandum-renewed', 'policy-office-founded'], lead: 'years', tone: 'p3' } },
  { component: 'chart/RangeBars', state: 'two ranges', props: { low: 'technology-level-1992', high: 'technology-level-2020s', axis: 'Level of environmental technology in Korea; advanced Western countries = 100', undated: 'by a later, undated survey' } },
  { component: 'chart/ShareWaffle', state: 'a share within a share', props: { whole: 'degraded-share', part: 'severely-degraded-share', wholeSays: 'degraded by 2020', partSays: 'heavily or severely', reading: 'both shares read as parts of it' } },
  { component: 'deck/ArgumentPicture', state: 'whole', props: {}, clicks: 3, at: 3 },
  { component: 'deck/ArgumentSteps', state: 'argued and hedged', props: { ids: ['no-coercion', 'power-is-diffused', 'structure-loosened'] } },
  { component: 'deck/ReasonStairs', state: 'on its second step', props: { ids: ['no-coercion', 'power-is-diffused', 'structure-loosened', 'three-levers'] }, clicks: 3, at: 1 },
  { component: 'deck/ReasonStairs', state: 'falling, at its end', props: { ids: ['turbulence', 'order-fractured', 'faith-weakened'], falls: true }, clicks: 2, at: 2 },
]
