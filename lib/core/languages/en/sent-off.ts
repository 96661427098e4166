import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const place =
  'team|teams|department|departments|dept|colleagues|desk|desks|centres|centers|offices|clinics|counters|agencies|kiosks|branch|bank|banks|courier|carrier|store|shop|landlord|centre|center|hotline|helpline|manufacturer|maker|provider|supplier|seller|vendor|merchant|office|line|helpdesk|agency|agent|airline|hotel|insurer|embassy|consulate|operator|switchboard|dealer|dealership|pharmacy|clinic|surgery|gp|council|restaurant|depot|warehouse|issuer|counter|reception|retailer|registry|ministry|authority|school|organiser|organizer|host|employer|division|unit|headquarters|marketplace|broker|installer|electrician|plumber|company|firm|workshop|garage|portal|fitter|contractor|builder|mechanic|hospital|branches|stores|shops|outlet|outlets|accounts|billing|sales|finance|complaints|customs|police|lab|laboratory|library|box office|ticket office|town hall|post office|head office|platform|agents|dealers|experience centre|franchise|franchisee|franchises|ombudsman|association|club|society|bureau|station|kiosk|customer (service|services|support|care|relations)|support';
const crowd =
  'forum|forums|community|facebook|reddit|discord|slack|group|groups|twitter|whatsapp group|board|boards|subreddit|chatroom|user group|help pages|knowledge base';
const going =
  'contacting|asking|calling|ringing|emailing|e-mailing|messaging|checking with|speaking to|speaking with|talking to|approaching|visiting|writing to|getting in touch with|reaching out to|going to|having a word with|phoning|consulting|dropping|popping into|going through|giving';
const third =
  'customer|customers|recipient|recipients|applicant|applicants|passenger|passengers|tenant|tenants|member|members|owner|owners|buyer|buyers|holder|holders|claimant|claimants|subscriber|subscribers|resident|residents|guest|guests|student|students|parent|parents|patient|patients|user|users|client|clients|cardholder|consignee|addressee|insured|policyholder';
const turns =
  'approach|approaches|contact|contacts|apply|applies|report|reports|write|writes|visit|visits|present|address|addresses|turn|turns|submit|submits|call|calls|consult|consults|liaise|liaises|take|takes|go|goes|ask|asks|refer|refers|lodge|lodges|file|files|raise|raises';
const step = 'walk|come|pop|drop|stop|swing|step|go|head|nip|call|proceed|stroll|bring it|take it|trot|wander|run';

/** Sends the customer to a place, a crowd, a queue of its own, or in the third person. */
export const sentOff = unless(
  phrases(
    `(please|kindly|^|just|simply|need to|have to|must|should|best|better|to|you can|you could|you may|can you|could you) (just|simply|directly)? (${step}) (in|into|by|to|down|over|round|at|along|up|across|back)? (in|to|at|into|by)? (any|one|the|your|our|a|their|either) ..4 (${place})`,
    `(best|better|just|simply|try|please|kindly|^) (to)? (ring|call|phone|contact|email|ask|message|text|speak to|speak with|talk to|talk with|write to|try) (the|your|those|their|whoever|that) ..3 (makers|manufacturers|suppliers|couriers|airlines|people|banks|sellers|vendors|organisers|organizers|installers|builders|fitters|dealers|insurers|${place})`,
    '(take|bring|contact|ask|call|ring|go|speak|talk|write|email|return|send|back|see) ..4 (whoever|wherever|the (person|people|place|shop|firm|company|one|branch)) (that|who|where|which)? (you)? (sold|bought|booked|issued|fitted|installed|supplied|got|ordered)',
    `(is|be|sounds like|looks like) (really|more)? (a|an)? ..1 (job|matter|query|task|something|problem) (for|between you and) (the|your) ..2 (${place})`,
    '(give|drop|send) (them|him|her|the ..3|your ..3) (a|an) (quick)? (bell|ring|call|shout|buzz|bell|line)',
    `have you (tried|asked|thought of|checked) ..3 (helpline|hotline|${crowd})`,
    'you (want|need) (the|a) (other|different|main|right|general|separate) ..2 (number|desk|counter|office|team|line|department|people|lot|address|queue|form)',
    `(somebody|someone|folk|people|folks|others) (on|in|at) (the|our|their) ..2 (${crowd}) (will|might|may|should|can|could)`,
    `(open|raise|start|log|file|lodge|make|create|submit|put in) (a|an|another|your|the) ..2 (ticket|case|claim|request|complaint|enquiry|dispute|query|chat|report|call|job|fault) (with|at|on|via|through|to) (them|their|the|that|your|its|him|her) _`,
    '(open|raise|start|log|file|lodge|create|submit) (a|an|another) (new|fresh|separate|second|different|brand new) ..1 (ticket|case|claim|request|complaint|enquiry|chat|conversation|dispute)',
    `(${third}) (is|are|must|should|has|have|may|needs|need|will|can|shall|ought)? (then|always|only|himself|herself|themselves)? (to|advised to|requested to|required to|asked to|have to|kindly)? (directly|personally)? (${turns}) ..6 (${place})`,
    `(worth|try|suggest|recommend|consider|how about|what about|advise|by) (you|just|also|perhaps|maybe)? (${going}) ..5 (${place}|${crowd})`,
    `(ask|post|try|check|look|search|raise|put|write|report) ..5 (on|in|at|to|with) (the|our|their|a|that) ..2 (${crowd})`,
    `(worth|try|suggest|recommend|consider|how about) (${going}|trying|posting|searching|looking) ..4 (on|in|at) (the|our|their) ..2 (${crowd})`,
    `(the|our|their) ..1 (${crowd}) (is|are|has|might|may|can|could|will|folks|would) ..3 (best|good|better|able|know|help|answer|pretty|quicker|faster|where)`,
    `(you|you'd|customers) (will|would|might|may|had|should)? (be|have|get|do|stand|find) ..1 (better|best|more|further|quicker|faster|easier|well) ..3 (with|asking|calling|speaking to|going to|from|off|contacting|trying|at|through) ..3 (${place}|${crowd})`,
    `(best|better|more properly|properly) (directed|addressed|put|raised|answered|handled|dealt with|taken up|taken|asked|posed|sent) ..2 (to|by|with|at) ..4 (${place})`,
    `(directed|addressed|put|raised|taken up|lodged|made|submitted|referred|sent|brought) (directly|instead|only|in writing|in person)? (to|with|at) (the|your|their|its|our|them) ..3 (${place})`,
    '(wrong|not the right) (department|desk|office|line|team|channel|branch|counter|queue)',
    `(must|please|need to|have to|should|will have to|got to|kindly|best to|you do it|you can only) ..1 (go|do (it|this|that)|claim|book|change (it|this|that)|arrange (it|this|that)|sort (it|this|that)|cancel (it|this)|return (it|this)) (back)? (through|with|via) (the|your|whoever|them|their|whichever|where|that) ..3 (${place}|_ (sold|booked|made))`,
    `(is|are) (handled|managed|done|dealt with|run|looked after|processed|issued|decided) (only|entirely|exclusively)? by ..5 (${place}|borough|municipality|county|dvla|council) (and)? (not|never) (by)? (us|here|me|ourselves)`,
    '(use|fill in|complete|submit) (the|our) ..2 form (on|at|via) (our|the|their) ..1 (website|site|page|portal|app|homepage)',
    `(this|that|it) (needs|has|will have|would need|would have|ought) to (go|be sent|be taken|be returned|be posted|be raised) (back|straight|directly)? (to|through|via|with) (the|your|their) ..3 (factory|makers|${place})`,
    '(people|ones|folks|guys|lads|firm|company) (who|that) (make|made|makes|fit|fitted|run|runs|own|sold|built|handle|handles) ..3 (can|could|will|would|should|may|might) (be able to)? (help|tell|sort|fix|answer|know|advise)',
    `(them|their|the ..2|they) (are|is) the (ones|one|people|right people|place) (to|who|you) (ask|call|ring|contact|speak|talk|talk to|need|chase|can|want|go)`,
    `(that|this|it) is ..2 (handled|managed|done|dealt with|run|looked after|processed) by ..5 (${place})`,
    `(questions|anything|queries|matters|issues|everything|all) ..3 (about|on|concerning|regarding|to do with|around) ..4 (go|goes|must go|are|is) (to|for|with|through|via) ..4 (${place}|_)`,
    `(isn't|is not|are not|aren't) (me|us|mine|ours|our thing|my thing|my area|our area|my department|our department|my desk) ..4 (ask|try|ring|call|go|speak|talk|open|contact|email|raise|write|message)`,
    `(take|taking) (it|this|that|the matter|things) up (directly)? with ..4 (${place}|_)`,
    '(google|look (it|that|this) up|search) (it|that|this|online|for) (yourself|online|on)',
    `(get|getting) (hold of|onto|on to|back to|through to) (the|your|them|their|whoever) ..3 (${place})`,
    `(please|kindly|^) (re-submit|resubmit|re-send|resend|re-apply|reapply|re-file|refile|rebook|re-register|repeat) ..6 (to|with|through|via|at|using) ..4 (${place}|address|form|portal)`,
    '(fill|complete) (in|out)? (the|our|a|that) ..3 form (again|afresh|online|on our|on the|there) ..3',
    '(tell|give|explain|show) (them|him|her) (the)? (whole|full|entire|same) (story|thing|lot|details|case|saga)',
    '(they|he|she) (will|would)? (want|need|ask|require) (to hear)? (for)? (the)? (whole|full|entire) (story|thing|details|case|saga)',
  ),
  phrases(
    '(speaking|talking|reaching out|contacting|asking) ..9 (so|and) (that)? (they|he|she|we|i) (can|will)',
    `(this|that|it) (needs|has|will have|would need) to ..7 (${place}|factory) ..2 (so|and|but) (i|we|_) ..1 _`,
    '(if|should|unless|whenever|when) (you|it|that|there|anything|they) ..9 (ask|call|contact|ring|pop|come|drop|go|stop|visit)',
    `(pop|come|drop|stop|swing|step|call|head|bring it|go|walk) ..9 (and|where|so|then|because|whenever|any time|anytime|today|tomorrow|tonight|ask for|before|from|between|on) (i|we|he|she|it|there|your|my|you can|monday|tuesday|wednesday|thursday|friday|saturday|sunday|_ (will|is|has|can))`,
    '(i|we) (am|are|have been|were|was|will be|have|had) (also|already|just|now|still)? ..2 (contacting|asking|calling|ringing|emailing|messaging|checking with|speaking to|chasing|sent|given|put|directed|raised|submitted|referred)',
    '(i|we) (have|will|shall|can|could) ..2 (open|opened|raise|raised|log|logged|file|filed|start|started|submit|submitted|create|created|lodge|lodged|make|made|put)',
    '(opened|raised|logged|filed|started|submitted|created|lodged|started) (a|an|another|your|the) ..2 (ticket|case|claim|request|complaint)',
    '(has|have|had|was|were) (been|already|not)? ..1 (directed|addressed|raised|put|taken|lodged|made|submitted|referred|sent|brought|handled|processed|managed) (to|with|at|by)',
    '(i|we|he|she|they|colleague|to|can|could) (will|can|shall|would|could)? (also|just|now)? (give|gave|drop|send|ask|call|ring|contact|email|phone) (them|him|her|the ..3|your ..3)',
    '(please|you) (go|head|come) (to|in|into) (the|your|our) ..2 (settings|menu|account|profile|page|website|app|tab|portal|platform) ..3 (and|then|to|click|tap|where|under)',
    '(sorry|apolog*|forgive|waited|kept|being|without|after|spent|no need|not have to|not need) ..6 (contacting|asking|calling|ringing|emailing|visiting|going to|speaking to)',
    '(is|are|stands|waiting|ready|reserved|kept|left|held|holding) (there|for you|in your name|under your|behind|waiting|ready|at)',
    '(thank|thanks|appreciate|glad|grateful) ..6 (contacting|asking|calling|ringing|emailing|messaging|visiting|reaching out to|writing to|getting in touch with)',
    '(you) (were|have been|had been) ..2 (sent|passed|directed|told|referred)',
    '(when|while|after|before) (you|visiting|calling|contacting|asking) ..2',
    '(need not|not need to|without having to|no need to|never have to) ..6',
  ),
);
