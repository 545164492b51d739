/** The glyphs that stand for crises beside their colours: lines as SVG has them, round the origin, 40 across. */
export const glyphs = {
  sun: 'M6.5 0A6.5 6.5 0 1 1 -6.5 0A6.5 6.5 0 1 1 6.5 0M0 -11V-17M0 11V17M-11 0H-17M11 0H17M-7.8 -7.8L-12 -12M7.8 -7.8L12 -12M-7.8 7.8L-12 12M7.8 7.8L12 12',
  cracks: 'M-18 -10H-13L-12 -3L-10 -10H-4L-2 -2L-6 4L-1 10L-2 17L4 9L0 4L5 -2L4 -10H10L11 0L13 -10H18M-17 3H-12M-14 10H-8M10 6H16M8 13H13',
  smoke: 'M-13 6H11A6 6 0 0 0 11-5A8 8 0 0 0-4-8A6.5 6.5 0 0 0-12-3A5 5 0 0 0-13 6M-9 12H9M-4 17H13',
} as const
