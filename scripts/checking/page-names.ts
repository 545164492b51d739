/** Addresses of pages, beside those of slides: a slide of such a name could not be reached. */
export const pages: readonly string[] = [
  'read', 'review', 'today', 'glossary', 'sources', 'handout', 'plan', 'lectures', 'presenter', 'notes',
  'overview', 'entry', 'export', 'print', 'not-found', 'vote', 'chapter', 'accessibility', 'privacy',
]
