import { phrases, type Matcher } from '../../text/pattern';
import { unless } from '../../text/unless';

const sorry = 'sorry|apology|apologies|apologize|apologized|apologizing|apologetic|regret';

/** Says sorry for a fault. Sympathy for a loss, politeness before a question and a late answer are no confession. */
export const apology = unless(
  phrases(
    '(am|are|is|be|so|very|really|truly|terribly|awfully|deeply|genuinely|sincerely|^) sorry',
    'sorry _',
    'apolog*',
    '(we|i) (very|much|deeply|sincerely|truly)? regret',
    'my|our bad',
    'forgive me|us',
  ),
  phrases(
    'sorry (for|about) your (sad|recent|great|terrible)? loss',
    'sorry to (bother|ask|trouble|interrupt|press|chase|pester|insist|rush|see you go|hear of your loss)',
    'sorry (but|that)? (i|we|it|this|you) ..2 can not',
    'sorry (but)? (still)? (i|we) (still)? (am|was|are|were|do|did|could) not (able|sure|understand|follow|mean|catch|get|see|have|know)',
    'sorry to (keep|have kept) you',
    'sorry but',
    'sorry if (it|this) (takes|took|is taking)',
    'welcome ..4 (sorry|apology|apologies|apologize)',
    `(${sorry}) (for|about) ..2 (late|slow|delayed|belated)? (reply|response|answer)`,
    `(${sorry}) (for|about) (the)? (late|slow|delayed)`,
    `(${sorry}) (for|about) ..2 delay ..1 in (replying|responding|answering|getting|coming)`,
    `(${sorry}) (for|about) (the|your|a|any|this)? (long|short|brief)? wait`,
    '(no need|not need|not have|no reason) to (apologize|be sorry|say sorry)',
    'feel sorry',
    'apology (accepted|needed|necessary)',
    'no apologies|apology',
  ),
);

const trouble =
  'trouble|troubles|hassle|disruption|disruptions|frustration|frustrations|difficulty|difficulties|upset|distress|discomfort|dissatisfaction|disappointment|annoyance|disturbance|stress|anguish|displeasure|bother|nuisance|aggravation|unpleasantness|upheaval';

/** A stock apology that would fit any case. */
export const formulaApology = phrases(
  `(${sorry}) ..9 (inconvenience|inconveniences|inconvenienced)`,
  `(${sorry}) ..9 inconv*`,
  `(${sorry}) for (the|a|any|this|your|such)? less than _`,
  `(${sorry}) (that)? you (had|have had|experienced|have experienced) (a|an|such a|this)? (bad|poor|negative|unpleasant|disappointing|frustrating) (experience|time)`,
  `(${sorry}) for (the|any|this|your|such) (poor|bad|subpar|disappointing|unpleasant|negative|unsatisfactory) (service|experience)`,
  `(any|the|your|all|this) ..1 (${trouble}|delay|delays|interruption|confusion) ..5 (is|are) ..2 (regretted|regrettable)`,
  `inconvenience ..4 (regretted|regrettable|apologize|apologies)`,
  `(${sorry}) (for|about) (any|all|the|your|this|that) ..1 (${trouble})`,
  `(${sorry}) ..4 (${trouble}) ..3 (caused|cause|may|might|experienced|faced)`,
  `(${sorry}) for (any|all) ..2 (confusion|misunderstanding|issues|issue|problems|mistakes|errors|delay|delays)`,
  `(${sorry}) (for|about) (the|your|this|that) ..2 experience`,
  `(${sorry}) to (hear|learn|read) (about|of|that) ..2 your ..2 experience`,
  `(${sorry}) ..6 (fell|fall|fallen|falling) short`,
  `(${sorry}) ..8 (meet|met|meeting|exceed|up to|below) ..1 your ..1 expectations`,
  `(${sorry}) ..8 not ..4 (standard|standards|level) ..2 (service|we|expect)`,
  `(${sorry}) ..2 (the|your) ..2 experience (was|has|did) not`,
  `(${sorry}) for ..1 (issue|issues|problem|problems|difficulties|trouble) (that)? you (have been|are|had|have|were|may be|may have been) ..1 (experiencing|having|facing|experienced|faced|encountering|encountered)`,
  `(excuse|pardon|forgive|overlook) (us|me)? (for)? (any|the|this|all|our) ..1 (inconvenience|inconveniences|delay|mess|confusion|${trouble})`,
  `(${sorry}) (that)? ..1 your ..2 (experience|visit|stay|time|journey|purchase) ..4 (below|short|expectations|standard|standards|level|less than)`,
  'accept (my|our|the) ..3 (apology|apologies|regrets|regret)',
  '(offer|extend|convey|express|send) (you)? (my|our) ..2 (apology|apologies|regret)',
  '(apologize|apologies) for (this|that|it) $',
  `(${sorry}) (for|about) all (of)? (this|that) $`,
  `(${sorry}) for (what|everything) ..2 (happened|occurred)`,
);

const whose = 'you|this|that|it|the|there|any|anything|anyone|our|my|something|things|your|what';

const conditional = unless(
  phrases(
    `(${sorry}) (in advance|sincerely|deeply|unreservedly|very much|also|to you)? if (${whose}|we)`,
    `(${sorry}) if i (upset|offended|hurt|annoyed|confused|came|seemed|was|were|sounded|gave|made|misled|caused|have upset|have offended)`,
    `(${sorry}) (that)? (you|if you) ..2 (feel|felt|feeling) (that|this|the) way`,
    `(${sorry}) (that)? you ..1 (feel|felt|think|thought|believe) (you|this|that|there|our|the|like|as|we|it|our|let|so|ignored|offended|dis*|mis*|mistreated|wronged)`,
    `(${sorry}) (for|about) (how|however|any way) ..3 (feel|felt|feeling)`,
    `(${sorry}) (for|about) any ..2 (offence|offense|hurt|harm|insult|upset|distress|impression|misunderstanding) ..4 (may|might|felt|perceived)`,
    `(${sorry}) (for|about) anything ..3 (may|might)`,
    `(${sorry}) to anyone who`,
    'regret it if',
    `(${sorry}) (that)? you (see|saw|take|took|read) it (that|this|so|like)`,
    `(${sorry}) to (the|whatever) extent`,
    `(${sorry}) should (this|that|you|it|we|anything|there|our|any)`,
    `^ if (${whose}|we) ..9 (then)? (i|we) (do|can only|must|would|am|are)? (truly|really|sincerely|so|very|deeply|of course)? (sorry|apologize|regret)`,
    `(${sorry}) ..4 that you (believe|perceived|perceive|consider|think|found it)`,
    `^ (should|were|where|in case|in the event|insofar as|in so far as|inasmuch as|assuming|to the extent|to whatever extent|in as much as) ..14 (i|we) (do|can only|must|would|am|are)? (truly|really|sincerely|so|very|deeply|of course)? (sorry|apologize|regret)`,
    `^ (should|were|where|in case|in the event|insofar as|in so far as|inasmuch as|to the extent|to whatever extent|if) ..14 (please)? (accept|have) (my|our) ..2 (apologies|apology|regrets)`,
    `^ (should|were|where|in case|if) ..12 (my|our|then|sincere) ..1 (apologies|apology) $`,
    `(${sorry}) (insofar as|in so far as|in as much as|in case|in the event) _`,
    `(${sorry}) (for|about) (whatever|whichever) ..4 (you|may|might|perceived|imagined|think|thought|supposed)`,
    `(${sorry}) (for|about) ..2 (perceived|supposed|alleged|apparent|seeming|imagined|possible|potential) _`,
    `(${sorry}) (that|how|for the way)? (you|it|this|he|she|they|we|that|our ..2|the ..2) (have|has|may have|might have|must have|may|might)? (perhaps|possibly|somehow)? (come across|came across|seemed|appeared|been perceived|been taken|have seemed|have appeared|have felt|have come)`,
    `(${sorry}) if ..3 (came|come|comes|seemed|seems|felt|feels|sounded|sounds|appeared|was|were|has|have|had|caused|gave|offended|upset|hurt) ..4 (across|off|rude|harsh|sharp|short|cold|unhelpful|wrong|dismissive|unclear|slow|offended|upset|hurt|you|impression|that way|as)`,
    `(${sorry}) (that)? (your|their) feelings (were|are|have been|got) _`,
    `if (i|we|this|that|it|anything|anyone|something|our ..2) ..6 (offended|upset|hurt|annoyed|confused|inconvenienced|misled|wronged|let you down|caused) ..4 (sorry|apologize|regret|apologies|apology)`,
  ),
  phrases(
    'if ..3 (was|were|is) (ours|us|to blame|the cause|from us|down to us|our (fault|fish|doing|mistake))',
    `(${sorry}) if (my|our) (english|spelling|typing|handwriting|french|german|spanish|grammar)`,
    `(${sorry}) if you (can|could|would|want|wish|need|prefer|let|send|already)`,
    `(${sorry}) if you (have|had) (already|since|any|to)`,
    `(${sorry}) if (it|this) (takes|took|is taking|has taken)`,
    `(${sorry}) if (this|that|it|my|our) (message|email|question|mail|reply|one|note)? (is|sounds|seems|reaches|repeats|has already|comes|crosses|crossed) ..2 (a|silly|obvious|twice|already|basic|repeat*|second|long|personal|odd)`,
    `(${sorry}) if (this|that|it|my|our) (message|email|question|mail|reply|one|note)? (reaches|repeats|crosses|crossed) ..2 (your|you)`,
    `(${sorry}) if (it|that|this) (was|were) (me|us|ours|mine|one of|(our|my) ..2 who)`,
    `(${sorry}) if (we|i) (have)? (missed|misunderstood|misread|already|got|guessed|asked)`,
    `(${sorry}) to (hear|learn|see) (that)? you feel`,
  ),
);

/**
 * An apology on a condition, or one that moves the harm into the customer's feeling. "Sorry, if the van cannot stop …" is
 * two thoughts: whatever parts "sorry" from "if" leaves more than a space between them.
 */
export const conditionalApology: Matcher = (words) =>
  conditional(words).filter(({ first }) => {
    const said = words[first];
    const next = words[first + 1];
    return !said || !next || next.norm !== 'if' || next.start - said.end <= 1;
  });

const feeling =
  'frustration|frustrations|concern|concerns|disappointment|anger|annoyance|feelings|feeling|upset|worry|worries|anxiety|distress|position|situation|predicament|dissatisfaction|pain|inconvenience|stress|irritation|displeasure|urgency|emotions|sentiment|sentiments|unhappiness|discomfort|plight|confusion|struggle|fear|fears|grievance|sadness|impatience';
const hard =
  'frustrat*|upset*|difficult|hard|disappoint*|stressful|stressed|annoy*|inconvenien*|worr*|distress*|unpleasant|awful|trying|painful|tough|challenging|confusing|unsettling|irritat*|exhaust*|terrible|horrible|scary|frightening|aggravat*|infuriat*|disheartening|concerning|unacceptable|devastat*|no fun|not easy|never easy|not ideal|not pleasant|angry|unhappy|furious|concerned|anxious|heartbreaking|overwhelm*|important|urgent|inconvenient';
const much =
  'a|an|so|very|really|incredibly|extremely|quite|all|truly|rather|deeply|most|highly|pretty|particularly|especially|such';
const fully =
  'fully|completely|totally|truly|really|certainly|definitely|absolutely|very|well|entirely|quite|perfectly|deeply|also|both|only|can|do|could|would|much|genuinely|sincerely|totally|of|course|all';
const grasp =
  'understand|understands|appreciate|realize|recognize|acknowledge|share|hear|feel|sympathize|sympathise|empathize|empathise|imagine|see|sense|know|respect|get|relate';

/** Claims to share or understand the feeling in words that fit any case. */
export const empathyFormula = unless(
  phrases(
    `(i|we) (${fully})? (${fully})? (${grasp}) (with|to)? (your|the|this|that|all) (very|understandable|deep|real|own|level of|obvious|natural)? (${feeling})`,
    `(understand|understanding|sympathize|sympathise|empathize|empathise) (${fully})? (with)? your (${feeling})`,
    `(${grasp}|imagine) how (${much})? (${hard})`,
    `(i|we) (${fully})? (${fully})? (know|understand|appreciate|realize|imagine|see|guess|bet|am sure|are sure) (that)? (this|that|it|things|waiting|your situation|the situation|the wait) (can|could|will|must|would) not (be|have been) (${much})? (easy|fun|pleasant|nice|ideal|comfortable|great|a picnic)`,
    `^ (this|that|it|things|waiting) (can|could|must) not (be|have been) (${much})? (easy|fun|pleasant|nice|ideal|comfortable|great)`,
    `(i|we|can|could|do) (${fully})? (relate|empathize|empathise|identify|sympathize|sympathise) (${fully})? (to|with) (you|where|this|that|how|what|your|the way|everything|anyone|all)`,
    `your (${feeling}) (and|or) ..2 (are|is) (${fully}|${much})? (understandable|understood|valid|noted|justified|heard|shared|appreciated|legitimate|important)`,
    `your (feelings|concerns|concern|frustration|anger|voice|emotions|complaint|experience|pain) (do|does|is|are|really|truly|also)? (matter|matters|count|counts|valid|legitimate|heard|understood|acknowledged|noted|validated|recognized) (to us|to me|here|by us)?`,
    `(${grasp}|acknowledge|recognize|validate|respect|honour|honor) (${fully})? (the|your|all your|any|how) ..1 (${feeling}) (you|this|that|it|and|which|caused)`,
    `(i|we) (${fully})? (hear|feel|see|get|understand) you $`,
    `(i|we) (${fully})? (hear|feel|see|get) you (and|on (this|that)|loud|completely|on this one|100)`,
    `(been there myself|been there too|we have all been there|i have been there|been in your shoes|in your position|walk a mile|walked in your)`,
    `^ (i|we|yes i|trust me i|believe me i) (totally|completely|really|do|so|fully)? get it (i|we|really|totally|and|but|$)`,
    '(that|this|it|what) (is|was|must be) (a|an|the|such a|such an)? (worst|horrible|awful|terrible|rotten|nasty|lousy) (feeling|experience|thing|situation)',
    `your (${feeling}) ..3 (unnoticed|lost on (me|us)|resonates|registered)`,
    `(${grasp}|know) how much (this|that|it|these|your ..2|things) (means|meant|mean|matters|mattered|hurts|upsets|hurt)`,
    '(nobody|no one) (likes|wants|enjoys|deserves) (this|that|to (be kept|have to wait|go through|be in))',
    `(our|my) (thoughts|hearts|heart|sympathies|sympathy|deepest sympathies) (are|is|go|goes) (with|out) ..3`,
    `(as|being) a (fellow|customer|parent|mother|father|traveller|shopper) ..4 (i|we) (can|do|totally|fully|completely|really|know|understand|relate|get|sympathize|empathize|feel)`,
    `(frustrat*|upset*|difficult|hard|stressful|annoy*|inconvenient) (this|that|it) (must|can|has to|may|might|would|is|has) (be|have been|feel|been)? ..2`,
    `(no|not) (fun|picnic|joke) (at all|for anyone|for you|to be|when|waiting|being)`,
    `(i|we) (${fully})? (understand|know|appreciate|recognize|realize) (the (stress|strain|toll|pain|impact|difficulty|hardship|upset|trouble|worry|distress|anxiety|disruption)) (you|this|that|it|of|on)`,
    `(${grasp}|imagine) how (you|one|anyone|it|this|that) (must|would|might|may|can|could|are|is|has)? (be|been|feel|feels|feeling|make|makes)`,
    `(${grasp}|imagine) how (${much})? (${hard}) ..2 (this|that|it|things)`,
    `(this|that|it|things) (must|can) (be|have been|feel) (${much})? (${much})? (${hard})`,
    `(this|that|it) sounds (${much})? (${hard})`,
    `(${grasp}|aware) (why|that)? your (${much})? (upset|angry|annoyed|frustrated|disappointed|unhappy|worried|stressed)`,
    `you must (be|have been|feel) (${much})? (feeling)? (${hard})`,
    `your (${feeling}) (is|are) (${fully}|${much})? (understandable|understood|valid|noted|justified|heard|shared|appreciated)`,
    `(i|we) (am|are)? (${fully})? (know|understand|appreciate|realize|imagine|see|aware|recognize) (that)? (this|that|it|things|waiting|this situation|the situation|this experience|the wait|the delay|this matter|this wait|this delay|the whole thing) (is|can be|must be|has been|may be|might be|must have been|may have been|could be|will be|would be) (${much})? (${much})? (${hard})`,
    `(understandable|natural) (that)? you (are|feel|would|might) ..2 (${hard})`,
    `(${grasp}|aware) (${fully})? (why|that)? you (are|were|feel|felt|would be|might be|may be|must be|must feel|would feel) (${much}|feeling)? (${hard}|this way|that way)`,
    `i'd|we'd|would (also)? (be|feel) (the same|just as|as|equally|${hard})`,
    '(put|putting) (myself|ourselves) in your',
    'in your shoes',
    `(sensitive|sympathetic) to your (${feeling})`,
    '(i|we) (do|really|truly|can only)? (do|really|truly)? (sympathize|sympathise|empathize|empathise) (with you)? $',
    '(i|we) (do|really|truly)? feel for you',
    `(${grasp}|aware) (that)? (this|that|it|things) (is|was|are|must be) (far|a long way) from (ideal|easy|pleasant|perfect|good)`,
    '(feel|share) your pain',
    '(understand|see|know|get|appreciate) (exactly|totally)? where you are coming from',
    'you have (my|our) ..2 sympathy|sympathies',
    '(my|our) hearts|heart (go|goes|went) out',
    '^ (i|we) (really|do|totally|definitely)? hear you',
    `(know|feel|understand|get|appreciate) (exactly|${fully})? how you (feel|felt|are feeling|must feel)`,
    '(know|realize|understand|appreciate|aware) (that)? (this|that|it) (is|was|may be|might be|may|might) not (be)? ..2 (you|answer|news|outcome|ideal|pleasant|easy)',
    '(i|we) (can)? (fully|completely|totally|truly|absolutely) understand (this|that|you)? $',
    '(i|we) can (only|well)? imagine (what|how) you|this|that',
    `(your) (${feeling}) (is|are) important to (me|us)`,
  ),
  phrases(
    '(no (worries|problem)|sure|of course|thank|thanks|that is fine|okay|absolutely|yes) ..6 understand',
    `(i|we) (see|know|note|get) the (situation|position)`,
    `(i|we) (see|know|get|note|hear) (that)? (this|that|it) is (important|urgent)`,
    `(appreciate|respect|share|know|note|see|get) (the|this|that) (situation|position|concern|concerns|feeling|confusion|struggle)`,
  ),
);
