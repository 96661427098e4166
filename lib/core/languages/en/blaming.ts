import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const omitted =
  'accept|activate|add|agree|answer|apply|arrange|ask|attach|attend|back|bother|bring|call|cancel|change|check|choose|clean|close|collect|come|complete|comply|confirm|contact|count|declare|describe|disclose|do|enclose|ensure|enter|fill|finish|follow|give|include|inform|insert|insure|install|keep|label|leave|let|listen|log|look|maintain|make|measure|meet|mention|notice|notify|open|order|pack|pay|pick|plan|present|press|prepare|prove|provide|put|quote|raise|read|register|renew|reply|report|request|reset|respond|return|ring|save|say|scroll|secure|select|send|set|show|sign|specify|state|store|submit|supply|switch|take|tell|test|tick|top|turn|understand|unlock|update|upload|use|validate|verify|wait|warn|write';
const doneWrong =
  'broke|broken|caused|chose|chosen|clicked|confused|damaged|deleted|dropped|entered|exceeded|filled|forgot|forgotten|gave|given|ignored|input|inserted|installed|invalidated|keyed|left|lost|mishandled|misplaced|misread|missed|mistyped|misunderstood|misused|mixed|neglected|omitted|opened|ordered|overlooked|picked|pressed|provided|put|removed|selected|sent|set|shared|skipped|spilled|spilt|submitted|tampered|tapped|triggered|typed|used|violated|voided|wrote|written';
const wrong =
  'wrong|incorrect|incorrectly|wrongly|invalid|false|incomplete|mistaken|wrongful|different|outdated|badly|improperly|carelessly|twice';
/** Participles after "you should have" with which a customer gets something instead of failing at it. */
const received =
  'received|got|gotten|been|had|heard|seen|arrived|access|your|the|a|an|it|them|one|this|that|these|no|both|everything|full|any|some|all|by|in|at|on|enough|my|our|two|three|room|plenty|another|now|already';

const people =
  'people|customers|users|owners|clients|guests|tenants|buyers|members|drivers|parents|patients|passengers|travellers|travelers|students|somebody|someone|they';
const roles =
  "customer's|buyer's|guest's|renter's|tenant's|driver's|motorist's|passenger's|traveller's|traveler's|member's|owner's|applicant's|student's|parent's|user's|client's|patient's|claimant's|resident's|sender's|recipient's";

/** Reproach that no question mark or comfort softens. */
export const harshBlame = phrases(
  '(why|how come) (did|have|could|would|do|are) not you',
  '(why|how) (did|have|would|could|do|are|were) you (not|only|even|just|wait|fail|ignore|leave|never|ever)',
  '(why|how come) you (did|have|do|are|were|had) (not|only|never) _',
  '^ (did|have|could|can) not you (even)? (read|check|see|notice|follow|look|think|listen|understand|just|simply)',
  'why (did|was|has|were|had) (nobody|no one|none of you) ..1 (tell|told|inform|informed|call|called|report|reported|mention|mentioned|notice|noticed|check|checked|read)',
  'why (wait|waited) (so|until|this)',
  'how could you (not|miss|forget|ignore|leave|be)',
  '(chose|decided|preferred) (to|not to) (ignore|disregard|skip|overlook|read|reply|respond|act|listen)',
  '(only|just) (reporting|telling|contacting|asking|writing|mentioning|raising) (us|this|it|me|that)? ..2 now',
  'you (only|just) have yourself',
  'have (only|just|nobody but|no one but) yourself',
  'your (own)? (carelessness|negligence|recklessness|stupidity|laziness)',
);

/** Makes the customer the cause, openly or by implication. */
export const blaming = unless(
  phrases(
    `you (really|clearly|obviously|simply|certainly|definitely|probably|perhaps)? (should|ought|needed|could) (really|have|to|at least|simply)? (to)? (really)? have (already|first|just|simply|at least|really)? _`,
    `you (were|are) (supposed|meant|required|expected|asked|told|obliged) to ..1 (${omitted}) _`,
    `(should|ought to) have been (done|sent|reported|paid|checked|read|returned|raised|cancelled|submitted|included|provided|completed|mentioned|declared) ..2 by you`,
    `you (have|had|then|still|clearly|obviously|simply|also|apparently|evidently|probably)? (clearly|simply|also|apparently|repeatedly)? (failed|neglected|omitted|forgot|refused|forgotten) to _`,
    `you (clearly|obviously|simply|just|apparently|evidently|probably|still|also|never|really|actually)? did (clearly|obviously|simply|just|evidently|apparently)? not (clearly|properly|actually|even|fully|correctly|carefully|bother|really|first|ever|yet|to)? (to)? (properly|actually|fully|correctly)? (${omitted})`,
    `you (clearly|obviously|apparently|evidently) (have|did|were|are|do|never|ignored|forgot|missed|misread|chose|clicked|entered|typed|must|had|failed)`,
    `(because|since|as|given that|seeing that|unless) you (have|had|did|were|are|do) (still)? not (yet)? (${omitted}|${doneWrong}|checked|read|followed|completed|paid|cancelled|replied|reported|told|verified|updated|registered|sent|returned|signed|confirmed|careful|home|in|available|present)`,
    `you (have|had) (still|yet again|once again) not _`,
    `you never (${doneWrong}|told|said|replied|answered|paid|returned|read|checked|confirmed|mentioned|cancelled|reported|asked|registered|activated|informed|contacted)`,
    `you must have (accidentally|probably|mistakenly|simply|clearly|also)? (${doneWrong}|done|made|pulled|hit|turned|switched|touched|knocked)`,
    `you (seem|appear) to have (accidentally|probably|mistakenly)? (${doneWrong}|done|made)`,
    `you (have|had|probably|accidentally|mistakenly|simply|clearly|apparently|evidently|again|also)? (have|accidentally|mistakenly|clearly)? (${doneWrong}) (in|it|out)? (the|a|an|your|this|that|us|all|it|them|him|her|something|something's|everything|some)? ..2 (${wrong})`,
    `(${wrong}) ..3 (that|which)? (you|u) (have|had)? (${doneWrong}|supplied)`,
    `you (have|had)? (wrongly|incorrectly|mistakenly|carelessly|improperly) _`,
    `you (have|had)? (misread|misunderstood|mishandled|misused|misplaced|overlooked|ignored|mixed up|damaged|voided|violated|breached|caused|tampered|mistyped)`,
    `you (broke|ignored|disregarded|skipped|breached) (the|our|it|this|that|your|all|every)`,
    '(your|you are at|is at|customer*|user) (own|user)? (fault|mistake|negligence|oversight|misuse|wrongdoing|doing)',
    'due to your (own)? (mistake|error|negligence|misuse|delay|oversight|carelessness|failure|late|lack|inaction|actions|mishandling)',
    'your (own)? (failure|inability|refusal|delay|mistake|error|oversight|carelessness) (to|in|on|has|is|was|when|led|means|meant|caused)',
    'user error',
    '(caused|triggered|created|brought about|done) by (you|yourself|your (own)? (use|handling|misuse|actions|dog|cat|child|children|family|guests|carelessness|settings|device|mistake))',
    'you (clearly|obviously|evidently|plainly) (put|placed|used|moved|left|did|do|have|are|were|had|spilled|poured|ran|let|tried|lost|washed|handled|held|cannot|can)',
    `because (of)? (you|your (own)?) (${doneWrong}|moved|washed|lifted|waited|changed|cancelled|tried|ignored|kept|let|placed|poured|handled|turned|moving|misuse|delay|mistake|failure)`,
    `you have (still)? not (yet)? ..5 (so|therefore|hence)`,
    'you ..7 without (checking|reading|asking|telling|measuring|informing|testing|looking|waiting|thinking|signing|paying|consulting|notifying|calling|cancelling|permission)',
    'your (caretaker|wife|husband|son|daughter|staff|colleague|colleagues|team|tenant|partner|assistant|accountant|child|children|kids|electrician|plumber|people|driver|own|neighbour|neighbor) ..3 (wrong|wrongly|failed|forgot|broke|damaged|ignored|caused|did not|should have|must have)',
    'if only you',
    `(if|had) (this|it|that|the ..2) (had)? (only)? been (reported|raised|declared|mentioned|flagged|notified|disclosed|brought to) ..14 (would|could|might)`,
    '(if|had) (we|i) (had)? (only)? been (told|informed|notified|alerted|made aware|warned) ..14 (would|could|might)',
    `(usually|normally|generally|often|mostly|typically|mainly|commonly|always|only) ..6 (when|if|where|because|since) (${people}) ..2 (do not|did not|have not|are not|fail|forget|ignore|leave|skip|misuse|neglect|mishandle|rush|force)`,
    `(${people}) (often|usually|sometimes|frequently|commonly|always|generally|tend to) (overlook|miss|forget|skip|ignore|misread|misuse|confuse|neglect)`,
    '(must|will|seems to|appears to|may|might) have been (entered|typed|given|keyed|spelled|spelt|written|chosen|selected|put|supplied|set|filled) ..5 (by you|(at|on|from) (your|the customer*) (end|side|part))',
    `(is|are|remains|remain) (always|solely|entirely|ultimately)? the (${roles}) (own)? (responsibility|duty|obligation|job|fault)`,
    '(sending|send|writing|making) ..1 (multiple|repeated|several|duplicate|many) (emails|messages|mails|tickets|requests|calls|letters) ..5 (slow|slows|delay|delays|hold|holds|clog|clogs)',
    'you did not (even)? (have|get) ..4 (serviced|checked|insured|registered|tested|cleaned|updated|installed|backed|signed|stamped|approved|measured)',
    '(is|was|are|remains) (entirely|solely|also|ultimately|clearly)? (your|the (customer*|tenant*|buyer*|guest*)) (own)? (duty|responsibility|obligation|job|task|business)',
    'you (can|could) not (seriously|really|possibly|reasonably)? (expect|blame|hold|demand|complain)',
    '(customers|buyers|guests|passengers|users|tenants|members|patients|parents|travellers|travelers|clients) (are|must|should|have|need) (to|be)? ..1 (responsible|check|read|ensure|make|expected|required)',
    'you (were|are) (supposed|meant|expected|required) to (be|have|keep|stay|do|know)',
    'up to you to (check|read|make|ensure|measure|tell|inform|notice|report|know|find)',
    'you must have _',
    '(seems|appears|looks|assume|presume|suspect|afraid|believe|notice|noticed|see) (that|like|as if|as though)? you (have|did|had) not (properly|actually|fully|correctly|carefully)? (read|followed|checked|completed|paid|returned|understood|complied|read|follow|check|complete|pay|return|understand)',
    'human error on your',
    '(error|mistake|fault|problem|issue|delay) (is|was|lies|lay|came|comes|occurred|originates|originated|happened|must be) ..2 (on|at|from|with) (your|you) (side|end|part)?',
    '(fault|blame|responsibility|mistake) (is|was|lies|rests|falls) (yours|with you|on you|entirely yours|solely)',
    'you (are|were) (the one|responsible for|to blame|at fault|liable|the cause|solely)',
    '(it|this|that) (is|was|remains) (your|the customer*|a customer*) (own)? (responsibility|duty|job|choice|decision) ..1 _',
    'on you (not us|for|to)',
    `(if|had) (you|you'd) (had)? (only|just|simply|actually|properly)? (${doneWrong}|read|checked|told|contacted|reported|called|asked|followed|followed|paid|kept|waited|cancelled|looked|listened|done|included|mentioned|raised|replied|informed|used|come|taken|let|noticed|been more|read the) ..14 (would|could|might)`,
    `(would|could|might) not ..3 (happened|be|been|have|occurred|arisen|come) ..6 (if|had) you`,
    '(would|could|should|might) ..3 (been)? (avoided|prevented) ..4 (if|had|by) (you|reading|checking|simply|following)',
    '(next time|in future|in the future|going forward|from now on|another time) (please|you|kindly|do|just|make|try|be|remember|read|check|always|we)',
    '(please|you|should|must|to) (need|must|should|have)? (to)? be (a bit|a little|much)? more (careful|attentive|thorough|organised|organized|cautious|vigilant|patient|specific next)',
    '(read|check|follow) ..5 (more carefully|properly|carefully) (next|before|in future|this time)',
    "(you'd|you would) (have)? (know|known|seen|noticed|see|realized|understood) ..6 (if|had) (you|you'd)",
    'as you would (know|have known|have seen|see) ..1 (if|had)',
    'you (left|waited|took) (it|this|that|for)? (far|much|way)? (too|so|until) (late|long|the)',
    'you (are|were) (far|much)? too late',
    '(you|u) missed (the|your|our) (deadline|payment|appointment|slot|window|instalment|installment|cut-off|cutoff|due|delivery|call|reminder|notice|instructions|email|emails)',
    'you (accepted|agreed|consented|signed|clicked) (to|up)? ..4 (terms|conditions|contract|agreement|policy|this|when)',
    'you (chose|decided|opted|preferred|insisted) (to|on|not)',
    '(nobody|no one) (forced|made|asked|told) you',
    'you (are|were) (not)? (being)? (careless|irresponsible|unreasonable|negligent|inattentive|mistaken|confused|wrong|in the wrong|rude|difficult|uncooperative|impatient)',
    '(simply|just) because you (did|do|were|are|have) not',
    'wrong (by|of|from) you',
    '(lack of|without) ..2 (care|attention|cooperation) ..2 (your|you)',
  ),
  phrases(
    `you ..2 (should|ought|could) (to)? (really)? (have) (already|first|just|by now|now|also|since)? (${received})`,
    '(you|nobody|it) (should|ought|could|would) (not|never) (have)?',
    '(should|could|ought) (not|never)',
    `(if|whether|in case|did|do|have|unless|until|when|once|where|that) you (did|do|have|had|were|are)? not`,
    '(did|do|have|had) not (do|make|break) (anything|nothing|a thing|any)',
    'you must (always)? have (the|a|an|your|been|had|felt|got|gotten|waited|received|spent|heard|seen|wondered|worried|gone|thought|loved|at|been|both|one|some|enough|access|valid|more|to|two|this|that|it|imagined|hoped|expected|wanted)',
    '(not|never|no longer) ..1 (your|the) ..1 (duty|responsibility|obligation|job|task|business)',
    'nothing (you|wrong|that you)',
    '(not|never|no|hardly|by no|any) ..2 (your|you) (own)? (fault|mistake|error|doing|negligence|responsibility|oversight)',
    '(not|never) ..3 (on|at|with) (your|you) (side|end|part)?',
    'no fault of (yours|your own)',
    '(not|never) (you|because you|because of you|something you)',
    '(your|you) (fault|mistake|error) ..1 (at all|not|nor)',
    '(did|are|were|was|have) (you|this|that|it) ..3 (wrong|incorrect)',
    '(can|could|should|must|may|if|when|before|once|to|please|would) you (have)? (entered|typed|used|sent|put|given|chose|left)',
    'you (received|got|were (sent|given|charged|told|promised|billed|shipped|delivered|advised|informed)|have been)',
    '(we|i) ..8 (sent|gave|told|charged|shipped|delivered|billed|quoted|put|entered|booked|printed|packed|had) ..3 (wrong|incorrect)',
    '(sorry|hear|understand|see|imagine|know|pity|shame) ..5 you missed',
    '(glad|pleased|happy|good|great|delighted|right) ..5 you (chose|decided|opted|told|reported|did|contacted|wrote)',
    '(so that|so) you (do|did|would|will|need|have|are) not',
    '(next time|in future|going forward|in the future|from now on|another time) (you|we|please|do|just) (are|will|can|need|would|visit|order|stay|fly|shop|call|write|come|may|want|have|travel|in|drop|pop|ask|tell)',
    '(from now on|going forward|in future|in the future|next time) (we|you will|you only|you can|you may)',
    '(from now on|going forward) (just|please|do) (write|call|reply|ring|contact|ask|use)',
    'you (decided|chose|opted) (to|on|not) (buy|shop|trust|stay with|give us|travel with|join|order|reach|contact|write|tell|stay|keep|keep)',
    'you (chose|decided) (to|on)? ..3 (on|from|in|at)',
    '(whatever|which|whichever|that|date|time|size|colour|color|one|seat|flight|plan|option|method) you (chose|decided|selected|picked|prefer*|ordered|used|gave)',
    'you would (have)? (see|know|be|like|prefer)',
    'you (are|were) not (being)? (careless|unreasonable|rude|difficult|wrong|mistaken|confused|impatient|irresponsible)',
    '(are|were) (right|not wrong)',
    '(please|^) (do not|never) (share|give|read|tell|click|enter)',
    'you (are|were) ..1 (asked|told|supposed|meant|expected) (to)? (wait|pay|receive|get) (for|twice|again|by|over|more)',
    'you should have no',
  ),
);

/** Comfort for somebody who blames himself. */
export const reassuring = phrases(
  '(no|not|never|hardly) ..2 (your|you) (own)? (fault|mistake|doing)',
  '(do|please|need) not (worry|blame|be hard|feel bad|apologize|fret)',
  'no (worries|worry|harm|need to apologize|damage done|trouble)',
  '(easy|easily) (mistake|to|done|missed|mixed|overlooked|confused|slip)',
  '(happens|happened) to (all|everyone|everybody|many|the best|me|most|a lot|us)',
  '(it|that|this) happens',
  '(many|most|lots of|plenty of|other|all) (people|customers|of us) (do|make|miss|mix|get|did|trip|have|overlook)',
  '(understandable|understandably|natural) ..3 (mistake|slip|mix-up|mixup)',
  '(i|we) (would|might|could) have (done|made|missed|thought|read|pressed)',
  '(our|the) (form|page|label|wording|instructions|website|site|app|screen|letter|letters|sign|button|layout) ..5 (unclear|confusing|misleading|clearer|to blame|similar|badly|hard to)',
  'nothing (to apologize|is lost|was lost|lost|broken)',
  'hard on yourself',
  'not to worry',
  'an? (honest|innocent|easy|common) (mistake|slip|mix-up|error)',
);
