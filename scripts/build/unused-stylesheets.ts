/** Which of upstream's style sheets a deck can do without, told from what its chapters hold. */

/** A part of Slidev's Markdown: how a chapter shows that it uses it, and the sheets that serve nothing else. */
interface StylesheetUse { used: RegExp, sheets: readonly string[] }

/**
 * Slidev 53.0.0 (client/styles/index.ts) and its default theme 0.25.0 (styles/index.ts) import these for every
 * deck; a deck without code, formulas and alert boxes sends a fifth of its first style sheet for nothing.
 */
export const stylesheetUses: Readonly<Record<'code' | 'formulas' | 'alerts', StylesheetUse>> = {
  code: {
    used: /`/,
    sheets: ['@slidev/client/styles/code.css', '@slidev/client/styles/shiki-twoslash.css', '@slidev/theme-default/styles/prism.css', '@shikijs/magic-move/dist/style.css', '@shikijs/vitepress-twoslash/style.css'],
  },
  formulas: { used: /\$/, sheets: ['@slidev/client/styles/katex.css'] },
  alerts: {
    used: /^> *\[!/m,
    sheets: ['markdown-it-github-alerts/styles/github-base.css', 'markdown-it-github-alerts/styles/github-colors-light.css', 'markdown-it-github-alerts/styles/github-colors-dark-media.css'],
  },
}

/**
 * The sheets that no chapter needs.
 * @param chapters Markdown with frontmatter; scripts, styles and notes in it do not count
 * @returns paths below node_modules
 */
export function listUnusedStylesheets(chapters: readonly string[]): string[] {
  const shown = chapters.map(text => text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, ''))
  return Object.values(stylesheetUses).filter(({ used }) => !shown.some(text => used.test(text))).flatMap(({ sheets }) => sheets)
}
