/** Words by which a sentence shows that it can be checked: figures, attributions, rules, forecasts. */
// cspell:ignore affirme ment affirmé afirmó angaben annoncé anunció aseguró berichtete centur confiscat declaró dijo déclaré erklärte explicó explique expliqué indiqué kilomet laut licen nach offense organi sagte según selon señaló teilte unlicen zufolge penalt

/** Numbers that stand everywhere, and weigh little alone. */
export const SMALL = 'two|three|four|five|six|seven|eight|nine|ten';
const LARGE =
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|fifth|tenth';
export const IN_WORDS = new RegExp(String.raw`\b(?:(?:${SMALL}|${LARGE})\b[- ]?(?:and )?)+`, 'giu');
export const IN_DIGITS =
  /(?:\p{Sc}\s?)?(?<![\p{L}\d.-])\d[\d,.]*(?:\s?(?:%|per cent|percent|million|billion|thousand|\p{Sc}))?(?![\p{L}\d])|\d[\d,.]*(?:km|kg|cm|mm|ft|lb|kW|MW|GB|MB|Hz)\b/gu;
/** A small number of something that is measured: `two decades`, `three times`. */
export const MEASURED = new RegExp(
  String.raw`\b(?:(?:${SMALL})(?: and a half)?|an?|several|a few|the (?:last|past)|over a|half an?)[ -](?:decades?|centur(?:y|ies)|years?|months|weeks|days|hours|minutes|miles|kilomet(?:res|ers)|met(?:res|ers)|feet|tons|tonnes|pounds|dollars|euros|times|fold)\b(?! ago\b)`,
  'iu',
);
/** Parts of a whole and multiples, in words. */
export const SHARE =
  /\b(?:(?:the )?(?:vast )?majority of|most of (?:the|its|their)|two[- ]thirds|three[- ]quarters|one in (?:two|three|four|five|six|ten|\d+)|a (?:third|quarter|fifth|tenth|handful|couple) of|half (?:of|the)|doubled?|tripled?|trebled?|halved|twice as|threefold|tenfold|dozens of|hundreds of|thousands of|millions of|nearly all|almost (?:all|none|every)|none of the)\b/iu;
/** A number that is part of a name: `Channel 4`, `47 North`. */
export const NUMBERED_NAME = /\d+ \p{Lu}\p{L}+(?<!s)\b/gu;

/** Whose word it is, in English, German, French and Spanish. */
export const ATTRIBUTION =
  /(?<![\p{L}])(?:said|says?|told|tells|reported|reports|according to|claims?|claimed|stated|states|announced|announces|warned|warns|estimates?|estimated|wrote|writes|added|adds|explained|explains|argues?|argued|believes?|believed|denied|denies|admitted|admits|confirmed|confirms|recalled|recalls|testified|alleged|alleges|allegedly|reportedly|suggests?|suggested|found that|finds that|shows? that|showed that|citing|quoted|insists?|insisted|notes?|noted|assured|assures|concluded|concludes|observed|remarked|promised|pointed out|points out|acknowledged|revealed|reveals|accused|complained|predicts?|predicted|sources|survey|study|sagte[nr]?|erklärte[n]?|berichtete[n]?|zufolge|laut|nach Angaben|teilte mit|a (?:déclaré|dit|indiqué|affirmé|expliqué|annoncé)|selon|d[’']après|explique|affirme|dijo|según|afirmó|aseguró|explicó|señaló|declaró|anunció)(?![\p{L}])/iu;
/** Somebody's words, four or more of them. */
export const QUOTED = /["“„«]\s?[^"”“»\s]+(?:\s[^"”“»\s]+){3,}/u;
export const SCARE_QUOTED = /["“„«][^"”“»]{3,}/u;

export const FORECAST =
  /\b(?:will|plans? to|planned to|planning to|is expected|are expected|expects?|forecasts?|by (?:20[3-9]\d)|is due to|are due to|due to (?:open|close|begin|start|end|be)|set to|hopes? to|aims? to|intends? to|going to (?!the\b|an?\b|his\b|her\b|their\b|its\b|\p{Lu})|predicts?|predicted|next (?:year|month|week|spring|summer|autumn|winter|decade))\b/iu;
export const RULE =
  /\b(?:laws?|il?legal(?:ly)?|unlawful|outlaw(?:s|ed)?|bans?|banned|banning|prohibit(?:s|ed|ion)?|forbid(?:s|den)?|must|have to|has to|had to|required to|requires?|fined|(?:a|the) fines? of|fines of|licen[cs](?:es?|ed|ing)|unlicen[cs]ed|permits?|permitted|permission|regulations?|regulates?|regulated|decree|punish(?:es|ed|ment|able)?|penalt(?:y|ies)|not allowed|allowed (?:to|access)|may not|are not to|mandatory|compulsory|obligatory|obliged to|registered|court|sentenced|restrict(?:s|ed|ions?)?|revoked?|confiscat\w+|seized?|seizes|sanctions?|crackdown|offence|offense|crime|criminal|only (?:with|by|if|members|those))\b/iu;
export const OPINION =
  /\b(?:should|ought to|in my (?:view|opinion)|I (?:think|believe|feel)|perhaps|arguably|unfortunately|best|worst|wonderful|terrible)\b/iu;
export const MECHANISM =
  /\b(?:works? by|consists? of|is made (?:of|from)|allows?|enables?|means that|so that|by means of|connects?|connected|measures?|converts?|because|prevents?|stops?|runs? on|relies on|rely on|used (?:to|for|by)|uses?|carries|contains?|depends? on|through which|is called|known as)\b/iu;
export const EVENT =
  /\b(?:began|begun|started|opened|closed|launched|founded|signed|arrested|killed|died|built|was born|were born|moved|introduced|ended|sold|bought|won|lost|joined|elected|appointed|published|released|destroyed|sank|burned|burnt|arrived|visited|fell|rose|risen|fallen|met|stopped|became|followed|set up|replaced|installed|cut|raised|grew|grown|increased|dropped|strengthened|established|fled|caught|broke|left|returned|switched|refused|agreed|approved|rejected|ordered)\b/iu;
export const COMPARISON =
  /\b(?:only|first|last|largest|smallest|biggest|oldest|newest|highest|lowest|most|fewer|more than|less than|no longer|never|always|nobody|none|every|all|popular|common|rare|widely|still)\b/iu;
