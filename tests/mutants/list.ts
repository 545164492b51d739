/** What is broken on purpose, one by one, to see that a test notices. Run by `npm run test:mutants`. */

/** A part of the product, as `--only` names it. */
export type Family = 'facts' | 'grading' | 'answers' | 'seeds' | 'numbering' | 'study' | 'storage' | 'sync' | 'lecture' | 'keys' | 'links' | 'policy' | 'offline' | 'pdf' | 'exports'

/** One breakage: a text that stands once in a file, and what stands there instead. */
export interface Mutant {
  id: string
  family: Family
  /** What the product then does wrong. */
  breaks: string
  file: string
  find: string
  replace: string
  /** The test files that are expected to notice; those of tests/e2e/ run against builds of the broken copy. */
  tests: readonly string[]
  /** Which builds the tests need; none where they read the sources. */
  builds?: readonly ('build' | 'build:lecturer')[]
}

const audit = ['tests/data/audit.test.ts']
const stated = ['tests/data/stated-texts.test.ts']
const drawn = ['tests/data/components/drawn-data.test.ts']

export const mutants: readonly Mutant[] = [
  // Facts.
  { id: 'gist-figure', family: 'facts', breaks: 'a gist says another share than its passage', file: 'data/indicators.ts', find: 'By 2020, 76.9% of', replace: 'By 2020, 67.9% of', tests: audit },
  { id: 'gist-month', family: 'facts', breaks: 'a rung is of another month', file: 'data/partnership.ts', find: 'During a state visit in August 2011', replace: 'During a state visit in September 2011', tests: audit },
  { id: 'record-month', family: 'facts', breaks: 'a date has another month than its passage', file: 'data/partnership.ts', find: 'from: 2021, month: 9,', replace: 'from: 2021, month: 8,', tests: audit },
  { id: 'relation-reversed', family: 'facts', breaks: 'a cause is told as its effect', file: 'data/relations.ts', find: 'edge(\'coal-stoves\', \'leads-to\', \'winter-smog\'', replace: 'edge(\'winter-smog\', \'leads-to\', \'coal-stoves\'', tests: audit },
  { id: 'name-mn', family: 'facts', breaks: 'a Mongolian name is misspelt', file: 'data/glossary.ts', find: 'mn: \'зүд\'', replace: 'mn: \'зуд\'', tests: audit },
  { id: 'name-ko', family: 'facts', breaks: 'a Korean name is misspelt', file: 'data/partnership.ts', find: 'ko: \'선린우호협력 동반자관계\'', replace: 'ko: \'선린우호협력 동반자관게\'', tests: audit },
  { id: 'paragraph', family: 'facts', breaks: 'a record cites another paragraph', file: 'data/partnership.ts', find: '\'contributions/evolution\', paragraph: 5', replace: '\'contributions/evolution\', paragraph: 4', tests: audit },
  { id: 'anchor', family: 'facts', breaks: 'an anchor and the gist that it holds are wrong together', file: 'data/indicators.ts', find: 'anchors: [\'13 projects\'', replace: 'anchors: [\'31 projects\'', tests: audit },
  { id: 'year-outside-period', family: 'facts', breaks: 'an event lies in another period', file: 'data/events.ts', find: 'when: { from: 1974, precision: \'year\' },\n    period: \'growth-first\'', replace: 'when: { from: 1974, precision: \'year\' },\n    period: \'taking-the-lead\'', tests: ['tests/data/records.test.ts'] },
  { id: 'anchor-inside-figure', family: 'facts', breaks: 'the audit finds a figure inside a longer one', file: 'packages/cli/audit/audit-records.ts', find: 'if (opens && closes)', replace: 'if (opens || closes)', tests: ['tests/logic/audit-records.test.ts'] },

  { id: 'compared-as-it-was', family: 'facts', breaks: 'a card says that it was compared, and has changed since', file: 'packages/cli/audit/sum-reading.ts', find: 'signature?.hash === hash ?', replace: 'signature ?', tests: ['tests/logic/lock-records.test.ts'] },

  // What users read. Those held by `stated` are noticed by what they say; any change at all is noticed by its signature.
  { id: 'wrong-president', family: 'facts', breaks: 'an explanation names another president', file: 'data/explanations/rung-by-rung.ts', find: 'President [[lee-myung-bak.name]] visited Mongolia', replace: 'President [[moon-jae-in.name]] visited Mongolia', tests: stated },
  { id: 'declared-by-others', family: 'facts', breaks: 'a rung was declared by the presidents of another', file: 'data/partnership.ts', find: 'declaredBy: [\'lee-myung-bak\', \'elbegdorj\']', replace: 'declaredBy: [\'moon-jae-in\', \'khurelsukh\']', tests: audit },
  { id: 'other-lane', family: 'facts', breaks: 'an event happens in another country', file: 'data/events.ts', find: 'lane: \'korea\',\n    actors: [\'korea\'],\n    projects: [\'five-year-plans\']', replace: 'lane: \'mongolia\',\n    actors: [\'mongolia\'],\n    projects: [\'five-year-plans\']', tests: audit },
  { id: 'note-token', family: 'facts', breaks: 'a note dates the first rung by another', file: 'slides/10-rung-by-rung.md', find: 'date from [[diplomatic-relations]]', replace: 'date from [[comprehensive-partnership]]', tests: stated },
  { id: 'explanation-token', family: 'facts', breaks: 'an explanation dates a founding by a plan', file: 'data/explanations/rung-by-rung.ts', find: 'In [[policy-office-founded]] the two', replace: 'In [[air-quality-master-plan]] the two', tests: stated },
  { id: 'rose-to-fell', family: 'facts', breaks: 'a note lets the temperature fall', file: 'slides/06-climate.md', find: 'It rose by [[temperature-rise.size]]', replace: 'It fell by [[temperature-rise.size]]', tests: [...stated, ...audit] },
  { id: 'gist-fell', family: 'facts', breaks: 'a record lets its own figure fall', file: 'data/indicators.ts', find: 'temperature rose by 2.24 °C', replace: 'temperature fell by 2.24 °C', tests: stated },
  { id: 'reason-year', family: 'facts', breaks: 'the reason of an option has another year', file: 'data/questions/rungs.ts', find: 'in force since 2000, one year', replace: 'in force since 2001, one year', tests: stated },
  { id: 'explanation-year', family: 'facts', breaks: 'an explanation types a year', file: 'data/explanations/rung-by-rung.ts', find: 'In [[policy-office-founded]] the two', replace: 'In 2017 the two', tests: stated },
  { id: 'title-count', family: 'facts', breaks: 'a title counts wrong', file: 'slides/09-the-ladder.md', find: 'title: The partnership rises in five steps', replace: 'title: The partnership rises in six steps', tests: stated },

  // Nobody wrote a rule for these.
  { id: 'reason-month', family: 'facts', breaks: 'the reason of an option has another month', file: 'data/questions/rungs.ts', find: 'the highest rung, from September 2021', replace: 'the highest rung, from August 2021', tests: stated },
  { id: 'swapped-party', family: 'facts', breaks: 'another body has signed an agreement', file: 'data/agreements.ts', find: 'parties: [\'meteorological-administration\', \'mongolia-environment-ministry\']', replace: 'parties: [\'forest-service\', \'mongolia-environment-ministry\']', tests: audit },
  { id: 'dropped-hedge', family: 'facts', breaks: 'an explanation drops a hedge', file: 'data/explanations/rung-by-rung.ts', find: 'the new partnership “seems to herald” (announce) a change', replace: 'the new partnership heralds (announces) a change', tests: audit },
  { id: 'wrong-unit', family: 'facts', breaks: 'a percentage becomes degrees', file: 'data/questions/climate.ts', find: 'Precipitation fell by 7% in', replace: 'Precipitation fell by 7 °C in', tests: stated },
  { id: 'moved-seat', family: 'facts', breaks: 'a seat is moved to another city', file: 'data/institutions.ts', find: 'seat: \'songdo\'', replace: 'seat: \'busan\'', tests: audit },
  { id: 'reason-rung', family: 'facts', breaks: 'the reason of an option has another rung', file: 'data/questions/rungs.ts', find: 'promoted it in 2020, two rungs later', replace: 'promoted it in 2020, three rungs later', tests: stated },
  { id: 'caption-actor', family: 'facts', breaks: 'a caption names another body', file: 'slides/10-rung-by-rung.md', find: 'undated, under way or done', replace: 'of NEASPEC, undated, under way or done', tests: stated },
  { id: 'until-for-since', family: 'facts', breaks: 'what goes on has ended', file: 'data/institutions.ts', find: 'building a shelterbelt in Mongolia since 2000.', replace: 'building a shelterbelt in Mongolia until 2000.', tests: stated },
  { id: 'note-signer', family: 'facts', breaks: 'a note lets another ministry sign', file: 'slides/10-rung-by-rung.md', find: 'For Korea, the Meteorological Administration signs one', replace: 'For Korea, the Ministry of Environment signs one', tests: audit },
  { id: 'less-for-more', family: 'facts', breaks: 'a title turns a share round', file: 'slides/07-land.md', find: 'title: Most of Mongolia’s', replace: 'title: Least of Mongolia’s', tests: audit },

  // What looks like mere form and says something of the article all the same.
  { id: 'short-donor', family: 'facts', breaks: 'the timeline makes a donor a debtor', file: 'data/events.ts', find: 'short: \'Becomes a net donor\',', replace: 'short: \'Becomes a net debtor\',', tests: audit },
  { id: 'short-seat', family: 'facts', breaks: 'the timeline moves a seat to another city', file: 'data/events.ts', find: 'short: \'Climate fund at Songdo\',', replace: 'short: \'Climate fund at Busan\',', tests: audit },
  { id: 'short-rung', family: 'facts', breaks: 'questions name a rung that there is not', file: 'data/partnership.ts', find: 'short: \'Good-Neighbourliness\',', replace: 'short: \'Strategic Neighbours\',', tests: audit },
  { id: 'outline', family: 'facts', breaks: 'maps light another country', file: 'data/party-actors.ts', find: 'shape: \'MNG\',', replace: 'shape: \'KAZ\',', tests: ['tests/data/map.test.ts'] },
  { id: 'months-swapped', family: 'facts', breaks: 'the timeline says another month than the card', file: 'packages/slidev-addon-lesson/components/shell/format.ts', find: '\'October\', \'November\'', replace: '\'November\', \'October\'', tests: ['tests/logic/timeline.test.ts'] },
  { id: 'argued-as-stated', family: 'facts', breaks: 'a card says that the article states what it argues', file: 'locales/en.ts', find: 'argues: \'The article argues it.\'', replace: 'argues: \'The article states it.\'', tests: audit },
  // eslint-disable-next-line no-template-curly-in-string -- the text of a template
  { id: 'reading-unmarked', family: 'facts', breaks: 'the list of a chain gives our arrow as the article’s', file: 'locales/en.ts', find: '`in our reading, not the article’s, leads to: ${a.to}`', replace: '`leads to: ${a.to}`', tests: audit },
  { id: 'sides-swapped', family: 'facts', breaks: 'whoever hears a chain takes harm to nature for harm to people', file: 'locales/en.ts', find: 'sides: { nature: \'on nature\', people: \'on people\' },', replace: 'sides: { nature: \'on people\', people: \'on nature\' },', tests: audit },
  { id: 'work-state', family: 'facts', breaks: 'works of the list alone are said to be cited', file: 'locales/en.ts', find: '\'listed-only\': \'in the reference list, cited nowhere in the text\',', replace: '\'listed-only\': \'in the reference list, and cited in the text\',', tests: audit },
  { id: 'ladder-scale', family: 'facts', breaks: 'the ladder misstates its scale', file: 'locales/en.ts', find: 'one tick is one year.', replace: 'one tick is two years.', tests: audit },
  { id: 'legend-swapped', family: 'facts', breaks: 'the legend takes vague dates for open ones', file: 'locales/en.ts', find: 'loose: \'dated by words only\', open: \'no end named\' }', replace: 'loose: \'no end named\', open: \'dated by words only\' }', tests: audit },
  { id: 'map-title', family: 'facts', breaks: 'the map is called after another region', file: 'deck.config.ts', find: 'title: \'Map of Northeast Asia\',', replace: 'title: \'Map of Southeast Asia\',', tests: audit },
  { id: 'readme-pages', family: 'facts', breaks: 'README cites other pages', file: 'README.md', find: '3(1), 45–55.', replace: '3(1), 45–65.', tests: ['tests/data/metadata.test.ts'] },
  { id: 'supports-miscounted', family: 'facts', breaks: 'a claim that rests on one support is not said to', file: 'components/chain/TakeAway.vue', find: 'lost.length && kept.length === 1', replace: 'lost.length && kept.length === 2', tests: ['tests/components/take-away.test.ts'] },
  { id: 'figure-tone', family: 'facts', breaks: 'a figure stands in the colour of another crisis', file: 'slides/06-climate.md', find: '<DrawnFigure id="temperature-rise" tone="dust"', replace: '<DrawnFigure id="temperature-rise" tone="soot"', tests: ['tests/data/deck-config.test.ts'] },

  // What two readers of these gates planted to pass them.
  { id: 'critique-unmarked', family: 'facts', breaks: 'our critique stands as if it were the article’s', file: 'slides/14-outlook-and-critique.md', find: 'routeAlias: shown-and-asserted\nours: true\n', replace: 'routeAlias: shown-and-asserted\n', tests: ['tests/data/inquiry.test.ts'] },
  { id: 'hedge-line-not-shown', family: 'facts', breaks: 'a slide keeps its hedge in its source and shows it no more', file: 'slides/05-mongolias-ground.md', find: '<p class="lead">Mongolia’s need: ', replace: '<p v-if="false" class="lead">Mongolia’s need: ', tests: audit },
  { id: 'land-in-soot', family: 'facts', breaks: 'the lane of one crisis has the colour of another', file: 'slides/11-what-marks-it.md', find: '{ key: \'land\', label: \'Land in Mongolia\', tone: \'ochre\'', replace: '{ key: \'land\', label: \'Land in Mongolia\', tone: \'soot\'', tests: ['tests/data/deck-config.test.ts'] },
  { id: 'signs-swapped', family: 'facts', breaks: 'two crises have each other’s sign', file: 'data/glyphs.ts', find: '  cracks: \'M-18 -10H-13L-12 -3L-10 -10H-4L-2 -2L-6 4L-1 10L-2 17L4 9L0 4L5 -2L4 -10H10L11 0L13 -10H18M-17 3H-12M-14 10H-8M10 6H16M8 13H13\',\n  smoke: \'M-13 6H11A6 6 0 0 0 11-5A8 8 0 0 0-4-8A6.5 6.5 0 0 0-12-3A5 5 0 0 0-13 6M-9 12H9M-4 17H13\',\n', replace: '  smoke: \'M-18 -10H-13L-12 -3L-10 -10H-4L-2 -2L-6 4L-1 10L-2 17L4 9L0 4L5 -2L4 -10H10L11 0L13 -10H18M-17 3H-12M-14 10H-8M10 6H16M8 13H13\',\n  cracks: \'M-13 6H11A6 6 0 0 0 11-5A8 8 0 0 0-4-8A6.5 6.5 0 0 0-12-3A5 5 0 0 0-13 6M-9 12H9M-4 17H13\',\n', tests: audit },
  { id: 'arrow-turned', family: 'facts', breaks: 'an arrow points from effect to cause', file: 'components/chain/ChainStations.vue', find: 'on: \'M2 15H58M45 4L58 15L45 26\',', replace: 'on: \'M58 15H2M15 4L2 15L15 26\',', tests: drawn },
  { id: 'legend-of-evidence', family: 'facts', breaks: 'a legend turns for and against round', file: 'packages/slidev-addon-lesson/components/inquiry/EvidenceLegend.vue', find: '.challenges { background: none; }', replace: '.supports { background: none; }', tests: drawn },
  { id: 'share-drawn-by-columns', family: 'facts', breaks: 'a share is drawn with too few marks', file: 'components/marks/ShareMarks.vue', find: 'Math.floor(count.value.filled / count.value.rows)', replace: 'Math.floor(count.value.filled / count.value.columns)', tests: drawn },
  // eslint-disable-next-line no-template-curly-in-string -- the text of a template
  { id: 'seat-heard-empty', family: 'facts', breaks: 'whoever hears a table takes each seat for an empty one', file: 'locales/en.ts', find: 'sits: (a: { state: string }) => `${a.state} takes part`,', replace: 'sits: (a: { state: string }) => `${a.state} does not take part`,', tests: drawn },
  { id: 'reach-heard-turned', family: 'facts', breaks: 'whoever hears a map is told the contrary of its table', file: 'components/map/MapReach.vue', find: 'words.map.answer[answers[i] ? \'yes\' : \'no\']', replace: 'words.map.answer[answers[i] ? \'no\' : \'yes\']', tests: drawn },
  { id: 'note-places-all-first', family: 'facts', breaks: 'a note gives all quotations the place of the first', file: 'packages/slidev-addon-lesson/components/cite/NoteText.vue', find: '{{ formatPlace(said.place) }}', replace: '{{ formatPlace(note.says[0]!.place) }}', tests: drawn },
  { id: 'why-is-the-articles', family: 'facts', breaks: 'README gives our question to the article', file: 'README.md', find: 'The article asks in which forms, and how far, Korea\'s environmental diplomacy has helped Mongolia; the deck adds a question of its own: why?', replace: 'The article asks in which forms, how far and why Korea\'s environmental diplomacy has helped Mongolia; the deck follows it.', tests: audit },
  { id: 'builds-swapped', family: 'policy', breaks: 'docs give students the build with the notes', file: 'docs/lecturers.md', find: '`npm run build` makes the students\' deck, without what you say, and `npm run build:lecturer` makes yours, with it.', replace: '`npm run build` makes your deck, with what you say, and `npm run build:lecturer` makes the students\', without it.', tests: ['tests/docs/docs.test.ts'] },
  { id: 'paper-without-our-reading', family: 'facts', breaks: 'paper does not say whose reading it is', file: 'packages/slidev-addon-lesson/styles/print-read.css', find: '.read :is(.to-slide, .btn) { display: none; }', replace: '.read :is(.to-slide, .btn, .our-reading-sign) { display: none; }', tests: ['tests/e2e/paper.test.ts'], builds: ['build'] },
  { id: 'written-answer', family: 'answers', breaks: 'an answer that is written down passes for one that the data give', file: 'packages/cli/checks/support/check-bank.ts', find: 'return !isRead', replace: 'return false', tests: ['tests/logic/check-bank.test.ts'] },
  { id: 'worksheet-numbers-backwards', family: 'answers', breaks: 'a worksheet asks for an order that its answers turn round', file: 'locales/en.ts', find: 'order: \'Number them from the earliest to the latest.\'', replace: 'order: \'Number them from the latest to the earliest.\'', tests: audit },
  { id: 'member-reasons-swapped', family: 'grading', breaks: 'the reason of a built item names the wrong country', file: 'packages/slidev-addon-lesson/components/quiz/generator/templates-of-bodies.ts', find: 'words.otherMember({ outside: nameOf(stranger), inside: nameOf(member) })', replace: 'words.otherMember({ outside: nameOf(member), inside: nameOf(stranger) })', tests: ['tests/data/templates.test.ts'] },
  { id: 'canvas-takes-anything-below', family: 'exports', breaks: 'Canvas takes any figure below the right one', file: 'packages/exports/formats/canvas.ts', find: 'String(value - tolerance)', replace: 'String(tolerance - value)', tests: ['packages/exports/tests/formats.test.ts'] },

  // Grading.
  { id: 'slips-cost-nothing', family: 'grading', breaks: 'ticking everything scores in full', file: 'packages/questions/types/choice.ts', find: '(hits * others - slips * rightCount)', replace: '(hits * others)', tests: ['packages/questions/tests/question-types.test.ts'] },
  { id: 'single-takes-many', family: 'grading', breaks: 'a single choice takes two answers', file: 'packages/questions/types/choice.ts', find: 'question.type === \'single\' && picked.size > 1', replace: 'question.type === \'single\' && picked.size > 2', tests: ['packages/questions/tests/question-types.test.ts'] },
  { id: 'order-half-read', family: 'grading', breaks: 'an order counts pairs that are turned round', file: 'packages/questions/types/ordering.ts', find: 'first >= 0 && first < second', replace: 'first >= 0 && first !== second', tests: ['packages/questions/tests/question-types.test.ts'] },
  { id: 'tolerance-doubled', family: 'grading', breaks: 'a figure may be twice as far off', file: 'packages/questions/types/number.ts', find: '<= tolerance + Number', replace: '<= 2 * tolerance + Number', tests: ['packages/questions/tests/question-types.test.ts'] },
  { id: 'truth-swapped', family: 'grading', breaks: 'a false statement counts as true', file: 'packages/questions/types/true-false.ts', find: 'said === part ? \'true\' : \'false\'', replace: 'said === part ? \'false\' : \'true\'', tests: ['packages/questions/tests/question-types.test.ts'] },

  // Answers.
  { id: 'key-for-all', family: 'answers', breaks: 'a question whose every option is right passes', file: 'packages/questions/types/choice.ts', find: 'if (right.length === question.options.length)', replace: 'if (right.length > question.options.length)', tests: ['packages/questions/tests/question-types.test.ts'] },
  { id: 'contested-asked', family: 'answers', breaks: 'questions may rest on contested records', file: 'packages/slidev-addon-lesson/components/quiz/generator/list-bans.ts', find: 'record.contested === true', replace: 'record.contested === false', tests: ['tests/logic/check-bank.test.ts', 'tests/logic/lint-question.test.ts', 'tests/data/questions.test.ts'] },
  { id: 'predicate-wrong', family: 'answers', breaks: 'an order is computed from the latest to the earliest', file: 'packages/questions/types/ordering.ts', find: '.sort((a, b) => a.at - b.at)', replace: '.sort((a, b) => b.at - a.at)', tests: ['packages/questions/tests/question-types.test.ts'] },
  { id: 'worksheet-tells', family: 'answers', breaks: 'a worksheet prints the reasons', file: 'packages/questions/paper-form.ts', find: '...lang && { lang } }))', replace: '...lang && { lang }, ...(list[i] as object) }))', tests: ['tests/data/worksheet.test.ts'] },

  // Shuffles by seed.
  { id: 'seed-ignored', family: 'seeds', breaks: 'a worksheet ignores its seed', file: 'packages/slidev-addon-lesson/components/handout/worksheet.ts', find: 'samplePaper(questionPool.bank, fitting, null, seed)', replace: 'samplePaper(questionPool.bank, fitting, null, 1)', tests: ['tests/logic/compose-worksheet.test.ts'] },
  { id: 'worksheet-one-seed', family: 'seeds', breaks: 'every worksheet asks the same questions', file: 'packages/slidev-addon-lesson/components/handout/useWorksheet.ts', find: 'composeWorksheet(questionPool, chosen, seed)', replace: 'composeWorksheet(questionPool, chosen, 1)', tests: ['tests/data/worksheet.test.ts'] },
  { id: 'options-one-seed', family: 'seeds', breaks: 'options stand in one order on every worksheet', file: 'packages/questions/seeded.ts', find: 'shuffle(list, xoroshiro128plus(mixSeed(id, seed)))', replace: 'shuffle(list, xoroshiro128plus(mixSeed(id, 1)))', tests: ['tests/data/worksheet.test.ts'] },
  { id: 'dates-one-seed', family: 'seeds', breaks: 'every worksheet has the same timeline', file: 'packages/slidev-addon-lesson/components/handout/useWorksheet.ts', find: 'sampleTimeRows(askable, periods, seed)', replace: 'sampleTimeRows(askable, periods, 1)', tests: ['tests/data/worksheet.test.ts'] },
  // eslint-disable-next-line no-template-curly-in-string -- the text of a template
  { id: 'one-pattern', family: 'seeds', breaks: 'all questions of a seed share one pattern', file: 'packages/questions/seeded.ts', find: '`${seed}:${id}`', replace: '`${seed}`', tests: ['packages/questions/tests/question-layout.test.ts'] },

  // Numbers of citations.
  { id: 'notes-pile-up', family: 'numbering', breaks: 'the note of a mark that is gone stays', file: 'packages/slidev-addon-lesson/components/cite/useCitations.ts', find: 'marks.value = marks.value.filter(other => other !== mark)', replace: 'marks.value = marks.value.filter(Boolean)', tests: ['tests/components/foot-notes.test.ts'] },
  { id: 'notes-as-they-come', family: 'numbering', breaks: 'numbers run in the order in which marks came', file: 'packages/slidev-addon-lesson/components/cite/useCitations.ts', find: '[...marks.value].sort(compareMarks)', replace: '[...marks.value]', tests: ['tests/components/foot-notes.test.ts'] },
  { id: 'works-lost', family: 'numbering', breaks: 'a note names the works of its first mark only', file: 'packages/slidev-addon-lesson/components/cite/useCitations.ts', find: '[...new Set([...note.works, ...works])]', replace: '[...note.works]', tests: ['tests/logic/deck.test.ts'] },

  // Study on one's own.
  { id: 'wrong-comes-late', family: 'study', breaks: 'what was wrong does not come back the next day', file: 'packages/slidev-addon-lesson/components/study/progress.ts', find: 'const days = state === \'wrong\' ? 1 :', replace: 'const days = state === \'wrong\' ? 30 :', tests: ['tests/logic/paper.test.ts'] },
  { id: 'hint-unnoticed', family: 'study', breaks: 'what was found with the hint comes back no sooner', file: 'packages/slidev-addon-lesson/components/study/progress.ts', find: 'hinted && state === \'right\' ? Rating.Hard', replace: 'hinted && state === \'right\' ? Rating.Good', tests: ['tests/logic/paper.test.ts'] },

  // Storage.
  { id: 'newer-overwritten', family: 'storage', breaks: 'progress of a newer deck is read as damaged', file: 'packages/browser/read-record.ts', find: 'if (version > current)', replace: 'if (version > current + 9)', tests: ['packages/browser/tests/kept.test.ts'] },
  { id: 'strange-place', family: 'storage', breaks: 'a kept place leads to a slide that is not there', file: 'packages/slidev-addon-lesson/components/read/reading-place.ts', find: 'slide !== null && slides.includes(slide)', replace: 'slide !== null', tests: ['tests/logic/read.test.ts', 'tests/logic/fuzz-kept.test.ts'] },
  { id: 'damaged-lecture-lost', family: 'storage', breaks: 'a damaged record of a lecture is thrown away', file: 'packages/slidev-addon-lesson/components/shell/usePersisted.ts', find: 'window[format.area].setItem(key, text)', replace: 'void text', tests: ['tests/components/class-tools.test.ts'] },

  // Between windows.
  { id: 'other-window-unheard', family: 'sync', breaks: 'what another window saves never comes in', file: 'packages/slidev-addon-lesson/components/shell/usePersisted.ts', find: 'if (key !== keyOf(store) && key !== null)', replace: 'if (key === keyOf(store) || key !== null)', tests: ['tests/components/kept-record.test.ts'] },
  { id: 'late-window-alone', family: 'sync', breaks: 'a window that joins late stays where it is', file: 'packages/slidev-addon-lesson/components/shell/join-room.browser.ts', find: 'send({ kind: \'join\' })', replace: 'void 0', tests: ['tests/full/faults-lecture.test.ts'], builds: ['build:lecturer'] },

  // Giving the lecture.
  { id: 'left-plan-lost', family: 'lecture', breaks: 'the way back leads to the first click of the slide where the plan was left', file: 'packages/slidev-addon-lesson/components/room/step-on.ts', find: 'return left ?? (', replace: 'return left ? { no: left.no } : (', tests: ['tests/logic/follow-plan.test.ts'] },
  { id: 'plan-runs-on', family: 'lecture', breaks: 'the last slide of a plan is not its end', file: 'packages/slidev-addon-lesson/components/room/step-on.ts', find: 'return next === undefined ? null : { no: next }', replace: 'return { no: next ?? no + by }', tests: ['tests/logic/follow-plan.test.ts'] },
  { id: 'too-much-skipped', family: 'lecture', breaks: 'more slides are offered to skip than are needed', file: 'packages/slidev-addon-lesson/components/lecture/pace.ts', find: 'if (sum >= need)', replace: 'if (sum > need * 9)', tests: ['tests/logic/pace.test.ts'] },
  { id: 'unmarked-skipped', family: 'lecture', breaks: 'slides that a plan does not mark are offered to skip', file: 'packages/slidev-addon-lesson/components/lecture/pace.ts', find: 'step.isAhead && step.skippable && step.left > 0', replace: 'step.isAhead && step.left > 0', tests: ['tests/logic/pace.test.ts'] },
  { id: 'step-lights-late', family: 'lecture', breaks: 'a step lights up one click too late', file: 'packages/slidev-addon-lesson/components/lecture/read-note.ts', find: 'step.click <= click', replace: 'step.click < click', tests: ['tests/logic/read-note.test.ts'] },
  { id: 'older-part-wins', family: 'lecture', breaks: 'a window shows what was set first, and not last', file: 'packages/browser/merge-entries.ts', find: ': one.at > other.at', replace: ': one.at < other.at', tests: ['packages/browser/tests/kept.test.ts'] },
  { id: 'room-unchecked', family: 'lecture', breaks: 'what another page says of a slide is taken however deep it is', file: 'packages/slidev-addon-lesson/components/shell/room.ts', find: 'if (typeof value !== \'object\' || depth === 0)', replace: 'if (typeof value !== \'object\')', tests: ['tests/logic/room.test.ts'] },
  { id: 'first-vote-told', family: 'lecture', breaks: 'the first vote is seen while the second is taken', file: 'packages/slidev-addon-lesson/components/quiz/useClassQuestion.ts', find: 'isShown.value ? votes.value : votes.value.slice(-1)', replace: 'votes.value', tests: ['tests/components/class-tools.test.ts'] },
  { id: 'hands-told', family: 'lecture', breaks: 'hands stand on the wall before they are shown', file: 'packages/slidev-addon-lesson/components/quiz/useClassQuestion.ts', find: 'hasVotes.value && (isShown.value || isOpen.value)', replace: 'hasVotes.value', tests: ['tests/components/class-tools.test.ts'] },
  { id: 'ink-unchecked', family: 'lecture', breaks: 'the pen takes a line of any colour', file: 'packages/slidev-addon-lesson/components/shell/ink.ts', find: '(inkColours as readonly unknown[]).includes(colour) && ', replace: '', tests: ['tests/logic/ink.test.ts'] },
  { id: 'plan-built-only', family: 'lecture', breaks: 'plans are followed in builds, and not with npm start', file: 'packages/slidev-build/client-plugins.ts', find: '(?:\\?v=\\w+)?$/', replace: '$/', tests: ['packages/slidev-build/tests/patches.test.ts'] },
  { id: 'wall-alone', family: 'lecture', breaks: 'the wall turns black in the presenter window alone', file: 'packages/slidev-addon-lesson/components/shell/useRoomState.ts', find: 'const inLecture = computed(() => hasPrimarySlide.value && !isPrintMode.value)', replace: 'const inLecture = computed(() => !hasPrimarySlide.value)', tests: ['tests/components/deck-keys.test.ts'] },
  { id: 'counter-of-deck', family: 'lecture', breaks: 'the counter says the place in the deck, and not in the plan', file: 'packages/slidev-addon-lesson/setup/slidev/follow-plan.ts', find: 'findPlace(route.value, currentSlideNo.value, leftAt.value)', replace: 'currentSlideNo.value', tests: ['tests/e2e/plan.test.ts'], builds: ['build:lecturer'] },

  // Keys.
  { id: 'key-taken-twice', family: 'keys', breaks: 'a key that a part of the page has used turns the wall black too', file: 'packages/slidev-addon-lesson/setup/root/useDeckKeys.ts', find: 'event.defaultPrevented || ', replace: '', tests: ['tests/components/deck-keys.test.ts'] },
  { id: 'key-of-field', family: 'keys', breaks: 'a letter that is typed into a field is a key of the deck', file: 'packages/slidev-addon-lesson/setup/root/useDeckKeys.ts', find: 'select, textarea, ', replace: 'select, ', tests: ['tests/components/deck-keys.test.ts'] },
  { id: 'key-untold', family: 'keys', breaks: 'the list of keys leaves out a key that there is', file: 'packages/slidev-addon-lesson/components/shell/deck-keys.ts', find: 'keys: [\'b\', \'.\']', replace: 'keys: [\'b\']', tests: ['tests/components/deck-keys.test.ts', 'tests/logic/deck-keys.test.ts'] },
  { id: 'shortcut-answers', family: 'keys', breaks: 'Ctrl+A chooses an option', file: 'packages/slidev-addon-lesson/components/quiz/read-key-press.ts', find: 'if (press.ctrlKey || press.metaKey || press.altKey)', replace: 'if (press.metaKey || press.altKey)', tests: ['tests/logic/quiz-words.test.ts'] },
  { id: 'mouse-keeps-focus', family: 'keys', breaks: 'a button that was clicked with the mouse keeps the focus, and the clicker is dead', file: 'packages/slidev-addon-lesson/components/shell/useClicker.ts', find: 'if (event.detail > 0)', replace: 'if (event.detail > 9)', tests: ['tests/components/clicker.test.ts'] },
  { id: 'letter-beyond', family: 'keys', breaks: 'a letter beyond the last option chooses nothing, and is lost to the slides', file: 'packages/slidev-addon-lesson/components/quiz/read-key-press.ts', find: 'index < optionCount', replace: 'index <= optionCount', tests: ['tests/logic/quiz-words.test.ts'] },

  // Links.
  { id: 'lost-link', family: 'links', breaks: 'a link to a slide that is not there shows another', file: 'packages/slidev-addon-lesson/setup/main.ts', find: 'if (isSlide(wanted) || wanted === \'index.html\')', replace: 'if (wanted)', tests: ['packages/cli/tests/link-routes.test.ts'] },
  { id: 'unknown-filter', family: 'links', breaks: 'a filter that a link names wrongly is passed over in silence', file: 'components/years/timeline-events.ts', find: 'wanted.filter(value => !known.includes(value))', replace: 'wanted.filter(value => !known.length)', tests: ['tests/logic/timeline.test.ts'] },
  { id: 'seed-out-of-range', family: 'links', breaks: 'a handout is laid out for the seed 0', file: 'packages/slidev-addon-lesson/components/handout/options.ts', find: '/^[1-9]\\d{0,5}$/', replace: '/^\\d{1,6}$/', tests: ['tests/logic/handout.test.ts'] },

  // What a page may do.
  { id: 'policy-open', family: 'policy', breaks: 'pages may ask other servers', file: 'packages/slidev-build/content-policy.ts', find: '\'connect-src\': [\'\\\'self\\\'\']', replace: '\'connect-src\': [\'*\']', tests: ['packages/slidev-build/tests/offline.test.ts'] },
  { id: 'policy-inline', family: 'policy', breaks: 'inline scripts run unhashed', file: 'packages/slidev-build/content-policy.ts', find: '\'script-src\': [\'\\\'self\\\'\', ...', replace: '\'script-src\': [\'\\\'self\\\'\', \'\\\'unsafe-inline\\\'\', ...', tests: ['packages/slidev-build/tests/offline.test.ts'] },
  { id: 'handlers-let-through', family: 'policy', breaks: 'an event handler in the page is not noticed', file: 'packages/slidev-build/content-policy.ts', find: 'if (/^on[a-z]+$/i.test(name!))', replace: 'if (/^on[a-z]+$/.test(tag))', tests: ['packages/slidev-build/tests/offline.test.ts'] },

  // Without a network.
  { id: 'copy-has-gaps', family: 'offline', breaks: 'files that other files name are not kept', file: 'packages/slidev-build/offline.ts', find: 'if (!font.test(other))', replace: 'if (font.test(other))', tests: ['packages/slidev-build/tests/offline.test.ts'] },
  { id: 'copy-takes-over', family: 'offline', breaks: 'a newer deck takes the place of the one that is open', file: 'packages/slidev-build/service-worker.ts', find: 'event.waitUntil(fetchAll(event))', replace: 'event.waitUntil(fetchAll(event).then(() => self.skipWaiting()))', tests: ['tests/full/offline.test.ts'], builds: ['build', 'build:lecturer'] },

  // Printed files.
  { id: 'pdf-untagged', family: 'pdf', breaks: 'printed files have no tags', file: 'packages/cli/print-page.ts', find: 'tagged: true', replace: 'tagged: false', tests: ['tests/full/handout.test.ts'], builds: ['build'] },
  { id: 'pdf-bookmarks', family: 'pdf', breaks: 'bookmarks carry the names of other headings', file: 'packages/pdf-tags/bookmarks.ts', find: 'headings[i]!', replace: 'headings.at(-1 - i)!', tests: ['tests/full/handout.test.ts'], builds: ['build'] },

  // Exports.
  { id: 'moodle-slips-free', family: 'exports', breaks: 'a wrong option costs nothing in Moodle', file: 'packages/exports/formats/moodle.ts', find: '1 / right.length : -1 / others', replace: '1 / right.length : 0 / others', tests: ['packages/exports/tests/formats.test.ts'] },
  { id: 'qti-order-turned', family: 'exports', breaks: 'QTI counts pairs in the wrong order', file: 'packages/exports/formats/qti21.ts', find: 'el(\'lt\', {}, variable(rank(first)), variable(rank(second)))', replace: 'el(\'lt\', {}, variable(rank(second)), variable(rank(first)))', tests: ['packages/exports/tests/formats.test.ts'] },
  { id: 'gift-brace', family: 'exports', breaks: 'a brace in a text ends a question of GIFT', file: 'packages/exports/formats/gift.ts', find: '[\\\\~=#{}:]', replace: '[\\\\~=#:]', tests: ['packages/exports/tests/formats.test.ts'] },
  { id: 'xml-entities', family: 'exports', breaks: 'HTML inside XML loses a level of escapes', file: 'packages/exports/format-tools.ts', find: 'text.replaceAll(\'&\', \'&amp;\')', replace: 'text', tests: ['packages/exports/tests/formats.test.ts'] },
  { id: 'moodle-hyphen', family: 'exports', breaks: 'Moodle refuses responses of SCORM 2004, since ids of options hold hyphens', file: 'packages/exports/course/course.ts', find: '[^\\w.]', replace: '[^\\w.-]', tests: ['packages/exports/tests/course-scorm.test.ts'] },
  { id: 'suspend-too-long', family: 'exports', breaks: 'SCORM 1.2 is handed more than it keeps', file: 'packages/cli/exporting/course/pack-state.ts', find: '.find(text => text.length <= options.limit)', replace: '.find(text => text.length <= 2 * options.limit)', tests: ['tests/logic/pack-state.test.ts'] },
  { id: 'cmi5-list-itself', family: 'exports', breaks: 'cmi5 takes an answer that is given meanwhile for one that has arrived', file: 'packages/exports/course/cmi5.ts', find: 'carried = [...pending]', replace: 'carried = pending', tests: ['packages/exports/tests/course-cmi5.test.ts'] },
]
