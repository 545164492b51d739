/** The accessibility conformance report of the deck by criterion: WCAG 2.2 and EN 301 549, as an OpenACR file. */
import { stringify } from 'yaml'
import { deck, published } from '#article/outline'
import pack from '../package.json' with { type: 'json' }

/** How far a criterion is met, in OpenACR's words. */
type Level = 'supports' | 'partially-supports' | 'does-not-support' | 'not-applicable' | 'not-evaluated'
/** A criterion's number, how far the deck meets it, and what somebody has to know. */
type Row = readonly [num: string, level: Level, notes?: string]

export const conformanceFile = 'accessibility-report.yaml'

const noMedia = 'The deck holds no sound and no video. “Listen” reads its text aloud, and the text stands there.'
const noLive = 'There are no live media.'

/** Success criteria of level A; 4.1.1 counts for older versions of WCAG alone. */
export const levelA: readonly Row[] = [
  ['1.1.1', 'partially-supports', 'Every picture has a text with the same facts. A lecturer’s pen strokes have none.'],
  ['1.2.1', 'not-applicable', noMedia],
  ['1.2.2', 'not-applicable', noMedia],
  ['1.2.3', 'not-applicable', noMedia],
  ['1.3.1', 'supports'],
  ['1.3.2', 'supports'],
  ['1.3.3', 'supports'],
  ['1.4.1', 'supports', 'Colours go with words, shapes or patterns.'],
  ['1.4.2', 'not-applicable', 'Nothing sounds by itself.'],
  ['2.1.1', 'supports', 'Every function but the pen, whose path is the drawing.'],
  ['2.1.2', 'supports'],
  ['2.1.4', 'supports', 'On slides single letters are commands. The list of keys, which a button in the controls opens, turns them off.'],
  ['2.2.1', 'not-applicable', 'Nothing has a time limit.'],
  ['2.2.2', 'supports', 'Motion ends by itself within five seconds, and does not begin where less motion is asked for.'],
  ['2.3.1', 'supports'],
  ['2.4.1', 'supports'],
  ['2.4.2', 'supports'],
  ['2.4.3', 'supports'],
  ['2.4.4', 'supports'],
  ['2.5.1', 'supports', 'A swipe turns slides; so do buttons and keys.'],
  ['2.5.2', 'supports'],
  ['2.5.3', 'supports'],
  ['2.5.4', 'not-applicable'],
  ['3.1.1', 'supports'],
  ['3.2.1', 'supports'],
  ['3.2.2', 'supports'],
  ['3.2.6', 'supports'],
  ['3.3.1', 'supports'],
  ['3.3.2', 'supports'],
  ['3.3.7', 'supports'],
  ['4.1.1', 'supports'],
  ['4.1.2', 'supports'],
]

/** Success criteria of level AA. */
export const levelAA: readonly Row[] = [
  ['1.2.4', 'not-applicable', noLive],
  ['1.2.5', 'not-applicable', noMedia],
  ['1.3.4', 'supports'],
  ['1.3.5', 'not-applicable', 'No field asks for anything about the reader.'],
  ['1.4.3', 'supports', 'Measured on every slide and page, by day and in the dark.'],
  ['1.4.4', 'supports'],
  ['1.4.5', 'supports', 'Pictures are drawn with text.'],
  ['1.4.10', 'partially-supports', 'Slides keep their size, as a presentation does. The reading page holds the same and flows at 320 px.'],
  ['1.4.11', 'supports'],
  ['1.4.12', 'supports'],
  ['1.4.13', 'supports'],
  ['2.4.5', 'supports', 'Contents, overview, search and links.'],
  ['2.4.6', 'supports'],
  ['2.4.7', 'supports'],
  ['2.4.11', 'supports'],
  ['2.5.7', 'supports', 'What can be dragged can be done by buttons and keys.'],
  ['2.5.8', 'supports', 'Measured on every slide at every click, also on a phone held upright. The raised figures of sources stand in sentences.'],
  ['3.1.2', 'supports', 'Names in other languages are marked.'],
  ['3.2.3', 'supports'],
  ['3.2.4', 'supports'],
  ['3.3.3', 'supports'],
  ['3.3.4', 'not-applicable', 'What is kept of a reader can be saved, and is deleted only after a question.'],
  ['3.3.8', 'supports', 'There is no account. The code of a live class stands on the screen and in the link, and can be pasted.'],
  ['4.1.3', 'supports'],
]

const noReader = 'What a screen reader is told was read in the browser’s accessibility tree. No screen reader was used.'

/** Functional performance, EN 301 549 chapter 4. */
const performance: readonly Row[] = [
  ['4.2.1', 'not-evaluated', noReader],
  ['4.2.2', 'supports'],
  ['4.2.3', 'supports'],
  ['4.2.4', 'supports'],
  ['4.2.5', 'supports'],
  ['4.2.6', 'supports'],
  ['4.2.7', 'supports'],
  ['4.2.8', 'not-applicable'],
  ['4.2.9', 'supports'],
  ['4.2.10', 'not-evaluated', 'The language is plain and measured; nobody has tried it for this.'],
  ['4.2.11', 'supports', 'Nothing about a reader leaves the device.'],
]

function write(rows: readonly Row[], name: string) {
  return rows.map(([num, level, notes]) => ({ num, components: [{ name, adherence: { level, ...notes && { notes } } }] }))
}
const leaveOut = (notes: string) => ({ disabled: true, notes })

/** The report as YAML, by the catalogue of VPAT 2.5 with WCAG 2.2 and EN 301 549. */
export function writeConformance(): string {
  return stringify({
    title: `${deck.title} Accessibility Conformance Report`,
    product: { name: deck.title, version: pack.version, description: published.description },
    author: { name: published.authors, email: 'through the issues of the repository' },
    report_date: published.date,
    last_modified_date: published.date,
    version: 1,
    catalog: '2.5-edition-wcag-2.2-508-eu-en',
    license: 'CC-BY-4.0',
    notes: 'Of the pages for students, in a browser. Handouts, files for other programs and the page to vote are not part of this report.',
    evaluation_methods_used: 'By programs at every slide, click and page: axe-core, keyboard, focus, languages, contrast, spacing of text; in Chromium, and in Firefox and WebKit the main paths. By hand with keyboard, touch and enlargement. Not with a screen reader, and not by people with disabilities.',
    chapters: {
      'success_criteria_level_a': { criteria: write(levelA, 'web') },
      'success_criteria_level_aa': { criteria: write(levelAA, 'web') },
      'success_criteria_level_aaa': leaveOut('Not evaluated.'),
      'functional_performance_criteria': leaveOut('See functional performance of EN 301 549.'),
      'hardware': leaveOut('There is no hardware.'),
      'software': leaveOut('It is a website.'),
      'support_documentation_and_services': leaveOut('Not evaluated.'),
      'en_301_549_functional_performance': { criteria: write(performance, 'none') },
      'en_301_549_generic_requirements': leaveOut('There is no closed functionality, and no biometrics.'),
      'en_301_549_ict_with_two-way_voice': leaveOut('There is none.'),
      'en_301_549_ict_with_video': leaveOut('There is none.'),
      'en_301_549_hardware': leaveOut('There is none.'),
      'en_301_549_web': { notes: 'See levels A and AA.' },
      'en_301_549_non-web-documents': leaveOut('Handouts are not part of this report.'),
      'en_301_549_software': leaveOut('It is a website.'),
      'en_301_549_documentation_and_support_services': leaveOut('Not evaluated.'),
      'en_301_549_ict_providing_relay_or_emergency_service_access': leaveOut('There is none.'),
    },
  }, { lineWidth: 120, singleQuote: true })
}
