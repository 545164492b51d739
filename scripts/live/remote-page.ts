import { createHash } from 'node:crypto'
import { enRemote as words } from '../../locales/en-page.ts'

const style = ':root{color-scheme:light dark}body{margin:0;display:grid;place-content:center;min-height:100vh;font:20px/1.4 sans-serif}form{display:grid;gap:12px;padding:16px}p{margin:0}input,button{min-height:48px;font:inherit}'
/** A scanned code has the password behind the #, which no server and no log sees; and then the history does not, either. */
const script = 'const[form]=document.forms;if(location.hash.length>1){form.password.value=location.hash.slice(1);history.replaceState(null,"","/remote");form.submit()}'
const sign = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The headers of the page: it runs its own script, sends its form to its own server, and does nothing else. */
export const remotePageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'content-security-policy': `default-src 'none'; script-src ${sign(script)}; style-src ${sign(style)}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
} as const

/** The page that asks for the password. @param fault what was wrong with the last one */
export function writeRemotePage(fault?: 'wrong' | 'tooMany'): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${style}</style><form method="post" action="/remote"><label for="password">${words.password}</label><input id="password" name="password" required autocomplete="off" autocapitalize="none">${fault ? `<p role="alert">${words[fault]}</p>` : ''}<button>${words.open}</button></form><script>${script}</script></html>`
}
