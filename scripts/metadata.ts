/**
 * How others cite and find the deck: one description, written as a citation file, as software metadata, as a learning
 * resource for search engines, and as the fields of two catalogues.
 */
import type { LearningResource, ScholarlyArticle, WithContext } from 'schema-dts'
import { stringify } from 'yaml'
import { objectives } from '#article/lessons'
import { article, chapters, deck, isTested, published } from '#article/outline'
import { lecturePlans } from '#article/plans'
import { listParts, statements } from '../locales/en-statements.ts'
import pack from '../package.json' with { type: 'json' }
import { conformanceFile, writeConformance } from './conformance.ts'

const licences = { text: 'https://creativecommons.org/licenses/by/4.0/', code: 'https://spdx.org/licenses/MIT.html' } as const
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
const minutes = Object.values(lecturePlans).map(plan => ({ label: plan.label, minutes: plan.minutes }))
const [journalVolume, journalIssue] = /^(\d+)(?:\((\d+)\))?$/.exec(article.volume)!.slice(1)

/** The citation file (Citation File Format 1.2.0): the deck, with the article as the work that it teaches. */
export function writeCitationFile(): string {
  return stringify({
    'cff-version': '1.2.0',
    'message': 'If you teach with this deck, cite it, and cite the article that it teaches.',
    'type': 'software',
    'title': deck.title,
    'abstract': published.description,
    'authors': [{ name: published.authors }],
    'version': pack.version,
    'date-released': published.date,
    'license': pack.license,
    'keywords': [...article.keywords, 'open educational resource'],
    'references': [{
      type: 'article',
      scope: 'The article that the deck teaches',
      title: article.title,
      authors: [{ name: article.author }],
      journal: article.journal,
      volume: journalVolume,
      ...journalIssue && { issue: journalIssue },
      year: article.year,
      start: article.pages.from,
      end: article.pages.to,
    }],
  }, { lineWidth: 120, singleQuote: true })
}

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

/** Software metadata (CodeMeta 3.0). */
export function writeCodemeta(): string {
  return `${JSON.stringify({
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    'identifier': pack.name,
    'name': deck.title,
    'description': published.description,
    'version': pack.version,
    'dateModified': published.date,
    'author': [{ '@type': 'Organization', 'name': published.authors }],
    'license': licences.code,
    'keywords': article.keywords,
    'programmingLanguage': ['TypeScript', 'Vue'],
    'runtimePlatform': `Node.js ${pack.engines.node}`,
    'isBasedOn': describeArticle(),
  }, null, 2)}\n`
}

/** ISO 8601's duration of minutes. */
const formatDuration = (minutes: number) => `PT${minutes}M`

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
    'version': pack.version,
    'datePublished': published.date,
    'author': { '@type': 'Organization', 'name': published.authors },
    'inLanguage': 'en',
    'isAccessibleForFree': true,
    'license': licences.text,
    'learningResourceType': ['slide deck', 'self-study course', 'question bank'],
    'educationalLevel': published.catalogue.level,
    'educationalUse': ['lecture', 'self study', 'assessment'],
    'audience': published.catalogue.audience.map(role => ({ '@type': 'EducationalAudience' as const, 'educationalRole': role })),
    'about': [...article.keywords],
    'teaches': teaches,
    // the longest: alone, without a class
    'timeRequired': formatDuration(Math.max(...minutes.map(plan => plan.minutes))),
    'hasPart': Object.values(chapters).map(({ label, question }) => ({ '@type': 'LearningResource' as const, 'name': label, 'description': question })),
    'isBasedOn': describeArticle(),
    'accessibilityFeature': [...accessibility.features],
    'accessMode': [...accessibility.modes],
    'accessModeSufficient': { '@type': 'ItemList', 'itemListElement': ['textual'], 'description': 'Every picture has its text.' },
    'accessibilityHazard': [...accessibility.hazards],
    'accessibilityControl': [...accessibility.controls],
  }
}

/** The fields that MERLOT and OER Commons ask for, to be copied into their forms. */
export function writeCatalogue(): string {
  const list = (fields: Record<string, string>) => Object.entries(fields).map(([field, value]) => `- **${field}:** ${value}`).join('\n')
  const { level, disciplines, audience } = published.catalogue
  return `# Entries in catalogues

What catalogues of open teaching materials ask for. \`npm run cite\` writes this page from the data. The address is that of your copy.

## Both

${list({
  'Title': deck.title,
  'Description': published.description,
  'Author': published.authors,
  'Language': 'English',
  'Cost': 'none',
  'Licence': `text CC BY 4.0, code ${pack.license}`,
  'Discipline (MERLOT), subject (OER Commons)': disciplines.join('; '),
  'Primary audience, education level': level,
  'Accessibility': 'keyboard, touch and mouse; each picture as text; see [accessibility](accessibility.md)',
})}

## MERLOT

${list({
  'Material type': 'Presentation; Online course module; Quiz',
  'Technical format': 'Website (HTML), PDF',
  'Technical requirements': 'a browser: Chrome or Edge 109, Firefox 115, Safari 16.4 or newer',
})}

## OER Commons

${list({ 'Material type': 'Lecture, Lecture notes, Module, Assessment', 'Media format': 'Interactive, Text/HTML, Downloadable docs (PDF)', 'Primary user': audience.join(', '), 'Educational use': 'Curriculum/Instruction, Assessment', 'Date': published.date, 'Based on': `${article.author} (${article.year}), ${article.title}`, 'Minutes': [...new Set(minutes.map(plan => plan.minutes))].toSorted((one, other) => one - other).join(', ') })}

Both find what students learn in the page itself, as its structured data (\`teaches\`).
`
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
  'CITATION.cff': writeCitationFile,
  'codemeta.json': writeCodemeta,
  'docs/catalogue.md': writeCatalogue,
  'docs/accessibility.md': () => writeStatement('accessibility'),
  'docs/privacy.md': () => writeStatement('privacy'),
  [conformanceFile]: writeConformance,
}
