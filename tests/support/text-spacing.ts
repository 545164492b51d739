/** The room between lines, letters, words and paragraphs that a reader may give all text (WCAG 1.4.12), as a style sheet of their own gives it. */
export const textSpacing = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'
