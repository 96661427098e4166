import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';
import type { CueWords } from './cue-kinds';

const kin =
  'mother|mum|mam|mom|mama|father|dad|papa|husband|wife|son|daughter|sister|brother|baby|child|children|kids|boy|girl|nan|gran|grandma|grandmother|grandad|grandfather|grandpa|uncle|aunt|cousin|partner|fiance|fiancee|friend|parents|toddler|newborn|niece|nephew|grandson|granddaughter';
const young = 'children|kids|baby|babies|toddler|newborn|son|daughter|boy|girl|child|youngest|grandson|granddaughter';
const counted =
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|many|countless|numerous|multiple|3|4|5|6|7|8|9|10|12|15|20|3x|4x|5x|6x';
const nth =
  'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th|7th|8th|9th|10th|umpteenth|nth|hundredth';
const contacted =
  'call|called|calling|phone|phoned|phoning|ring|rang|rung|ringing|write|wrote|written|writing|email|emailed|e-mailed|emailing|mail|mailed|message|messaged|messaging|contact|contacted|contacting|chase|chased|chasing|ask|asked|asking|tell|told|telling|explain|explained|explaining|complain|complained|report|reported|reporting|beg|begged|reach|reached|tried|request|requested';
const degree = 'so|very|really|extremely|absolutely|completely|totally|utterly|truly|deeply|beyond|quite|just|actually';
/** Kin as owners: "mum's". */
const kins = kin
  .split('|')
  .map((one) => `${one}'s`)
  .join('|');
const beast =
  'dog|dogs|cat|cats|puppy|puppies|kitten|rabbit|horse|mare|foal|parrot|hens|hen|chickens|chicks|cows|cattle|calves|sheep|lambs|goats|pigs|piglets|herd|flock|livestock|hives|bees|colony|koi|tortoise';
const lost = 'gone|lost|ruined|soaked|mush|destroyed|missing|deleted|wiped|erased|burnt|broken|smashed|vanished|thrown';

const anger = unless(
  phrases(
    'furious|livid|fuming|outraged|enraged|infuriated|infuriating|seething|irate|incensed',
    `(am|are|was|were|feel|getting|got|being) (${degree})? (${degree})? (angry|disgusted|appalled|pissed)`,
    `(${degree}) (angry|disgusted)`,
    '(absolutely|utterly|completely|totally|simply) (disgusting|disgraceful|disgusted|appalling|unacceptable|outrageous|shameful|ridiculous|atrocious)',
    '(disgrace|disgraceful|scandalous|outrageous|atrocious|despicable|shameful)',
    '(fed up|sick and tired|sick of|so tired of) _',
    '((had|have) (more than)? enough (of|now)|$)',
    '(last|final) straw',
    '(worst|most useless|most incompetent) (company|service|customer|experience|airline|bank|support|shop|store|provider|flight|hotel|people)',
    '(done|finished|through) (being|with (being|this|you|your|the))',
    '(treat|treated|treating) (us|me|people|customers|your customers) like (dirt|this|rubbish|garbage|trash|animals|criminals|fools|idiots)',
    '(how|do not you) dare',
    'shame on you',
    'you (people|lot) (are|have|should|do|can)',
    'makes my blood boil',
    'had it with',
    'tired of (this|it|you|your|being|waiting|all|these|that|chasing|asking|excuses)',
    'like a (criminal|thief|beggar|child|dog|fool|nobody|liar)',
    '(how could|how can) (you|they|anyone|anybody|somebody) (do|let|send|leave|treat|be|sleep|say|lose|give)',
    'you (should be|ought to be) ashamed',
    '(no|without a) (shame|conscience|decency|heart)',
    '(bunch|pack) of (thieves|liars|crooks|idiots|clowns|incompetents|cowboys)',
    '(liars|thieves|crooks|robbers)',
    'stop (lying|ignoring|wasting|fobbing)',
    '(lied|lying) to (me|us)',
  ),
  phrases('not (really|very|at all|even)? (angry|furious|fed up|disgusted|outraged)', '(no|never) _ (angry|furious)'),
);

const distress = unless(
  phrases(
    `(am|are|was|were|is|being|getting|feel|feeling) (${degree})? (${degree})? (scared|terrified|frightened|petrified|panicking|desperate|devastated|distraught|heartbroken|traumatised|traumatized|hysterical|suicidal|shaking|trembling|inconsolable|beside myself|sobbing|helpless)`,
    '(scared to death|scared sick|worried sick|worried to death)',
    'in (floods of)? tears',
    '(am|is|are|was|were|been|keep|keeps|cannot stop|started) crying',
    '(cried|wept|sobbed)',
    '(gutted|heartbroken|heartsick|crushed|distressed|mortified|petrified)',
    'who else to (ask|turn|call|tell|write)',
    '(never|not) (felt|been) (so|this) (small|low|scared|humiliated|alone|helpless|ashamed|angry)',
    '(please)? tell (me|us) (what to do|it is not true|this can|it can|there is)',
    'please (somebody|someone|anyone|anybody)',
    'what (do|am|are|can|should) (i|we) (supposed to)? (do|tell) (now|him|her|them|my)? $',
    '(i|we) (am|are) (begging|pleading|imploring|desperate)',
    '(i|we) (beg|implore) (of)? (you|somebody|someone)',
    'what now $',
    '(shaken|shook|shaking|terrified|jumpy) (up)? (by|after|since|all)',
    'with the (light|lights) on',
    '(i|we|she|he) (am|are|have|has|is|can|could|do) (not|hardly|barely|stopped|been unable to) (been)? (sleep|sleeping|slept|breathe|cope|coping|function)',
    '(sleepless|cannot sleep|no sleep|lost sleep|lose sleep)',
    '(feel|feeling|felt) (physically|so|really|just)? (ill|sick|unsafe|humiliated|violated|awful|hopeless)',
    '(am|felt|was|been|so|feel) (humiliated|ashamed in front)',
    '(end of (my|our|the) (rope|tether)|at (my|our) (wits|wit) ..1 end|breaking point|at a loss|wits end)',
    '(wit|wits) end',
    '(i|we) (am|are)? (beg|begging|implore|imploring) (you|of you)',
    '(please please ..2 (help|do|someone|somebody|answer)|(help me please))',
    '(do|does) not know what (else)? to do (any more|anymore|now)?',
    '(can|could) not (take|bear|stand|do|handle) (it|this|that) (any more|anymore|any longer|no more)',
    'stranded|(stuck (here|at|in|outside) ..3 with (my|our|two|three|the) ..1 (kids|children|baby))',
    'nowhere (to (go|sleep|stay)|else to)',
    '(panic attack|having a breakdown|mental health|nervous wreck|heart is (racing|pounding|breaking))',
    '(nightmare|living hell|hell on earth)',
    '(i|we|she|he|they) (am|are|is|was|were) ..2 (frightened|scared|terrified|afraid) (of|for|to|that|he|she|they|we|i)',
    'in (such)? (agony|despair|distress|terrible pain|severe pain|a panic|panic)',
    '(broke my heart|breaks my heart)',
    `(my|our|his|her|their|dear|late) ..1 (${kin}) ..3 (died|passed|dead|dying)`,
    '((he|she) (is|was) (dead|dying)|(he|she) (died|passed))',
    'passed away',
    'my ..2 funeral',
  ),
  phrases(
    'not (really|very|at all)? (scared|worried|crying|desperate|afraid)',
    '(afraid (not|so|that is|it is)|(am|are) afraid $)',
    '(i|we) am afraid (that)? (i|we|it|you|this|the|there|my)',
    'desperate for (a|some) (coffee|holiday|break)',
    '(would|will) be (stranded|devastated)',
    '(phone|battery|laptop|screen|fridge|machine|car|tablet|router|console|watch|kettle) ..2 (died|dead|dying)',
  ),
);

const threat = unless(
  phrases(
    '(take|taking|pursue|pursuing|seek|seeking|considering|start|starting) (legal (action|advice|steps)|you to court|this to court|it to court|this further|it further|this higher)',
    '(legal action|(small claims)|trading standards|ombudsman|(consumer (court|forum|protection|affairs|council|rights)))',
    '(my|our|a|an|speak to|speaking to|contact|contacting|consult|hear from my) (lawyer|solicitor|attorney|barrister)',
    '(i|we) (will|shall|am|are|going|have) ..3 (sue|suing|sued)',
    '(report|reporting|reported|complain|complaining|take|taking|tell|contact|contacting|call|calling) ..4 (police|regulator|regulators|press|newspaper|newspapers|media|bbb|fca|cfpb|ofcom|ofgem|watchdog|tribunal|authorities)',
    '(leave|leaving|post|posting|write|writing) ..3 (bad|terrible|negative|one star|1 star|honest) (review|reviews)',
    '(never|not) (be)? (shop|shopping|buy|buying|order|ordering|fly|flying|use|using|stay|staying|book|booking|come|coming|deal|dealing|return|returning) (with|from|at|to|here|you|your|this)? ..3 (again|ever again)',
    '(lost|losing|lose) (a|my|our|me as a) (loyal|long-standing|longstanding|long time|good)? (customer|custom|business)',
    '(i|we) (am|are|will be|will) (now)? (taking|take) (my|our) (business|money|custom) elsewhere',
    '(i|we) (am|are|will be|will|shall) (now)? (leaving|leave|switching|switch|moving|quit|quitting|closing) (you|to (another|a different|your)|my account|for good|your)',
    '(dispute|disputing|chargeback|charge back) (the charge|this charge|with my bank|through my bank)',
    'hold you (responsible|liable|accountable)',
    '(i|we) (demand|insist) (a|an|that|to|my|our|on|the|you|full|immediate)',
  ),
  phrases(
    '(am|as|is|being) (a|an) (lawyer|solicitor|attorney)',
    '(signed|drafted|prepared|requested|needed|wanted) by (my|our|a) (lawyer|solicitor|attorney)',
  ),
);

const swearing = phrases(
  '(fuck*|shit|shitty|shite|bullshit|bastards|bastard|bloody|arse|asshole|assholes|arsehole|wtf|goddamn|dammit|piss|pissed|screw you|idiots|idiot|morons|moron|imbeciles|scum|scumbags|wankers|bollocks|hell (is|are|do|does)|ffs|joke of a)',
);

const again = unless(
  phrases(
    `(for|the|this is|my|now)? (the)? (${nth}) (and (last|final))? (time|attempt|request|email|e-mail|mail|message|call|letter|complaint|ticket|contact|chat|agent|person|week running)`,
    `(${contacted}) ..4 (${counted}) (separate|different)? (times|time|people|agents|departments|persons|of you|emails|messages|calls)`,
    `(${counted}) (separate|different)? (calls|emails|e-mails|messages|letters|phone calls|complaints|tickets|chats) ..5 (and|now|already|no|nobody|still|without|to|later|since|unanswered|ignored)`,
    `(have|had) (now)? (had to)? (${contacted}) ..6 (${counted}) (times|people|agents|emails|calls)`,
    '(rang|called|phoned|emailed|wrote|written|messaged|asked|chased|reported) ..3 (rang|called|phoned|emailed|wrote|messaged|asked|chased|reported) ..4 (again|asking|today|now|still|nobody)',
    '(i|we) (am|are|have) (asking|writing|calling|ringing|chasing|asked|written|called|had to ask|had to call) (you)? (yet)? (again|once more)',
    `(${nth}) (one|engineer|technician|appointment|visit|replacement|driver|courier|plumber) ..3 (has|have|did|not|never|no|and|again)`,
    '(made|making|have|had|got) me (chase|beg|repeat|explain|ask) ..4 (again|times|every)',
    'must (i|we) ..4 (again|twice)',
    '(every|each) time (that)? (i|we) (call|ring|phone|write|email|contact|ask|chat|try|message)',
    'how many (more)? (times|emails|calls|people) (do|must|have|should|will|does|did|am|before)',
    '(again and again|over and over|time and time again|time after time|repeatedly (asked|called|told|written|complained|emailed))',
    '(over|more than) (a dozen|ten|five|ten|twenty) (times|calls|emails)',
    '(second|another|2nd) (morning|day|afternoon|time) (off|i have taken) ..12 (nobody|no one|again)',
    '(rang|called|phoned|emailed|wrote|written|messaged|chased) ..2 (on|in) ..4 and ..2 (on)? _ ..12 (nobody|no one|nothing|not)',
    '(passed|pushed|sent|bounced|shunted) (from|around|back and forth) ..4 (pillar|department|to another|to the next|between|person to)',
    '(hung up|cut (me|us)? off|disconnected) (on)? ..4 (again|twice|three|times)',
  ),
  phrases(
    'third (time lucky|party)',
    `(${contacted}) (my|his|her|their|our) (own)? (bank|boss|employer|doctor|gp|school|wife|husband|friend|friends|mother|father|sister|brother|landlord|neighbour|accountant|vet|dentist|mechanic)`,
    '(paid|ordered|visited|stayed|bought|shopped|flown|used) ..4 (times|time)',
    '(tried|restarted|reset|reinstalled|rebooted) (it|this|that|the)? ..3 (times|time)',
    '(second|third) time (i|we) (order|buy|stay|book|use|fly|shop)',
  ),
);

const harm = unless(
  phrases(
    '(wedding|funeral|memorial|hearing|surgery|operation|chemo|chemotherapy|dialysis|exam|interview|deadline|court date|visa appointment|graduation) ..5 (ruined|missed|cancelled|spoiled|without|postponed)',
    `(${young}) ..6 (sick|ill|asthma|asthmatic|vomiting|feverish|fever|freezing|hungry|starving|crying|cold|allergic|washing in|without|slept|sleeping on)`,
    `(${kin}) ..6 (fell|collapsed|injured|hurt|trapped|stuck|choked|scalded|bitten|stung|bleeding|locked in|locked out|left alone|in pain|cannot breathe|in silence|in the dark|in the cold)`,
    `(with|on) (my|our) (${kin}|${young}) (in|on|inside) (it|there|board)`,
    `(my|our) (${kin}|${young}) (were|was|is|are) (inside|in there|asleep|upstairs|alone|drinking|eating)`,
    `(my|our|the|#) ..3 (${beast}) ..4 (dead|dying|died|dies|sick|seizing|limping|bleeding|vomiting|starving|collapsed|suffering|stopped eating|on that power|at risk|will die|without)`,
    `(dead|dying|losing|lost) ..3 (${beast})`,
    `(old|day old|day-old) (chicks|lambs|piglets|calves|puppies|kittens)`,
    `(${kins}|family|wedding|late) ..2 (photo|photos|picture|pictures|album|albums|letters|ring|ashes|urn|watch|medals|recipes|tapes|videos|dress) ..6 (in there|in it|in them|were in|was in|${lost})`,
    `(${lost}) ..4 (${kins}|family|wedding) ..2 (photo|photos|picture|pictures|album|albums|letters|ring|ashes|urn|watch|dress|things)`,
    '(wrong|someone else s|lost the|lost her|lost his) (urn|ashes|body|coffin|grave|headstone|wreath)',
    `(missed|miss|missing) (my|our|his|her) (own)? (${kins})? (burial|funeral|wedding|surgery|operation|exam|hearing|graduation|birth|interview|flight home)`,
    '(mouse|mice|rat|rats|snake|bedbugs|cockroaches|roaches|maggots|worms) ..6 (bed|cot|crib|pram|food|bottle|kitchen|pillow)',
    '(can|could) (not|hardly|barely) (buy|afford|pay) (for)? (food|rent|that|it|bread|medicine|the rent|groceries|my rent|anything|heating|till|until)',
    '(all|only|last) (the|of the|my|our)? (money|savings|cash) (i|we) (had|have)',
    '(lose|lost|losing) (the|a|my|our) (contract|client|clients|deal|tender|harvest|crop|licence|customers|deposit)',
    '(let|lay) (two|three|people|staff|him|her|them|my|someone) ..1 (go|off)',
    '(down|lost|without) ..2 (days|weeks|months|day|week|month) (wages|pay|income|takings|salary|earnings)',
    '(gas|tap|cooker|oven|wire|wires|cable) ..3 (left open|left on|leaking|live|exposed|hanging|sparking|smoking|on fire|melted)',
    '(left|leaves|leaving) the (gas|door|gate|oven|iron|cage) ..2 (open|on|unlocked)',
    '(smell|smelling|smells) (of)? (gas|burning|smoke)',
    '(trapped|stuck|locked) (in|inside) ..3 (lift|elevator|room|car|building|garage|cabin)',
    '(lift|elevator) ..2 (stuck|dropped|fell|stopped between)',
    '(nearly|almost|could have) (killed|died|lost|hit|crushed|drowned|burned|burnt)',
    '(one|two|a) (day|days|hour|hours|dose|doses) (left|of (it|insulin|tablets|medicine) left)',
    '(asthma|epileptic|epilepsy|diabetic|premature|heart condition|cancer|biopsy|tumour|tumor|oxygen|insulin|ventilator|pacemaker)',
    '(lost|losing|lose) (my|his|her|our) (job|home|house|business|livelihood|flat|licence|savings|life savings)',
    '(evict|evicted|eviction|homeless|bailiff|bailiffs|foreclosure|repossess*|bankrupt*)',
    '(rent|mortgage|salaries|wages|payroll|cheque|direct debit) ..3 (bounced|missed|unpaid|late)',
    '(sewage|flood|flooded|flooding|mould|mold|fire|filth|rats|cockroaches|gas leak|carbon monoxide)',
    '(no|without) ..1 (heating|heat|water|hot water|power|electricity|food|medication|medicine|insulin|money|income|shelter)',
    '(another|other|wrong|someone|somebody) ..1 (child|patient|person|baby|woman|man|patients) ..2 (name|results|result|file|record*)',
    '(everything|all|years|months) ..6 (gone|vanished|lost|deleted|wiped|disappeared|erased)',
    '(biopsy|scan|test|blood) (results|result) ..15 (weeks|nobody|late|waiting)',
  ),
  phrases('fire (stick|tv|tablet|hd|door|alarm)', '(my|our) (heating|water) bill'),
);

const danger = phrases(
  '(clicked|typed|entered|opened|followed|gave|sent) ..6 (link|seed|12 words|phrase|password|otp|pin) ..12 (gone|empty|emptied|lost|missing|stolen|taken)',
  '(eth|btc|usdt|savings|money|funds|balance|salary|everything) ..2 (is|are|has|have) ..1 (gone|vanished|emptied|stolen|disappeared)',
  '(scam|scammed|scammer|scammers|fraud|fraudster|fraudsters|fraudulent|hacked|hacker|stolen|robbed|stole|burgled|phished|identity theft|stalker|stalking)',
  '(called|rang|phoned|messaged) (me|us) ..8 (your (office|bank|company|staff)|from you) ..12 (otp|code|pin|password)',
  '(did|do) not (authorise|authorize|recognise|recognize) (this|the|it|these)',
  '(threatened|threatening|harassed|harassing|harassment|intimidat*|assaulted|attacked|abused|shouted at|screamed at|discriminat*|racist|racism)',
  '(ambulance|emergency room|a&e|intensive care|icu|hospitalised|hospitalized|in hospital|rushed to|life threatening|life-threatening|overdose|poisoned|poisoning|electrocuted|electric shock|bleeding|burned|burnt|exploded|choking|choked|anaphyla*)',
  '(wrong|double|twice the) (medicine|medication|dose|dosage|tablets|prescription)',
  '(unsafe|dangerous|not safe)',
  '(shouted|shouting|screamed|screaming|yelled|yelling|swore|spat|lunged|swung) (at|on|in)',
  '(he|she|they|man|somebody|someone|stranger) (now)? (knows|know|has|have) (where (i|we)|(my|our) (address|number|keys|photos|passport))',
  '(to|with) my (ex|abuser|stalker)',
  '(knocking|banging|standing) (on|at|outside) (my|our) (door|house|window|flat)',
  '(someone|somebody|stranger|man|person) ..6 (my (photos|pictures|face|name|account|card|passport|identity))',
);

const displeasure = unless(
  phrases(
    'unacceptable|pathetic|useless|incompetent|incompetence|ridiculous|damn|crap|crappy|stupid|dumb|disappointed|disappointing|disappointment|frustrated|frustrating|frustration|annoyed|annoying|upset|upsetting|unhappy|dissatisfied|cross|angry|appalled|appalling|disgusted|disgusting|terrible|horrible|horrendous|awful|dreadful|abysmal|shocking|shocked|poor|rude|ignored|ignoring|unprofessional|misled|misleading|lied|joke|mess|shambles|farce|rubbish|garbage|absurd|nonsense|ripoff|rip-off|fail|failure|failed|worst|hate|sucks|suck|waste|wasted|wasting|stressful|stress|stressed|worried|worrying|anxious',
    'not (acceptable|good enough|happy|impressed|fair|on|ok|right|what i paid|helpful)',
    '((let|letting) (me|us) down|let down)',
    '(false|broken|empty) (promise|promises|advertising)',
    '(no|zero) (help|explanation|apology|communication|response|answer|reply|respect|accountability)',
    '(expect|expected|deserve) (better|more)',
    '(is|it is|was) (a|an) (absolute|complete|total|utter)? (joke|mess|shambles|farce|nightmare|disaster|disgrace|scam)',
    'what kind of (company|service|business|support|people)',
    '(are you) (kidding|joking|serious)',
    '(said so|told you (so|already|before|that)|i already (told|sent|said|gave|explained))',
    'not what i (ask|asked|said|meant)',
    'what is the (point|use) (of|in)',
    '(do|did|can) you (even)? (understand|realise|realize|know|have any idea) what (that|this|it) (means|meant|is|does|cost|did)',
    '(i|we) (have)? (had|said|sent|done|did) (all|it)? (that|this) already',
    '(is|was) (it|that) too much to ask',
    'nobody (warned|told|asked|informed) (us|me)',
    '(and|so|well) (you|what) (have)? (still)? (not|never) (said|told|answered|replied|explained)',
    '(put|send|give|pay|transfer) (it|that|them|my money|the money) back (now|today)? $',
  ),
  phrases(
    'not (too|very|really|at all)? (upset|worried|cross|annoyed|angry|disappointed|stressed)',
    'no (worries|stress|rush)',
    '(cross|mess) (over|the|stitch|country|up)',
    'poor (connection|signal|thing)',
  ),
);

const waiting = phrases(
  'still (not|no|nothing|waiting|has|have|have not|without|unresolved|pending|do not|cannot|can)',
  '(been|have been|am|are|be) waiting',
  '(nobody|no one|no-one|nothing|noone|none of you) (has|have|came|comes|called|rang|answered|answers|replied|replies|arrived|helps|helped|cares|knows|ever|picks|turned|showed|happened|happens|does)',
  '(never|not) (heard|came|arrived|called|received|replied|answered|showed|got|responded|turned up) (back|anything|a reply|any)?',
  '(# days|weeks|months|hours) (ago|now|later|already|since|late)',
  '(days|weeks|months|hours|hrs) (ago|now|later|already|late)',
  'for (over|more than|almost|nearly)? (#|two|three|four|five|six|seven|eight|nine|ten) (days|weeks|months|hours|hrs)',
  '(on hold|in the queue|mins on hold|minutes on hold|hours on hold)',
  '(was|were|been|being) told (that|two|it|they|somebody|someone|i|there|within|the|by)',
  '(promised|supposed to)',
  '(not|no) ..2 (a|any) (single)? (reply|answer|response|word|call|update)',
  '(it is|it has been|has been|already) ..1 (#|one|two|three|four|five|six|seven|eight|nine|ten|weeks|months|days) (days|weeks|months|hours)?',
  '(no (update|reply|answer|response|news|callback|luck))',
  '(a different|another|someone|somebody) (person|agent) (who|each|every|and)',
  '(again $|yet again|once again|once more)',
  'twice',
);

const hardship = phrases(
  '(read|gave) it',
  '(read|gave|given|shared|told|sent) ..4 (otp|pin|code|password)',
  'freezing|minus #|below zero',
  '(near|nearly|almost|run|running|bone) (dry|empty|out)',
  '(pension|benefits|payday|wages|benefit) ..3 (in|comes|arrives|through|paid)',
  '(weeks|days|months|week|day|month) old',
  '(like a fool|like an idiot|stupidly)',
  '(disabled|wheelchair|pregnant|pensioner|pensioners|elderly|widow|widower|blind|deaf|carer|hearing aid|live alone|lives alone|on my own)',
  '(lost|losing|lose|cost|costing|costs) (me|us|my|our|money|customers|business|sales|him|her|everything)',
  '(money|savings|salary|deposit|rent|wages|holiday|birthday|wedding|trip|anniversary) ..5 (gone|ruined|lost|missing|missed|taken|spoiled|vanished)',
  '(ruined|destroyed|damaged|spoiled|spoilt|broken|vanished|ripped off|overcharged|double charged|charged twice)',
  '(out of pocket|on my credit card|from my own pocket)',
  '(took|taken|take) (the|a|another)? (day|morning|afternoon|time) off',
  '(declined|rejected|cut off|give (our|my) room)',
  `(my|our) (two|three|four|five)? (small|young|little)? (${young})`,
  '(reverse|recall|freeze|block) (the|my|it|this)',
);

const pressure = phrases(
  '(urgent|urgently|emergency|immediately|right now|right away|asap|desperately|at once|as soon as possible)',
  '(tomorrow|tonight|today|this morning|this evening|on saturday|on friday|on monday) ..6 (wedding|funeral|hearing|surgery|operation|interview|flight|exam|court|party|christmas|deadline)',
  '(wedding|funeral|hearing|surgery|operation|interview|flight|exam|court|christmas|deadline|memorial) ..8 (tomorrow|tonight|today|at|on|in|is)',
  '(need|needs) (it|this|them|the|my|her|his|to) ..4 (tomorrow|tonight|today|now|before)',
  '(please help|help me|help us|help please)',
  'before (it is too late|the whole|everything|i lose|we lose)',
  '(just (saw|now|happened)|now now|this minute|right this)',
);

/** What heats an English message. */
export const englishCues: CueWords = {
  anger,
  distress,
  threat,
  swearing: unless(
    swearing,
    phrases('(stupid|dumb|useless) (question|me|of me|mistake)', 'was (so)? stupid', '(my|i) ..2 (stupid|idiot)'),
  ),
  'again-and-again': again,
  harm,
  danger,
  displeasure,
  waiting,
  hardship,
  pressure,
};
