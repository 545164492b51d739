/**
 * The rules of `npm run check`, in the order in which they run. A rule's file is loaded when it runs: where data cannot be loaded, only the rules
 * that need them cannot run.
 */
import type { Rule, RuleTime } from '../checking/rule.ts'

export const rules: Readonly<Record<string, { when: RuleTime, isSlow?: true, load: () => Promise<{ rule: Rule }> }>> = {
  'settings': { when: 'build', load: () => import('./settings.ts') },
  'double-keys': { when: 'build', load: () => import('./double-keys.ts') },
  'ids': { when: 'build', load: () => import('./ids.ts') },
  'questions': { when: 'build', load: () => import('./questions.ts') },
  'pictures': { when: 'build', load: () => import('./pictures.ts') },
  'components': { when: 'build', load: () => import('./components.ts') },
  'markup': { when: 'build', load: () => import('./markup.ts') },
  'tokens': { when: 'build', load: () => import('./tokens.ts') },
  'chapters': { when: 'save', load: () => import('./chapters.ts') },
  'slide-settings': { when: 'save', load: () => import('./slide-settings.ts') },
  'headings': { when: 'save', load: () => import('./headings.ts') },
  'markdown': { when: 'save', load: () => import('./markdown.ts') },
  'uncited': { when: 'save', load: () => import('./uncited.ts') },
  'overfull': { when: 'save', load: () => import('./overfull.ts') },
  'notes': { when: 'save', load: () => import('./notes.ts') },
  'clicks': { when: 'save', load: () => import('./clicks.ts') },
  'dates': { when: 'save', load: () => import('./dates.ts') },
  'anchors': { when: 'save', load: () => import('./anchors.ts') },
  'relations': { when: 'save', load: () => import('./relations.ts') },
  'source-notes': { when: 'save', load: () => import('./source-notes.ts') },
  'terms': { when: 'save', load: () => import('./terms.ts') },
  'plans': { when: 'save', load: () => import('./plans.ts') },
  'citations': { when: 'save', load: () => import('./citations.ts') },
  'texts': { when: 'save', load: () => import('./texts.ts') },
  // it takes some seconds: what is found before it is said before
  'types': { when: 'build', isSlow: true, load: () => import('./types.ts') },
  'translations': { when: 'save', load: () => import('./translations.ts') },
  'word-counts': { when: 'commit', load: () => import('./word-counts.ts') },
  'leftovers': { when: 'commit', load: () => import('./leftovers.ts') },
  'bank': { when: 'commit', load: () => import('./bank.ts') },
  'prose': { when: 'commit', load: () => import('./prose.ts') },
  'signatures': { when: 'commit', load: () => import('./signatures.ts') },
  'legibility': { when: 'name', load: () => import('./legibility.ts') },
}
