/** Slidev's own settings, as a browser kept them: who knows what stands there. */

type Check = (value: unknown) => boolean

const between = (least: number, most: number): Check => value => typeof value === 'number' && value >= least && value <= most
const oneOf = (...known: unknown[]): Check => value => known.includes(value)

/** What a setting may be beyond its type. A figure may be any that a screen has. */
const limits: Record<string, Check> = {
  'slidev-scale': value => value === 0 || between(0.1, 10)(value),
  'slidev-presenter-font-size': between(0.5, 2),
  'slidev-presenter-layout': oneOf(1, 2, 3),
  'slidev-notes-font-size': between(8, 96),
  'slidev-color-schema': oneOf('auto', 'dark', 'light'),
  'slidev-cursor-style': oneOf('cursor', 'laser'),
}
const anyFigure = between(0, 10_000)

/** Whether a value is one that a setting of this kind can have. */
function fits(name: string, value: unknown, usual: unknown): boolean {
  if (typeof value !== typeof usual || (typeof value === 'number' && !Number.isFinite(value)))
    return false
  return (limits[name] ?? (typeof value === 'number' ? anyFigure : () => true))(value)
}

/**
 * A setting from the text that was kept of it. Whatever makes no sense counts as not kept; it never throws.
 * @param name Slidev's, such as "slidev-scale"
 * @param text as it was kept
 * @param usual what holds where nothing was kept; its type is the setting's
 */
export function readSetting<T>(name: string, text: string, usual: T): T {
  if (typeof usual === 'string')
    return fits(name, text, usual) ? text as T : usual
  try {
    const found: unknown = JSON.parse(text)
    return fits(name, found, usual) ? found as T : usual
  }
  catch {
    return usual
  }
}
