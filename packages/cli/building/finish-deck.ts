/** What is done to a build of this deck after Slidev has made it: the steps of packages/slidev-build, with what the deck says of itself. */
import type { FinishSettings, FinishStep } from '@deck/slidev-build/finish-build'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { published } from '@deck/lesson/outline'
import { finishBuild } from '@deck/slidev-build/finish-build'
import { en } from '@deck/words'
import { offers } from '@deck/words/offers'
import { page } from '@deck/words/page'
import { exportsList } from 'slidev-addon-lesson/exports/list-exports.ts'
import { wordsFile } from 'slidev-addon-lesson/read/slide-words.ts'
import { narrowScreen, stayKey } from 'slidev-addon-lesson/shell/read-instead.ts'
import { splitScripts } from 'slidev-addon-lesson/shell/split-scripts.ts'
import { describeResource } from '../metadata.ts'
import { captureWords } from './capture-words.ts'
import { readFolders } from './deck-plugins.ts'
import { addonFolder } from './package-folders.ts'
import { listPlainSlides } from './plain-slides.ts'
import { readPapers } from './read-papers.ts'

/** Lists of files that a page offers for download: printed handouts may come after the build. */
export const offeredLists = { fixed: [exportsList], growing: ['handouts/index.json'] }

/** A build for students has no files for other programs: they hold the answers. */
const addExports: FinishStep = async folder => (await import('../exporting/write-exports.ts')).writeExports(folder)

/** An edition in another language has each of its lines beside the English one: nobody who speaks it may have read them. */
const addTexts: FinishStep = async folder => (await import('../translating/write-texts-page.ts')).writeTextsPage(folder, process.env.DECK_LANGUAGE!)

/** Whom a build is for, in which browser it is captured, and where it will stand. */
export interface DeckKind extends Pick<FinishSettings, 'address' | 'browser'> { audience: 'student' | 'lecturer' }

/** Finishes a build in its folder. @param folder of the build @param kind of it */
export async function finishDeck(folder: string, { audience, ...kind }: DeckKind): Promise<void> {
  const offer = 'body > .read-instead'
  await finishBuild(folder, {
    ...kind,
    lang: process.env.DECK_LANGUAGE ?? 'en',
    title: en.deck.title,
    shortTitle: en.deck.shortTitle,
    description: published.description,
    words: { ...page, coming: en.deck.coming },
    notKept: Object.fromEntries(Object.entries(offers).map(([language, offer]) => [language, offer!.notKept])),
    listSlides: listPlainSlides,
    split: splitScripts,
    shortcuts: [
      { name: en.study.todayName, route: '/today' },
      { name: en.read.name, route: '/read' },
      { name: en.study.title, route: '/review' },
      { name: en.glossary.title, route: '/glossary' },
    ],
    papers: readPapers(readFileSync(`${addonFolder}/styles/tokens.css`, 'utf8')),
    views: {
      later: '.slide-ways, .opening-text .today',
      besides: audience === 'student' ? [offer, 'body > .today-corner'] : [offer],
      pages: [
        { name: 'read', without: '.read-section, .read-chapter ~ .read-chapter, .read-end, .notice, [role=dialog]' },
        { name: 'review', without: '.column > .today > *, .column > h1 ~ :not(p)' },
      ],
      narrow: narrowScreen,
      stayKey,
    },
    reading: { file: wordsFile, read: captureWords },
    folders: readFolders,
    lists: offeredLists,
    resource: describeResource(kind.address),
    steps: [...process.env.DECK_LANGUAGE ? [addTexts] : [], ...audience === 'lecturer' ? [addExports] : []],
  })
}
