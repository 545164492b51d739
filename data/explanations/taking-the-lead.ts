/** What a reader needs to know about each slide on the third period, by routeAlias. */
export const takingTheLead = {
  'leadership': `The third period, [[taking-the-lead]], reaches to the article’s own day. So far Korea has answered, joined and shared in what was made together; now the question is when a participant becomes a founder, and by what such a turn can be recognised. The first step is a vision for the country itself.`,

  'the-watershed': `Two lanes, at home and in the world, run over a few years, and a line at [[gggi-launched]] divides taking part from initiating. At home President [[lee-myung-bak.name]] announced, in [[low-carbon-vision-announced]], a vision of much lower greenhouse gas emissions through low-carbon industry, and the [[green-growth-committee.name]] was set up in [[green-committee-founded]]. The [[green-growth-strategy.name]] is dated [[green-strategy-proposed]], since two passages disagree.

The launch of the [[gggi.name]] ([[gggi.acronym]]) is the watershed; the article states it as fact. The institute helps developing countries and emerging economies to balance growth with ecological preservation. It has rested on a treaty since [[gggi-made-treaty-body]], and has been an observer in the General Assembly since [[gggi-made-observer]]. Who launched it is not said outright.`,

  'table-summit-fund': `On the left stands what Korea hosts. Songdo is designated for the headquarters of the [[gcf.name]] ([[gcf.acronym]]); the year [[gcf-seat-at-songdo]] may date the choice or the opening. The foreign ministry has held the [[green-round-table.name]] [[green-round-table-begins]], and in [[p4g-second-summit]] Korea held the second summit of [[p4g.name]] ([[p4g.acronym]]). Why Songdo? Korea’s growing weight, or Ban Ki-moon’s part: the article offers both and does not decide.

On the right stand two counts: [[conventions-2008]] ([[conventions-counted-2008]]) and [[conventions-2024]] ([[conventions-counted-2024]]). Each is an upper bound. The earlier names conventions, protocols, treaties and agreements, the later conventions only; from such a pair no trend can be read. What does follow is that leading has not replaced joining. The thinking behind the deeds is the next subject.`,

  'paradigm-shift': `Three stances stand side by side. In the first, [[growth-first]], policy reacts when harm is there. In the second, [[taking-part]], Korea answers the world’s call and works with its neighbours. In the third, [[taking-the-lead]], it is proactive: it proposes a model, green growth, and founds institutions.

The article states that the paradigm has shifted, and puts this down to a higher philosophy of the environment. How this philosophy shows, if not in the deeds that it is to explain, remains open, as does the moment of the turn: the period opens with a vision, the launch of [[gggi.acronym]] is called the watershed, and the proactive posture is dated [[green-model-proposed]]. Whether the third stance breaks with the second or continues it, readers may judge. Here Korea’s path pauses and Mongolia’s begins.`,
} as const satisfies Record<string, string>
