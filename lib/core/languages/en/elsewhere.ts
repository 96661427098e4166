import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const turn =
  'contact|contacting|call|calling|ring|ringing|phone|phoning|telephone|dial|email|e-mail|message|(write|speak|talk|reach out|go|turn|complain|apply|report|refer) (to|with)|get in touch with|check with|follow up with|liaise with|visit|see|approach|ask|consult|try|have a word with';
const carry =
  '(take|raise|bring|address|direct|send|submit|report|refer|discuss|settle|pursue|sort|clear) (it|this|that|them|your (request|question|query|concern|concerns|complaint|claim|case|matter|issue)|the (matter|issue|question|claim|complaint)) ..2 (to|with|at)';
const place =
  'team|department|dept|colleague|colleagues|desk|branch|bank|banks|courier|carrier|store|shop|landlord|centre|center|hotline|helpline|manufacturer|maker|provider|supplier|seller|vendor|merchant|office|line|helpdesk|agency|agent|airline|hotel|insurer|embassy|consulate|operator|switchboard|dealer|dealership|point|pharmacy|clinic|surgery|gp|council|restaurant|depot|warehouse|issuer|counter|reception|retailer|registry|ministry|authority|school|organiser|organizer|host|owner|employer|specialist|division|unit|headquarters|marketplace|broker|installer|electrician|plumber|company|firm|workshop|garage|portal|fitter|contractor|builder|mechanic|hospital|branches|stores|shops|outlets|accounts|billing|sales|finance|complaints|(customer|guest|technical|client) (service|services|support|care|relations)';
const must =
  "please|kindly|^|(you'd better|you had better|it is best|it would be best|it is better|it is easiest|best|you'd|you|you will|you would) (will|would|need|must|should|have|ought|are|best)? (then|now|first|have|need|advised|required|kindly)? (to|best)?";

/** Sends the customer elsewhere. */
export const sendAway = unless(
  phrases(
    `(${must}) (simply|just|directly|also|then|instead|try|kindly)? (${turn}|${carry}) ..4 (${place})`,
    `(need|have|has|must|advise*|best|suggest|recommend|want|ask|request|required|like) (you|that you)? (to|should|would)? (simply|directly|rather)? (${turn}|${carry}) ..4 (${place})`,
    `(have|need|has) to (call|contact|ring|phone|email|speak to|speak with|talk to|write to|reach out to|go to|get in touch with) _`,
    `(please|kindly|^) (call|ring|phone|dial) (us)? (on|at)? ..2 #`,
    `(take|bring|carry) (it|this|that|them|the ..2) (back)? (to|with) ..3 (${place})`,
    `(issue|matter|question|problem|thing) (so|then|please|for|which)? ..2 (ring|call|contact|ask|message|email|phone) (them|him|her)`,
    `(${must}) (fill|complete|submit) (in|out)? (a|an|the|our|this) ..2 form (on|at|via|there|online)`,
    '(can|will|should|could) (answer|help|tell|sort|handle|deal|explain) ..4 (ask|call|ring|contact|message) (him|her|them)',
    '(raise|report|submit|log|file|request) (it|this|that|one|a (ticket|request|case|claim)) there',
    `better off (to)? (${turn}) ..3 (${place})`,
    `(${must}) (reach out|write|e-mail|email|mail) to (support*|refund*|info*|service*|customer*|help*|complaint*|claim*|billing*|return*|sales*|care*|office*|account*|booking*|reservation*|enquir*)`,
    `you (will|'d)? (want|need) the ..3 (${place}) (for (that|this|it)|#|on)`,
    `^ for (your|the|all|any|such|a)? ..3 (${turn}) ..3 (${place})`,
    `(not|nothing to do with) (us|me|ours|mine|our ..2) (so|then|please)? (try|ask|call|ring|contact) ..3 (${place})`,
    `(${must}) (simply|just)? (give|drop|send) (them|(the|your|our) ..3 (${place})) (a|an) (quick)? (call|ring|line|e-mail|email|message|shout|bell|note|text)`,
    `(please|kindly|must|need to|have to|should) ..1 (go|apply|claim|submit|resubmit|re-submit|request|send) ..5 (through|via|using) (the|our|your) ..2 (portal|form|website|site|app|hub)`,
    `(is|be|sounds like) (really|more)? (a|an)? ..1 (one|question|thing|case) for (the|your) ..2 (${place})`,
    `(${must}|just|need to|have to|should) (just|simply)? (head|pop|hop|go|jump|nip) (over|along|across|down|back) to ..4 (${place})`,
    `(best|easiest|quickest|simplest|safest|only) (bet|thing|course|plan|approach|route)? (here|now|then)? (is|would be|will be) (to|by)? (just|simply|probably)? (${turn}) ..4 (${place})`,
    `(please|kindly|must|need to|have to|should) (take|raise|bring) (it|this|that) up (directly)? with`,
    `${carry} (your|the|their|our) ..2 (${place}) (directly|instead|yourself)`,
    `(please|kindly|must|need to|have to|should) ..2 (fill|complete|submit|use) (in|out)? (a|an|the|our|this)? ..1 (online|web|website|contact|complaint|complaints|claims|enquiry|feedback|support) form`,
    `(please|kindly|must|need to|have to|should) ..1 (open|raise|submit|create|log|file|start|lodge) (a|an|another) ..1 (new|separate|fresh|second|different)? ..1 (ticket|request|case|complaint|enquiry|claim|conversation|chat)`,
    '(start|begin) (over|again|from scratch) (with|at)',
    '(explain|tell|describe|explaining|telling|describing) (it|everything|this|that|the (situation|problem|issue|matter)) (all)? (again)? to (them|their|the|our)',
    'tell them (what|about|that|the) (is|happened|went|your)',
    '(please|kindly) (email|e-mail|mail|contact|write to) (us|them)? (at)? (support*|refund*|info*|service*|customer*|help*|complaint*|claim*|billing*|return*|sales*|care*|office*|account*|booking*|reservation*|enquir*)',
    `(${must}) (contact|ask|call|ring|email|phone|speak to|speak with|talk to|write to) ..4 (directly|direct|themselves|yourself)`,
    '(please|kindly|must|have to|need to|should) ..1 (apply|report|complain|enquire|inquire|ask|call|register) there',
    '(log|report|submit|raise|enter|file|explain|register|describe) (this|it|that|everything|the ..2|your ..2) (all)? (again|once more|anew|afresh)',
    '(have|need|must|will|best) (have|need)? (to)? (chase|contact|ask|call|arrange|sort|organise|organize|find|deal with|approach|take) ..5 (yourself|yourselves)',
    'contact (them|him|her|it) (directly|yourself|instead|for|about|on|at)',
  ),
  phrases(
    `(if|should) (you|there|anything|it|that) ..4 (have|need|require|prefer|like|want|wish|other|further|else|more|any|rather|ever) ..16 (${place}|#)`,
    `(contact|call|ring|phone|reach|email|ask) ..6 if (you|there|anything) ..3 (have|need|require|further|other|any)`,
    '(in|for) (an|any|life*|real) emergency|emergencies',
    'emergency (line|services|room|department)',
    '(999|911|112|ambulance|police|fire brigade|samaritans|999*)',
    '(call|contact|ring|phone|email|reach|message|text) (me|my)',
    '(to|need to|have to|has to|must) (call|contact|ring|phone|email|speak to|speak with|write to|talk to|get in touch with|reach out to) (me|us|you|back|her|him|them back|it)',
    '(not|never) (need|have|has) to',
    '(no need|no reason|need not|not necessary) (for you)? (to)? _',
    '(i|we|they|he|she|colleague|team|who|nobody) (will|would|am|are|have|need|had|has) (also|just|now)? (had)? (need|have|going)? (to)? (call|contact|ring|phone|email|speak to|speak with|talk to|write to|check with|ask|visit|try|consult|follow up with|reach out to|get in touch with|liaise with|chase)',
    '(asked|ask|visit|try|see) (you|if|for|our (website|page|site|app|faq|help))',
    `(please|kindly) (try|see|ask) (again|to|the (steps|link|page|guide|following)|this|our|it|below|if|attached)`,
    '(call|ring|phone) ..2 # (times|minutes|am|pm)',
    '(go|turn|switch) to (the|your|our)? ..2 (settings|menu|account|profile|page|website|site|app|tab|folder|screen)',
    'your (order|tracking|claim|case|booking|reference) number',
    '(attached|enclosed) ..2 form',
    '(our|my) ..2 team ..12 (and|so) (i|we) (will|can)',
  ),
);

/** The story is passed on for the customer, or it is said why only another can act. */
export const handOver = unless(
  phrases(
    '(i|we) (have|will|am|can|shall|had) (also|just|already|now)? (passed|pass|passing|forwarded|forward|forwarding|transferred|transfer|transferring|briefed|brief|looped|loop|looping|handed|hand|copied|copy|copying|connected|connect|connecting|introduced|introduce|escalated|alerted|notified|referred|warned|cc|put you through)',
    '(i|we) (have|will) (also|just|already|now)? (told|tell|informed|inform|asked|ask|called|call|rung|ring|phoned|emailed|e-mailed|written to|write to|spoken to|spoken with|speak to|let) (them|him|her|the|our|my|your (bank|courier|branch|doctor|driver|adviser|landlord)|_ (know|that|at|to|about|who|in))',
    '(i|we) (have|will) ..2 (sent|send|given|give|shared|share|left|leave|put|attached|added) ..10 (them|him|her|team|colleague|branch|bank|courier|desk|department|file|to (their|the|our))',
    '(they|he|she|team|desk|branch|colleague) ..3 (have|has|already|can see|expect|expects|expecting|know|knows|will (call|ring|contact|write|e-mail|email|reach|phone|be in touch|get))',
    'expecting (you|your)',
    '(ask|asking) for _ (there|in|at|who|and|on|by|from)',
    '(quote|mention|give|show|tell them) (the|your|this|case|reference|code)? ..2 (reference|ref|code|number|case|name|#|letter)',
    '(will|to) (call|ring|contact|phone) you',
    'not (need|have) to (explain|repeat|start|tell|go through|say)',
    'need not (explain|repeat|start|tell)',
    'without (explaining|repeating|telling|having to)',
    '(only|the only one|the only ones) ..5 (can|may|could|hold|holds|has|have|allowed|able)',
    'nobody|no one (else|but)',
    'by law|legally|law requires',
    '(i|we) (am|are) not (allowed|permitted) to (see|access|open|discuss|view)',
    '(i|we) have no access',
    'data protection|gdpr|hipaa|confidential*|for your (privacy|security|protection|own)',
    'in copy|on copy|cc|three-way|conference call',
    'on your behalf',
    '(i|we) (can|could) (also)? (call|contact|ring|speak|write|send|stay|join|do) ..5 (them|for you|with you|on the line)',
  ),
  phrases(
    '(they|he|she) (might|may|could|should|would) (well|also|still)? (have|already have) _',
    'nobody (told|called|came|else has|likes)',
    'nothing (else|more|further)? (that)? (i|we) (can|could) _? _? _? _?',
    'how we can (contact|reach) you',
    '(will|to) contact you if',
  ),
);

/** Washes the hands: it is nobody's here to settle. */
export const deflection = phrases(
  '(out of|beyond|outside|not in|not under|not within) (our|my) ..1 (hands|control|authority|power|scope|responsibility|department|jurisdiction)',
  'not (our|my) (responsibility|department|fault|problem|call|decision|job|side|scope|area)',
  'not (on|from|at) (our|my) (side|end|part)',
  '(nothing|not much) (else|more)? (that)? (we|i) can do',
  '(we|i) (have|has) no (control|say|authority|access|power)',
  '(we|i) (are|am) (just|only) (the|a|an) (seller|agent|middleman|platform|reseller|intermediary|marketplace)',
);
