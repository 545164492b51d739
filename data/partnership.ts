import type { Rung } from '@deck/article'

/** The steps by which relations between the two countries rose, from the lowest to the highest. */
export const rungs = {
  'diplomatic-relations': {
    rank: 1,
    label: 'Diplomatic relations',
    name: { en: 'diplomatic relations' },
    when: { from: 1990, precision: 'year' },
    declaredBy: [],
    setting: null,
    gist: 'Korea and Mongolia established diplomatic relations in 1990. For the article, Mongolia has been of strategic importance to Korea ever since.',
    cite: { section: 'analysis/conditions/bilateral-relations', paragraph: 2, works: [] },
    anchors: ['diplomatic relations', '1990', 'strategic significance'],
    also: [
      { section: 'introduction', paragraph: 2, works: [], anchors: ['35th anniversary', 'diplomatic relations'] },
      { section: 'contributions', paragraph: 1, works: [], anchors: ['35th anniversary', 'diplomatic relations'] },
    ],
  },
  'complementary-partnership': {
    rank: 2,
    label: 'Complementary Partnership',
    name: { en: 'Complementary Partnership for the 21st Century', ko: '21세기 상호보완적 협력관계' },
    when: { from: 1999, precision: 'year' },
    declaredBy: [],
    setting: null,
    gist: 'In 1999, just before the new century, relations were raised to a partnership “for the 21st Century”.',
    cite: { section: 'contributions/evolution', paragraph: 2, works: [] },
    anchors: ['21세기 상호보완적 협력관계', 'Complementary Partnership for the 21st Century', '1999'],
  },
  'good-neighbourliness': {
    rank: 3,
    label: 'Good-Neighbourliness and Friendly Cooperation',
    short: 'Good-Neighbourliness',
    name: { en: 'Good-Neighbourliness and Friendly Cooperation', ko: '선린우호협력 동반자관계' },
    when: { from: 2006, precision: 'year' },
    declaredBy: [],
    setting: null,
    gist: 'Relations were raised again in 2006. Government departments of both countries signed several memorandums in this decade.',
    cite: { section: 'contributions/evolution', paragraph: 2, works: [] },
    anchors: ['Good-Neighbourliness and Friendly Cooperation', '선린우호협력 동반자관계', '2006', 'memorandums of understanding'],
  },
  'comprehensive-partnership': {
    rank: 4,
    label: 'Comprehensive Partnership',
    name: { en: 'Comprehensive Partnership', ko: '포괄적 동반자관계' },
    nameNote: 'The Korean name stands in a title of the reference list, not in the running text.',
    when: { from: 2011, month: 8, precision: 'month' },
    declaredBy: ['lee-myung-bak', 'elbegdorj'],
    setting: 'Joint declaration during a state visit to Mongolia',
    gist: 'During a state visit in August 2011 the two presidents upgraded relations and expressed common concern about global warming.',
    cite: { section: 'contributions/evolution', paragraph: 3, works: ['policy-briefing-2011'] },
    readOn: 'ladder-explorer',
    anchors: ['Comprehensive Partnership', 'August 2011', 'Lee Myung-bak', 'Elbegdorj Tsakhia', 'state visit', 'joint declaration'],
    also: [{ section: 'references', paragraph: 3, works: ['policy-briefing-2011'], anchors: ['포괄적 동반자관계', '2011'] }],
  },
  'strategic-partnership': {
    rank: 5,
    label: 'Strategic Partnership',
    name: { en: 'Strategic Partnership', ko: '전략적 동반자 관계' },
    nameNote: 'The Korean name stands in a title of the reference list, not in the running text.',
    when: { from: 2021, month: 9, precision: 'month' },
    declaredBy: ['moon-jae-in', 'khurelsukh'],
    setting: 'Summit by videoconference, with a joint declaration',
    gist: 'Despite the pandemic, the presidents met by videoconference in September 2021. They agreed on the highest rung so far.',
    cite: { section: 'contributions/evolution', paragraph: 5, works: [] },
    readOn: 'ladder-explorer',
    anchors: ['strategic partnership', 'September 2021', 'Moon Jae-in', 'Ukhnaagiin Khürelsükh', 'videoconference', 'joint declaration'],
    also: [
      { section: 'introduction', paragraph: 2, works: [], anchors: ['have so far achieved a strategic partnership'] },
      { section: 'contributions', paragraph: 1, works: [], anchors: ['have so far achieved a strategic partnership'] },
      { section: 'references', paragraph: 8, works: ['blue-house-2021'], anchors: ['전략적 동반자 관계', '2021'] },
    ],
  },
} as const satisfies Record<string, Rung>

/** Key of a rung. */
export type RungId = keyof typeof rungs
