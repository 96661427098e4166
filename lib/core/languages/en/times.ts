import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const day = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun';
const month =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const count =
  '#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty-eight|a|an|half|few|couple|several';
const unit =
  'minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|fortnight|moment|moments|second|seconds';
const point = `${day}|tomorrow|today|tonight|noon|midnight|midday|lunchtime|lunch|breakfast|morning|afternoon|evening|weekend|close of|end of|the end|#|${month}|then`;

/** A time one can hold somebody to. Dates of the past are told by the words before them. */
export const time = unless(
  phrases(
    `(within|in|inside|takes|take|under|up to|after|about|around|approximately|next|another|further|over|least|most) (the|about|around|approximately)? (next|coming)? (${count}) (of|to|or)? (${count})? (more|working|business|calendar|further|other|full)? (${unit})`,
    `(${count}) (to|or) (${count}) (more|working|business|calendar|full)? (${unit})`,
    `(${count}) (working|business) (${unit})`,
    `within the (hour|day|week|month|minute|fortnight)`,
    `# (more|working|business|calendar)? (${unit})`,
    `(by|before|until|till|til|no later than|at the latest) (the|this|next|on|about|around|early|late|mid)? (${point})`,
    `(at|around|from|after|about) (noon|midnight|midday|lunchtime|#)`,
    'today|tonight|tomorrow',
    `this (morning|afternoon|evening|week|weekend|month|very hour|hour|minute|instant|${day})`,
    `(next|coming) (week|weekend|month|day|${day}|morning|few days)`,
    `(on|for|every) (${day})`,
    `on (the)? # (of)? (${month})?`,
    `on (${month}) (the)? #`,
    `# (${month})`,
    `(${month}) #`,
    `^ (${day})`,
    '(the)? same (day|afternoon|morning|evening|hour)',
    'straight away|straightaway|immediately',
    'right (away|now)',
    'at once',
    `(${day}) (morning|afternoon|evening|night|at|between|#)`,
    'half an hour',
    "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock",
    '(at|from|by|until|till|around|before|after) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
    '(first thing)',
    '(end|close) of (the|this)? (day|week|month|business|play)',
    'overnight',
    'daily|hourly',
    'instantly',
  ),
  phrases(
    `(${count}) (to)? (${count})? ..1 (${unit}) (ago|earlier|late)`,
    `since ..4 (${day}|${month}|yesterday|#)`,
    `(last|past) ..2 (${unit}|${day})`,
    `for (the)? (last|past)? (${count}) (${unit})`,
    `(email|e-mail|mail|letter|message|call|order|invoice|complaint|booking|reply|request|note) (of|from|on|dated) ..2 (#|${day}|${month}|this|today)`,
    '(reach*|contact*|writing|getting in touch|calling|chatting|talking|speaking) ..3 (today|this)',
    'help you today',
    'how (are you|is your) ..2 today',
    '(in|at) a (moment|minute|second)',
    'immediately (after|before)',
    '(at|in) this (moment|time|point)',
  ),
);

const soon = unless(
  phrases(
    'soon|soonest',
    'shortly',
    'as (soon|quickly|fast|early|promptly|swiftly|speedily) as (possible|practicable|feasible)',
    'as (soon|quickly|fast) as (i|we|they|he|she|the team|our team) (possibly|reasonably)? (can|could|are able|is able)',
    'in due (course|time)',
    'at (our|the|their|my|its)? (very)? earliest (convenience|opportunity|possible)?',
    'at the (first|next) (opportunity|available)',
    'in the (very)? near future',
    'before (too)? long',
    'in no time',
    'momentarily',
    '(will|shall) ..6 (promptly|eventually|sometime|presently|speedily)',
    'promptly ..1 (get|be|reply|respond|contact|process)',
    'in a timely (manner|fashion)',
    '(will|shall) ..6 at some (point|stage)',
    'one of these days',
    'when (i|we|they|he|she|somebody|someone) (can|get (a|the) (chance|moment|time)|have (a|the|some) (chance|time|moment)|get round|get around)',
    '(in|over) the coming (days|weeks|period|time)',
    'in (a little|a short) while',
    '(hear|hearing|contact|touch|back|update|updated|news|reply) ..5 in a while',
    'sooner or later',
    '(will|shall|comes|goes|calls|rings) ..8 (when|once|whenever|as soon as) there is (a|an|some) (gap|slot|opening|space|room|chance|moment|time)',
    'without (any|undue|further)? delay',
    'in a bit',
    'whenever (possible|we can)',
    '(when|whenever|once) (he|she|they|we|i|somebody|someone|the ..2) (has|have|gets|get|finds|find) (the|a|some|enough)? (time|moment|chance|minute|capacity)',
    '(will|shall) (try|do (our|my) best|do everything) to ..2 (quick|hurry|speed|fast|expedite|quickly)',
    'with (priority|all speed|urgency)',
    '(will|shall) ..6 later on',
  ),
  phrases(
    'too|so|very|that|this|how|fairly|pretty soon',
    'soon (after|enough|become|became|realized|find)',
    'no sooner|sooner',
    'shortly (after|before|afterwards|beforehand)',
    'as soon as (your|the|it|you|my|our|there|this|that|these|those|he|she|a|an|any)',
    'as soon as (i|we|they) (have|hear|receive|get|know|see|had|find|learn|heard|do|is|was|were|did|finish|return|speak|spoke|open|arrive|reach|send|sent|start|confirm)',
    'as soon as (they|we) are (released|in|back|ready|here|available|done|finished|through|open)',
    '(speak|talk|chat) soon',
    '(ask|request|need) (that)? (you|for you) ..10 (soon|possible|promptly|shortly|convenience)',
    '(hope|fingers crossed|hopefully|hoping|wish|looking forward|look forward|forward|pleasure|love) ..12 (soon|shortly)',
    '(see|seeing|talk|speak|chat|visit|meet|welcome|welcoming|join|back) ..6 (again|us|you) (very|again|real)? soon',
    '(get|feel|be|recover) (well|better) (very)? soon',
    '(well|better|again) soon',
    'soon (i|we) hope',
    '(be|being) (right)? (back)? with you (shortly|soon|momentarily)',
    'be (right|back) ..1 (shortly|soon)',
    '(ready|out|up|waiting) ..6 (soon|shortly) ..5 (bar|counter|table|desk|window|pickup)',
    '(soon|shortly) ..5 (bar|counter|table|window)',
    '(bar|counter|table|window) ..3 (soon|shortly)',
    '(confirmation|survey|receipt|code|link|rate|feedback|questionnaire) ..8 (shortly|soon|momentarily)',
    '(shortly|soon|momentarily) ..8 (confirmation|survey|receipt|code|rate|questionnaire|link)',
    '(please|kindly|could you|can you|would you|to) (send|reply|respond|provide|return|contact|call|confirm|complete|let|tell|pay|share|email|e-mail|update|upload|forward|submit|do|report|write|ring|arrange|make|get|reach|give|fill|come|change|answer|sign|upgrade|install|renew) ..12 (soon|soonest|possible|opportunity|promptly|delay|shortly)',
    '(you|customers) (can|could|should|need|must|may|want|wanted|would|might|have) ..8 (soon|soonest|possible|promptly|delay|asap)',
    '(want|need|needed|needs|wanted|know) ..6 as (soon|quickly|fast) as possible',
    'if you ..8 (soon|possible|promptly)',
    '(was|were|had|acted|responded|replied|came|handled) ..3 (promptly|soon|shortly)',
    'up to date ..3 as soon as possible',
  ),
);

const waiting = unless(
  phrases(
    '(please|kindly) (do|just|only)? (wait|await|be patient|stay patient|remain patient|bear with us|stand by|hold on|hang on|hang tight|hold tight|sit tight|keep waiting)',
    '(ask|request|beg|need|appreciate|require) (that|for|you|of)? (you)? (to|for|be)? (be|your)? (patient|patience|wait)',
    'your (kind|continued|further)? patience is ..2 (appreciated|requested|needed)',
    '(you|you will) (need|have) to (wait|be patient)',
    '(we|i) (would|must|have to) (ask|request) (you)? (to|for) ..3 (wait|patience|patient)',
    'stay tuned $',
    '(allow|give) (us|me|them|our team) (some|a little|a bit of|a bit|more) (more)? time',
    'watch this space',
    'bear with us',
    'until further notice',
    '^ (just)? (wait|bear with us|be patient|hang tight|await)',
  ),
  phrases(
    '(please|kindly)? (wait|hold|hold on|hang on|bear with|stand by|await) (for)? (on|us|me)? (for)? (a|one|just|two|#|while|as|here|until|till|when|me|your|his|her) ..2 _',
    '(please|kindly) (wait|hold|hold on|hang on|await) (for)? (the|him|her|your|my|#)',
    'not (need|have) to wait',
    '(appreciate|appreciated|appreciates) ..2 (your|you) ..3 (patience|patient)',
    'need to wait (for|until|till|while|#|about|a|an|at|one|two|three|four|five)',
    'have to wait (for|until|till|while|#|about|a|an|at|one|two|three|four|five|in)',
  ),
);

/** Looks like a time told by an event, but the event is nothing that one can hold somebody to. */
const someDay = phrases(
  'as soon as (i|we|they|he|she|somebody|someone|the ..2|our ..2) (has|have|gets|get|finds|find) (the|a|some|enough)? (free|spare)? (time|moment|chance|minute|capacity|opportunity)',
  '(will|shall|kicks|follows|follow|comes|goes|starts|begins|arrives|ships) ..6 (soon|shortly) (after|afterwards|thereafter) $',
  '(should|will|would) not (take|be) (too|very|much|all that) (long|longer)',
  '(it|this|that|they|he|she) (should|will) not be long',
  '(will|shall) ..5 (once|when|as soon as) (i|we|they|he|she) (know|knows|hear|hears|learn|have|has) (more|anything|something|news|further|an update|any news)',
  '(we|i|they|somebody|someone|he|she|team) (will|shall) be in touch $',
  '(will|going to|may|might) take (a|some) (little|bit of|short)? (while|time|bit) $',
  'in the next (little|short) (while|bit)',
  '^ (sit|hang|hold) tight',
  'at (a|some) (later|future) (date|time|stage|point)',
  '(will|shall) ..6 when (i|we|they|he|she) (am|are|is) (free|available|able)',
  '(will|shall) ..6 (the moment|as soon as|once|when) (i|we|they) hear (anything|something|more|back)',
  '(hope|hoping|aim|aiming) to (have|get|give|send|bring|resolve|fix|sort|finish|complete|update) ..6 (soon|shortly|before long)',
  '(will|shall|can) (squeeze|fit|slot) you in ..2 (somewhere|some time|sometime|at some point)',
);

/** Something is promised without a time, or the customer is only told to wait. */
export const vagueTime = (words: Parameters<typeof soon>[0]): ReturnType<typeof soon> => [
  ...soon(words),
  ...waiting(words),
  ...someDay(words),
];
