import { onScopeDispose } from 'vue'

/** Whether page rules may say what runs at a page's head and foot; where not, the page draws it. */
export const knowsMarginBoxes = (): boolean => 'CSSMarginRule' in globalThis

/**
 * Lays a style sheet over the document for as long as the component lives. It is adopted, not
 * written into the page: the page's content-security-policy refuses styles that stand in it.
 * @param rules the style sheet's text
 */
export function usePageRules(rules: string): void {
  const stylesheet = new CSSStyleSheet()
  stylesheet.replaceSync(rules)
  document.adoptedStyleSheets.push(stylesheet)
  onScopeDispose(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== stylesheet)
  })
}
