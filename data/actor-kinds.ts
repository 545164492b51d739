import type { ActorGroup } from '@deck/article'
import { defineTable } from '@deck/article'

/**
 * The kinds into which those who do something in the article are sorted. The sorting of groups is
 * ours; that of bodies, ministries and agencies follows their records.
 */
export const actorKinds = defineTable<ActorGroup>()({
  states: { label: 'States', kinds: ['country'], groups: ['major-powers', 'late-developing-countries'] },
  governments: { label: 'Governments', kinds: ['government'], groups: ['summit-delegation'] },
  ministries: { label: 'Ministries', kinds: ['ministry'], groups: [] },
  agencies: { label: 'Agencies', kinds: ['agency'], groups: [] },
  organisations: { label: 'World organisations', kinds: ['international-organisation'], groups: [] },
  bodies: { label: 'Bodies founded or joined', kinds: [], groups: [], bodies: true },
  business: { label: 'Business', kinds: ['firm'], groups: ['private-sector'] },
  society: { label: 'Society', kinds: ['ngo'], groups: ['civic-movements', 'korean-public', 'think-tanks', 'citizens', 'civil-society'] },
  experts: { label: 'Experts', kinds: [], groups: ['officials-and-experts'] },
})

/** Key of a kind of actor. */
export type ActorGroupId = keyof typeof actorKinds
