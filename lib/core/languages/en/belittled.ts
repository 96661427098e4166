import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const small =
  'delay|scan|scratch|dent|glitch|bug|stain|formality|test|procedure|call|letter|form|jumper|toy|phone|game|lamp|parcel|package|box|chair|meal|cake|photo|shirt|dress|shoe|shoes|toaster|kettle|hotel|bag|mark|crack|chip|hiccup|typo|number|misunderstanding|mistake|mix-up|setting|app|website|website|message|fee|charge|routine|check|checkup|check-up|needle|injection|jab|operation|blood|bill|thing|matter|colour|color|smell|noise|leak|spot|screw|flight|present|gift|pet|cat|dog|fish|plant|bouquet|flower|flowers|ticket|suitcase|reminder|bit|software|update|inconvenience|tooth|trip|holiday|discount|tv|match|couple';
const softly = 'really|very|honestly|actually|only|just|quite|simply|after all|hardly|merely|all|that|exactly|at all';

/** Feelings or effort are waved away. */
export const belittling = unless(
  phrases(
    '(calm|settle|simmer|cool|quieten) down',
    '(please|just|^) (relax|chill|chill out|lighten up|cheer up|get a grip|be reasonable|grow up)',
    '(try|need|have|should|must) (to)? (relax|chill|cool off|be reasonable|be more reasonable|be realistic|be sensible)',
    `(no|not|without|any) ..1 (need|reason|cause|point|use|sense) ..1 (to|for|in)? (be|get|getting|being|become|feel)? ..1 (panic*|upset|angry|rude|alarmed|dramatic|drama|emotional|worked up|shout*|raise|overreact*|fuss|stressed|hysteric*|scared|afraid|aggressive|so|cry*|distress*|complain*|impatient|frustrated)`,
    'do not (panic|be (dramatic|silly|ridiculous|so|too|angry|upset|rude|scared|impatient|difficult|afraid|emotional)|overreact|exaggerate|shout|yell|get (upset|angry|so|too|worked|emotional)|make (a|such|this|it into))',
    'stop (panicking|worrying|overreacting|exaggerating|shouting|yelling|being|complaining|crying)',
    'nothing (really|much|at all)? to (be)? (really|so)? (scared|afraid|upset|panic|complain|get upset|cry|fuss|lose sleep|fear|frightened|nervous|angry|stress|make a fuss|get worked)',
    '(not|no|hardly|isn) (such|really|exactly|that|a|such a|really a|that)? (a|of a)? ..1 (big|huge|great|major) (deal|thing|issue|problem|matter|drama|loss)',
    '(hardly|scarcely|barely|not|never) ..2 (tragedy|disaster|catastrophe|crisis|calamity|emergency|end of the world|world|life or death|matter of life|rocket science|drama|worth (getting|making|the|a))',
    '(hardly|scarcely|barely) ..1 (serious|urgent|important|worth|surprising|unusual|a reason|an issue|a problem|noticeable)',
    `(it|this|that|they|these) (is|was|are|were) (${softly})? (only|just|merely) (a|an|some) ..2 _`,
    `^ (just|only|merely) (a|some) (bit of|little|small|minor|tiny|slight) _`,
    '(is|was) nothing (serious|major|dramatic|tragic|terrible|special)',
    'let us not (exaggerate|overreact|panic|get|be|make|shout|lose)',
    '(everyone|everybody|we all|others) (has|have|must) (all)? (to)? (wait|queue|be patient)',
    'you (worry|complain|ask|fuss) too much',
    '^ (that|such|this) is life',
    '(no need|no call|no reason|no cause) for (that|this|such|your|the|any) ..1 (tone|attitude|drama|anger|hostility|sarcasm|rudeness|aggression|threats|panic|alarm|complaint)',
    '(please|let us|^|try to|must|kindly|just|and|need to) (stay|keep|remain|be) (calm|cool|reasonable|realistic)',
    'rocket science|brain surgery',
    '(not|nothing) (that|so|too|all that|really|very|particularly) (bad|serious|important|urgent|difficult|hard|complicated|terrible|big|dramatic)',
    '(could|might) (be|have been) (much|a lot|far|so much)? worse',
    '(there are|others have|some people have|people have) ..2 (worse|bigger|more (important|serious|urgent))',
    '(these|those|such) (things|mistakes|delays|errors) (do|can|just|simply|will|always)? happen',
    '(that|it) is (just|simply|only) (life|how it (is|works|goes)|the way (it|things)|one of those|part of)',
    `(it|this|that|which|they|these) (is|was|are|were|will be) (${softly})? (just|only|merely) (a|an|some|one|the|your)? ..2 (${small})`,
    `(just|only|merely) (a|one) (small|minor|little|tiny|slight|simple|trivial|petty|routine|silly|single) (${small}|issue|problem|error|thing|hitch|setback|matter|difference|delay|detail|mistake|${small})`,
    '(you are|you were|are) (the)? (only|first) (one|person|customer|guest|client|user|passenger|patient|subscriber) ..2 (who|to|that|with|complaining|having|reporting|affected)?',
    '(no one|nobody|none|no other|none of our|no|not one) (other|else|of our)? ..3 (customer|customers|guest|guests|else|user|users|client|clients|passengers|patients|other) ..3 (complained|complains|complain|reported|mentioned|has|had|have|minded|minds|noticed|seems|seem|finds|find)',
    '(other|most|all|our) (of our)? (customers|people|guests|users|clients|passengers|patients) (manage|managed|have no|had no|do not|are happy|wait|understand|find|get|cope|never|can|seem|just|simply|accept) ..6 (problem|problems|trouble|fine|easily|without|complain|easy|patiently|quite|difficulty|too|understand|this|it|happily)',
    'you (are|were|seem to be|may be|might be) (just|clearly|simply|perhaps|probably|being)? (being)? (a bit|a little|rather|somewhat|quite|a touch)? (overreacting|exaggerating|dramatic|overly|oversensitive|too sensitive|sensitive|emotional|hysterical|paranoid|impatient|making (a|too|such)|imagining|fussy|picky|too (demanding|impatient|emotional|picky)|over-reacting)',
    '(made|make|making|create|kick up) (a|such a|so much|too much)? (big|huge|such)? (fuss|drama|scene|mountain)',
    '(get|got) over it|deal with it|move on from this',
    '(even)? (a)? (child|children|kid|toddler|beginner|grandmother|anyone|anybody|everyone) (can|could|manages|knows|understands) ..2 (do|this|it|that|see|follow|use|manage|work|understand)',
    '(common|basic) sense|self-explanatory|self explanatory|as everyone knows',
    `(^|you|as|it|that|this|but|so|and|well|the|answer|instructions) (is|are|was|quite|rather|fairly)? obviously ..9`,
    'obviously you|your|if|this|that|we|the',
    'it is obvious (that)? (you|from|if|what|where|how)',
    '(if|had) you (just|simply|only) (look*|read|think|tried|wait*|click*) ..2',
    '(all|the only thing) you (have|need|had|needed) to do (is|was) (just|simply|to|wait|click|press|read|restart|follow|look|ask|log|check|turn)',
    'how (hard|difficult) (can|is|could) (it|this|that)',
    '(it|this|that) (is|really is|should be|could not be|is not) (really|actually|very|quite|so|not|that|all that|pretty|extremely|dead|super|too)? (easy|simple|straightforward|easier|simpler|difficult|hard|obvious|child*) (really|enough|to (do|understand|see|follow|use|find)|if you|for|if|once|when|as that|just)',
    '(surely|clearly) (you|it|this|anyone|that) (can|is|must|could|should|are|know|knew|understand|see)',
    'you (will)? (survive|live|get over|live through)',
    'what is the (big deal|problem|fuss|drama)',
    '^ (so|and) what $',
    '(it|that|this) is (all)? in your (head|mind|imagination)',
    '(first|third) world problem',
    'no big (deal|drama|thing|fuss)',
    '(better|good) (luck|things) next time',
    'be patient like',
    '(you|we) (have|all have|must) (to)? (all)? wait (like|just like|our turn|your turn) (everyone|everybody|others|the|all|too)?',
    '(like|as) everyone else',
    'worse things (happen|have)',
    '(for|over|about) (just|only|merely) (£|€|#|a few|one|two) ..1 (pounds|euros|dollars|quid|cents|pence|minutes|days)?',
    '(silly|petty|trivial|ridiculous|childish|nonsense|minor) (issue|matter|problem|complaint|thing|question|reason|detail|request|worry|inconvenience)',
  ),
  phrases(
    'no need to (complain|fuss) (again|to|anywhere)',
    '(no|not) ..2 (need|reason) to (shout|raise) (a|your|the|this|an) ..2 (ticket|case|request|claim)',
    '(not|no) (that|so|too|very) ..1 (hard|difficult|complicated) (to (find|see|imagine|understand)|for us)',
    '(i|we|our|my) ..3 (obviously)',
    'obviously ..3 (our|my|we|i|wrong|not (right|good|acceptable|what|how)|should not|frustrat*|upset*|disappoint*|unacceptable|a (mistake|fault|error))',
    '(this|that|it|which) (is|was|should|has|were) obviously ..9',
    '(only|just) (a|one|two|three|few|#) ..2 (minute|minutes|moment|moments|second|seconds|hour|hours|day|days|week|weeks|left|click|clicks|step|steps|tap|taps|walk|heads-up|quick|note|call away|email away|tweet away|message away|phone call away|stop|stops|streets|metres|door|doors|thought|suggestion|courtesy)',
    '(just|only|merely) (a|one) ..1 (reminder|note|heads-up|quick|question|call|message|ticket|copy|number|photo) (that|to|about|away|for|from|of|and|will|is|or|here|before|left)',
    '(just|only) (a|an|the|one|some) ..3 (need|needed|needs|required|remaining|missing|i|we)',
    `(only|just|merely) (a|an|some) ..3 (minute*|moment*|second|seconds|hour|hours|day|days|week|weeks|night|hold|authorization|authorisation|pre-authorization|reservation|estimate|guess|draft|preview|sample|example|suggestion|precaution|placeholder|question|idea|backup|copy|summary|template|range|few|couple|temporary|temporarily|pending|matter|quick|short|text|email|e-mail|mail|click|tap|step|stop|street|metre|metres|mile|miles|floor|trial|loan|one-off|part|fraction|third|half|quarter|fee|pound|euro|dollar|start|small charge|deposit|courtesy|recommendation|guideline|reminder|note|heads-up|walk|drive|ride|flight|stone*|phone|message|confirmation|notification|standard|security)`,
    '(it|this|that) is (just|only) (that|about|under|over|past|been|as|like|because|for|valid|available|open|possible|in|on|to|from|at|when|if|a matter)',
    '(only|just) (the|your) ..2 (number|name|bill|photo|app|website|first|last|box|form|ticket|message|shirt|cover|base)',
    '(only|first) (one|person|customer|guest|passenger|client) ..6 (who|to|that) (gets|got|receives|will|can|knows|booked|arrived|board|on|in)',
    'you are the (first|only) (one|person|customer|guest|passenger|client) (on|in|i|we|for|at|to (get|receive|board|try|know|hear|see))',
    '(no|not) (other|one|body) ..2 (customer|customers|guests|guest|account|passengers) ..1 (has|had|have) (access|your|this|that|the|been)',
    '(nobody|no one) (else)? (has|had|have) (access|your|the|seen|used|touched|been|opened|logged|come|called|written|told)',
    '(not|never|no|hardly) (a|any)? (silly|petty|trivial|ridiculous|childish) ..1',
    '(nothing|not) ..3 (silly|petty|trivial|childish|ridiculous)',
    '(it|this|that|which) (is|was) not (just|only|merely|simply|a small|a minor)',
    '(not|never) (just|only|merely) ..6',
    '(that|it|this) is (easy|simple) (to|for) (fix|sort|solve|change|us|me|arrange|mend|put)',
    '(it|this|that) (is|should be) ..2 (easy|easier|simple|simpler|straightforward|simpler|hard|difficult) (for (us|me|you)|if you (prefer|like|would|want|send|reply)|to (find|fix|use the|do here|do from|put right))',
    '(not|never|no) (easy|simple|straightforward) ..6',
    '(is|was|are) not (easy|simple|easier|obvious|straightforward)',
    '(other|most|our) (customers|guests|people) ..2 (had|have) the same ..4',
    '(do|please) not (panic|worry) ..2 (sell*|buy*)',
    '(we|i) (are|will be|am) (all)? in (this|it) together',
  ),
);

const step =
  'restart|reset|reboot|click|follow|log|turn|unplug|reinstall|update|download|press|go|open|clear|check|read|use|enter|change|uninstall|install|tap|refresh|select|wait|switch|plug|sign|look|search|connect|swap|charge|delete|empty';

/** An instruction made small: "simply restart it", "you just need to read page 3". */
export const mereSteps = unless(
  phrases(
    `(^|you|please|then|and|to|can|should|could|must|will|that) (simply|just|merely) (${step}) _`,
    `you (simply|just|only) (need|have|needed|had|should|must) (to)? (be)? (${step})`,
    `(simply|just) (${step}) (it|the|your|this|on|in|to|and)`,
    `all you (need|have) to do`,
    `(it|that|this) is (very|really|quite|so|super)? (easy|simple|straightforward)`,
  ),
  phrases(
    '(i|we|he|she|they|it|has|have|had|who) (have|has|had|will|am|are|is|was)? (simply|just) _',
    '(let us|let me) ..1 (simply|just)',
    '(just|simply) (check|look|open|read|wait|update|search|change|clear|go|use|connect|switch|log) ..6 (for you|with me|i|we)',
    'just (wait|go|use|check|look) (for me|ahead|on us|if|that|in case|whether)',
    '(not|instead of|rather than|without) ..2 (simply|just)',
    '(can|could|would) you (just|simply)',
  ),
);

/** The customer tells of effort or of failing. */
export const strove = phrases(
  '(i|we) (have|had)? (already|also|now|since|just|even|both)? (tried|try|attempted|restarted|reset|reinstalled|rebooted|followed|spent|waited|called|rang|phoned|unplugged|changed|checked|done|been)',
  'tried|trying',
  '(still|does|did|do|will|would|is|are|can) not (work*|load*|open*|connect*|start*|charge*|turn*|help*|log*|get|find|figure)',
  '(keeps|kept|keep) _',
  '(again and again|over and over|every time|each time|no luck|nothing works|nothing happens|gave up|give up|fed up|hours|third time|second time)',
);
