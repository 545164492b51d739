/** When a screen is so narrow that the slides are offered as text. */

/** The media query of such a screen. */
export const narrowScreen = '(max-width: 639px)'

/** Where the choice to stay with the slides stands, for one visit. */
export const stayKey = 'green-ladder:slides-on-phone'
