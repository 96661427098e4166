import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const base =
  'add|adjust|answer|assist|explain|help|amend|approve|arrange|ask|book|call|cancel|change|chase|check|clean|clear|close|collect|compare|complete|confirm|contact|correct|cover|credit|deliver|dispatch|double-check|draft|email|e-mail|enquire|escalate|exchange|expedite|extend|find|fix|flag|follow|forward|gather|get|give|halt|hold|inquire|inspect|install|investigate|issue|keep you|listen|locate|look|lower|make|measure|message|monitor|move|open|order|organise|organize|pass|pause|pay|phone|pick|post|prepare|print|process|pull|push|put|raise|reach|rebook|rebuild|recalculate|recheck|reconnect|record|recover|redo|reduce|refer|refund|register|reimburse|reinstate|release|remake|remove|renew|repair|replace|report|request|resend|reserve|reset|resolve|restart|restore|retrace|return|reverse|review|reprint|ring|run|save|schedule|search|see|send|set|ship|solve|sort|speak|start|stop|submit|swap|switch|talk|test|text|trace|track|transfer|try|turn|unblock|undo|unlock|update|upgrade|upload|verify|visit|waive|watch|work|write';
const done =
  'added|adjusted|amended|approved|arranged|asked|blocked|booked|called|cancelled|canceled|changed|chased|checked|cleaned|cleared|closed|collected|compared|completed|confirmed|contacted|corrected|covered|credited|deducted|delivered|dispatched|doubled|drafted|emailed|e-mailed|escalated|exchanged|extended|found|fixed|flagged|followed|forwarded|frozen|got|given|gone|halted|held|identified|inspected|installed|investigated|issued|kept|listened|located|locked|lowered|made|measured|messaged|moved|opened|ordered|organised|organized|passed|paused|paid|phoned|picked|posted|prepared|printed|processed|pulled|pushed|put|raised|reached|rebooked|rebuilt|recalculated|recalled|reconnected|recovered|redone|reduced|refunded|registered|reimbursed|reinstated|released|remade|removed|renewed|repaired|replaced|reported|requested|resent|reserved|reset|resolved|restarted|restored|returned|reversed|reviewed|rung|saved|scheduled|searched|secured|sent|set|shipped|solved|sorted|spoken|started|stopped|submitted|swapped|switched|taken|talked|tested|texted|traced|tracked|transferred|tried|turned|unblocked|undone|unlocked|updated|upgraded|uploaded|verified|waived|written|worked';
const past =
  'added|amended|arranged|asked|booked|called|cancelled|canceled|changed|checked|cleared|contacted|corrected|credited|dispatched|emailed|e-mailed|escalated|extended|found|fixed|flagged|forwarded|gave|issued|looked|made|messaged|moved|opened|ordered|passed|phoned|posted|pulled|put|raised|rang|rebooked|refunded|released|removed|replaced|reported|requested|resent|reserved|reset|restored|reversed|searched|sent|shipped|spoke|started|stopped|swapped|switched|took|traced|transferred|tried|unlocked|updated|upgraded|waived|wrote';
const doing =
  'adding|arranging|asking|booking|calling|cancelling|canceling|changing|chasing|checking|clearing|closing|contacting|correcting|crediting|dispatching|emailing|escalating|exchanging|extending|finding|fixing|flagging|following|forwarding|getting|giving|going|holding|investigating|issuing|keeping|listening|looking|making|messaging|monitoring|moving|opening|ordering|passing|phoning|posting|preparing|processing|pulling|pushing|putting|raising|reaching|rebooking|refunding|releasing|removing|repairing|replacing|reporting|requesting|resending|reserving|resetting|resolving|restarting|restoring|reviewing|ringing|running|searching|sending|setting|shipping|sorting|speaking|staying|starting|stopping|swapping|switching|taking|talking|testing|texting|tracing|tracking|transferring|trying|turning|unblocking|unlocking|updating|upgrading|verifying|waiving|watching|working|writing';
const soft =
  'just|already|now|also|personally|since|then|gladly|happily|still|immediately|quickly|only|currently|today|both|all|certainly|definitely|absolutely|either|to';

/** The agent does, did or will do something for this case, or it is done. */
export const action = unless(
  phrases(
    `(i|we) (have|had) (${soft}|gone ahead and)? (been)? (${soft})? (${done}|${doing})`,
    `(i|we) (will|shall|would like to|am going to|are going to|am about to|want to|need to|have to|'ll|can) (${soft})? (be)? (${soft})? (go ahead and|happily)? (${base}|take a|take it|take this|take that|take care|${doing})`,
    `(i|we) (am|are) (${soft})? (${doing})`,
    `(i|we) (${soft})? (${past})`,
    `(has been|have been|had been|is|are|was|were|will be|being|gets|get) (${soft})? (${soft}|being)? (on us|${done}|on its way|on the way|on their way|under way|underway)`,
    `(is|are|be) (${soft})? (back (up|online|on|in)|working again|live again|fine now|ready|attached|enclosed|below|correct now|free of charge|on the house|yours)`,
    `^ (${soft})? (${doing})`,
    `^ (just)? (${past}) (it|this|that|your|the|a|an|you)`,
    '(a|an|the|your) ..4 (replacement|refund|credit|voucher|discount|technician|engineer|courier|driver) ..2 (is|are|goes|leaves|ships|will|comes|follows|on)',
    '(ships|leaves|goes out|comes with|arrives|lands|will arrive|will be with|will come|will reach)',
    'on it (now|$)',
    '(is|are) (now|already|all)? on (the|a|its|their) (van|way|lorry|truck|road|bike|train|plane|bus|boat|ferry)',
    'on the case',
    'taken care of|taking care of',
    '^ here (is|are|it is|they are|you go|goes)',
    '(is|are|be|comes|come) with you (on|by|in|today|tomorrow|before|within|at)',
    '(i|we) (pay|cover|refund|replace|return|collect|bring) (for|the|it|your|you|that|this|both|all)',
    '(glad|happy|good|pleased|great) ..2 (hear|see|know) ..3 (working|sorted|fixed|resolved|arrived|back|found)',
    'all (sorted|set|done|fixed)',
    'let me ..1 (check|look|see|find|ask|get|fix|sort|arrange|pull|try|take|make|put|call|look)',
    'allow me',
    'bear with me',
    '(one|a) (moment|minute|second) please',
    'leave (it|this) with (me|us)',
    'my (colleague|manager|team) ..4 (will|is|has)',
    '(team|colleague|colleagues|engineer|engineers|technician|manager|driver|courier) (is|are|will|has|have) ..2 _',
    'make it (up|right)',
    'put (it|this|that|things) right',
  ),
  phrases(
    '(take|takes|taking|taken|took) ..6 (seriously|on board|into account|into consideration|to heart|pride)',
    '(will|shall|can|have|has|is|are|was|were) ..2 not (be|been)? ..1 _',
    '(must|should|can|could|may|not|to|might) be ..1 _',
    '(not|never) ..1 allow me',
    '(i|we) (can|do|could) (also|now|clearly)? see (that|you|from|in|how|why|it)',
    '(is|are|was|were|been|be) turned (down|away)',
    '(is|are) (taken|set|given|copied|read|printed|made|written) (straight|directly|automatically|only|exactly)? (from|as|by)',
    '(work|working|works|worked|trying|try|tried|striving) ..4 to (improve|be|do|provide|offer|give|deliver|serve|satisfy|ensure|meet)',
    '(keep|keeping) ..3 (improving|trying|working|striving|mind)',
    '(make|making) (sure|every effort|mistakes)',
    '(look|looking) (forward|after)',
    'making (every|an) effort',
    '(have|has|had|was|is|been) (received|made|noted|given) ..2 (aware|feedback|message|email|complaint|mistake|error)',
    '(have|had) made (a|an|this|that) (mistake|error)',
    '(have|has) been (taken|given|put|made) ..5 (seriously|trouble|wait|aware)',
    '(record|record|note|pass|passed|share|shared|forward|forwarded|passing|sharing) ..3 (feedback|comments|remarks|thoughts|suggestion|suggestions)',
    '(you|that|which|who|it) (have|had|has|was|were) ..1 (tried|sent|ordered|paid|reported|contacted|waited|received)',
    '(hope|hoping) to (see|welcome|keep)',
    'going to (happen|be)',
  ),
);

/** Asks the customer to tell, send or do something that moves the case on. */
export const request = unless(
  phrases(
    '(please|kindly) ..2 _ ..1 _',
    '(could|can|would|will) you',
    '(have|did|do|are|were) you _',
    '(may|can|could) i (have|ask|get|know|take|check)',
    'let (me|us) know',
    '(send|tell|give|drop|message|text|dm|show|e-mail|email|call|ring|write) (me|us)',
    '(reply|answer|respond) (with|to (this|my)|here|yes|by)',
    '(i|we) (only|just|also|still|will|do)? need (your|the|to know|you|one|two|a|an)',
    '(all|what) i need',
    'would you mind',
    'if you (reply|send|tell|let|give|share|attach|drop|write)',
    '^ (try|restart|open|press|click|go|select|check|turn|unplug|reset|update|follow|use|take|sign|log|choose|tap|hold|install|uninstall|clear|download|visit|see|enter|switch|make|leave|keep|put|bring|pick|look|remove|plug)',
  ),
  phrases(
    '(please|kindly) ..1 (accept|note|rest|be (advised|assured|patient|aware|informed|reminded)|understand|bear|wait|await|allow|do not hesitate|feel free|forgive|know|remember|stay|hold|hang|appreciate|find|be)',
    '(please|kindly) ..1 (refer to|read|see|review|consult|check) ..5 (policy|policies|terms|conditions|rules|t&c|t&cs|agreement|contract)',
    '(please|kindly)? ..1 (contact|let|call|write to|email|reach|get in touch) ..4 if (you|there|anything|i|we)',
    'if (you|there|anything) ..8 (please|kindly)? (let|contact|call|write|reach|feel|do|email|get)',
    'let (me|us) know (if|should) ..3 (need|have|questions|anything|further|other|else|is)',
    '(please|kindly) ..1 (contact|call|phone|visit|ring)',
    'could you (imagine|believe)',
    '(were|was|are) (supposed|meant|required|asked|expected|obliged|to) ..1 let (me|us) know',
    '(should|could|ought to|might) have (let|told|sent|given|called|asked) (me|us)',
    'as you (can|could|will|would)',
  ),
);

/** Offers another way, a choice, an exception. */
export const option = unless(
  phrases(
    'instead',
    'alternative|alternatives|alternatively',
    '(you|they) (can|could|may|might) (also|still|always|either|of course|now)? _',
    '(are|be) (welcome|free|able) to',
    '(what|one thing|two things|something|the best|here is what|thing|things) (i|we) (can|could) (do|offer)',
    '(i|we) (can|could|would|may|might) (only|also|still|however|gladly|happily|certainly|either|of course|at least|instead)? (add|arrange|ask|book|call|change|check|credit|deliver|exchange|extend|find|forward|give|hold|keep|let|look|lower|make|match|move|offer|order|pause|put|refund|reserve|rebook|reduce|send|set|ship|split|spread|store|swap|switch|take|transfer|try|upgrade|waive|add|have|do|get|see if|request|cover|come|replace|repair|speak|reorder|apply|raise|escalate|sort)',
    'if you (like|prefer|wish|want|choose|would like|would prefer|would rather|fancy)',
    "if you'd|you'd (like|prefer|rather)",
    '(happy|glad|pleased|willing|able|delighted) to (offer|send|swap|move|refund|exchange|make|give|look|arrange|book|change|extend|ask|pay|add|replace|reserve|split|take|put|waive|credit|match)',
    '(shall|should) (i|we)',
    'would you (like|prefer|rather|be)',
    '(an|make|made|one) ..2 exception',
    'goodwill|gesture',
    '(offer|offering|give|giving) you',
    'in the meantime|meanwhile',
    '(another|other|different|better|best|easiest|quickest|next) (way|option|options|route|possibility|idea|date|step)',
    '(suggest|recommend|propose)',
    '(how|what) about',
    '(up to you|your choice|either way)',
    'either _',
    'until|unless',
    'feel free to (send|reply|return|choose|try|use|bring|order|pick|book|swap|exchange)',
    'there (is|are) (still)? ..3 (left|free|available)',
    '(nearest|closest) _',
    'perhaps|maybe',
    'so _ (sends|brings|comes|goes|will|can|ships|gives|takes)',
    'you (will|would|do|just|only)? (need|have) to (order|purchase|buy|pay|book|place|use|choose|select|reorder|add|sign|register|apply|request)',
    'but (a|an|another|there|the|our|you|it|they|one|my) ..7 (does|can|do|is|has|have|could|will|might|may|would)',
    'except|exceptionally',
    'voucher|workaround',
    'apply (again|for)|reapply|appeal',
    'try (again|a|the|it|this|with|using)',
  ),
  phrases(
    '(you|they) (can|could|may|might) (also|still|always|of course|now)? (forgive|accept|learn|read|find|see|view|refer|review|check|consult|rest|be (sure|certain|assured|aware)|imagine|appreciate|understand|expect|not|never|hear|know|remember|recall|tell|rely|count|trust|be|have (noticed|seen|read))',
    '(you|they) (can|could|may|might) (also|still|always|of course|now)? (contact|call|reach|write|email|ring) ..3 (if|any|anytime|again)',
    '(no|not|without|any) (alternative|alternatives|exceptions|exception|other way|other option)',
    '(not|can not|never) ..4 (offer|give|make|offering|giving|make an|made an) ..2 (you|exception|exceptions)',
    'if you (wish|want|would like|like) to (complain|discuss|know|read|learn)',
    'other (way|option|options) ..3 not',
    'until further',
    '(i|we|you) (can|could|would) not',
    'nothing ..3 (can|could)',
    '(not|never|longer) ..1 able to _? _? _? _? _?',
    'unable to _? _? _? _? _?',
    'no ..3 (left|free|available)',
    'but ..7 not',
    'either way not',
    'may (have|be|not)',
    'at your (earliest|own)',
    'not (suggest|recommend|propose)',
    'no other (way|option|options|possibility)',
    '(next|best) (day|week|month|wishes|regards)',
    'can not be (changed|moved|refunded|extended|altered) ..3 (instead|until)',
    'maybe not|perhaps not|perhaps you (did|have|were|are)|maybe you',
  ),
);
