import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const people =
  'anyone|anybody|everyone|everybody|person|people|customer|customers|buyer|buyers|owner|owners|guest|guests|traveller|travellers|traveler|travelers|passenger|passengers|driver|drivers|tenant|tenants|parent|parents|user|users|member|members|client|clients|patient|patients|student|students|adult|adults|householder|cyclist|rider|gardener|cook|applicant|applicants|player|players|host|hosts|renter|renters|shopper|shoppers|borrower|borrowers|pet-owner|motorist';
const heed =
  'know|knows|known|check|checks|checked|read|reads|remember|remembers|remembered|realize|realizes|realized|look|looks|looked|ask|asks|asked|tell|tells|told|mention|mentions|mentioned|notice|notices|noticed|see|sees|seen|test|tests|tested|measure|measures|measured|declare|declares|declared|save|saves|saved|think|thinks|understand|understands|understood|label|labels|inform|informs|wait|waits|pack|packs|lock|locks|keep|keeps|bring|brings|write|writes|plan|plans|book|books|allow|allows';
const broken =
  'break|crack|snap|tear|shatter|burn|burn out|melt|bend|dent|scratch|rip|overheat|short|leak|flood|fail|jam|burst|warp|rust|shrink|stain|vanish|disappear|walk|walk off|walk away|get lost|go missing|go flat|fall off|come off|fall apart|fall over|get wet|get broken|get scratched|get dirty|run out|run dry|delete|order|book|cancel|unsubscribe|subscribe';
const alone =
  'by themselves|by itself|on their own|on its own|all alone|for no reason|for nothing|out of nowhere|from nowhere|out of the blue|without (a|any|some)? (reason|help|cause)|just like that|out of thin air';
const papers =
  'instructions|manual|label|labels|leaflet|guide|guidelines|warning|warnings|notice|directions|booklet|care label|small print|checklist|conditions|sign|signs|steps|recipe|dosage';
const shown =
  'screen|page|ticket|label|form|invoice|receipt|box|email|checkout|confirmation|listing|letter|sign|menu|packet|packaging|contract|terms|booklet|leaflet|website|app|description|tag|bill|booking|offer|advert|ad|lid|bottle|door|wall|summary|basket|instructions|manual|notice';
const botched = 'messed|screwed|stuffed|mucked|cocked|botched|goofed|fluffed|fouled|fat-fingered|muddled|bungled';

/** Reproach in the form of a question or a saying; nothing softens it. */
export const sharpBlame = phrases(
  'what (did|do|else did|else do) you expect (for|at|from|if|of) (a|an|that|this|the|such|#|you|us|one)',
  'who (told|asked|made|forced) you to',
  '(whose|who is) (fault|idea|mistake|job) (is|was|do)',
  '(reap what you|you sow|made your bed|caveat emptor|buyer beware|haste makes waste|less speed|stitch in time|snooze you lose|early bird)',
  '(measure|check|look|think|read) twice (and)? ..2 once',
  'ignorance (of|is) ..6 (no|not|excuse|defence)',
  'na you (pick|choose|put|enter|type|send|press|forget|delay|change|cancel|cause|spoil|break|lose|do|give|no|carry|write|click|use|open|order|miss)',
  'you (people|lot) (always|never|just|only|keep|all|do|should|have)',
  '(have|had)? thought (of|about) (that|it|this) (before|earlier|sooner|first|beforehand|when)',
  '(well done|congratulations|bravo|nice one|good job|great job) (for|on) (missing|losing|breaking|forgetting|ignoring|deleting)',
  'not (our|my) (fault|problem|doing|mistake) (if|that|when|you)',
  'can (hardly|scarcely)? (not)? be (blamed|held responsible|held liable|responsible) (if|when|that|for (you|your|customers|people|what you))',
);

/** Makes the customer the cause without saying "you did": by what others do, by hindsight, by things that do not fail. */
export const impliedBlame = unless(
  phrases(
    // What a proper customer does.
    `(${people}) (who|that|with) ..9 (usually|normally|generally|would|should|ought to|surely|ordinarily|typically|always|certainly|might|could) (also|then|at least|simply|first|do|have)? (have)? (been)? (${heed}|expected)`,
    `(${people}) who (${heed}) ..6 (usually|normally|generally|rarely|seldom|do not|never) (have|has|get|gets|run|runs|end|find|this)`,
    `(most|sensible|careful|experienced|reasonable|responsible|prudent|normal|other|all|the average) (of)? ..1 (${people}) (would|will|do|usually|normally|generally|at least|know to)? (at least|first|simply)? (have)? (${heed}) ..7 (first|before|beforehand|prior|themselves|in advance)`,
    `(anyone|whoever|people|customers|those|someone|somebody) (who)? ..2 (skips|skip|ignores|ignore|forgets|forget|fails|fail|leaves|leave|loses|lose|do not|does not|waits|wait|misses|miss) ..10 (can|must|should|will|need|only)? (expect|themselves|himself|be surprised|end up|ends up|pay the price|complain|live with)`,
    `(one|we|i) (would|might|could|had) (have)? (expect|expected|thought|think|assumed|hoped|hope) (that)? (you|a ..2|an ..2|any ..2|someone ..2|somebody ..2|customers) (to|would|might) (have)? (at least|first)? (${heed}|taken|take)`,
    `(a|any|every) (reasonable|sensible|careful|responsible|competent|prudent|experienced|halfway) ..1 (${people})`,
    `as (a|an|any|every) ..2 (${people}) (you|should|ought|would|will|must) ..3 (${heed})`,
    `(${people}) (who|with|in) ..7 (would|should|ought to) (surely|at least|simply)? have (rung|called|phoned|said|reported|spoken|warned|let|worn|turned|switched|used|chosen|taken|kept|come|gone|brought|insured|backed|_ (us|it|first|before))`,
    `(${people}|folk|folks) who ..7 (know|knows|learn|learns|known) (to|not to|better than) _`,
    '(if|when) (people|folks|folk|customers|owners|users|one) (do not|does not|forget to|fail to|skip|ignore|never) (rinse|clean|read|check|follow|wash|dry|close|shut|tighten|charge|oil|service|maintain|water|empty|look|take care|pay attention|listen|test|measure|the) _',
    '(incumbent|onus|burden|responsibility|duty) ..1 (is|lies|rests|falls)? ..1 (on|with|upon) (the|you|each|every|all)? (you|customer|customers|passenger|passengers|tenant|buyer|guest|owner|applicant|traveller|member|user|parent|parents|driver|renter|hirer)',
    '(clearly|evidently|obviously|apparently|plainly) ..4 (was|were|has|had) not (been)? (closed|shut|sealed|locked|stored|washed|rinsed|charged|assembled|fitted|tightened|cleaned|dried|plugged|inserted|installed|packed|read|followed|checked|switched|screwed|measured|signed)',
    '(this|that|it) (usually|often|only|normally|always|typically)? (happens|occurs|arises|can happen|is caused) (when|if|because|where) (the|a)? (customer|customers|people|guests|users|tenants|parents|someone|somebody|owners|buyers|members) (gives|give|enters|enter|forgets|forget|leaves|leave|puts|put|does not|do not|fails|fail|ignores|ignore|skips|skip|overfills|overfill|uses|use)',
    '(rely|relies|count|counts|depend|depends) on (our|the|all)? ..1 (customers|guests|people|users|tenants|parents|members|passengers|visitors|buyers) (to|reading|checking|telling|looking|following|noticing|keeping|taking)',
    'you left (the|your|a|it|this|them) ..3 (unlocked|open|running|unattended|switched on|unplugged|plugged in|uncovered|in the (sun|rain)|outside overnight|ajar)',
    // Things do not fail by themselves.
    `(do|does|did) (normally|usually|just|simply)? not (just|simply|normally|usually|suddenly|magically|generally)? (${broken}) ..4 (${alone})`,
    '^ _ ..1 (do|does) not (just|simply|usually|normally)? (clog|crack|break|snap|tear|rust|wear out|burn out|leak|shrink|fade|die|fail|peel|bend|jam|warp|rot|spoil|go off) ..1 (overnight|in a (day|week|month)|that fast|that quickly|like that|that easily|this fast|this quickly|this easily|so fast|so quickly)',
    '^ (leaving|overloading|overfilling|forcing|skipping|ignoring|dropping|washing|storing|mixing|overheating|neglecting|soaking|bending|stretching|slamming) ..8 (will|would|tends to|usually|always|does|can|is what|is bound to) (do|does|cause|causes|void|voids|ruin|ruins|break|breaks|damage|damages|kill|kills|happen|happens) _',
    '(is|are|was|were) ..4 for a reason $',
    '^ _ do not (just|simply|usually|normally|generally)? _ themselves',
    '^ _ _ do not (just|simply|usually|normally|generally)? (lose|break|hide|move|delete|order|scratch|unplug|unscrew|wash|eat|bend|cancel|burn) themselves',
    `(do|does) (normally|usually|just|simply)? not (just|simply|normally|usually)? (${broken}) (themselves|itself)`,
    '(nothing|no _|none) (ever|just|simply)? (breaks|cracks|snaps|burns|vanishes|disappears|leaks|fails|moves|changes) ..4 (by itself|on its own|by themselves|for no reason|without)',
    '(somebody|someone|something) (has|have|must have|must|will have|had|may have) ..9 (on|at|in) your (end|side|house|home|household|office|family|kitchen|place)',
    '(somebody|someone) (in|at|on|from) your (household|family|home|house|end|side|place|team|office|flat|kitchen) _',
    // It was there to be read.
    `(was|were) (right|all|plainly|clearly) (there)? (on|in|at|under|above|beside|below) (the|your|our|every|each) ..3 (${shown})`,
    '(was|were) (right|all|plainly|clearly) there (when|before|for) (you|anyone|everyone|all|it|the (order|booking|payment|ticket))',
    '(right|plainly|clearly|just|directly) in front of (you|your)',
    '(black and white|under your nose|staring you|plain as day|clear as day|plain english)',
    '(was|were|is|are) ..4 (plain|there|clear|obvious|easy) (for|to) (all|anyone|everyone|anybody|everybody|see) (to see|who|with)?',
    '(price|date|fee|deadline|warning|notice|label|instructions|line|rule|time|size|clause|note|message|condition|conditions|limit|charge) ..7 (hard|difficult|impossible) to (miss|overlook)',
    'could (hardly|scarcely|not) (have been|be) (any|much|more)? (clearer|plainer|clear|obvious|simpler)',
    'in (big|large|bold|capital|red|giant|huge) (letters|type|print|red|font|capitals)',
    // Hindsight.
    '(would|might|could) have been (far|much|a lot|so much|perhaps|probably)? (wise|wiser|better|best|sensible|advisable|prudent|helpful|useful|nice|good|smart|smarter|easier|simpler|quicker|preferable|polite|courteous|appreciated|ideal|kind|safer|cheaper) (of you|for you|for everyone|for all)? (to|if (you|the customer|this|it|that|the|somebody|someone|_ had|had))',
    '(look|glance|check|call|read|text|email|measurement|test|note|word|message|photo|question|minute|second|line|reading|phone) ..6 would (probably|surely|certainly|easily)? have (saved|spared|prevented|avoided|shown|told|sufficed|been enough|helped|done|made)',
    'would have (saved|spared) (us|everyone|everybody|you|yourself|all of us|both) (all|both)? (of)? (us)? (the|this|a|some|time|trouble|all|from)',
    '(a little|a bit of|some|a touch of|a little more|slightly more|with more|more) (more)? (care|attention|foresight|planning|forethought|diligence|caution|thought) ..3 (would|might|could|next|when|on your|from you|with)',
    'could (easily)? have been (avoided|prevented|spared|checked|seen|noticed|told|read)',
    // The tool only obeyed.
    '(only|just|simply|merely) (did|does|do|sent|send|print|printed|prints) (exactly)? what (it|he|she|they|we|you) (is|was|were|are)? (told|asked|given|typed|entered|ordered|sent|fed|shown|instructed)',
    '(printer|system|app|machine|software|site|website|engraver|computer|kitchen|robot|meter|scanner|it) (only|just|simply)? (did|does|prints|printed|sent) (exactly)? what (it|he|she|they) (is|was|were) (told|asked|given|typed|sent|fed|shown)',
    '(sent|made|did|delivered|printed|cooked|cut|built|booked|packed|supplied|engraved|charged) (you)? (exactly|precisely|just|only) (what|as) (you|was|were|it) (had|was|were)? (typed|entered|written|put|instructed|wrote|filled|keyed|clicked)',
    'you (get|got) what you (pay|paid|ordered|asked)',
    '(as|exactly as) (entered|typed|ordered|requested|instructed|written|supplied|keyed) by (you|yourself|the customer)',
    // Officialese and the passive.
    `(${papers}) (was|were|has been|have been) (apparently|evidently|clearly|obviously|plainly|simply|possibly|probably|unfortunately|sadly)? (ignored|disregarded|overlooked|not (apparently|properly|fully)? (read|followed|observed|heeded|respected|consulted|adhered)|skipped|missed)`,
    '(reminder|reminders|email|e-mail|letter|notice|message|warning|mail|text|texts|emails) (that)? (we|i|our ..1|the ..1) (sent|posted|wrote|issued|left|put|send) ..6 (was|were|must have been|has been|have been) ..1 (overlooked|missed|ignored|not (read|opened|seen|answered))',
    `(had|if) (the|our|those) ..2 (${papers}) (had)? (only)? been (properly|fully|carefully)? (read|followed|checked|observed|consulted|heeded)`,
    '(care|attention|caution) (was|has been|had been|is) (evidently|clearly|apparently|obviously|not) (not)? (taken|paid|given|exercised)',
    '(insufficient|inadequate|too little) (care|attention|notice)',
    '(non-compliance|noncompliance|non-adherence|failure) (with|to|by) (the|follow|observe|comply|adhere|read|keep|heed|customer|tenant|passenger|buyer|guest)',
    `(that|this|which) is what (the|a|an|our|those|that|all the) ..2 (${papers}|reminder|reminders|calendar|faq|faqs|backups|backup|chart|receipt|alarm|insurance|confirmation|preview) (is|are) (there)? for`,
    'there is a reason (why|that)? (we|it|the ..2|i|our ..2|they) (print|put|write|ask|say|says|send|tell|warn|label|recommend|advise|include|mark|called|is called)',
    '(read|check|look|measure|ask|think|test|try|study) ..6 before (complaining|blaming|accusing|shouting|writing in|you (complain|blame|accuse|shout|write in))',
    // Slang.
    '(that|this|it|one) (one)? is (all|kinda|kind of|totally|entirely|really|sadly|mostly|squarely|pretty much)? (on you|your bad|your lookout|your own lookout)',
    "(that|this) one's (all|kinda|totally|entirely|squarely)? (on you|down to you)",
    '^ your bad',
    'your own lookout',
    `you (have|had|probably|must have|just|kinda|totally|really|also|seem to have|obviously|properly)? (have)? (${botched}) (up|it|this|that|the|things)?`,
    '(problem|issue|fault|error) (sits|is sitting|exists|is) ..1 (between|in front of) (the)? (chair|keyboard|screen)',
    'you (keep|kept|always) (forgetting|losing|entering|typing|changing|ignoring|missing|cancelling|forget|lose|ignore|miss|leave|leaving|do this|doing this)',
    '(delay|damage|problem|loss|trouble|mess|mix-up|confusion|fault|cost) ..8 by (failing|neglecting|refusing|forgetting|omitting) to',
  ),
  phrases(
    '(would|might|could) have been ..3 (of us|for us|for me|of me|on our|on my|if (we|i|our|the (driver|courier|team)))',
    '(would|might|could) have been ..4 to (tell|warn|inform|let|call|give|send|ask|show|hear|have|meet|see|get|offer|explain|ring|write) (you|it|that|from|this)?',
    'if (we|i) ..14 would have',
    '(call|text|email|note|word|message|line) from (us|me|our|the (driver|courier)) ..4 would',
    '(we|i|us|our|courier|driver|team|shop|clinic|kitchen|garage|bank) ..9 would have (saved|spared|told|been)',
    '(if|whether|unless|when|in case|think|thought|worried|afraid) ..2 (you|i|we) ..2 (messed|keep|kept|screwed|muddled)',
    '(by|from) (us|our|the (driver|courier|team|fitter|warehouse|shop|kitchen))',
    '(our|my) ..2 (failure|care|attention)',
    '(somebody|someone) (in|at|on|from) your (household|family|home|house|end|side|place|team|office|flat|kitchen) (will|can|could|needs|need|should|is|who|to|has to|might|may|would|asked|wrote|called|rang)',
    '(not|never) ..5 (at|in) (the|our) (factory|depot|workshop|warehouse|shop|kitchen)',
    '(missed|left|cut) out',
    '^ (customers|guests|you|they|we|members|visitors) do not',
    '(have|had) not (messed|muddled|screwed)',
    '(we|i) ..8 could (easily)? have been',
    '(call|ring|write|tell|ask|write in) (us|me) before',
    '(photo|picture|key|box|parcel|bag|ring|dog|cat|glasses|wallet|phone) ..2 (was|were) right there',
    '(not|never|hardly) ..4 (in front of you|under your nose|in plain english|in black and white)',
    '(sorry|apologize|apologies|our mistake|our fault|my fault|my mistake) ..12 (could have been|would have)',
    '(i|we) (have|will|am|are|can|would)? ..3 (put|send|write|explain|set) ..6 in (plain english|black and white|big letters|bold|capital letters)',
    'in (black and white|bold|capital letters|large print|large type|big letters|red) (or|and|copy|photo|version|please)',
  ),
);
