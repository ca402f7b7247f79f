/**
 * Phrases by which lines around an article are known, by language. A phrase applies to a whole block of at
 * most so many words: the same words inside a paragraph are part of the text.
 */

/** What a phrase opens: lines after it may belong to it. */
export type Run = 'headlines' | 'comments' | 'biography' | 'highlights';

export interface Phrase {
  reason: string;
  pattern: RegExp;
  /** A longer block is text. */
  maxWords: number;
  opens?: Run;
}

const phrase = (reason: string, pattern: RegExp, maxWords = 14, opens?: Run): Phrase => ({
  reason,
  pattern,
  maxWords,
  ...(opens && { opens }),
});

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${MONTH} \\d{4})`;
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ';
const TIME =
  '(?:,? ?(?:at |[|·•–-] ?)?\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: ?\\(?(?:gmt|bst|utc|[ecmp][sd]?t|et|[a-z]{3,4})\\)?)?)';

/** Words before a name, in small letters, with a capital, and in capitals; the name keeps its own. */
const BY = [
  'by', 'written by', 'words by', 'words', 'text by', 'text', 'story by', 'posted by', 'reported by', 'report by',
  'author', 'authors', 'reporter', 'reporting by', 'editing by', 'edited by', 'produced by', 'compiled by',
  'additional reporting by', 'with reporting by', 'published by', 'submitted by', 'from our', 'correspondent',
]
  .flatMap((words) => [words, `${words.charAt(0).toUpperCase()}${words.slice(1)}`, words.toUpperCase(), words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())])
  .join('|');

const ENGLISH: Phrase[] = [
  // Comments come first: their signs are the plainest, and they run to the end.
  phrase('comments', /^(?:leave a (?:reply|comment)|post a comment|add (?:a|your) comment|write a comment|join the (?:conversation|discussion|debate)|have your say|be the first to comment|what do you think\?.*|view (?:all )?comments?|show comments?)(?!\p{L})/iu, 12, 'comments'),
  phrase('comments', /^(?:\d+|no|one) (?:comments?|responses?|replies|thoughts?)(?: (?:on|to)\b.*)?(?: so far)?[.:]?$/iu, 24, 'comments'),
  phrase('comments', /^(?:reader |your |recent )?comments?(?: \(\d+\)| section|: ?\d*| are (?:closed|off).*)?[.:]?$/iu, 8, 'comments'),
  phrase('comments', /^(?:your email address will not be published|required fields are marked|you must be logged in to (?:post|comment)|(?:please )?(?:log|sign) in to (?:comment|reply|join)|sort by:? (?:newest|oldest|best)|notify me of (?:new|follow)|save my name,)/iu, 40, 'comments'),
  phrase('comments', /^(?:this comment has been|comments? (?:on this|for this|are) )/iu, 14, 'comments'),

  phrase('related links', /^(?:(?:read|watch|hear|find out|learn|discover|explore|see) more|read (?:next|also)|also read|related|see also|also see|more (?:like this|(?:on|from|in|about) .{2,40}|to read|stories|news|headlines|coverage|posts|articles)|further reading|you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,20}|recommended(?: (?:for you|reading|stories|articles|posts|by .{2,20}))?|we recommend|most (?:popular|read|viewed|shared|recent|commented|watched)(?: .{2,30})?|popular (?:now|posts?|stories|articles|on .{2,20})|trending(?: (?:now|stories|topics|on .{2,20}))?|top (?:stories|news|reads|headlines)|latest(?: (?:news|stories|posts?|articles|headlines|updates|from .{2,20}|in .{2,20}))?|recent (?:posts|articles|stories|news)|editors?[’']?s? (?:picks?|choice)|don[’']?t miss|in other news|elsewhere (?:on|in) .{2,30}|up next|next up|what to read next|keep reading|continue reading|in case you missed it|similar (?:posts?|articles|stories)|other (?:stories|news|articles|posts)|(?:from )?around the web|from the web|you[’']?ll also like|related (?:stor(?:y|ies)|articles?|reading|links?|posts?|content|coverage|topics?|news))\s*[:…>»]?$/iu, 9, 'headlines'),
  phrase('related links', /^(?:read (?:more|also|next)|also read|related(?: (?:story|stories|article|articles|reading|link|links|post|posts|content|coverage))?|see also|more on this|don[’']?t miss|watch(?: also)?|listen|more|just in|exclusive|must read)\s*[:>»|–—-]\s*\S/iu, 28),
  phrase('related links', /^(?:>>|»|→|►)\s*\S/u, 20),

  phrase('cookie notice', /\bcookies?\b.{0,80}\b(?:polic|consent|prefer|accept|browser|setting|experience|partners|agree)|\b(?:we|site|website|partners|accept|use|uses)\b.{0,60}\bcookies\b/iu, 80),
  phrase('newsletter or subscription', /^(?:please )?(?:sign ?up|subscribe|register|join (?:our|the|us|thousands|over)|get (?:our|the (?:latest|best|day|top|news)|your|more|unlimited|breaking|it delivered)|receive (?:our|the|daily|weekly)|become a (?:member|subscriber|patron|supporter)|start your|support (?:us|our|independent|quality|journalism|the work)|donate|contribute|download (?:our|the)|enter your e-?mail|stay (?:informed|connected|up[ -]to[ -]date|tuned|in the know)|follow (?:us|our|@|the)|like us|find us|connect with|enjoy(?:ed|ing) this|if you (?:like|enjoy|liked|enjoyed|value|found)|want (?:more|to (?:read|get|know more|stay|support))|love (?:this|what)|never miss|keep up (?:with|to date)|unlock|buy (?:us|me) a|help us|check out our)\b.*\b(?:us|our|we|newsletters?|inbox|e-?mail|app|subscri\w+|members?|membership|free|account|journalism|twitter|facebook|instagram|telegram|whatsapp|channel|social media|alerts?|updates)\b/iu, 48),
  phrase('newsletter or subscription', /^(?:subscribe|sign up|follow us|join us|donate|become a member|get the app|newsletters?|e-?mail address|first name|last name|your e-?mail|submit|support us)(?: now| today| here| for free)?\W*$/iu, 5),
  phrase('newsletter or subscription', /(?:\b(?:free|daily|weekly|our|e-?mail|morning|evening)\b.{0,30}\bnewsletters?\b|\b(?:to|in|into) your (?:e-?mail )?inbox\b|\bunsubscribe (?:at )?any ?time\b|\bsign[ -]up to (?:provide|receive|our|get)\b|\bthank(?:s| you) for (?:subscribing|signing up|registering)\b|\bsubscribers? only\b|\balready (?:a|have an?) (?:subscriber|member|account)\b|\barticles? (?:left|remaining)\b|\bby (?:signing up|subscribing|clicking|submitting|registering|entering|continuing)\b|\b(?:invalid|please enter a valid) e-?mail\b|\bprivacy (?:policy|notice)\b|\bterms (?:of (?:use|service)|and conditions)\b)/iu, 60),
  phrase('advertisement', /^(?:\[?-?\s*)?(?:advertis(?:e)?ments?|ads?|sponsored(?: (?:content|by.*|links?))?|promoted(?: content)?|paid (?:content|partnership|for by.*)|(?:story|article|content) continues (?:below|after).*|scroll (?:down )?to continue.*|skip (?:advert\w*|ad)|remove ads?|affiliate links?.*|report (?:this )?ad|partner content)(?:\s*-?\]?)?[.:]?$/iu, 12),
  phrase('advertisement', /\b(?:we may (?:earn|receive) (?:a )?commission|affiliate (?:links?|commission))\b/iu, 50),

  phrase('photo caption or credit', /^(?:\(?(?:file |stock |cover |main |header |featured )?(?:photos?|photographs?|photography|images?|pictures?|illustration|graphic|cartoon|credit|caption|video|map|infographic|screenshot)(?: ?credits?| ?source| ?caption| ?by| ?courtesy(?: of)?| ?via| ?copyright)?)\s*[:,|/©–—-]\s*\S/iu, 70),
  phrase('photo caption or credit', /^\(?(?:photo(?:graph)?s?|photography|images?|pictures?|illustrations?|drawings?|graphics?|videos?) (?:by|from|via|courtesy|credit|shows?)\b/iu, 40),
  phrase('photo caption or credit', /(?:[([/|©–—-]|\b(?:by|via|credit|courtesy of|photo)\b:?)\s*(?:the )?(?:[\p{L}\p{N} .,&’'-]{0,40}[/,|-] ?)?(?:ap|afp|reuters|epa|getty(?: images)?|alamy|shutterstock|istock(?:photo)?|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|wikipedia|bloomberg|xinhua|afp photo|ap photo|file photo|handout|supplied|creative commons|cc[ -]by[\w. -]*|adobe stock|depositphotos)(?: (?:photo|images?|file|stock))?(?:\s*[/,|-] ?[\p{L} .,’'-]{0,40})?\s*[)\]]?\.?$/iu, 60),
  phrase('photo caption or credit', /(?:\((?:ap|afp|epa|file|reuters) photo\b[^)]*\)|\bgetty images\b|\bfile photo\b|\(file\)\.?$|\((?:photo(?:graph)?s?|images?|pictures?|credit|pic)\s?[:/][^)]*\)\.?$|\[(?:photo|image|picture|credit)[^\]]*\]\.?$)/iu, 60),
  phrase('photo caption or credit', /\b(?:(?:in|from) this|(?:an?|this) (?:undated|file|recent|handout|aerial|archive|combination)) (?:[\p{L}-]+ ){0,3}(?:photo(?:graph)?|picture|image|illustration)\b|^(?:above|below|left|right|top|pictured)\s*[:,]/iu, 50),
  phrase('photo caption or credit', /^(?:\[(?:image|photo|picture|video|gallery|embed)[^\]]*\]|\(?(?:click (?:on )?(?:the )?(?:image|photo|picture)|view (?:gallery|image|photos|full)|enlarge|open image|hide caption|toggle caption|show caption|image \d+ of|\d+ of \d+|photo gallery|slideshow|gallery|in pictures)\b.*)$/iu, 14),

  phrase('share line', /^(?:(?:please )?share(?: this| on| via| the| with|:|\b.{0,24}$)|tweet(?: this)?|e-?mail this|print(?: this| article| page|able)?|click to (?:share|print|email|tweet|copy)|copy (?:link|url)|link copied|save (?:article|story|for later)|bookmark|like this|add to (?:favou?rites|reading list|bookmarks)|gift (?:this )?article|send (?:this )?to a friend|text size|font size|listen to (?:this )?(?:article|story)|give this article|google preferred|add .{0,30} on google)\b.{0,60}$/iu, 14),
  phrase('player', /^(?:watch|play|listen|now playing|video|audio|podcast|media|live|mute|unmute|pause|replay|full ?screen|loading|your browser does not support .*|this (?:audio|video|browser|content) .*|\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?|play (?:video|audio|button)|video player is loading.*|watch (?:now|live|the video).*|to play this video.*)\.?$/iu, 16),
  phrase('navigation', /^(?:skip to .*|back to (?:top|home|news|.*)|go (?:back|to .*)|return to .*|jump to .*|home ?(?:page)?|menu|search(?: (?:for|this).*)?|log ?in|sign ?in|log ?out|my account|close|open|toggle .*|show (?:more|less|all)|load more.*|view (?:all|more).*|see (?:all|more).*|loading\.*|site map|main (?:menu|content)|about us|contact(?: us)?|advertise(?: with us)?|careers|faqs?|help|rss|select (?:language|edition).*|language|edition|english|breaking news|live updates?|you are here:?.*|follow|topics?|more)\s*[:>]?$/iu, 8),
  phrase('table of contents', /^(?:(?:table of )?contents|on this page|in this (?:article|story|post|guide)|jump to(?: section)?|quick links)\s*:?$/iu, 5, 'headlines'),
  phrase('press release line', /^(?:for (?:immediate )?release.*|press release|news release|media (?:release|statement)|embargo(?:ed)?\b.*|notes? to editors?:?|ends)$/iu, 10),
  phrase('pager', /^(?:(?:«|‹|<|←|<<)?\s*(?:previous|prev|older|newer|next)(?: (?:article|post|story|page|entry|entries|posts))?\s*(?:»|›|>|→|>>)?(?:\s*[:|]?.*)?|page \d+(?: of \d+)?|\d+(?: \d+)+(?: next)?.*|next page.*|single page|continue to .*)$/iu, 20),

  phrase('byline', new RegExp(String.raw`^(?:${BY})\s*:?\s+(?=\p{Lu}|our\b|staff\b|the\b|@)[^.!?]*(?:\b\p{Lu}\.[^.!?]*)*\.?$`, 'u'), 24),
  phrase('byline', /^(?:by|written by|author|words|text)\s*:?\s*$/iu, 3),
  phrase('byline', /^(?:BY|By|WORDS|TEXT) \p{Lu}[\p{L}.’' -]+(?:(?:,| AND| and| &) ?\p{Lu}[\p{L}.’' ,|-]+)*$/u, 20),
  phrase('byline', /^\(?(?:reporting|writing|editing|additional reporting|compiled|production) (?:and (?:writing|editing) )?by .{3,160}\)?$/iu, 40),
  phrase('byline', /^[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]*){1,3}(?: and [\p{Lu}][\p{L}.’' -]+)?[,|–—-]? ?(?:(?:senior |chief |staff |special |foreign |deputy |political |business |science |technology |contributing |guest )*(?:reporter|correspondent|writer|editor|contributor|columnist|blogger|staff writer|in \p{Lu}\p{L}+|for (?:the )?\p{Lu}[\p{L} ]+))$/u, 14),
  phrase('date line', new RegExp(`^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|released|added|filed|issued|revised|date|updated on|issued on|last update|posted on|on)(?: (?:on|at|in))?\\s*:?\\s*)?(?:${WEEKDAY})?(?:${DATE})${TIME}?(?:\\s*[|·•,–—-]?\\s*(?:last )?(?:updated|modified|published)?:?\\s*(?:${WEEKDAY})?(?:${DATE})?${TIME}?)?[.]?$`, 'iu'), 20),
  phrase('date line', new RegExp(`^(?:${WEEKDAY})?(?:${DATE})(?=\\W)[^.!?]*$`, 'iu'), 18),
  phrase('date line', new RegExp(`^(?:first |last |originally )?(?:published|updated|posted|modified|last modified|filed|issued|created)\\b.{0,60}(?:${DATE}|\\d{1,2}[:.]\\d\\d|\\bago\\b).{0,60}$`, 'iu'), 20),
  phrase('date line', new RegExp(`^\\p{L}[\\p{L}.’' &-]{1,48}[,|·•–—-]\\s*(?:${WEEKDAY})?(?:${DATE})${TIME}?(?:\\s*[|·•].*)?$`, 'iu'), 16),
  phrase('date line', /^(?:posted|published) by .{1,40} (?:at|on) .{0,20}\d.{0,20}$/iu, 14),
  phrase('date line', /^(?:about |an? |\d+ )?(?:\d+ )?(?:minutes?|hours?|days?|weeks?|months?|years?) ago$/iu, 5),
  phrase('reading time', /^(?:(?:est(?:imated)?\.? )?read(?:ing)?(?: time)?:? ?)?(?:about )?\d+[ -]?(?:min(?:ute)?s?)(?: read(?:ing)?(?: time)?| to read)?\.?$|^\d+ (?:views|shares|reads|likes)$/iu, 8),
  phrase('highlights', /^(?:(?:story )?highlights|key (?:points|takeaways|facts)|at a glance|in (?:brief|short)|summary|the (?:gist|essentials)|what you need to know|takeaways|bullet points|quick (?:read|facts))\s*:?$/iu, 6, 'highlights'),

  phrase('tags', /^(?:tags?|tagged(?: (?:with|as|in))?|topics?|filed (?:under|in)|posted in|categor(?:y|ies)|labels?|keywords?|hashtags?|more about|find more on|in this (?:article|story)|sections?)\s*[:|–—-]\s*\S/iu, 40),
  phrase('tags', /^this (?:entry|post|article) was (?:posted|filed|published|tagged)\b/iu, 40),
  phrase('tags', /^(?:tags?|topics?|categories|labels|keywords|filed under|related topics)\s*:?$/iu, 4, 'headlines'),
  phrase('tags', /^(?:#[\p{L}\p{N}_]+[\s,·|]*)+$/u, 30),
  phrase('copyright', /(?:^|\s)(?:©|\(c\)|copyright\b)\s*(?:©\s*)?(?:\d{4}|(?:the |by )?\p{Lu})|\ball rights reserved\b|\b(?:may|must|can) ?not be (?:published|reproduced|republished|copied|redistributed)\b|^(?:reproduction|republi\w+) .{0,40}(?:prohibited|permi)/iu, 60),
  phrase('translation note', /^\(?(?:this (?:article|text|story|post|piece|page) (?:was|has been|is)(?: \w+)? (?:translated|machine)|translat(?:ed|ion)(?: by| from|:)|(?:machine|automatic|automatically) translat|original (?:text|article|language|version)|read (?:this|it|the article) in\b)/iu, 40),
  phrase('note on the article', /^[[(*]*(?:this (?:article|story|post|piece|page|report|essay|interview|content)\b.{0,60}\b(?:first |originally |previously |also )?(?:appear(?:ed|s)|published|republished|updated|amended|corrected|edited|adapted|produced|provided|part of|condensed|supplied)\b|(?:originally|first) (?:published|appeared)\b|(?:correction|clarification|update|updates?|amended|editor[’']?s[’']? note|note to (?:editors|readers)|notes? from the editor|disclosure|disclaimer|about this (?:story|article|series))\b.{0,30}[:–—]|editor[’']?s note$|a version of this|our standards\b)/iu, 120),
  phrase('disclaimer', /\b(?:(?:views|opinions) (?:expressed|in this|stated)\b.{0,90}\b(?:author|do not|their own|not necessarily|those of)|does not (?:constitute|necessarily reflect))\b/iu, 80),
  phrase('about the author', /^(?:about (?:the )?(?:authors?|writers?|contributors?|reporter)|(?:the )?author bio\w*|contributors?|written by)\s*:?$/iu, 5, 'biography'),
  phrase('about the author', /\b(?:follow|find|reach|contact|e-?mail|tweet) (?:him|her|them|me|us|\p{L}+(?: \p{L}+)?) (?:on|at|via|@)\s*(?:twitter|x\b|instagram|facebook|linkedin|mastodon|bluesky|threads|@|\S+@\S+)/iu, 90),
  phrase('about the author', /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3},? (?:is|was|writes|covers|reports|has (?:written|covered|reported))\b.{0,60}\b(?:(?:staff|freelance|contributing|senior|science|technology|travel|former|award-winning|this|our|the)\b.{0,40}\b(?:writer|reporter|journalist|correspondent|editor|columnist|contributor|blogger)\b|writer (?:based|living|who)|journalist (?:based|living|who)|for (?:this|our) |based in\b.{0,60}\bwrit|author of\b)/iu, 110),
  phrase('contact line', /^(?:(?:(?:contact|e-?mail|tel|phone|telephone)\s*:|contact (?:us|him|her|the)\b|media (?:contact|enquiries|inquiries)|press (?:contact|office|enquiries)|for (?:more|further) (?:information|details)|send (?:us )?(?:your |a )?(?:tips|letters|story|news)|got a (?:tip|story)|do you have a (?:tip|story)|have a (?:tip|story|question))\b.{0,140}|\S+@\S+\.\S+)$/iu, 36),
  phrase('source line', /^(?:sources?|via|with (?:material|files) from|from the (?:agencies|wires))\s*:\s*\S.{0,120}$/iu, 20),
  phrase('end mark', /^(?:[*#~=_·•◆■–—.\s-]+|\(?ends?\)?|-30-|###|fin|the end)$/iu, 3),
  phrase('script or error', /^(?:javascript (?:is|must|seems).*|please enable javascript.*|you need (?:to enable )?javascript.*|an error (?:has )?occurred.*|something went wrong.*|try again.*|advertisement feature|ad blocker.*|we noticed you.*ad ?block.*|are you a robot.*|undefined|null|nan)$/iu, 30),
];

/** Words of buttons and menus: a line of nothing else is no text. */
const ENGLISH_BUTTONS = new Set(
  'share tweet tweets email e-mail mail print facebook twitter x whatsapp linkedin reddit pinterest telegram instagram youtube tiktok bluesky mastodon threads messenger tumblr flipboard pocket mixx digg stumbleupon delicious google plus gmail outlook messages copy link url save bookmark home menu search log in login sign up signin signup register subscribe account news sport sports business opinion world politics science health culture arts lifestyle travel tech technology entertainment video videos podcasts podcast audio photos pictures weather events jobs shop store about contact us more less all topics sections newsletters newsletter rss follow following like likes comment comments reply report flag views shares on via this page article story or and to a the full screen close open next previous back top read edition english uk us international africa asia europe americas environment education money markets economy features reviews local national live latest'.split(
    ' ',
  ),
);

interface Language {
  phrases: Phrase[];
  buttons: ReadonlySet<string>;
  /** How a comment shows itself: whose it is and when. */
  commentSigns: RegExp;
  /** Ends of lines that open a list. */
  conjunctions: RegExp;
}

/** A further language is a further entry; a text in no language of the table is held against all of them. */
const LANGUAGES: Record<string, Language> = {
  en: {
    phrases: ENGLISH,
    buttons: ENGLISH_BUTTONS,
    commentSigns: new RegExp(
      `^(?:.{2,40} (?:says|wrote|writes|said|commented)(?: on)?:?$|.{2,40}\\b(?:\\d+ (?:minutes?|hours?|days?|weeks?|months?|years?)|an? (?:hour|day|week|month|year)) ago$|.{0,40}(?:${DATE})(?: at)? ?${TIME}.{0,12}$|(?:↩ ?)?reply(?: to .{1,30})?$|(?:like|likes|upvote|report|report abuse|flag|permalink|anonymous)(?: ?\\(?\\d*\\)?)(?: (?:reply|share|report|dislike).*)?$|@\\p{L}+ )`,
      'iu',
    ),
    conjunctions: /[:,;]$/u,
  },
};

/** @param tag BCP 47; without one, or for a language that is not known here, English is taken */
export const getBoilerplate = (tag: string | undefined): Language =>
  LANGUAGES[tag?.split('-')[0]?.toLowerCase() ?? 'en'] ?? (LANGUAGES.en as Language);

/** A line of bylines and dates: what a date on it says is about the article. */
export const DATE_PATTERN = DATE;
