/**
 * Writes the slides as pictures into a PowerPoint file, for `npm run export:pptx`.
 *
 * usage: node packages/cli/picture-deck.ts --output FILE --browser PATH [--range 1-10] [--plan PLAN] [--dark] [--steps] [--answers hidden]
 */
import type { DeckSlide } from './exporting/plan-shots.ts'
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { defineCommand, drawProgress, runDirectly } from '@deck/command-line'
import { explanations } from '@deck/lesson/explanations'
import { article } from '@deck/lesson/outline'
import { lecturePlans } from '@deck/lesson/plans'
import { findRecord } from '@deck/lesson/records'
import { en } from '@deck/words'
import { chromium } from 'playwright-chromium'
import { composeNote } from 'slidev-addon-lesson/lecture/read-note.ts'
import { readPlanLink } from 'slidev-addon-lesson/lecture/read-plan.ts'
import { fillTokens, formatRecord } from 'slidev-addon-lesson/shell/format-record.ts'
import { fillNote } from './building/deck-data.ts'
import { readNumbers, serveDeck } from './exporting/exported-slides.ts'
import { photographDeck } from './exporting/photograph-deck.ts'
import { planShots, titleShot, writeNotes } from './exporting/plan-shots.ts'
import { writePptx } from './exporting/pptx.ts'

const { values } = parseArgs({
  options: {
    output: { type: 'string' },
    browser: { type: 'string' },
    range: { type: 'string' },
    plan: { type: 'string' },
    dark: { type: 'boolean' },
    steps: { type: 'boolean' },
    answers: { type: 'string' },
  },
})
const { progress } = en.export

/** What a slide's picture shows, in words: its explanation, else its title; before them the sign of what is our reading. */
function describe({ alias, title, isOurs }: { alias: string, title: string, isOurs: boolean }): string {
  const text = explanations[alias as keyof typeof explanations]
  const sign = isOurs ? `${en.cite.ourReading}. ` : ''
  return sign + (text ? fillTokens(text, (id, side) => formatRecord(id, findRecord(id).record, side as Parameters<typeof formatRecord>[2]).text) : title)
}

await runDirectly(import.meta.url, defineCommand(async () => {
  const { data, origin, close } = await serveDeck('dev')
  const slides = data.slides.map(({ frontmatter }, i) => String(frontmatter.routeAlias ?? i + 1))
  const notes = Object.fromEntries(data.slides.map(({ note }, i) => [slides[i]!, fillNote(note ?? '')]))
  const found = values.plan === undefined ? null : readPlanLink(values.plan, { plans: lecturePlans, slides })
  const source = { notes, slides, ...found?.kind === 'plan' && { plan: found.plan }, fill: fillNote, goOn: en.notes.goOn }
  const all = data.slides.map(({ title, frontmatter, content }, i): DeckSlide & { alias: string, isOurs: boolean } =>
    ({
      no: i + 1,
      title: title ?? String(i + 1),
      content,
      note: composeNote(slides[i]!, source),
      clicks: Number(frontmatter.clicks ?? 0),
      alias: slides[i]!,
      isOurs: frontmatter.ours === true,
    }))
  const hidesAnswers = values.answers === 'hidden'
  const shots = planShots(readNumbers(all.length, values.range).map(no => all[no - 1]!), { steps: values.steps === true, hidesAnswers })
  drawProgress(0, shots.length, progress.laysOut)
  const browser = await chromium.launch({ executablePath: values.browser, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    const pictures = await photographDeck(browser, origin, shots, {
      dark: values.dark === true,
      onShot: done => drawProgress(done, shots.length, progress.pictures),
    })
    const bytes = await writePptx(shots.map((shot, i) => {
      const slide = all[shot.no - 1]!
      return {
        title: titleShot(slide, shot, shots),
        png: pictures[i]!,
        description: describe(slide),
        notes: writeNotes(slide, shot, shots, hidesAnswers, en.notes),
      }
    }), { title: en.deck.title, author: en.deck.title, subject: `${article.author} (${article.year}). ${article.title}` })
    writeFileSync(values.output!, bytes)
  }
  finally {
    await browser.close()
    await close()
  }
}))
