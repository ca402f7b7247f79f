/** What English pages say about an article: who wrote it and when, what a picture shows, whose it is. */
// Parts of words in patterns. cspell:ignore categor imated permi republi satur translat wednes
import { DATE, TIME, WEEKDAY } from './english-dates.ts';
import { phrase, type Phrase } from './phrase.ts';

/** Words before a name, in small letters, with a capital, and in capitals; the name keeps its own. */
const BY = [
  'by',
  'written by',
  'words by',
  'words',
  'text by',
  'text',
  'story by',
  'posted by',
  'reported by',
  'report by',
  'author',
  'authors',
  'reporter',
  'reporting by',
  'editing by',
  'edited by',
  'produced by',
  'compiled by',
  'additional reporting by',
  'with reporting by',
  'published by',
  'submitted by',
  'from our',
  'correspondent',
]
  .flatMap((words) => [
    words,
    `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    words.toUpperCase(),
    words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
  ])
  .join('|');

/** Words in small letters that stand in bylines. */
const AMONG_NAMES =
  '(?:and|of|the|for|in|at|with|on|to|de|da|di|la|van|von|der|den|al|bin|our|via|special|staff|senior|chief|deputy|political|foreign|science|writers?|reporters?|correspondents?|editors?|contributors?|columnist|journalist|agency|agencies|updated|published|posted|min|read|ago|hours?|days?|am|pm)(?![\\p{L}])';

export const ENGLISH_LABELS: Phrase[] = [
  phrase(
    'photo caption or credit',
    /^\(?(?:file |stock |cover |main |header |featured )?(?:photos?|photographs?|photography|images?|pictures?|illustration|graphic|cartoon|credit|caption|video|map|infographic|screenshot)(?: ?credits?| ?source| ?caption| ?by| ?courtesy(?: of)?| ?via| ?copyright)?(?:\s*[:|©]|\s+[–—-]\s|\s?\/)\s*\S|^(?:image|photo|picture|video) (?:caption|source|credit), /iu,
    70,
  ),
  phrase(
    'photo caption or credit',
    /^\(?(?:photo(?:graph)?s?|photography|images?|pictures?|illustrations?|drawings?|graphics?|videos?) (?:by|courtesy|credit)\b[^.]*\.?$/iu,
    40,
  ),
  phrase(
    'photo caption or credit',
    // A sentence before the agency's name is text that the agency signed.
    /[^.!?…”"\s]\s*(?:[/|©]|\((?:(?:photo(?:graph)?|image|picture|credit)s?\s*(?:by|:)?\s*)?(?:[\p{L} .’'-]{0,40}[/,|] ?)?)\s*(?:ap|afp|reuters|epa|getty(?: images)?|alamy|shutterstock|istock(?:photo)?|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|wikipedia|bloomberg|xinhua|file photo|handout|supplied|creative commons|cc[ -]by[\w. -]*|adobe stock|depositphotos)(?: (?:photo|images?|file|stock))?(?:\s*[/,|] ?[\p{L} .,’'-]{0,40})?\s*\)?\.?$/iu,
    60,
  ),
  phrase(
    'photo caption or credit',
    /(?:\((?:ap|afp|epa|file|reuters) photo\b[^)]*\)|\bgetty images\b|\bfile photo\b|\(file\)\.?$|\((?:photo(?:graph)?s?|images?|pictures?|credit|pic)\s?[:/][^)]*\)\.?$|\[(?:photo|image|picture|credit)[^\]]*\]\.?$)/iu,
    60,
  ),
  phrase(
    'photo caption or credit',
    /\b(?:(?:in|from) this|(?:an?|this) (?:undated|file|recent|handout|aerial|archive|combination)) (?:[\p{L}-]+ ){0,3}(?:photo(?:graph)?|picture|image|illustration)\b|^(?:above|below|left|right|top|pictured)\s*:|[.!?] \(?(?:photo(?:graph)?|illustration|picture|image|credit)s?\s*:\s*[^.]{2,40}\)?$/iu,
    50,
  ),
  phrase(
    'photo caption or credit',
    /^(?:\[(?:image|photo|picture|video|gallery|embed)[^\]]*\]|\(?(?:click (?:on )?(?:the )?(?:image|photo|picture)|view (?:gallery|image|photos|full)|enlarge|open image|hide caption|toggle caption|show caption|image \d+ of|\d+ of \d+|photo gallery|slideshow|gallery|in pictures)\b.*)$/iu,
    14,
  ),

  phrase(
    'press release line',
    /^(?:for (?:immediate )?release.*|press release|news release|media (?:release|statement)|embargo(?:ed)?\b.*|notes? to editors?:?|ends)$/iu,
    10,
  ),
  phrase(
    'byline',
    new RegExp(
      String.raw`^(?:${BY})\s*:?\s+(?=\p{Lu}|our\b|staff\b|the\b|@)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?:[\p{Lu}\p{Lo}\d@(|·•–—/&-]\S*|${AMONG_NAMES}[,;]?)(?:\s+(?:[\p{Lu}\p{Lo}\d@(|·•–—/&-]\S*|${AMONG_NAMES}[,;]?))*$`,
      'u',
    ),
    24,
  ),
  phrase('byline', /^(?:by|written by|author|words|text)\s*:?\s*$/iu, 3),
  phrase(
    'byline',
    /^(?:BY|By|WORDS|TEXT) \p{Lu}[\p{L}.’' -]+(?:(?:,| AND| and| &) ?\p{Lu}[\p{L}.’' ,|-]+)*$/u,
    20,
  ),
  phrase(
    'sign-off',
    /^\(?(?:reporting|writing|editing|additional reporting|compiled|production) (?:and (?:writing|editing) )?by .{3,160}\)?$/iu,
    40,
  ),
  phrase(
    'byline',
    /^[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]*){1,3}(?: and [\p{Lu}][\p{L}.’' -]+)?[,|–—-]? ?(?:(?:senior |chief |staff |special |foreign |deputy |political |business |science |technology |contributing |guest )*(?:reporter|correspondent|writer|editor|contributor|columnist|blogger|staff writer|in \p{Lu}\p{L}+|for (?:the )?\p{Lu}[\p{L} ]+))$/u,
    14,
  ),
  phrase(
    'date line',
    new RegExp(
      `^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|released|added|filed|issued|revised|date|updated on|issued on|last update|posted on|on)(?: (?:on|at|in))?\\s*:?\\s*)?(?:${WEEKDAY})?(?:${DATE})${TIME}?(?:\\s*[|·•,–—-]?\\s*(?:last )?(?:updated|modified|published)?:?\\s*(?:${WEEKDAY})?(?:${DATE})?${TIME}?)?[.]?$`,
      'iu',
    ),
    20,
  ),
  phrase(
    'date line',
    new RegExp(`^(?:${WEEKDAY})?(?:${DATE})(?=\\W)(?:[^.!?]|[ap]\\.m\\.)*$`, 'iu'),
    18,
  ),
  phrase(
    'date line',
    new RegExp(
      `^(?:first |last |originally )?(?:published|updated|posted|modified|last modified|filed|issued|created)\\b.{0,60}(?:${DATE}|\\d{1,2}[:.]\\d\\d|\\bago\\b).{0,60}$`,
      'iu',
    ),
    20,
  ),
  phrase(
    'date line',
    new RegExp(
      `^\\p{L}[\\p{L}.’' &-]{1,48}[,|·•–—-]\\s*(?:${WEEKDAY})?(?:${DATE})${TIME}?(?:\\s*[|·•].*)?$`,
      'iu',
    ),
    16,
  ),
  phrase('date line', /^(?:posted|published) by .{1,40} (?:at|on) .{0,20}\d.{0,20}$/iu, 14),
  phrase(
    'date line',
    /^(?:about |an? |\d+ )?(?:\d+ )?(?:minutes?|hours?|days?|weeks?|months?|years?) ago$/iu,
    5,
  ),
  phrase(
    'reading time',
    /^(?:(?:est(?:imated)?\.? )?read(?:ing)?(?: time)?:? ?)?(?:about )?\d+[ -]?(?:min(?:ute)?s?)(?: read(?:ing)?(?: time)?| to read)?\.?$|^\d+ (?:views|shares|reads|likes)$/iu,
    8,
  ),
  phrase(
    'highlights',
    /^(?:(?:story )?highlights|key (?:points|takeaways|facts)|at a glance|in (?:brief|short)|summary|the (?:gist|essentials)|what you need to know|takeaways|bullet points|quick (?:read|facts))\s*:?$/iu,
    6,
    'highlights',
  ),

  phrase(
    'tags',
    /^(?:tags?|tagged(?: (?:with|as|in))?|topics?|filed (?:under|in)|posted in|categor(?:y|ies)|labels?|keywords?|hashtags?|more about|find more on|in this (?:article|story)|sections?)\s*[:|–—-]\s*\S/iu,
    40,
  ),
  phrase('tags', /^this (?:entry|post|article) was (?:posted|filed|published|tagged)\b/iu, 40),
  phrase(
    'tags',
    /^(?:tags?|topics?|categories|labels|keywords|filed under|related topics)\s*:?$/iu,
    4,
    'headlines',
  ),
  phrase('tags', /^(?:#[\p{L}\p{N}_]+[\s,·|]*)+$/u, 30),
  phrase(
    'copyright',
    /(?:^|\s)(?:©|\(c\)\s*\d{4}|copyright\s*(?:©|\(c\)|by\b|:|\d{4}))|\ball rights reserved\b|\b(?:may|must|can) ?not be (?:published|reproduced|republished|copied|redistributed)\b|^(?:reproduction|republi\w+) .{0,40}(?:prohibited|permi)/iu,
    60,
  ),
  phrase(
    'translation note',
    /^\(?(?:this (?:article|text|story|post|piece|page) (?:was|has been|is)(?: \w+)? (?:translated|machine)|translat(?:ed|ion)(?: automatically| by machine)?(?: by| from|:)|(?:machine|automatic|automatically) translat|original (?:text|article|version)\s*:|read (?:this|it|the article) in \p{L}+\W*$)/iu,
    40,
  ),
  phrase(
    'note on the article',
    /^[[(*]*(?:this (?:article|story|post|piece|page|essay|interview|content)\b.{0,60}\b(?:appear(?:ed|s)|published|republished|updated|amended|corrected|edited|adapted|condensed|part of (?:a|our|the) .{0,40}series)\b|(?:originally|first) (?:published|appeared) (?:in|on|by|at)\b|(?:correction|clarification|updates?|editor[’']?s[’']? note|note to (?:editors|readers)|notes? from the editor|disclosure|disclaimer|about this (?:story|article|series))\b.{0,30}(?::|\s[–—])|editor[’']?s note$|a version of this (?:article|story|post|piece)|our standards\b|this (?:article|story) is more than .{1,12} old)/iu,
    120,
  ),
  phrase(
    'disclaimer',
    /\b(?:(?:views|opinions) (?:expressed|in this|stated)\b.{0,90}\b(?:author|do not|their own|not necessarily|those of)|does not (?:constitute|necessarily reflect))\b/iu,
    80,
  ),
  phrase(
    'about the author',
    /^(?:about (?:the )?(?:authors?|writers?|contributors?|reporter)|(?:the )?author bio\w*|contributors?|written by)\s*:?$/iu,
    5,
    'biography',
  ),
  phrase(
    'about the author',
    /\b(?:follow|find|reach|contact|e-?mail|tweet) (?:him|her|them|me|us|\p{L}+(?: \p{L}+)?) (?:on|at|via|@)\s*(?:twitter|x\b|instagram|facebook|linkedin|mastodon|bluesky|threads|@|\S+@\S+)/iu,
    90,
  ),
  phrase(
    'about the author',
    /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3},? (?:is|was|writes|covers|reports|has (?:written|covered|reported))\b.{0,60}\b(?:(?:staff|freelance|contributing|senior|science|technology|travel|former|award-winning|this|our|the)\b.{0,40}\b(?:writer|reporter|journalist|correspondent|editor|columnist|contributor|blogger)\b|writer (?:based|living|who)|journalist (?:based|living|who)|for (?:this|our) |based in\b.{0,60}\bwrit|author of\b)/iu,
    110,
  ),
  phrase(
    'contact line',
    /^(?:(?:(?:(?:media |press )?contacts?|e-?mail|tel|phone|telephone|mobile|fax|web(?:site)?)\s*:|contact (?:us|him|her|the)\b|media (?:contact|enquiries|inquiries)|press (?:contact|office|enquiries)|for (?:more|further) (?:information|details)|send (?:us )?(?:your |a )?(?:tips|letters|story|news)|got a (?:tip|story)|do you have a (?:tip|story)|have a (?:tip|story|question))\b.{0,140}|(?:[\p{L}.’'-]+ ){0,4}\S+@\S+\.\S+)$/iu,
    36,
  ),
  phrase(
    'source line',
    /^(?:sources?|via|with (?:material|files) from|from the (?:agencies|wires))\s*:\s*\S.{0,120}$/iu,
    20,
  ),
];
