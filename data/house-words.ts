import type { SaidName, Wording } from '@deck/article'

/**
 * Words that this deck avoids, by the rule that they belong to. What an anchor prints may be said all the same.
 */
export const houseWords: Readonly<Record<string, readonly Wording[]>> = {
  // Images other than the ladder's.
  'one-image': [
    { find: /\bstair(?:s|case|cases)?\b/g, instead: 'reasons, steps of the argument' },
    {
      find: /\b(?:the|a|one|lower|upper|both|either) (?:bow|bows|beam|beams|strand|strands|thread|threads|seal|seals|pillar|pillars)\b/g,
      instead: 'the plain word: arrow, condition, part, line of work, picture',
    },
    { find: /\bopens? (?:the|a) doors?\b|\bdoors? opens?\b/g, instead: 'makes possible, allows' },
    { find: /\bbears? witness\b/g, instead: 'shows' },
    { find: /\bhangs? (?:by|on|in the air)\b/g, instead: 'depends on, is connected to' },
    { find: /\bcame to rest\b/g, instead: 'became' },
  ],
  // Words that a third-language student does not meet elsewhere.
  'plain-word': [
    { find: /\bbefalls?\b|\bbefell\b/g, instead: 'happens to' },
    { find: /\buppermost\b|\bnethermost\b|\btopmost\b/g, instead: 'top, bottom' },
    {
      find: /\b(?:whence|whither|thence|hence|thereof|therein|thereby|thereupon|hereby|herein|hitherto|henceforth|whereof|wherein|whereby)\b/g,
      instead: 'from there, in it, so far: a plain phrase',
    },
    { find: /\b(?:albeit|lest|amidst|whilst|amongst|notwithstanding)\b/g, instead: 'although, so that … not, during, while, among, despite' },
    { find: /\bupon\b(?! request)/g, instead: 'on' },
    { find: /\bnigh\b|\bto and fro\b|\bfar and wide\b|\bby and by\b/g, instead: 'a plain phrase' },
    { find: /\b(?:deed|deeds)\b/g, instead: 'action, programme' },
    {
      find: /\btells? of\b|\bis not told\b|\bare not told\b|\bnot told\b|\bremains? unsaid\b|\bis not said\b|\bare not said\b/g,
      instead: 'the article does not say …',
    },
    { find: /\b(?:it|the article|she|he|they) tells?\b(?! (?:us|you|them|students|readers))/g, instead: 'says' },
    { find: /\bwhich is not to say\b|\bof what\b|\bso it goes\b|\bbe it\b|\bas it were\b/g, instead: 'a sentence of its own' },
    { find: /\bso much for\b/g, instead: 'leave it out, or say what comes next' },
  ],
  // The field's terms, talked round: students have to learn the term.
  'field-term': [
    { find: /\b(?:work|working|acting|action|ways? of working|deal|dealing) (?:among|with) many\b/g, instead: 'multilateralism, multilateral cooperation' },
    { find: /\bfaith in (?:work|working|acting) (?:among|with)\b/g, instead: 'belief in multilateralism' },
    { find: /\bstates? of (?:the )?middl(?:e|ing) (?:rank|size|weight|strength)\b|\bmiddling powers?\b/g, instead: 'middle power' },
    { find: /\bpower (?:that is )?soft\b|\bgentle power\b/g, instead: 'soft power' },
    { find: /\bforcing others\b|\bpower to force\b|\buse of force on\b/g, instead: 'coercion' },
    { find: /\bbelow the (?:level of the )?state\b/g, instead: 'sub-national' },
    { find: /\bmeetings? of (?:the )?ministers\b(?! of)/g, instead: 'ministerial meeting' },
    { find: /\b(?:spoil(?:ing|t)|wasting) of (?:the )?land\b|\bland (?:goes|went) bad\b/g, instead: 'land degradation' },
    { find: /\bfine dust particles\b/g, instead: 'particulate matter' },
  ],
}

/** What a translation calls whom this deck is about, by its language: where English names one of them, one of these words must stand. */
export const saidNames: Readonly<Record<string, readonly SaidName[]>> = {
  ko: [
    { english: /\bMongolia/, own: /몽골|한-몽/ },
    { english: /\bKorea/, own: /한국|대한민국|한반도|자국|남북|북한|한[-·일]|환경부|외교부|산림청|KEPAR/ },
    { english: /\bChin(?:a|ese)\b/, own: /중국|한중|중일/ },
    { english: /\bJapan/, own: /일본|한일|중일/ },
    { english: /\bRussia/, own: /러시아|·러/ },
    { english: /\bUnited States\b/, own: /미국/ },
    { english: /\bSeoul\b/, own: /서울/ },
    { english: /\bSongdo\b/, own: /송도/ },
    { english: /\bUlaanbaatar\b/, own: /울란바토르/ },
    { english: /\bGobi\b/, own: /고비/ },
    { english: /\bUnited Nations\b/, own: /유엔|국제연합/ },
    { english: /\bWorld Bank\b/, own: /세계은행/ },
    { english: /\bBan Ki-moon\b/, own: /반기문/ },
    { english: /\bLee Myung-bak\b/, own: /이명박/ },
    { english: /\bMoon Jae-in\b/, own: /문재인/ },
  ],
}
