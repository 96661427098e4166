import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const promise =
  "will|shall|'ll|going to|gets|get|comes|come|goes|go|calls|sends|ships|arrives|reply|replies|answer|return|returns|arranged|done|sent|paid|refunded|delivered|processed|fitted|fixed|replaced|posted|issued|made|scheduled|looking|working|expected|due|happen|happens";

/** A promise whose time is an event nobody can hold anyone to, a proverb, or a word of comfort. */
export const someTime = unless(
  phrases(
    '(once|when|whenever|after|as soon as|until|till|if) ..5 (got|get|gets|gotten|getting) (round|around) to _',
    'in the (very)? (foreseeable|not too distant|not-too-distant|nearest|immediate|coming) future',
    '(in|over) the (not too|not so|not) distant future',
    '(any|anytime) (time|day|moment|minute|hour|week|second)? (now|from now|from today|soon)',
    `(${promise}) ..9 (when|once|whenever|as and when|if and when|as and whenever) (it is|they are|he is|she is|one is|there is|that is|this is)? (again|next)? (available|possible|able|feasible|convenient|practicable|practical|quieter|appropriate|opportune)`,
    '(as|if) and when',
    `(as|when|once|if|whenever) (our|the|my|their|his|her|your|_)? ..2 (schedule|workload|diary|time|times|capacity|resources|staffing|stock|queue|volume|backlog|calendar|circumstances|budget|funds|stocks|slots|numbers|supplies|weather) (allow|allows|permit|permits|clear|clears|eases|ease|let|lets|frees up|free up|goes down|settles|is clear|is lower|quietens|dies down|shrinks|improves)`,
    '(time|schedule|workload|capacity|stock|staffing|resources|circumstances) (permitting|allowing)',
    '(when|once|as soon as) (things|it|everything|the rush|the season|business|we|the office|the kitchen|the shop) (calm|calms|quiet|quieten|quietens|settle|settles|get quieter|gets quieter|slow|slows|are less busy|is less busy|have caught up|catch up|die down|dies down|lets up|eases)',
    '(all in good time|in good time|good things come|in the fullness of time|when the time comes|when the time is right|sooner rather than later|before you know it|rome was not|a watched|(wheels|mills) ..3 (turn|grind)|slow and steady|by and by|by-and-by)',
    '(in|within) (a|one|two) ..1 (jiffy|tick|ticks|mo|sec|wee while|wee bit|little bit|short order|shakes|heartbeat|flash|wink|blink|bit|short time|short period)',
    '(in|within) (short order|a reasonable time|reasonable time|a reasonable period|a timely|the shortest (possible)? (time|delay)|the usual time|the normal timeframe|the standard timeframe|the stipulated time|the required time|due season)',
    '(will|shall|should|going to|happen|arrive|come|ready|back|done|be|you) ..7 (some|sometime|someday|some day) (time|stage|point|day|soon)? (soon|later|down the (line|road)|this year|next year|or other|or another|in the future|$)',
    '(will|shall) ..8 (down the (line|road)|eventually|by and by|presently|by then|in the end|at length|in its turn|in turn|in time) $',
    '(on|at|with) (a|an|the|top|high|utmost|highest)? ..1 (priority|urgent|war) (basis|footing)?',
    '(will|shall|going to|be|do|am|are) ..9 (expeditiously|forthwith|with dispatch|with all due|posthaste|post-haste|pronto|at full speed|with haste|with all haste)',
    '(give) (us|me|them|him|her) (a|some) ..2 (while|bit)',
    '(when|once|after|as soon as) (the)? ..1 (dust|smoke|waters|rush|madness|chaos|panic) ..2 (settles|settled|clears|cleared|passes|passed|over|dies|died|calmed|calms)',
    '^ (it|he|she|they|_)? will not be (too|very|much)? long now',
    'sooner than you (think|expect|know|imagine)',
    '(when|once|whenever|as soon as) (the)? ..1 (has|have|gets|get|finds|find) (a|some|the)? (quiet|free|spare|slack|calm|odd|little|bit of)? (spell|moment|slot|gap|time|minute|chance|breather)',
    'one of (these|the next|the coming) (days|weeks|mornings|evenings|months)',
    'without (fail|unnecessary delay|avoidable delay|needless delay)',
    '(will|shall) (revert|circle back|loop back|get back|come back|report back) (back)? (to you|on this|on it|on that|with (an|the|more|further|any) ..1 (update|news|answer|information|details))? $',
    '(keep|keeping) (an eye on|watching|checking) (your|the) (inbox|email|mail|phone|post|letterbox|app)',
    '(^|and|so|just|please) (sit tight|hang tight|hold tight|keep waiting|stand by|hang in there|hang on in there|stay put|be patient|a little patience|patience)',
    '(should|will|would|must) ..3 (turn up|show up|arrive|come through|appear|land|come in|sort itself out|resolve itself|be along|clear|come good) ..2 (sooner|eventually|at some|one of|before|in time|some time|sometime|someday|any|in the end)',
    '(not|never) ..1 (know|say|tell|sure|promise) (exactly|precisely|yet)? when (but|and|it|exactly|,) ..6 (will|soon|hopefully)',
    '(we|i) go (call|send|sort|do|fix|reach|pay|give|bring|settle|credit) (you|am|it) ..3 (later|small time|sha|when)',
    '(i|we|he|she|they) (will|shall) (call|ring|write|email|text|message|let you know|be back|get to (it|you|this|that)|see to (it|this|that)|do (it|that|this)|look at (it|this|that)|have a look|sort (it|this|that)|deal with (it|this|that)) (to)? (you)? ..1 (later|later on|in a while|another time|some time|sometime|one day|when i can|when i get|when we get)',
  ),
  phrases(
    '(any|anytime) (time|day|moment|minute|hour|week)? (now|soon)? (you|that|between|from (six|seven|eight|nine|ten|monday|#)|that suits|before|after|on|at|to|works)',
    '(not|no|nothing) ..3 (any time soon|anytime soon)',
    'if (it is|that is|this is|they are|you are) (possible|convenient|available|able)',
    '(when|whenever|where|as) (it is|that is|is) (convenient|possible|available|best) (for|to) (you|your)',
    '(when|whenever|once|as soon as) (you|your) _ ..2',
    '(please|kindly|could you|can you|would you|you can|you could|you may) ..9 (when|whenever|where) (possible|convenient|able|available|you)',
    '(was|were|had|been|stays|set|marked|flagged|moved|put|treated|raised) ..4 (on|at|with|as) ..3 priority',
    '(on|at|with) (your|my|our) priority (list|pass|card|seat|boarding|lane|tag)',
    '(put|putting|puts|have|had) ..3 on priority',
    '(reply|share|send|if|dm|details|email|fill|leave|provide|contact|you) ..16 (revert|get back|come back|report back|circle back|loop back)',
    'priority (boarding|pass|seat|lane|mail|post|booking|list|access|support|club)',
    '(always|usually|often|normally|generally|never) ..9 (when|where|whenever) (possible|available)',
    '(down the (line|road)) (from|to|on|and|is|past|at)',
    'without fail (on|at|by|today|tomorrow|tonight|every|each|this|next)',
    '(ask|asked|call|called|tell|told) ..3 forthwith',
    'keep an eye on (the|your) (app|phone|inbox) ..3 (code|link|at|today|tomorrow)',
  ),
);
