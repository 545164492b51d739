/** How search engines and readers find the deck: as a learning resource in each page, and two statements as pages of the docs. */
import type { LearningResource, ScholarlyArticle, WithContext } from 'schema-dts'
import { objectives } from '@deck/lesson/lessons'
import { article, chapters, deck, isTested, published } from '@deck/lesson/outline'
import { lecturePlans } from '@deck/lesson/plans'
import { listParts, statements } from '@deck/words/statements'
import { project } from './building/project.ts'

/** What a reader with a disability finds, in the words of schema.org's vocabulary for accessibility. */
const accessibility = {
  features: [
    'alternativeText', 'longDescription', 'structuralNavigation', 'readingOrder', 'displayTransformability',
    'highContrastDisplay', 'largePrint', 'taggedPDF', 'tableOfContents',
  ],
  modes: ['textual', 'visual'],
  hazards: ['noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard'],
  controls: ['fullKeyboardControl', 'fullMouseControl', 'fullTouchControl'],
} as const

/** What the deck teaches, each beginning with a verb. */
const teaches = Object.values(objectives).map(({ text }) => text)
const [journalVolume, journalIssue] = /^(\d+)(?:\((\d+)\))?$/.exec(article.volume)!.slice(1)

/** The article, as search engines know it. */
function describeArticle(): ScholarlyArticle {
  return {
    '@type': 'ScholarlyArticle',
    'name': article.title,
    'author': { '@type': 'Person', 'name': article.author },
    'datePublished': article.published,
    'pagination': `${article.pages.from}–${article.pages.to}`,
    'isPartOf': {
      '@type': 'PublicationIssue',
      'issueNumber': journalIssue,
      'isPartOf': { '@type': 'PublicationVolume', 'volumeNumber': journalVolume, 'isPartOf': { '@type': 'Periodical', 'name': article.journal } },
    },
  }
}

/**
 * The deck as schema.org's LearningResource.
 * @param address where the deck stands, with a slash at its end; '' where nobody knows
 */
export function describeResource(address: string): WithContext<LearningResource> {
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    'name': deck.title,
    'description': published.description,
    ...address && { url: address },
    'version': project.version,
    'datePublished': published.date,
    'author': { '@type': 'Organization', 'name': published.authors },
    'inLanguage': 'en',
    'isAccessibleForFree': true,
    'license': 'https://creativecommons.org/licenses/by/4.0/',
    'learningResourceType': ['slide deck', 'self-study course', 'question bank'],
    'educationalLevel': published.catalogue.level,
    'educationalUse': ['lecture', 'self study', 'assessment'],
    'audience': published.catalogue.audience.map(role => ({ '@type': 'EducationalAudience' as const, 'educationalRole': role })),
    'about': [...article.keywords],
    'teaches': teaches,
    // the longest: alone, without a class
    'timeRequired': `PT${Math.max(...Object.values(lecturePlans).map(({ minutes }) => minutes))}M`,
    'hasPart': Object.values(chapters).map(({ label, question }) => ({ '@type': 'LearningResource' as const, 'name': label, 'description': question })),
    'isBasedOn': describeArticle(),
    'accessibilityFeature': [...accessibility.features],
    'accessMode': [...accessibility.modes],
    'accessModeSufficient': { '@type': 'ItemList', 'itemListElement': ['textual'], 'description': 'Every picture has its text.' },
    'accessibilityHazard': [...accessibility.hazards],
    'accessibilityControl': [...accessibility.controls],
  }
}

/** A statement of the deck as a page of the docs. */
function writeStatement(which: keyof typeof statements): string {
  const { title, lead } = statements[which]
  const body = listParts(which, isTested)
    .map(part => [`## ${part.title}`, ...part.text, ...part.list ? [part.list.map(item => `- ${item}`).join('\n')] : []].join('\n\n'))
    .join('\n\n')
  return `# ${title}\n\n${lead} It is the page \`#/${which}\` of the deck; \`npm run cite\` writes it here.\n\n${body}\n`
}

/** What `npm run cite` writes, by path, beside the citations themselves. */
export const metadataFiles: Readonly<Record<string, () => string>> = {
  'docs/accessibility.md': () => writeStatement('accessibility'),
  'docs/privacy.md': () => writeStatement('privacy'),
}
