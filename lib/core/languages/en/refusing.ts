import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const thing =
  'request|claim|application|refund|appeal|complaint|return|dispute|exchange|extension|offer|booking|reservation|loan|order|visa|permit|cancellation';
const given =
  'permitted|allowed|eligible|entitled|available|offered|accepted|refundable|covered|transferable|approved|negotiable|deliverable|changeable|exchangeable|returnable|granted|reimbursed|waived|redeemable|honoured|honored|possible|feasible|insured|qualified';

/** Says no, or brings bad news that shuts a door. */
export const refusal = unless(
  phrases(
    'can (only|simply|sadly|unfortunately|also|therefore|just)? not (be)? _',
    '(am|are|is|be) (not|unable) (currently|presently|yet|really|actually)? (able)? to',
    `(not|never|hardly|no longer) (currently|presently|yet|actually|generally|usually)? (be)? (${given})`,
    'non-refundable|nonrefundable|non-transferable|non-returnable',
    'impossible',
    '(do|does) not (actually|currently|presently|usually|generally|normally)? (offer|deliver|ship|accept|refund|allow|provide|support|sell|stock|cover|issue|exchange|reimburse|compensate|permit|grant|extend|waive|honour|honor|make exceptions|do refunds|qualify|include|take back|give refunds|give discounts)',
    '(we|i) (do|does) not (actually|currently)? have (any|a|that|the|it|this)',
    'no longer (offer|sell|stock|make|produce|support|accept|ship|deliver|provide|valid|in stock)',
    'not (be)? returning to',
    `(${thing}) (has|have|was|were|is|had) (been|therefore)? (declined|rejected|denied|refused|unsuccessful|closed|turned)`,
    `(declined|rejected|denied|refused) your (${thing})`,
    '(will|would) not be (able|refunded|replaced|given|accepted|considered|changed|paid|returned|extended|reimbursed|compensated|waived|processed|doing|offering|making)',
    '(have|has|must|need|obliged) (to)? (decline|refuse|reject|say no|turn down|turn you)',
    'nothing (else|more|further)? (that)? (i|we|anyone) can (do|offer)?',
    'nothing (else|more|further)? (can|to) be done',
    '(i|we) (am|are) afraid not',
    '(answer|it) is (a|still)? no $',
    '^ (no|sorry no) (unfortunately|sadly|i am afraid)',
    'sold out',
    'out of stock',
    'fully booked',
    'discontinued',
    '(decision|result|charge|fee|price) (is|are|remains|stays) (final|payable|unchanged|due|binding)',
    '(decision|result|charge|fee|penalty|fine) (stands|applies|remains) (as it is|as is|in place)? $',
    'no (refund|refunds|exchange|exchanges|exceptions|exception|extension|extensions|compensation|returns|discount|discounts|changes|cancellations) (is|are|can|will|possible|available|given|allowed|permitted|whatsoever|after|on|at|for|$)',
    'not something (that)? (i|we) (can|are|offer|do)',
    '(must|will|has to|have to) (stay|remain) (as it is|as they are|as is)',
    '(must|will) not be (changed|moved|refunded|cancelled|extended|altered|reopened)',
    'out of (my|our) (hands|control)',
  ),
  phrases(
    'can not (wait|thank|imagine|stress|apologize|miss|agree|help but|recommend|fault|be (happier|easier|undone|seen|sure|certain|too)|see|find|pull up|pull|identify|verify|detect|get into|open|read|locate|trace|hear|reach|make out|believe|promise|guarantee|tell|say|speak|remember|recall|afford|get enough|go wrong|overstate|emphasize|undo)',
    '(if|whether|in case|should|when|where|why|what|until|unless|because you|whenever) ..8 (can|do|does|are|is|am|be|were|was) (not|unable) ..1 _ ..1 _',
    'so (that)? ..6 (can|do|does|is|are|will) (not|unable) _ ..1 _',
    '(sorry|understand|hear|see|know|mean|means|mentioned|say|said|told|wrote|noticed|that) (that|to hear)? (you|he|she|they|customers) ..2 (can|are|were|do) (not|unable) ..2 _',
    '(you|he|she|they) (can|are|do|is) (still|currently|now)? (not|unable) (able)? (to)? (be)? (log|sign|access|open|connect|see|reach|hear|find|use it|print|play|download|hear|stream)',
    'not (only|just|yet available|available (until|before|yet))',
    'not (be)? possible (that|for someone|for anyone|you)',
    'not impossible',
    '(yes|no) ..2 not impossible',
    'discontinued (product|item|model)',
    'do not have (any|a) (doubt|questions|further|concern|problem)',
    'nothing (else|more)? (you) (need|have)',
    'out of stock (notification|alert)',
    '(while|although|though|whilst|whereas) (i|we|it|this|that|they|the) ..5 (not|unable|no longer|discontinued|sold out) _ ..1 _',
    'not (able|allowed) to (share|discuss|disclose) ..9',
  ),
);

const rules =
  'terms|conditions|rules|regulations|guidelines|procedure|procedures|protocol|protocols|agreement|contract|tariff|policy|policies|t&c|t&cs|statutes|bylaws|criteria';

/** Rests a no on policy, terms, contract or system. */
export const policy = unless(
  phrases(
    'policy|policies',
    't&c|t&cs|tos',
    'terms (and|of) (conditions|service|use|sale|contract|business|carriage|purchase|agreement|hire)',
    'fare|booking|rental|sales|general|our|membership|warranty|ticket|promotion|hire terms|conditions|rules',
    `(under|per|by|following|within|against|outside) (our|the|your|these|those|its|hotel|store|company|bank)? ..2 (${rules})`,
    `(according|subject|pursuant|due) to (our|the|your|these)? ..3 (${rules})`,
    `in (line|accordance|keeping|compliance|agreement) with (our|the|your)? ..3 (${rules})`,
    `(stated|stipulated|specified|outlined|written|set out|laid down|agreed|explained|provided) in (our|the|your) ..3 (${rules})`,
    `(our|company|airline|bank|school|store|hotel|hospital|clinic|club|library|office|university|standard|internal|strict|current) (${rules})`,
    `(${rules}) (state|states|say|says|stipulate|stipulates|require|requires|forbid|forbids|prohibit|prohibits|prevent|prevents|dictate|dictates|apply)`,
    '(system|computer|platform|software|portal|programme|program) (does|will|would|can|do|is|simply|just) ..1 (not|unable) ..1 (allow|let|permit|accept|support|able|to|recognize)',
    '(system|computer|platform) (only)? (blocks|prevents|decides|requires|rejects|locks|generated)',
    '(standard|normal|usual) (procedure|practice)',
    'that is (simply|just)? (the|our) (rule|policy|procedure|regulation)',
    'it is (simply|just)? (a|our|the) (company|house|general|strict)? (rule|regulation|requirement)',
    '(rules are|rule is) (the)? (rules|rule)?',
    'no exceptions',
    'not our (practice|policy)',
  ),
  phrases(
    '(your|her|his|their|insurance|home|motor|life|travel|the|this|joint|family) policy (tp*|ho*|#|number|numbers|schedule|document|documents|holder|wording|covers|pays|runs|renews|started|ends|from|is (active|live|valid|now|in force))',
    'your (insurance|home|motor|car|life|travel|pet|new|old|current)? policy',
    'policy (number|numbers|schedule|document|documents|holder)',
    '(insurance|home|motor|life|pet) policy',
    'privacy policy',
  ),
);

/** Gives the human reason of something. A rule is no reason. */
export const reason = unless(
  phrases(
    'because',
    'since (we|i|the|it|your|they|this|that|our|there|he|she|you) _ ..2 _',
    'due to|owing to|thanks to',
    'reason (is|was|why|for|being)',
    'reasons',
    'as (the|it|we|they|this|your|our|there|that|he|she|these|those) ..4 (is|are|was|were|has|have|had|do|does|can|will|would|need|needs|require|requires|goes|left|came|sells|keep|keeps|comes|holds|hold|sold|uses|use|cost|costs|only)',
    'so (we|i|it|there|that|this|they|nothing|nobody|the) ..4 (can|is|are|will|could|has|had|would)',
    '(that|which) is why',
    '(which|this|that|it) (means|meant)',
    'otherwise',
    'in order to',
    'to (protect|keep|prevent|avoid|ensure|make sure|be fair|comply|stay safe|guard)',
    'for (your|the|their|everyone*)? (safety|security|legal|health|hygiene|medical|privacy|protection|fairness|own)',
    'by law|legally',
    'law (requires|forbids|does|says|allows)',
    'would (damage|break|harm|void|burn|melt|put|risk|lose|spoil|cost|ruin|mean)',
    'risk (of|to|that)|risks|risky|unsafe|dangerous',
    'no longer (with us|exists|exist|made|makes|make|produced|in production|hold|there)',
    'sold out',
    'out of stock',
    'fully booked',
    'discontinued',
    '(is|are|was|were) (now|already|completely)? full',
    'no (seats|rooms|spaces|space|stock|slots|places|tables|tickets|capacity|one left|parts) ..1 (left|available|remaining|free)?',
    'made|cut|baked|printed|engraved|built|tailored to (order|measure)',
    'custom-made|personalised|personalized|perishable|bespoke|handmade|final sale',
    '(has|have|had|was|were|is|are) (already|since|now) (been)? (shipped|dispatched|left|sent|printed|cut|used|opened|posted|packed|baked|cooked|engraved|processed|paid|gone|started|expired|closed|passed|taken|booked|claimed|delivered|over|redeemed)',
    '(has|have) (left|gone|expired|closed|ended|run out|passed|broken|failed|stopped)',
    '(ran|run|runs) out',
    '(broke|burst|failed|collapsed|crashed|flooded)',
    'shortage|strike|outage|recall|storm|snow|flooding|roadworks|breakdown',
    '(we|i) (would|could) (lose|have to)',
    'would only',
    'the (cause|explanation|trouble|difficulty|snag|problem) (is|was)',
  ),
  phrases(
    `(because|since|as|due|owing) (of|to)? (it|this|that|our|the|company|we|these) (is|are|have|has)? ..3 (${rules}|system)`,
    'as (we|the) (already|previously|have|had|said|told|mentioned|explained|advised|stated|informed)',
    'for (legal|any|security) (purposes|questions)',
    'for (your|their) own (records|use)',
    'for your protection plan',
    'thanks to you',
    'reasons? for (your|the) (return|contact|call|visit)',
    'for whatever reasons?',
  ),
);
