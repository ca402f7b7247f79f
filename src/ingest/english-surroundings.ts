/** What English pages put around an article: comments, related links, buttons, offers. */
// Parts of words in patterns. cspell:ignore advertis bbecom entr favou ments personali polic stor subscri
import { phrase, type Phrase } from './phrase.ts';

export const ENGLISH_SURROUNDINGS: Phrase[] = [
  // Comments come first: their signs are the plainest, and they run to the end.
  phrase(
    'comments',
    /^(?:leave a (?:reply|comment)|post a comment|add (?:a|your) comment|write a comment|join the (?:conversation|discussion|debate)|have your say|be the first to comment|what do you think\?.*|view (?:all )?comments?|show comments?)(?!\p{L})/iu,
    12,
    'comments',
  ),
  phrase(
    'comments',
    /^(?:\d+|no|one) (?:comments?|responses?|replies|thoughts?)(?:(?: on| to) ?[“"‘'«].*| so far)?[.:]?$/iu,
    24,
    'comments',
  ),
  phrase(
    'comments',
    /^(?:reader |your |recent )?comments?(?: \(\d+\)| section|: ?\d*| are (?:closed|off).*)?[.:]?$/iu,
    8,
    'comments',
  ),
  phrase(
    'comments',
    /^(?:your email address will not be published|required fields are marked|you must be logged in to (?:post|comment)|(?:please )?(?:log|sign) in to (?:comment|reply|join)|sort by:? (?:newest|oldest|best)|notify me of (?:new|follow)|save my name,)/iu,
    40,
    'comments',
  ),
  phrase(
    'comments',
    /^(?:this comment has been|comments? (?:on this|for this|are) )/iu,
    14,
    'comments',
  ),

  phrase(
    'related links',
    /^(?:(?:read|watch|hear|find out|learn|discover|explore|see) more|read (?:next|also)|also read|related|see also|also see|more (?:like this|(?:on|from|in|about) .{2,40}|to read|stories|news|headlines|coverage|posts|articles)|further reading|you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,20}|recommended(?: (?:for you|reading|stories|articles|posts|by .{2,20}))?|we recommend|most (?:popular|read|viewed|shared|recent|commented|watched)(?: .{2,30})?|popular (?:now|posts?|stories|articles|on .{2,20})|trending(?: (?:now|stories|topics|on .{2,20}))?|top (?:stories|news|reads|headlines)|latest(?: (?:news|stories|posts?|articles|headlines|updates|from .{2,20}|in .{2,20}))?|recent (?:posts|articles|stories|news)|editors?[’']?s? (?:picks?|choice)|don[’']?t miss|in other news|elsewhere (?:on|in) .{2,30}|up next|next up|what to read next|keep reading|continue reading|in case you missed it|similar (?:posts?|articles|stories)|other (?:stories|news|articles|posts)|(?:from )?around the web|from the web|you[’']?ll also like|related (?:stor(?:y|ies)|articles?|reading|links?|posts?|content|coverage|topics?|news))\s*[:…>»]?$/iu,
    9,
    'headlines',
  ),
  phrase(
    'related links',
    /^(?:read (?:more|also|next)|also read|related(?: (?:story|stories|article|articles|reading|link|links|post|posts|content|coverage))?|see also|more on this)(?:\s*[:>»|]|\s+[–—-]\s)\s*\S/iu,
    28,
  ),
  phrase(
    'related links',
    /^(?:don[’']?t miss|watch(?: also)?|listen|more|just in|exclusive|must read|from the archive)(?:\s*[:>»|]|\s+[–—-]\s)\s*\S[^.]*$/iu,
    28,
  ),
  phrase('related links', /^(?:>>|»|→|►)\s*\S/u, 20),

  phrase(
    'cookie notice',
    /\bcookie (?:polic|consent|prefer|setting|notice|banner)|\bcookies\b.{0,80}\b(?:browser|website|consent|personali[sz]e|experience)|\b(?:we|site|website|partners) (?:may )?(?:uses?|sets?|stores?)\b.{0,40}\bcookies\b|\baccept (?:all )?cookies\b/iu,
    80,
  ),
  phrase(
    'newsletter or subscription',
    /^(?:please )?(?:sign ?up|subscribe|register|join (?:our|the|us|thousands|over)|get (?:our|the (?:latest|best|day|top|news)|your|more|unlimited|breaking|it delivered)|receive (?:our|the|daily|weekly)|become a (?:member|subscriber|patron|supporter)|start your|support (?:us|our|independent|quality|journalism|the work)|donate|contribute|download (?:our|the)|enter your e-?mail|stay (?:informed|connected|up[ -]to[ -]date|tuned|in the know)|follow (?:us|our|@|the)|like us|find us|connect with|enjoy(?:ed|ing) this|if you (?:like|enjoy|liked|enjoyed|value|found)|want (?:more|to (?:read|get|know more|stay|support))|love (?:this|what)|never miss|keep up (?:with|to date)|unlock|buy (?:us|me) a|help us|check out our)\b.*\b(?:us|our|we|newsletters?|inbox|e-?mail|app|subscri\w+|members?|membership|free|account|journalism|twitter|facebook|instagram|telegram|whatsapp|channel|social media|alerts?|updates)\b/iu,
    48,
  ),
  phrase(
    'newsletter or subscription',
    /\bbecom(?:e|ing) a (?:free or )?(?:paid |paying )?(?:subscriber|member|patron|supporter)\b|\breader-supported publication\b|^thanks? (?:you )?for reading\b/iu,
    60,
  ),
  phrase(
    'newsletter or subscription',
    /^(?:subscribe|sign up|follow us|join us|donate|become a member|get the app|newsletters?|e-?mail address|first name|last name|(?:enter )?your e-?mail(?: address)?|enter e-?mail(?: address)?|submit|support us)(?: now| today| here| for free)?\W*$/iu,
    5,
  ),
  phrase(
    'newsletter or subscription',
    /\b(?:sign up|subscribe|register|get|receive|join)\b.{0,80}\bnewsletters?\b|\b(?:to|in|into) your (?:e-?mail )?inbox\b|\bunsubscribe (?:at )?any ?time\b|\bsign[ -]up to (?:provide|receive|our|get)\b|\bthank(?:s| you) for (?:subscribing|signing up|registering)\b|\b(?:article|story|content) is (?:for|available to) (?:our )?(?:subscribers|members)\b|\balready (?:a|have an?) (?:subscriber|member|account)\b|\bfree articles? (?:left|remaining)\b|\b(?:invalid|please enter a valid) e-?mail\b/iu,
    60,
  ),
  phrase(
    'terms of use',
    /\b(?:you|I) (?:agree|accept|consent|acknowledge)\b.{0,100}\b(?:privacy|terms|policy|conditions)\b|^(?:(?:read|see|view) )?(?:our )?(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions))\b[^.]{0,40}\.?$/iu,
    60,
  ),
  phrase(
    'advertisement',
    /^(?:\[?-?\s*)?(?:advertis(?:e)?ments?|ads?|sponsored(?: (?:content|by.*|links?))?|promoted(?: content)?|paid (?:content|partnership|for by.*)|(?:story|article|content) continues (?:below|after).*|scroll (?:down )?to continue.*|skip (?:advert\w*|ad)|remove ads?|affiliate links?.*|report (?:this )?ad|partner content)(?:\s*-?\]?)?[.:]?$/iu,
    12,
  ),
  phrase(
    'advertisement',
    /\b(?:we may (?:earn|receive) (?:a )?commission|affiliate (?:links?|commission))\b/iu,
    50,
  ),

  phrase(
    'share line',
    /^(?:(?:please )?share(?:\s*[:|]?$| (?:this|on|via)\b.*| (?:full )?(?:article|story|post|page)$| with your .*)|tweet(?: this.*)?$|e-?mail this.*|print(?: this.*| article| page)?$|click to (?:share|print|email|tweet|copy)\b.*|copy (?:link|url)\b.*|link copied.*|save (?:article|story|for later)$|bookmark(?: this.*)?$|like this:?$|add to (?:favou?rites|reading list|bookmarks)|gift (?:this )?article|send (?:this )?to a friend|(?:text|font) size\b.*|listen to (?:this )?(?:article|story)\b.*|give this article|google preferred.*|add .{0,30} on google.*)/iu,
    14,
  ),
  phrase(
    'player',
    /^(?:watch|play|listen|now playing|video|audio|podcast|media|live|mute|unmute|pause|replay|full ?screen|loading|your browser does not support .*|this (?:audio|video|browser|content) .*|\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?|play (?:video|audio|button)|video player is loading.*|watch (?:now|live|the video).*|to play this video.*)\.?$/iu,
    16,
  ),
  phrase(
    'navigation',
    /^(?:skip to .*|back to (?:top|home|news|.*)|go (?:back|to .*)|return to .*|jump to .*|home ?(?:page)?|menu|search(?: (?:for|this).*)?|log ?in|sign ?in|log ?out|my account|close|open|toggle .*|show (?:more|less|all)|load more.*|view (?:all|more).*|see (?:all|more).*|loading\.*|site map|main (?:menu|content)|about us|contact(?: us)?|advertise(?: with us)?|careers|faqs?|help|rss|select (?:language|edition).*|language|edition|english|breaking news|live updates?|you are here:?.*|follow|topics?|more)\s*[:>]?$/iu,
    8,
  ),
  phrase(
    'table of contents',
    /^(?:(?:table of )?contents|on this page|in this (?:article|story|post|guide)|jump to(?: section)?|quick links)\s*:?$/iu,
    5,
    'headlines',
  ),
  phrase(
    'pager',
    /^(?:(?:«|‹|←|<<|<(?=\s))\s*\S.*|(?:previous|prev|older|newer|next)\s*(?:(?:»|›|>|→|>>|[:|]).*)?|(?:previous|older|newer|next) (?:article|post|story|page|entr(?:y|ies)|posts)\b.*|page \d+(?: of \d+)?|\d+(?: \d+)+(?: next)?.*|single page|continue to .*)$/iu,
    20,
    'headlines',
  ),

  phrase('end mark', /^(?:[*#~=_·•◆■–—.\s-]+|\(?ends?\)?|-30-|###|fin|the end)$/iu, 3),
  phrase(
    'script or error',
    /^(?:javascript (?:is|must|seems).*|please enable javascript.*|you need (?:to enable )?javascript.*|an error (?:has )?occurred.*|something went wrong.*|try again later.*|advertisement feature|ad blocker.*|we noticed you.*ad ?block.*|are you a robot.*|undefined|null|nan)$/iu,
    30,
  ),
];
