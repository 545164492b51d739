import type { Wording } from './schema/types.ts'

/** The field's terms, talked round: students have to learn the term. */
export const fieldTerms: readonly Wording[] = [
  { find: /\b(?:work|working|acting|action|ways? of working|deal|dealing) (?:among|with) many\b/g, instead: 'multilateralism, multilateral cooperation' },
  { find: /\bfaith in (?:work|working|acting) (?:among|with)\b/g, instead: 'belief in multilateralism' },
  { find: /\bstates? of (?:the )?middl(?:e|ing) (?:rank|size|weight|strength)\b|\bmiddling powers?\b/g, instead: 'middle power' },
  { find: /\bpower (?:that is )?soft\b|\bgentle power\b/g, instead: 'soft power' },
  { find: /\bforcing others\b|\bpower to force\b|\buse of force on\b/g, instead: 'coercion' },
  { find: /\bbelow the (?:level of the )?state\b/g, instead: 'sub-national' },
  { find: /\bbodies? (?:that rests?|resting) on a treaty\b/g, instead: 'treaty-based organisation' },
  { find: /\bmeetings? of (?:the )?ministers\b(?! of)/g, instead: 'ministerial meeting' },
  { find: /\b(?:spoil(?:ing|t)|wasting) of (?:the )?land\b|\bland (?:goes|went) bad\b/g, instead: 'land degradation' },
  { find: /\bfine dust particles\b/g, instead: 'particulate matter' },
  { find: /\bgiver of (?:aid|money)\b/g, instead: 'donor' },
  { find: /\bpaper of understanding\b|\bpapers are signed\b/g, instead: 'memorandum of understanding' },
]
