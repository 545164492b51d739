/**
 * Runs in the page before all else, in browsers of any age: where one lacks what the deck cannot do without, the page says
 * so, shows what it has to be read, and loads nothing more. It is text, in ECMAScript 5, for a browser that
 * cannot parse one word of a script runs none of it. Asked for are what the oldest browsers got last: container
 * queries (Chrome 105, Firefox 110, Safari 16) and lookbehind in expressions (Safari 16.4).
 */
export const checkFloor = `function (sentence) {
  var isOld = !('noModule' in document.createElement('script')) || !window.CSS || !CSS.supports || !CSS.supports('container-type', 'inline-size')
  try { new RegExp('(?<!a)b') } catch (error) { isOld = true }
  if (!isOld) return
  var words = document.getElementById('plain-words'), place = document.createElement('div')
  place.innerHTML = words.textContent || words.innerText
  var box = place.firstChild
  box.className += ' whole'
  box.setAttribute('role', 'alert')
  box.getElementsByTagName('p')[0].firstChild.nodeValue = sentence + ' '
  document.body.appendChild(box)
  if (window.stop) window.stop()
}`
