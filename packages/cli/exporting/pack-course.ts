/** The students' build as a course: what the package of formats is told of this deck, and the program in the page round it. */
import type { CourseOptions } from '@deck/exports'
import { fileURLToPath } from 'node:url'
import { writeCourse } from '@deck/exports'
import { answerSeed } from '@deck/lesson/outline'
import { readBrowserTargets } from '@deck/slidev-build/browser-targets'
import { exchange } from '@deck/words/exchange'
import { paperKey } from 'slidev-addon-lesson/study/usePaper.ts'
import { progressKey } from 'slidev-addon-lesson/study/useProgress.ts'
import { build } from 'vite'
import { project } from '../building/project.ts'
import { bank, describeDeck } from './gather-items.ts'

/** The plan that a course follows: as `?plan=` has it, the id of a ready one, and its title. */
export interface CoursePlan { link: string, id: string | null, label: string }

/** The program round the deck, as the oldest browsers read it. */
async function buildProgram(): Promise<Uint8Array> {
  const { browserslist } = project
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: readBrowserTargets(browserslist).map(({ target }) => target),
      rolldownOptions: {
        input: fileURLToPath(new URL('./course/bridge.ts', import.meta.url)),
        checks: { bundlerTimings: false },
        output: { format: 'iife', entryFileNames: 'course.js' },
      },
    },
  })
  const { output } = made as unknown as { output: { code: string }[] }
  return new TextEncoder().encode(output[0]!.code)
}

/**
 * Packs a students' build as a course.
 * @param folder of the build
 * @param options what counts in the course, and in which edition
 */
export async function packCourse(folder: string, options: Omit<CourseOptions, 'title' | 'plan'> & { plan: CoursePlan | null }) {
  const about = describeDeck(options.url)
  const { plan } = options
  const title = plan ? exchange.courseCommand.titled({ title: about.title, plan: plan.label }) : about.title
  return writeCourse(folder, { ...options, title }, {
    about,
    questions: bank,
    seed: answerSeed,
    kept: { progress: progressKey, paper: paperKey },
    words: exchange.course,
    program: await buildProgram(),
  })
}
