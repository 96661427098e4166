import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const crowd =
  'people|customers|users|guests|members|families|players|students|kids|beginners|children|clients|folk|folks|owners|parents|patients|buyers';
const small =
  'scratch|dent|spot|crack|mark|delay|stain|bump|bruise|graze|hiccup|glitch|bug|typo|leak|smell|noise|chip|hole|tear|wobble|squeak|splinter|sting|bite|cut|mix-up|blip|wrinkle|slip|fee|charge|difference|bit of (rain|noise|dust|mud|damp|water|fluff|dirt|mould)';
const amount =
  'day|days|hour|hours|minutes|minute|week|weeks|month|euro|euros|dollar|dollars|pound|pounds|quid|bucks|rupees|naira|rand|shillings|cents|pence|millimetres|millimetre|mm|cm|centimetres|percent|degrees|grams|kilos|metres|miles|kilometres|km';
const kin =
  'gran|nan|granny|nana|grandmother|grandma|grandad|grandfather|grandpa|mother|mum|mom|kid|kids|son|daughter|nephew|niece|toddler|dog|five-year-old|six-year-old|ten-year-old|eight-year-old|seven-year-old|year-old';

/** Feelings or effort waved away by comparison, irony, proverb or size. */
export const wavedAway = unless(
  phrases(
    // Soothing as one soothes a child or a horse.
    '(^|oh|ok|okay|hey|right) (easy|steady|whoa|woah) (now|there|tiger|on|does it)',
    '(hold|keep) your (horses|hair|shirt|pants|knickers|wig)',
    '(please|just|kindly|^|should|must|need to|now) take it easy (please|sir|ma|now|boss|bro|and|we|the|there|my|madam|maam)',
    '(chill pill|chill your|wind your neck|chillax|get a life|toughen up|man up|suck it up|grin and bear)',
    '^ (there there|now now|come come|oh come on|come on now|come off it|dear oh dear)',
    '(deep breaths|a deep breath|breathe in|count to ten|have a cup of tea and|put the kettle on and)',
    '(knickers|panties|undies) in a',
    '(song and dance|storm in a|tempest in a|fuss (over|about) nothing|ado about nothing|federal case)',
    '(make|making|made|making) (such)? (a|this into a|too much of a|much of a) ..2 (song|federal|production|drama|mountain|circus|scene|saga|big thing)',
    '(cry|crying|cried|weep|weeping) over ..1 (spilt|spilled|it|a|this|such)',
    '(blow|blowing|blown|blew) (it|this|that|things|everything)? ..2 out of',
    // Others bear it better.
    `(most|all|other|our|many|plenty of|lots of|some|normal) (of)? ..1 (${crowd}) ..2 (have it|get it|have this|have theirs|do it|do this|manage it|manage this|finish it|build it|assemble it|install it|put it|set it|work it out|figure it out|get the hang|fit it|pass it|learn it|understand it|find it) ..5 (in|within|under|inside|without|first time|easily|straight away|the first)`,
    `(most|other|all|many|plenty of|lots of|some) (of)? ..2 (${crowd}) ..2 (do not|never|hardly|barely|rarely|would not|will not|did not) (even)? (notice|mind|complain|care|bother|object|see it|feel it|hear it|ask|worry|make)`,
    `(most|other|all|many|plenty of|lots of) (of)? ..2 (${crowd}) (would|will|are|seem|were|quite) ..2 (love|grateful|thankful|glad|happy|pleased|envy|delighted|content|patient|kill|like it)`,
    `(even|if) ..2 (my|our|your|a|the) ..3 (${kin}) (can|could|does|did|managed|manages|would|will|set|found|got|understands)`,
    `my ..2 (${kin}) (can do|could do|does|did|managed|manages|set) (it|this|that|hers|his|the)`,
    '(you are|you would be|you will be) ..2 (hardly|not) the (only|first)',
    '(we|i) (have|had)? (seen|had|heard|dealt with|handled|known) (much|far|a lot|way|so much)? (worse|bigger|harder)',
    '(others|some people|some|people|some folk|some folks|many) (have|had|got|get|wait|waited|are waiting|were waiting|would be|have to wait) ..2 (it|far|much|a lot|way|been)? (worse|harder|longer|glad|grateful)',
    '(you should|you ought to|you must|you can|you could|you may|just|^|so|try to) (be|feel|count yourself|consider yourself|think yourself) (very|really|quite)? (glad|grateful|thankful|lucky|fortunate)',
    '(count your blessings|count your lucky|lucky you|thank your lucky)',
    'at least (nobody|no one|it was not|it is not|you are not|you did not|you were not|it did not|none of|you are still alive|you have your health|it was only|it is only)',
    '(nobody|no one) (has|have)? (ever|yet)? (ever)? (went|gone|go|died|die|starved|fainted|suffered|suffer|came to harm|come to harm|was ruined) (hungry|from|of|for|because|over|by|without)',
    `(other|most|normal|sensible|all) ..1 (${crowd}) ..1 (do not|never|would not|did not|don't) ..4 (worked up|upset|angry|fuss|panic|shout|cry|complain|bothered|excited|emotional|het up|stressed|carry on|make)`,
    `(a|any|my|every) ..1 (teenager|beginner|novice|child|ten-year-old|schoolboy|schoolgirl|pensioner|monkey|amateur|layman|trainee|${kin}) ..6 (in (#|five|ten|two|three|fifteen|twenty|a few) (minutes|seconds)|flat|blindfold*|in no time|eyes closed|eyes shut)`,
    'you will (soon|all|one day)? (laugh about|smile about|be laughing|look back (on|and)|have forgotten|forget (all)? about|not even remember|barely remember|hardly remember|get used to)',
    '(let us not|do not|no need to) (lose|losing) (our|your|the) (head|heads|cool|temper|nerve|mind|sleep)',
    '(keep|stay) (a|your|our)? (cool|level|clear) head*',
    '(side of (the)? bed|bed on the wrong)',
    "(someone|somebody|someone's|somebody's) (is|got|woke|needs|seems|sounds|is having)? (a|in)? ..2 (mood|grumpy|cranky|touchy|hug|nap|bad day|tetchy)",
    '(no|not any|hardly any|little) ..2 (reason|need|cause|call|grounds|excuse) (to|for) (get|be|become|feel|getting|being|feeling)? (so|too|all|this|that)? ..1 (het up|worked up|bothered|emotional|excited|agitated|heated|cross|stressed|dramatic|hysterical|steamed up|wound up|touchy|snippy)',
    'not (exactly)? (the|a) (fall of|end of|death of|sinking of|titanic|world war|apocalypse|armageddon|national emergency|matter of life|moon landing|great tragedy|human rights|hanging offence)',
    '(can|could) not (possibly|really|surely)? (be|have been) (that|so|all that) (important|bad|hard|difficult|urgent|serious|painful|expensive|precious|terrible|awful|upsetting)',
    '(everyone|everybody) else ..4 (managed|manages|copes|coped|made it|was happy|were happy|seems happy|was fine|is fine|liked|loved|enjoyed|waited|puts up)',
    '(is|was) (only|just) (hair|money|fabric|cake|rain|mud|grass|stuff|clothes|flowers|furniture|things)',
    '(you are|are you) (really)? making ..2 (a lot|much|a meal|too much|so much|more) (out)? of',
    'not (to)? (take|taking) (it|this|that|things|everything) (so|too|quite|all)? (personally|to heart|seriously|hard|badly)',
    '(grown|adult|able-bodied|grown-up) (man|woman|adult|person|people|men|women|up)? (should|ought|can|could) _',
    '^ (all|so much|such|what) (this|that|fuss|drama|upset|anger|trouble|a fuss|noise) (over|about|for|because of) (a|one|some|an)',
    '(see|look at|consider|think of|keep|need) (the)? (bigger|big|whole|wider) picture',
    // Made small.
    `(is|are|was|were) (really|honestly|practically|basically|pretty much)? (nothing|peanuts|pocket change|small change|small potatoes|chicken feed|a drop|no time) (in|for|at|compared|these|to (write|worry|lose|speak|cry|shout)|really|$|to us|boss|mate|sir|ma|dear|love|bro|my)`,
    `(${amount}) (is|are|was) (really|honestly|surely)? (nothing|not (that|so|such|very|really)? ..1 (long|much|far|late|big|bad|a lot)|hardly|barely|peanuts|no time|neither here)`,
    `(^|just|only|merely|over|about|is|was|such) (a|some|your|one|this|that|the)? ..1 (wee|tiny|teeny|teensy|weeny|itty-bitty|measly|paltry|mere|puny) ..1 (${small}|thing|amount|sum|matter|detail|inconvenience)`,
    `^ (just|only|merely)? (a|one) ..1 (wee|tiny|little|small|minor|slight|mere|harmless|simple) ..1 (${small}) (that|is|here|will|never|nothing|no|$)`,
    `(a|some) ..1 (${small}) like (that|this) (is|never|no|hardly|does not)`,
    'over (such|so) (small|little|tiny|trivial|silly|minor) (a)? _',
    '(over|about) (such|quite|really|just) (a)? (small|little|tiny|minor|trivial|trifling|silly|petty) _',
    '(a mere|trifle|trifling|bagatelle|triviality|trivialities|nitpick*|nit-pick*|splitting hairs|fussing over)',
    'nothing (that)? (a|some|the) ..5 (can|will|would|could|does) not (fix|cure|sort|solve|hide|cover|mend|put right)',
    '(it|this|that) (will|should) (just)? (blow over|pass|all be forgotten|be forgotten|heal|grow back|wash out|air out) (soon|by itself|in no time|quickly|before|on its own|$)',
    '(time heals|sent to try us|part and parcel|goes with the territory|comes with the territory|c est la vie|shit happens|stuff happens|crap happens|worse things|plenty more fish|rome was not|patience is a virtue)',
    '(bless you|bless your) ..1 (heart|socks)',
    '(is|was|are) (really)? (hardly|scarcely|barely) (a|an|the|worth|cause|reason|grounds|going to|something)',
    'sounds (a bit|a little|rather|quite|very|like you are|like someone is) ..2 (dramatic|exaggerated|overreacting|over the top|having|far-fetched|hysterical|overly)',
    '(we|i) (all|have all) (have|had|get|got|been) ..4 (bad days|off days|our problems|our troubles|our ups|there)',
    // Officialese.
    '(of|has|have|had) ..1 (no|little|minor|scant|small) ..1 (significance|importance|consequence|relevance|moment|bearing)',
    '(of|is of) (minor|little|no|no great|minimal|negligible|secondary) (importance|significance|consequence|concern|relevance)',
    '(delay|loss|damage|amount|difference|defect|noise|error|sum|inconvenience|discomfort|matter|impact|effect|flaw|fault|deviation) ..2 (is|was|remains|being|appears|seems|considered|deemed) ..2 (negligible|insignificant|immaterial|inconsequential|trivial|minimal|marginal|minor|trifling|unremarkable)',
    '(undue|unnecessary|needless|excessive|unwarranted|exaggerated|misplaced) (alarm|concern|worry|anxiety|emotion|emotions|panic|agitation|excitement|drama|fuss)',
    '(dramatics|theatrics|histrionics|melodrama*)',
    '(leave|keep|put) (your|the|all)? (emotions|feelings|emotion) (out|aside|away)',
    '(try|need|learn|have|ought) (to)? (be|to be) (more|a bit|a little|somewhat)? (more)? (realistic|reasonable|sensible|flexible|understanding|tolerant)',
    '(refrain from|avoid|without) ..1 (emotion*|agitation|exaggerat*|hyperbole)',
  ),
  phrases(
    'take it easy (on|with|for|until|and rest|the next|now that)',
    '(not|never|more than|no) (just)? ..1 (a|an)? ..1 (mere|trifle|trifling|triviality|tiny|negligible|insignificant|trivial|minor)',
    '(is|are|was) not (long|much|big|far) enough',
    '(is|are|was|were|has) nothing (in|for|at) (the|your|our|my|stock|now|it)',
    '(is|are|was) nothing (to (pay|do|sign|fill|bring|send|add)|else|more|wrong|left)',
    '(no|not|without|any) (sort|kind|way) of',
    '(reading|looking|going) ..4 (even|if)',
    '(we|i) (would|will|are|am) (be)? (glad|grateful|lucky|happy)',
    '(glad|lucky) (you|to|that|for)',
    '(wee|tiny|little) (dog|cat|boy|girl|one|ones|baby|bairn|lad|lass|town|shop|while|minute|moment|note|heads-up|favour|favor|bit of time|correction|thing i)',
    '(is|was|are) (hardly|scarcely|barely) (a|an|the) (welcome|way to|start|treat|good|fair|service|birthday|holiday|quiet|comfort|nice)',
    '(is|was|are) (hardly|scarcely|barely) (the (service|welcome|way|start|standard)|going to help|something (you|we|anyone) (should|would|can|could))',
    '(will|can|could|may|would) not (feel|seem|be|sound) ..3 (nothing|trivial|small)',
    '(might|may) (seem|sound|look|appear) ..3',
    '(we|i) (have|had)? (heard|seen) worse (reviews|about)',
    'some (people|customers|guests) (are|were) waiting',
  ),
);
