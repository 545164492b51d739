import type { ChoiceQuestion } from '../../data/schema/types.ts'
import type { TemplateName } from '../quiz/generator/build-from-template.ts'
import type { BuiltId } from '../quiz/generator/item-id.ts'
import type { TemplateSources } from '../quiz/generator/template.ts'
import type { Workshop } from './sample-built.ts'
import { actors, places } from '../../data/actors.ts'
import { agreements } from '../../data/agreements.ts'
import { events } from '../../data/events.ts'
import { institutions } from '../../data/institutions.ts'
import { rungs } from '../../data/partnership.ts'
import { periods } from '../../data/periods.ts'
import { projects } from '../../data/projects.ts'
import { templateAims } from '../../data/questions/template-aims.ts'
import { relations } from '../../data/relations.ts'
import { registry } from '../../data/schema/records.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { buildItem, listBuildable, templates } from '../quiz/generator/build-from-template.ts'
import { listDisputed } from '../quiz/generator/disputed-records.ts'
import { readItemId } from '../quiz/generator/item-id.ts'
import { listBans, nameBannedFields } from '../quiz/generator/list-bans.ts'
import { useWords } from '../shell/useWords.ts'

/** The data's tables, as the templates draw from them. */
export const templateSources: TemplateSources = { events, institutions, agreements, projects, rungs, periods, actors, places, relations, disputed: listDisputed(sourceNotes, registry.values()), banned: nameBannedFields(listBans(sourceNotes, registry)), aims: templateAims }

const built = new Map<string, ChoiceQuestion>()
let buildable: readonly TemplateName[] | undefined
/**
 * The templates for which the data hold enough records: an article may have no seats, or two periods only. Found on the
 * first asking: each template is tried, and that took 87 ms at a quarter of the speed.
 */
const listTemplates = () => buildable ??= listBuildable(templateSources, useWords().templates)

/** How items are built, for whoever draws a paper. */
export const workshop: Workshop = {
  get templates() { return listTemplates() },
  find: findBuilt,
  get chapters() { return listTemplates().length ? [...new Set([...Object.values(templateAims.byPeriod), ...Object.values(templateAims.byLevel), templateAims.rungs].map(({ chapter }) => chapter))] : [] },
}

/** What an id says, where it is the id of an item that can be built. */
function readBuilt(id: string) {
  const read = readItemId(id, Object.keys(templates))
  return read && listTemplates().includes(read.template) ? read : null
}

/** Whether a text is the id of an item that can be built. */
export function isBuiltId(id: string): id is BuiltId {
  return readBuilt(id) !== null
}

/** The item of this id, built from the data on the first asking; undefined for what is no such id. */
export function findBuilt(id: string): ChoiceQuestion | undefined {
  const read = readBuilt(id)
  if (!read)
    return undefined
  const item = built.get(id) ?? buildItem(read.template, read.seed, templateSources, useWords().templates)
  built.set(id, item)
  return item
}
