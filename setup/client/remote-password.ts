import type { Plugin } from 'vite'
import process from 'node:process'

/** Where `npm start -- --remote` leaves the password for the server that it starts. */
export const passwordVariable = 'DECK_REMOTE_PASSWORD'
const upstream = /"remote":\s*""/

/**
 * Gives Slidev's client the password of its presenter page. With `--remote=PASSWORD` Slidev would ask a server on the internet
 * for the public address of this machine first; so it is started with an empty one. A Slidev that words its
 * settings otherwise stops the start.
 */
export function giveRemotePassword(): Plugin {
  const password = process.env[passwordVariable]
  return {
    name: 'deck:remote-password',
    apply: () => password !== undefined,
    transform: {
      filter: { id: /@slidev\/configs$/ },
      handler(code) {
        if (!upstream.test(code))
          throw new Error('Slidev no longer gives its client the password of --remote as "remote": see how it does now, and correct setup/client/remote-password.ts.')
        return { code: code.replace(upstream, `"remote":${JSON.stringify(password)}`), map: null }
      },
    },
  }
}
