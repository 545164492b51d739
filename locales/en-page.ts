/** What the built pages say by themselves, without the deck's scripts. Read at build time only. */
export const page = {
  /** Where a script or a style sheet does not come: first what is missing, then why. */
  entry: 'The deck could not be started.',
  look: 'A style sheet did not come, so this page may look odd.',
  causes: {
    disk: 'This page was opened as a file, and browsers load no deck from files. Open the deck at its web address, or put its folder on a web server.',
    offline: 'This device is offline, and it has no complete copy of the deck yet. Reload once it is online.',
    unreachable: 'The server cannot be reached from here. Check the connection, then reload.',
    missing: 'The server answers, but a file of the deck is not there. Reload: the deck may just have been updated. If this message stays, tell whoever runs the site.',
    refused: 'The server answered with error {what}. Reload later. If this message stays, tell whoever runs the site.',
    type: 'The server sends the file as “{what}”, and browsers refuse it as that. Whoever runs the site can correct it: docs/hosting.md says how.',
    unknown: 'The file came, but the browser could not use it. Reload; if this message stays, try another browser.',
  },
  reload: 'Reload',
  close: 'Close this message',
  text: 'Read the text as a plain page',
  noScript: 'This deck needs JavaScript, which is switched off in this browser. You can read its text without it.',
  tooOld: 'This browser is too old to run the deck. It runs in Chrome and Edge from version 109, Firefox from 115, and Safari and iOS from 16.4. You can read its text here.',
  textTitle: 'the text',
  textLead: 'This is the text of the deck, slide by slide, for browsers that cannot run it and for print. Pictures, sources and questions are in the deck itself.',
  toDeck: 'Open the deck',
  previewAlt: 'The first slide of the deck',
  unknownTitle: 'There is no page at this address',
  unknownText: 'The address may be mistyped, or the page has moved.',
  unknownHint: 'The deck lies in a folder above: take away the last parts of the address until it opens.',
  unknownHome: 'Open the deck',
} as const
