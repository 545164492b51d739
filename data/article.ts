/**
 * The article that the deck teaches: who wrote it, where it stands, and how it is divided.
 * Every citation in data/ points into `sections`; the paragraph counts here are what the
 * validation test holds each citation against.
 */
import type { Section } from '@deck/article'
import { defineTable } from '@deck/article'

/** The parts of the article, in its order: the locators that every citation uses. */
export const sections = defineTable<Section>()({
  'title': { title: 'Title and author', short: 'Title', paragraphs: 2 },
  'issue': { title: 'Issue details', short: 'Issue details', paragraphs: 1 },
  'abstract': { title: 'Abstract', short: 'Abstract', paragraphs: 1 },
  'keywords': { title: 'Keywords', short: 'Keywords', paragraphs: 1 },
  'introduction': { title: 'Introduction', short: 'Introduction', paragraphs: 3 },
  'trajectory': { title: 'The Trajectory of Korea’s Environmental Diplomacy', short: 'Trajectory', paragraphs: 1 },
  'trajectory/1960s-1980s': { title: '1. 1960s-1980s', short: 'Trajectory, 1960s–1980s', paragraphs: 2 },
  'trajectory/1990s-early-2000s': { title: '2. 1990s to early 2000s', short: 'Trajectory, 1990s to early 2000s', paragraphs: 5 },
  'trajectory/2008-2020s': { title: '3. 2008-2020s', short: 'Trajectory, 2008–2020s', paragraphs: 4 },
  'contributions': { title: 'ROK’s Contributions to Environmental Crisis in Mongolia', short: 'Contributions', paragraphs: 1 },
  'contributions/crises': { title: '1. Environmental crisis faced by Mongolia', short: 'Mongolia’s crises', paragraphs: 1 },
  'contributions/crises/climate-change': { title: '1) Climate change', short: 'Climate change', paragraphs: 1 },
  'contributions/crises/land-degradation': { title: '2) Land degradation', short: 'Land degradation', paragraphs: 1 },
  'contributions/crises/pollution': { title: '3) Pollution', short: 'Pollution', paragraphs: 1 },
  'contributions/evolution': { title: '2. Evolution of ROK’s Environmental Diplomacy towards Mongolia', short: 'Evolution', paragraphs: 5 },
  'analysis/character': { title: '1. Characterising ROK’s Environmental Diplomacy towards Mongolia', short: 'Characterising', paragraphs: 3 },
  'analysis/conditions': { title: '2. Broader Metaphors behind ROK’s Environmental Diplomacy', short: 'Broader metaphors', paragraphs: 1 },
  'analysis/conditions/science': { title: '1) ROK’s strengths in science', short: 'Strengths in science', paragraphs: 2 },
  'analysis/conditions/bilateral-relations': { title: '2) Promising bilateral relations', short: 'Bilateral relations', paragraphs: 3 },
  'analysis/conditions/multilateral-institutions': { title: '3) Improvements in multilateral institutions', short: 'Multilateral institutions', paragraphs: 1 },
  'conclusion': { title: 'Conclusion: ROK as A Middle Power in the Multilateral Arena', short: 'Conclusion', paragraphs: 6 },
  'footnote': { title: 'Footnotes', short: 'Footnote', paragraphs: 4 },
  'references': { title: 'References', short: 'References', paragraphs: 17, apparatus: true },
})

/** Slug of a part of the article, as citations name it. */
export type SectionId = keyof typeof sections

/** The article as a work of its own: what a title slide and a reference need. */
export const article = {
  title: 'Republic of Korea’s Environmental Diplomacy towards Mongolia and its Achievements',
  author: 'Han Xiao',
  affiliations: [
    'Ph.D. Candidate, School of Foreign Languages, Peking University',
    'Current Recognized Student, Russian and East European Studies, Oxford University',
    'Master of International Studies, GSIS, Seoul National University',
  ],
  journal: 'ASIAN STUDIES in Mongolia',
  volume: '3(1)',
  year: 2025,
  pages: { from: 45, to: 55 },
  received: '2025-03-15',
  accepted: '2025-04-30',
  published: '2025-05-16',
  copyright: 'author(s) and ASIAN STUDIES in Mongolia',
  keywords: ['Republic of Korea’s Environmental Diplomacy', 'Korea-Mongolia Relations', 'Sustainable Development', 'Multilateralism', 'Middle Power'],
} as const
