import { onScopeDispose } from 'vue'

/** Whether page rules may say what runs at a page's head and foot; where not, the page draws it. */
export const knowsMarginBoxes = (): boolean => 'CSSMarginRule' in globalThis

/**
 * Lays a style sheet over the document for as long as the component lives. It is adopted, not
 * written into the page: the page's content-security-policy refuses styles that stand in it.
 * @param rules the sheet's text
 */
export function usePageRules(rules: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets.push(sheet)
  onScopeDispose(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet)
  })
}
