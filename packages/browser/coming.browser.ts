/**
 * Says that a page is on its way, beside what was pressed for it, to the eye and to the ear; '' takes the word back. The function's own text also goes
 * into the page's start script, so it calls nothing of this module and brings its own looks.
 * @param words what to say
 * @param pressed what was pressed; at the foot of the window where that is unknown
 */
export function sayComing(words: string, pressed: Element | null = null): void {
  const found = document.getElementById('page-coming')
  if (!words || found)
    return words ? undefined : found?.remove()
  const line = document.body.appendChild(document.createElement('p'))
  const { left = 0, bottom = innerHeight } = pressed?.getBoundingClientRect() ?? {}
  line.id = 'page-coming'
  line.className = 'no-print'
  line.setAttribute('role', 'status')
  Object.assign(line.style, {
    position: 'fixed',
    top: `${Math.max(8, Math.min(bottom + 4, innerHeight - 48))}px`,
    left: `${Math.max(8, Math.min(left, innerWidth - 240))}px`,
    zIndex: '50',
    margin: '0',
    padding: '8px 14px',
    border: '2px solid #f7f3e9',
    borderRadius: '4px',
    background: '#1b2430',
    color: '#f7f3e9',
    font: '600 18px/1.2 system-ui, sans-serif',
    pointerEvents: 'none',
  })
  // what is at hand comes at once, and no word of it is seen
  line.animate?.({ opacity: [0, 0] }, 100)
  // a live region speaks of what comes into it, not of what it came with
  setTimeout(() => { line.textContent = words })
}
