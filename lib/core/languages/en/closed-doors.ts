import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const rules =
  'terms|conditions|rules|rule|regulations|regulation|guidelines|guideline|procedure|procedures|protocol|protocols|agreement|contract|tariff|policy|policies|statutes|statute|bylaws|by-laws|bye-laws|byelaws|criteria|charter|handbook|rulebook|directive|circular|ordinance|small print|fine print|lease|tenancy|schedule|scheme|clause|code|constitution|act|framework|mandate|licence terms|ticket type|fare|fare type|rate|promotion|plan|system|software|platform|computer|programme|till|portal|booking engine|booking tool|booking system|terminal|our insurance|our insurers|our licence|head office|headquarters|hq|management|corporate|compliance|legal|the board|accounts';
const shut =
  'preclude|precludes|precluded|bar|bars|disallow|disallows|forbid|forbids|prohibit|prohibits|rule out|rules out|rule (it|that|this|them) out|rules (it|that|this|them) out|prevent|prevents|ban|bans|block|blocks|stop|stops|exclude|excludes|reject|rejects|refuse|refuses|restrict|restricts|limit|limits|blocked|rejected|refused';
const lessNo =
  'say no|says no|said no|said nope|says nope|say nope|say otherwise|says otherwise|state no|states no|make no|makes no|provide no|provides no|contain no|contains no|leave no|leaves no|offer no|offers no|allow no|allows no|permit no|permits no|give no|gives no|include no|includes no|allow for no|allows for no|provide for no|provides for no|know no|knows no|admit no|admits no|admit of no|admits of no|brook no|brooks no|tolerate no|tolerates no|foresee no|foresees no';
const not =
  '(do|does|will|would|did|can) not (simply|just|even|currently|actually|expressly|really)? (allow|permit|provide|foresee|envisage|include|cover|let|bend|stretch|extend|make|support|entitle|contemplate|accept|recognize|cater|give|leave|take)';

/** A rule itself says the no: "the regulations preclude it", "the system won't let me", "an agreement is an agreement". */
export const ruledOut = unless(
  phrases(
    `(${rules}) (clearly|simply|unfortunately|sadly|strictly|expressly|still|also|really|just)? (${shut}) _`,
    `(${rules}) of (the|our|this) ..2 _ (${shut}|${lessNo}|${not})`,
    `(${rules}) (that|which)? you ..4 (${shut}|${lessNo}|${not})`,
    `(${rules}) (will|would) not (have|hear|budge|wear|sign|approve|agree|move|consider|entertain|hear of) _`,
    '(policy|rules|rule|company|system|computer|head office|management|oga|contract) no (gree|allow|permit|let|dey allow)',
    'not (anywhere)? in (the|our|your) ..2 (handbook|rules|contract|terms|agreement|rulebook|policy|tariff|price list|small print) ..1 (so|and|sorry|$)',
    `(${rules}) (clearly|simply|unfortunately|sadly|quite clearly|just|basically|still|has|have)? (${lessNo})`,
    `(${rules}) ..1 (${not})`,
    "(policy is policy|rules are rules|terms are terms|(contract|agreement|rule|deadline|fare|lease|law|fine|no) is (a|an|the) (contract|agreement|rule|deadline|fare|lease|law|fine|no)|(agreement's|contract's|rule's|policy's|deadline's|lease's) (the|a|an)? (agreement|contract|rule|policy|deadline|lease)|law is the law|rules is rules)",
    'no exceptions (are|is|can|will|whatsoever|at all|ever|sorry|$|not even|for|to)',
    `(${rules}) (is|are|remains|stay|stays) (very|quite|absolutely|perfectly|pretty|rather)? (clear|strict|firm|fixed|final|binding|explicit|unambiguous|non-negotiable|set in stone|ironclad|cast in stone|what it is|what they are)`,
    `(override|overrule|bypass|get around|get round|go around|work around|go against|bend|break|overwrite|depart from|deviate from) (the|our|these|those|that|any)? ..1 (${rules})`,
    '(set|fixed|governed|laid down|dictated|determined|regulated|prescribed|stipulated|imposed) (in|by|under) (the|our|its|national|company|local)? ..2 (rules|regulations|policy|terms|tariff|schedule|contract|agreement|statute|guidelines|system|head office|management)',
    '(ties|tie) (my|our) hands',
  ),
  phrases(
    '(your|new|different|better|another) ..1 (plan|fare|rate|contract|lease|tenancy|system|software|computer|scheme|policy|schedule|portal|phone plan)',
    '(stop|stops|prevent|prevents|block|blocks) (you|anyone|somebody|someone|it|this|the|that) (from)? (being|getting|paying|having|losing|seeing|strangers|fraud)',
    '(does|do|did|will) not (let|take|accept|recognize) (me|you)? ..2 (log|sign|pay|in|your password|my)',
    '(rate|plan|schedule|fare|scheme|act|code) (limit|limits|stop|stops|block|blocks)',
    '(let|allow|allows|permit) (me|us) (to)? (keep|charge|take|ask|hold|demand|sell|share|evict)',
    'deal is (a|the) (good|great|fair|best)',
    '(glad|clear|plain) (rules|terms|instructions)',
    '(system|software|computer|platform|portal|till|programme) (did|does|has|had|was|is) (not)? (make|take|give|crash*|break|broke|down|slow|include|rejected your (card|password|payment)|refused your|blocked your)',
  ),
);

const denied =
  'holds|pets|dogs|cats|children|kids|refunds|returns|exchanges|extensions|discounts|visitors|guests|parking|smoking|transfers|deliveries|swaps|changes|cancellations|alterations|upgrades|substitutions|photos|bikes|bicycles|prams|buggies|luggage|walk-ins|reservations|bookings|slots|tables|seats|rooms|copies|places|vouchers|cheques|cards|waivers|samples|repairs|loans|spaces|spots|berths|pitches|beds|lockers|pick-ups|pickups|collections|viewings|sundays|saturdays|weekends|plus-ones|doubles|refills|trials|instalments|installments|part-payments|barbecues|candles|music|food|drinks|takeaways|hire|re-entry|latecomers|credit|cash|overtime|appeals|negotiation|space|room|chance|stock|spares|tickets|dates|appointments|date changes|name changes|early check-in|late checkout|group rates|student rates|partial refunds';
const wish =
  'application|applications|claim|request|appeal|bid|offer|visa|loan|proposal|submission|entry|refund|dispute|candidacy|permit|petition|complaint|booking|reservation|enrolment|registration|nomination|tender|mortgage|membership|leave|transfer|extension|bursary|grant|scholarship|quote|licence|license|subsidy|enquiry|case|rebate|warranty|reimbursement|upgrade|swap|change';
const venue =
  'tour|tours|course|courses|list|lists|waitlist|window|enrolment|enrollment|registration|registrations|bookings|kitchen|offer|sale|pool|class|classes|route|gate|event|promotion|competition|applications|workshop|retreat|trip|session|camp|flight|ferry|sailing|slot|venue|hall|sauna|gym|terrace|clinic|surgery|line|scheme|programme|intake|train|bus|cruise|seminar|table|date|week|weekend|saturday|sunday|month|hotel|campsite|nursery|studio|show|concert|performance|garden|court|field|lane';

/** Says no by a bare state of things: "none available", "is closed", "has been declined". */
export const closedDoor = unless(
  phrases(
    '^ (nope|nah|negative|no dice|no joy|no chance|not a chance|no go|no way|not happening|absolutely not|certainly not|definitely not|never|no luck|not today|not allowed|not possible|not here|not any more|not anymore|not on this|not on that|not for this|not at this|not with this|not with that|not in this|no not)',
    `(^|nope|nah|sorry|afraid|sadly|unfortunately|there is|there are|have|but) ..1 (no|zero) ..1 (${denied}) (on|for|in|at|during|after|with|here|today|left|available|allowed|this|of|without|inside|before|past|to|either|tonight|tomorrow|whatsoever|at all|until|$)`,
    '^ (sorry)? (none|nothing) (is|are|was|of (them|those|these))? (available|left|remaining|free|in stock|here|going|open|at|for (that|this|today|tonight)|this|in (that|this|your|red|blue|black|white))',
    '(none|nothing) (is|are|was|were) (available|left|remaining|free|in stock|open)',
    `(${venue}) ..4 (is|are|has|have|was|were|got|stays|remains) (now|already|sadly|unfortunately|fully|completely|currently|been)? (closed|full|ended|shut|finished|booked out|booked up|unavailable|suspended|oversubscribed|overbooked|withdrawn)`,
    `(${venue}) ..4 (is|are) (now|already|sadly|unfortunately|fully|completely|all)? (taken|gone|over|off|packed)`,
    '(all|every) (the|our|of|of the|of our|my)? ..3 (is|are|has|have) (now|already|sadly)? (been)? (taken|full|booked|let|occupied|sold|reserved|spoken for)',
    `(${wish}) ..5 (did|has|have|was|were|had) not (succeed|succeeded|get through|make it|go through|pass|win|been (granted|approved|successful|accepted|agreed)|upheld|successful|come through)`,
    '(deposit|deposits|fee|fees|payment|payments|amount|balance|money|points|credit|voucher|vouchers|bonus|miles|prepayment) (is|are|will be|gets|get|has been|have been|stays|stay) ..1 (kept|retained|forfeited|forfeit|withheld|void|voided)',
    '(do|does|can|will) not (entertain|consider|process|action|approve|grant|negotiate|discuss) (such|these|those|any|requests|this|exceptions|appeals)',
    '(so|then|therefore) (it is|that is|it must be)? (a)? (no|no then|no from me|no from us) $',
    '(i|we|e|una|dem|you) no (fit|gree|go fit|dey do)',
    `(${wish}) ..7 (has|have|was|were|is|are|had|gets|got) (been)? (unfortunately|sadly|therefore|now|regrettably|also|again)? (been)? (declined|rejected|denied|refused|unsuccessful|turned down|disallowed|disapproved|not (successful|approved|granted|selected|accepted|upheld|agreed)|dismissed|thrown out|knocked back)`,
    'not going to (be (possible|able|allowed|approved|feasible|offered|given|refunded|paid)|happen|work out|refund|do that|let you|offer)',
    '(that|this|it) (will|would) not (be)? (work|happen|happening|possible|doable|feasible|go through) (for us|here|i|today|sorry|$|unfortunately|sadly|this)',
    '(is|are|was) (not|no longer|hardly|never) (an|a|really an|much of an|currently an) option',
    '(out of the question|off the table|non-starter|not on the (cards|table|menu)|no can do|no dice|not on offer|not ours to give|not to be had|off limits|off-limits|ruled out|a no-go|not up for)',
    '(not|no longer) (in a|at|in any) (position|liberty) to',
    '(must|have to|had to|will have to|am obliged to|obliged to|sorry to) (disappoint|turn (you|this|it|that|your ..2) down|pass on (this|it|that)|let you down)',
    '(must|have to|had to|will have to|would have to|going to have to) (decline|refuse|reject|say no|give you a no)',
    '(regret|sorry|sad) to (inform|advise|tell|say|announce|report|let you know) ..12 (not|no|declined|rejected|unsuccessful|closed|refused|full|unable|unavailable|denied)',
    '(takes|take) no (bookings|reservations|orders|dogs|cash|cards|returns|walk-ins|responsibility|children|pets|new)',
    '(we|i) do not (ever|normally|really)? take (cash|cards|bookings|reservations|walk-ins|returns|dogs|pets|children|phone|group|groups|cheques|requests|deposits|part|trade)',
    '(we|i) do not (ever|normally|really)? (open|work|deliver|run|operate|trade) (on|at|before|after|over|during) _',
    'you (have|did|were|are) (unfortunately|sadly)? not (got|get|been|make|selected|chosen|successful|shortlisted|approved|accepted|admitted|picked|granted) ..1 (the|selected|chosen|successful|shortlisted|approved|accepted|awarded|for|in|on|this|admitted|a|place)',
    '(has|have|was|were|is) (been)? (now|already|since)? (been)? (given|let|sold|awarded|offered|gone|went|filled|allocated|promised) to (someone|somebody|another|a different|other)',
    '(went|gone|go) to (someone|somebody|another|a different) ..1 (else|applicant|candidate|family|buyer|bidder|tenant|customer|couple|person)',
    '(position|vacancy|role|post|job|place|spot) (has|is|was) (been)? (already|now|since)? (been)? (filled|taken|given|gone)',
    '(answer|verdict|decision|outcome|reply) ..5 (is|has to be|must be|remains|stays|would be|will be) (still|a|sadly|unfortunately)? ..1 (no|negative)',
    '(it|that) (is|has to be|must be|would be|will be) (still|sadly|unfortunately)? (a)? (firm|hard|flat|clear)? no $',
    '(fee|charge|penalty|fine|decision|surcharge|cost|verdict|deadline|ban|block|invoice|deposit|suspension) ..5 (stays|stands|holds|remains|stay|stand) (payable|due|in place|in force|valid|where it is|put|as is)? $',
    '(still|remains|is|are|stay|stays) (payable|due|owed|chargeable) (in full)? $',
    '(is|are|will be|was|were) (charged|billed|payable|due|invoiced) (in full|at the full|regardless|without exception|irrespective|whatever the)',
    'no (further|more|additional|new|other) ..1 (are|is|will be|can be) (given|issued|accepted|made|granted|possible|taken|allowed|offered|planned)',
    '(will|would) not be (any more|another|any further|any new) ..1 (runs|run|dates|date|copies|tickets|batches|batch|shows|seats|class|classes|stock|places|deliveries|delivery|rounds|prints|sales|print)',
    `(${venue}) ..2 (is|are) not (running|on|open|happening|going ahead|taking place|operating|offered)`,
    '(hands|hand) (are|is) tied',
    '(is|are) (only|strictly) for (members|residents|staff|adults|existing|new|holders|business|ticket|guests)',
    '(will|would|could) never (be)? (allowed|possible|agree|approve|happen|refund)',
    '(we|i) (will|would|shall) not (be)? (refund|replace|repair|exchange|waive|extend|reopen|accept|change|move|swap|honour|honor|cover|pay|compensate|reimburse|reconsider|make an exception|give you|doing that|doing this)',
    '(not|no longer|never) (do|doing|make|making|give|giving|offer|offering|take|taking) (that|those|these|it|them|any) (any more|anymore|here|now|at|on|for|$)',
    '(no|not) (any)? (entitlement|right) (to|of) _',
    '(lapsed|expired|forfeited|void|voided) (and|so)? (can not|no)? (be)? (used|valid|longer|any more|$)',
  ),
  phrases(
    '^ (nope|nah|no|never) ..1 (all|it is (free|fine|ok|all|included|done|sorted)|you (are|do not|will not|can)|that is (fine|all|it|ok)|nothing (else|more|to)|no (need|problem|worries|charge|fee|extra|deposit)|mind|ever|fear|just|we have|only|i have|everything|not (at all|yours|you))',
    '^ (never|not) (again|mind|fear|at all|yet|to worry|a problem|long|far|only|been|had|before|in|have)',
    '^ (no chance|no way|no luck) (to|of) (lose|losing|miss|missing)',
    '(if|whether|when|until|unless|before|in case|once|why|because) ..6 (is|are|has|have|was|were) (been)? (declined|rejected|denied|refused|closed|full|over|shut|gone|taken|unsuccessful)',
    '(sorry|understand|hear|see|know|noticed) ..5 (was|were|been|is) (declined|rejected|denied|refused|closed|full|shut|turned down)',
    '(there is|there are|have) ..1 no (charge|fee|cost|chance of|room for doubt|space left to|credit check|cash)',
    '(week|weekend|month|saturday|sunday|session|date|show|table|line) is (over|taken care|gone)',
    '(course|class|tour|table) (is|are) (gone through|taken by|over (in|at|by))',
    'can not be (that|so)',
    '(if|whether|in case|when|since|because|as) ..1 you (have|did|were|are) not ..2 _',
    'taken care of',
    '(should|must|can|may|could|might|to|not|never) be (declined|rejected|refused|denied|off limits)',
    '(case|request|enquiry|complaint|claim|booking|transfer|change) ..3 (is|was) (not)? (closed|over)',
    '(payment|fee|charge|deposit|refund) (is|are) (only)? (due|payable) (on|at|by|when|after|before)',
    'no _ (on|in|with|from) your (booking|account|order|side|end|record|plan|bill|file|name)',
    '(no|not|never) (longer)? (off limits|out of the question|ruled out)',
    '(do not|does not|not) need (a|the|your)',
    '(not|is not) (going to)? (happen|happening) (again|twice|next)',
    '(that|this|it) (will|would) not (happen|work) (again|until|unless|if|without)',
  ),
);

/** A rule, or those who make it, say the no; the words of `ruledOut` are a policy and a refusal at once. */
export const ruleSpeaks = phrases(
  '(that|this|it) is (just|simply)? (how|the way) (it|we|things|the system|this) (is|are|works|work|do|goes|go) (here|it|things|$)',
  '(policy-wise|by the book|the law of|house rules|rulebook|small print|fine print|by-laws|bye-laws|bylaws|tariff schedule)',
  '(management|head office|board|corporate|hq|committee|compliance|owners|directors) (has|have) (ruled|decided|decreed|determined|resolved) _',
  '(set in stone|cast in stone|no discretion|no leeway|no flexibility|not my rule|not my rules|i do not make the rules|we do not make the rules)',
  '(under|per|by|in|within|outside|from|to) (our|the|your|these|those|its)? ..2 (tariff|charter|handbook|directive|circular|statute|lease|tenancy|scheme|small print|fine print)',
  '(guidelines|regulations|protocol)',
);
