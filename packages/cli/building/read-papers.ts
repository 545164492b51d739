/** The two grounds on which the deck stands, as CSS colours. */
interface Papers { day: string, night: string }

/**
 * Reads the grounds from the deck's tokens.
 * @param css of styles/tokens.css
 * @throws Error where it does not say them
 */
export function readPapers(css: string): Papers {
  const [day, night] = [':root', 'html.dark'].map(root =>
    new RegExp(`^${root.replace('.', '\\.')}[^{]*\\{[^}]*?--paper:\\s*(#[\\dA-F]{6})`, 'im').exec(css)?.[1])
  if (!day || !night)
    throw new Error('The tokens do not say what --paper is in :root and html.dark.')
  return { day, night }
}
