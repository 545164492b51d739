/**
 * Takes the pictures of README and docs anew: a slide, the ladder, and a short film of a lecture. It shows the wall, the lecturer's window
 * and a phone of the class, played with a built deck and a real class; a ring stands where somebody presses.
 *
 * usage: npm run film
 */
import type { Page } from 'playwright-chromium'
import type { Place } from './exporting/film-camera.ts'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { defineCommand, findPort, openBrowser, print, readOptions, refuse, runDirectly, writeWhole } from '@deck/command-line'
import { rungs } from '@deck/lesson/outline'
import { questions } from '@deck/lesson/questions'
import { buildPageApart, makeRoom, openClass, serveBuild } from '@deck/live-class'
import { computeAnswer } from '@deck/questions'
import { liveClass as words } from '@deck/words/class'
import { enVote } from '@deck/words/vote'
import { load } from '@slidev/parser/fs'
import { layoutQuestion } from 'slidev-addon-lesson/quiz/layout.ts'
import { requireBuild } from './exporting/build-audience.ts'
import { film, makeCamera, places, waitUntilPainted } from './exporting/film-camera.ts'
import { pageSource } from './live/page-source.ts'

const [dist, encoder] = ['dist-lecturer', 'img2webp']
export const main = defineCommand(async (args) => {
  readOptions(args, 'npm run film   takes the pictures of docs/ anew, from a build for lecturers; it takes no options\n', {})
  requireBuild(dist, 'lecturer', '')
  if (spawnSync(encoder, ['-version']).error) {
    refuse(
      `${encoder}, which makes a film of pictures, was not found: install it (on Debian and Ubuntu: apt-get install webp; with Homebrew: brew install webp).`,
    )
  }
  const { slides } = await load({ roots: [process.cwd()], userRoot: process.cwd() }, 'slides.md')
  const find = (holds: RegExp) =>
    slides.flatMap(({ content, frontmatter }) =>
      holds.test(content) ? [{ slide: String(frontmatter.routeAlias), found: holds.exec(content)!.at(-1)! }] : [])[0]!
  const { slide: ladder } = find(/<LadderExplorer/)
  const { slide: quiz, found } = find(
    new RegExp(`<QuizCard id="(${Object.entries(questions).filter(([, { type }]) => type === 'single').map(([id]) => id).join('|')})"`),
  )
  const question = layoutQuestion(found, questions[found as keyof typeof questions]) as { options: readonly { id: string }[] }
  const right = question.options.findIndex(({ id }) => [computeAnswer(found, questions[found as keyof typeof questions])].flat().includes(id))
  // what each phone votes for, by the option's place; the first phone is seen
  const choices = [0, 1, 0, 0, 2, 0, 1, 0].map(step => (right + step) % question.options.length)

  const browser = await openBrowser()
  const [room, port, folder] = [makeRoom(), await findPort(3030), mkdtempSync(join(tmpdir(), 'film-'))]
  const live = await openClass({ room, port, hosts: ['192.0.2.7'], address: '192.0.2.7', hasStudents: false }, await buildPageApart(pageSource))
  const server = await serveBuild({ lecturer: dist, students: null }, live, port)
  const shared = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' })
  async function open(place: Place, address: string, context = shared) {
    const { width, height, page: wide } = places[place]
    const page = await context.newPage()
    await page.setViewportSize({ width: wide, height: Math.round(height * wide / width) })
    await page.goto(`http://localhost:${port}/${address}`)
    return page
  }
  for (const [file, address] of [['docs/title.png', '1'], ['docs/ladder.png', `${ladder}?clicks=4`]] as const) {
    const page = await open('wall', `#/${address}`)
    await page.locator('#slideshow .slidev-layout:visible').first().waitFor()
    await waitUntilPainted(page)
    writeWhole(file, await page.screenshot())
    await page.close()
  }

  const windows: Partial<Record<Place, Page>> = {
    wall: await open('wall', `#/${ladder}`),
    desk: await open('desk', `#/presenter/${ladder}?class=${room.secret}`),
  }
  const { wall, desk } = windows as Record<Place, Page>
  const { frames, shoot, press } = makeCamera(await (await browser.newContext({ viewport: film })).newPage(), windows, folder)
  const shown = wall.locator('#slideshow > .slidev-page:visible .slidev-layout')
  const panel = desk.getByRole('region', { name: words.region })
  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  await panel.getByText(words.here({ count: 0 })).waitFor()
  await shoot(1200)
  for (const { name } of Object.values(rungs).slice(0, 3))
    await press('desk', desk.getByRole('button', { name: 'Go to next slide' }), shown.getByRole('heading', { name: name.en }), 900)

  const phones = await Promise.all(
    choices.map(async () =>
      open('phone', `vote#${room.id}`, await browser.newContext({ isMobile: true, hasTouch: true, deviceScaleFactor: 2, viewport: film }))),
  )
  const first = windows.phone = phones[0]!
  await desk.evaluate((hash) => { location.hash = hash }, `#/presenter/${quiz}`)
  await panel.getByText(words.here({ count: choices.length })).waitFor()
  await shoot(1200)
  await press('desk', button(words.start), first.locator('form label'))
  for (const [i, phone] of phones.entries()) {
    const [option, send] = [phone.locator('form label').nth(choices[i]!), phone.getByRole('button', { name: enVote.send })]
    const counted = shown.getByText(words.votes({ count: i + 1 }))
    if (phone === first) {
      await press('phone', option, send, 400)
      await press('phone', send, counted)
      continue
    }
    await option.click()
    await send.click()
    await counted.first().waitFor()
    await shoot(i === phones.length - 1 ? 800 : 250)
  }
  await press('desk', button(words.close), shown.getByText(words.wall.closed), 700)
  await press('desk', button(words.show), shown.getByText('%'))
  await press('desk', button(words.answer), first.getByText(enVote.answer, { exact: true }), 2600)
  const made = join(folder, 'film.webp')
  spawnSync(encoder, ['-loop', '0', '-lossy', '-q', '72', '-m', '6', '-mixed', '-min_size', ...frames, '-o', made])
  writeWhole('docs/lecture.webp', readFileSync(made))
  rmSync(folder, { recursive: true })
  print('docs/title.png, docs/ladder.png and docs/lecture.webp')
  await browser.close()
  server.closeAllConnections()
  server.close()
  await live.close()
})

await runDirectly(import.meta.url, main)
