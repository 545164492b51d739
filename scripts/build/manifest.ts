/** What a browser needs to install the deck: its name, colours and icons. */

/** The two grounds on which the deck stands, as CSS colours. */
export interface Papers { day: string, night: string }

/** What a manifest says of the deck. */
export interface AppWords {
  name: string
  /** At most twelve signs, for the place under an icon. */
  shortName: string
  description: string
  /** Ground of the window until the deck stands in it. */
  paper: string
  /** Pages that a long press on the icon offers: their names and their routes, such as "/read". */
  shortcuts: readonly { name: string, route: string }[]
}

/**
 * Reads the grounds from the deck's tokens.
 * @param css of styles/tokens.css
 * @throws Error where it does not say them
 */
export function readPapers(css: string): Papers {
  const [day, night] = [':root', 'html.dark'].map(root => new RegExp(`^${root.replace('.', '\\.')}[^{]*\\{[^}]*?--paper:\\s*(#[\\dA-F]{6})`, 'im').exec(css)?.[1])
  if (!day || !night)
    throw new Error('The tokens do not say what --paper is in :root and html.dark.')
  return { day, night }
}

/** The manifest as JSON; every address is relative to it, so that the deck may stand in any folder. */
export function writeManifest({ name, shortName, description, paper, shortcuts }: AppWords): string {
  const icon = (file: string, size: number, purpose: string) => ({ src: `icons/${file}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose })
  return `${JSON.stringify({
    name,
    short_name: shortName,
    description,
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
    shortcuts: shortcuts.map(({ name, route }) => ({ name, url: `./#${route}`, icons: [icon('icon-192', 192, 'any')] })),
  }, null, 2)}\n`
}

/**
 * Names the manifest at the head of a page, with the colours for the browser's own bars.
 * @param html of the whole page
 * @param papers the colours by day and by night
 */
export function linkManifest(html: string, papers: Papers): string {
  const tags = [
    '<link rel="manifest" href="./manifest.webmanifest">',
    '<link rel="apple-touch-icon" href="./icons/apple-180.png">',
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${papers.day}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${papers.night}">`,
  ]
  return html.replace('</head>', `${tags.join('\n')}\n</head>`)
}
