/**
 * Whether an element can be seen: it is laid out, not hidden and, if asked for, not fully transparent. Safari before 17.4 has no
 * checkVisibility, and Chrome before 121 knows its options by their first names only. The function's own text also
 * goes into the page's start script, so it calls nothing of this module.
 * @param element which one
 * @param withOpacity whether an opacity of 0, its own or a parent's, hides it as well
 */
export function isVisible(element: Element, withOpacity = false): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true, opacityProperty: withOpacity, checkOpacity: withOpacity })
  if (!element.getClientRects().length || getComputedStyle(element).visibility !== 'visible')
    return false
  for (let each: Element | null = withOpacity ? element : null; each; each = each.parentElement) {
    if (getComputedStyle(each).opacity === '0')
      return false
  }
  return true
}
